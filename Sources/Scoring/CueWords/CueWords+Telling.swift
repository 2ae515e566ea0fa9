/// How an agent of practice tells what is done, and when.
extension CueWords {
  /// First in a question, one of these asks whether it is so.
  static let opensInquiry = keys(
    "is are was were has have had did do does isn't aren't hasn't haven't didn't how what where when why who")

  /// Behind "will be" one of these tells how somebody fares, and no step.
  static let wellBeing = keys(
    "fine okay ok right alright good great well safe happy glad delighted pleased perfect")

  static let beAlone = Word.key("be")
  static let onAlone = Word.key("on")
  static let onTheWay = keys("way")
  static let posts = keys("post mail")
  static let inOrBy = keys("in by with")
  static let goesOut = keys("went goes going gone left leaves leaving leave go")
  static let out = keys("out off today tonight tomorrow here us")
  static let expecting = keys("expect look watch")
  /// What is sent, as the one who waits for it is told.
  static let awaited = keys("it them yours one for out")
  static let sending = keys("mailed posted packed shipped dispatched sent put popped ordered booked")

  /// As written: a clause with one of these tells what was, unless it looks ahead beside.
  static let lookingBack: Set = [
    "said", "told", "promised", "was", "were", "had", "ended", "came", "sat", "waited", "took", "bought", "ordered",
    "wrote", "rang", "thought", "did", "opened", "began", "started", "lasted", "ran", "been", "since", "ago",
    "arrived",
    "reached", "got", "needed",
  ]

  /// Of these alone somebody could say anything to anyone.
  static let setPhrases = keys(
    "sorry apologise apologize apologies apology understand thank thanks appreciate appreciated regret sympathise "
      + "sympathize empathise empathize hear grateful pardon valid validate")
  static let besidePhrases = keys(
    "so very deeply truly really sincerely much completely totally feel feelings emotions all every always")

  /// In the name of a feeling these name none: "making do", "let down", "told off".
  static let lightNames = keys(
    "making make taken take told tell put putting get getting give let looking look going doing done up down off out"
  )

  /// Who asks for one of these asks for praise.
  static let stars = keys("star stars")
  static let rating = keys("give rate rating leave review five 5 award")

  /// Before a participle one of these says that it has been done.
  static let standsDone = keys("is it's are been was")
  static let agoAlone = Word.key("ago")

  static let itIs = keys("it's its is today's that's")

  /// In the name of a fact: what the house allows, and not what happens.
  static let houseLimits = keys("window cover limit deadline")
  /// Beside a length of time one of these says that it is known already.
  static let knownLengths = keys("the those these your our")
  /// Before a length of time these look ahead.
  static let withinLengths = keys("within in next after")
  /// Behind a negation one of these still says when: "not before Friday", "no later than noon".
  static let earliest = keys("before until till later than longer more only")
  /// In a clause with a length of time one of these tells a rule.
  static let ends = keys("stop stops end ends expire expires deadline")

  /// Before a length of time one of these makes a limit or an age of it.
  static let beforeLimits = keys("at past over beyond until till the those these your our every each day")
}
