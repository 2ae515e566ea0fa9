/// How somebody is asked to do something.
extension CueWords {
  /// Between what opens a directive and its verb one of these may stand: "could you please try to press it".
  static let besideVerbs = keys(
    "please kindly just also first now next maybe perhaps simply always then quickly mind")

  /// With "you" behind it one of these asks for a deed: "could you close it?"
  static let requesting = keys("can could would will")

  /// With "you" before it one of these leaves or gives a deed to the customer: "you can close it".
  static let leaving = keys("can could may should must might shall")

  /// One of these advises, whoever speaks: "we suggest you close it", "I'd advise to close it".
  static let advising = keys("suggest suggested recommend recommended advise advised urge urged")

  static let speakers = keys("i we our i'll we'll i'm we're i've we've i'd we'd us me")

  /// Whoever can be told what to do by their name: "customers can call".
  static let toldPeople = keys(
    "you you'll you'd customers customer users user people anyone everybody guests members")

  /// Before "you" one of these opens a condition, and no directive.
  static let conditions = keys("if when whenever once whether after unless as so that because")

  /// Behind "please" these are no step: they hold off, ask for patience or are formulas.
  static let formulas = keys(
    "wait note accept understand feel forgive excuse bear rest stay tuned believe assured hesitate know be advise be "
      + "allow pardon hang trust relax continue enjoy find have make sure our patient patience moment remain evaluate rate review"
  )

  /// With one of `formulaNouns` one of these is no step either: "take it easy".
  static let formulaVerbs = keys("take pay keep")
  static let formulaNouns = keys(
    "easy time care attention notice eye touch calm patience patient patiently tuned mind warm well safe")

  /// To tell or to send: with "us", "me" or a particular behind it, the customer is to give the agent something.
  static let telling = keys(
    "send tell give provide inform share supply forward attach confirm describe specify state list leave upload name "
      + "quote submit write reply email mail text let message show explain include")

  /// What is asked for with one of these is always told to the agent: "could you please clarify?"
  static let saying = keys("clarify describe specify explain confirm inform elaborate")

  /// All that can be asked for without "please".
  static let directed = instructions.union(handling).union(telling).union(saying)

  /// Whom something is told or sent to, seen from the agent.
  static let toUs = keys("us me here")

  /// What is told begins with one of these: "tell me which button".
  static let toldClauses = keys("what which when where how if whether why who")

  /// One of these offers more help and asks for nothing: "Is there anything else I can do?"
  static let openOffers = keys("anything else something other further more how what")

  /// What is offered with one of `openOffers`.
  static let offered = keys(
    "help helping assist assistance do serve service questions question concerns need support")
  static let pages = keys("website site page webpage homepage faq calendar brochure catalogue bulletin portal")

  /// What is to be found or read in one of `documents` is not told.
  static let lookingUp = keys("find see read check consult refer")
  static let documents = keys("faq faqs terms conditions policy policies guidelines")

  static let outAlone = Word.key("out")
  static let elseAlone = Word.key("else")
  static let somethingMore = keys("anything something")

  static let assisting = keys("help helping assist assisting")
  static let waitAlone = Word.key("wait")
  static let untilWords = keys("until till")
  /// "The crew were told to report it", "it's made to order": nobody is told to do it now.
  static let toldOrMade = keys("told made sent taken given")
  /// Who does not "have to" is told to do nothing.
  static let obliging = keys("have need has needs")
  static let thirdPersons = keys("he she they he's she's they've")

  static let courteous = keys("please kindly")
  static let youAlone = Word.key("you")
  static let people = speakers.union(toldPeople)

  /// "To" and "and" go on with what was begun, "by" tells how: "you have to close it", "open it and wipe it".
  static let goingOn = keys("to and then or by")
  static let joining = keys("and then or")

  /// Behind a word one of these says that it is no verb.
  static let finite = keys("is was are were has have had will would can could of number numbers be been")

  /// With "to" behind it one of these tells what the customer wants or is about.
  static let wishes = keys(
    "want wanting wish wishing request requesting trying attempting planning intend intending hoping mean")

  static let inviting = keys("for if should in with")
  static let furtherHelp = keys("else other further")

  /// A question that begins with one of these asks for no deed.
  static let asksWhether = keys("do does did are is have has")

  /// With one of `inTouch` one of these only invites to come back.
  static let anything = keys("any anything anytime further other")
  static let inTouch = keys("call contact dial reach visit write message ask ring communicate consult")
  /// With one of `offered` behind it one of these asks what one can do.
  static let askingWhat = keys("what how")
  /// A question that begins with one of these asks for something.
  static let askingFor = keys("which what where when who")
  static let know = keys("know doubt doubts problem problems concern inquiry enquiry time")
}
