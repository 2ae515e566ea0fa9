/// Single words and small sets that the reading of stance turns on.
enum Words {
  static var a: Key { "a" }
  static var an: Key { "an" }
  static var and: Key { "and" }
  static var any: Key { "any" }
  static var `as`: Key { "as" }
  static var but: Key { "but" }
  static var doubt: Key { "doubt" }
  static var elseWord: Key { "else" }
  static var enough: Key { "enough" }
  static var haveWord: Key { "have" }
  static var `for`: Key { "for" }
  static var how: Key { "how" }
  static var ifWord: Key { "if" }
  static var me: Key { "me" }
  static var meant: Key { "meant" }
  static var might: Key { "might" }
  static var need: Key { "need" }
  static var no: Key { "no" }
  static var not: Key { "not" }
  static var nothing: Key { "nothing" }
  static var never: Key { "never" }
  static var left: Key { "left" }
  static var or: Key { "or" }
  static var please: Key { "please" }
  static let us = Lexicon.keys("me us yourself")
  static var that: Key { "that" }
  static var should: Key { "should" }
  static var to: Key { "to" }
  static var used: Key { "used" }
  static var wanted: Key { "wanted" }
  static var what: Key { "what" }
  static var when: Key { "when" }
  static var why: Key { "why" }
  static var will: Key { "will" }
  static var wish: Key { "wish" }
  static var without: Key { "without" }
  static var would: Key { "would" }
  static var you: Key { "you" }
  static var your: Key { "your" }
  static var doWord: Key { "do" }
  static var letWord: Key { "let" }

  static let be = Lexicon.keys("am is are was were be been being get got")
  static let pastBe = Lexicon.keys("was were had been have")
  static let can = Lexicon.keys("can could may shall should")

  // Few words are compared sooner than looked up.
  static func isHave(_ word: Key) -> Bool { word == "have" || word == "has" || word == "had" }
  static func isThanks(_ word: Key) -> Bool { word == "thank" || word == "thanks" }
  static func isTried(_ word: Key) -> Bool { word == "tried" || word == "attempted" }
  static func opensCondition(_ word: Key) -> Bool { word == "if" || word == "unless" || word == "whether" }
  static func isPastModal(_ word: Key) -> Bool {
    word == "would" || word == "could" || word == "should" || word == "might" || word == "must"
  }

  // Reported speech.
  static let ownReports = Lexicon.keys("said promised mentioned")
  static let reportForms = Lexicon.keys(
    """
    said told mentioned promised claimed assured stated assumed expected heard informed insisted says saying telling
    claims states promise
    """)

  static let bareReports = Lexicon.keys("say tell claim mention promise")
  static var did: Key { "did" }
  static let inquiring = Lexicon.keys("did was were had")
  static var says: Key { "says" }
  static var who: Key { "who" }

  // Not so, or not sure.
  static let wishes = Lexicon.stems("like want prefer wish fancy rather choose decide would")
  static let opinions = Lexicon.stems(
    "agree disagree think feel believe find consider accept happy unhappy satisfied dissatisfied object doubt dispute"
  )
  static let plans = Lexicon.keys("going about hoping planning planned meant supposed intended intending trying")
  static let politeAfterWanted = Lexicon.stems(
    "say let ask check know thank see apologise follow make reach tell share confirm touch get be give")
  static let unsure = Lexicon.keys("would could might")
  static let kindAfterWould = Lexicon.stems(
    "happy love like glad recommend suggest advise delighted pleased need say appreciate gladly be")

  static let obliges = Lexicon.keys("should must")
  static let obligesTo = Lexicon.keys("need have ought")
  static let expectable = Lexicon.stems("receive get see have hear be find expect notice")

  /// "that's fine if you stay".
  static let permits = Lexicon.keys("fine ok okay alright right welcome")
  static let weighs = Lexicon.stems("consider contemplate debate think look talk hope ask")
  static let weighsPlainly = Lexicon.stems("consider contemplate debate")
  static let weighsAbout = Lexicon.keys("about of at into over for")
  /// Past forms that look like the present.
  static let sameInPast = Lexicon.keys("put cut let set shut hit cost read come become run")
  static let people = Lexicon.keys("he she they predecessor colleague boss somebody someone anybody nobody")
  static let kindForOthers = Lexicon.stems(
    "like love prefer rather need want mean appreciate think expect hope say have")

  static let entitled = Lexicon.keys("able allowed entitled eligible free")
  static let wantsTo = Lexicon.keys("like want need love have")
  static let learns = Lexicon.stems("know see hear learn understand find")
  static let groups = Lexicon.keys("those people anyone anybody members customers holders whoever business")

  // What others noted.
  static let notes = Lexicon.keys("put reckoned reckons believes")
  /// What a customer supposes.
  static let supposes = Lexicon.keys("think believe reckon suspect suppose assume")
  static let witnesses = Lexicon.keys(
    "depot courier carrier driver seller colleague colleagues neighbour warehouse dealer supplier")

  // Negation that negates nothing.
  static let afterOnly = Lexicon.keys("only just merely simply")
  static var instead: Key { "instead" }
  static var of: Key { "of" }
  static var rather: Key { "rather" }
  static var than: Key { "than" }
  static let ways = Lexicon.keys("way ways chance possibility intention plan plans prospect means")
  static var far: Key { "far" }
  static var from: Key { "from" }
  static let hinders = Lexicon.stems("stop prevent keep hinder")
  /// "nothing to stop us", "nothing to worry about".
  static let harmlessAfterNothingTo = Lexicon.stems("stop prevent hinder worry fear suggest lose hide add")
  static let endings = Lexicon.keys("until till but")
  static let until = Lexicon.keys("until till before unless")
  static let fails = Lexicon.keys("refused declined rejected denied nowhere luck vain failed fell")
  static let takesBack = Lexicon.keys("but only except though")
  static var whoever: Key { "whoever" }
  static var by: Key { "by" }
  /// "you will have to", "you'd need to".
  static let beforeDuty = Lexicon.keys("will would may might do")
  static let asks = Lexicon.keys(
    "ask asks asked require required expect expected request requested advise advised urge")
  /// Whom a customer is sent to instead.
  static let outsiders = Lexicon.keys(
    """
    seller sellers maker makers manufacturer retailer carrier courier dealer bank insurer landlord supplier vendor
    broker publisher airline hotel merchant issuer developer depot council embassy
    """)
  static let ownDeterminers = Lexicon.keys("our my a an any every")
  static let contacts = Lexicon.stems(
    "ask contact ring call phone see write speak talk turn try approach email message")
  static let better = Lexicon.keys("better best")
  static let somebody = Lexicon.keys("someone somebody anyone anybody")
  static let yourself = Lexicon.keys("yourself yourselves")
  static let sources = Lexicon.keys("from by")
  static let comparatives = Lexicon.keys("later earlier sooner more less fewer")
  static let places = Lexicon.keys("on in about with inside")
  static let grounds = Lexicon.keys("reason reasons why")
  static let answers = Lexicon.keys("no nope never")
  static let harmlessAfterNo = Lexicon.keys(
    "problem problems worries trouble doubt wonder question matter bother worry denying")
  /// "I won't be long", "it won't take long".
  static let lasts = Lexicon.keys("be take last")
  static let mishaps = Lexicon.keys("happen slip down out")
  static let harmlessAfterNot = Lexicon.stems("worry hesitate forget panic mind")
  static let harmlessAfterCannot = Lexicon.keys("wait imagine stress emphasise overstate begin")
  static let harmlessAfterWithout = Lexicon.keys(
    "any delay doubt hesitation question fail charge cost paying fuss problem")
  static let ills = Lexicon.stems(
    """
    wrong problem issue trouble worry doubt hesitate risk danger rush hurry bother harm fault obligation need delay lock
    block overdue suspend
    """)
  /// What is felt or said about something that stands, and the words before that.
  static let felt = Lexicon.stems("apologise sorry thank ashamed embarrassed guilty blame excuse")
  static let abouts = Lexicon.keys("for about over that")
  /// "no small thing", "not a minor matter": who denies these says that it is much.
  static let slight = Lexicon.stems("small minor mean slight trivial trifling little")
  static let amounts = Lexicon.stems(
    """
    thing sum amount matter feat task ask favour effort wait loss cost price bill burden job deal step trouble money
    inconvenience change worry distance
    """)
  static let endsNegation = Lexicon.keys("but because although until so unless and")

  /// "you don't need to", "you won't have to".
  static let needs = Lexicon.keys("need have required obliged")

  static let particles = Lexicon.keys("back off out away")

  // Forms of sentences.
  static let relatives = Lexicon.keys("which who whose where when")
  static let opensNothing = Lexicon.keys(
    "and but so or oh ok okay well yes yeah no right also just then now actually perhaps maybe first firstly hmm ah"
  )
  static let wantsToKnow = Lexicon.stems(
    "ask have check confirm know borrow clarify grab double see")
  static let takeStem = Stem.key(Array("take".utf8))
  static let takenFromCustomer = Lexicon.keys("your a some down")
  static let wouldYouOffers = Lexicon.stems("like prefer rather want be fancy care")
  static let doYouOffers = Lexicon.stems("want fancy prefer")
  static let requests = Lexicon.stems("tell give send provide confirm forward show share read spell describe bring")
  static let bearing = Lexicon.stems("forgive excuse let allow believe trust")
  static let happyWords = Lexicon.stems("happy ok okay fine alright comfortable")
  static let afterHappy = Lexicon.keys("if for with")
  static let aboutWords = Lexicon.keys("about if")
}
