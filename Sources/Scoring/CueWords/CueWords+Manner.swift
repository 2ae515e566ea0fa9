/// How replies are to deal with.
extension CueWords {
  static let with = Word.key("with")
  static let deal = Word.key("deal")
  static let agree = Word.key("agree")
  static let good = Word.key("good")
  static let perfect = Word.key("perfect")
  static let can = Word.key("can")
  static let doAlone = Word.key("do")

  /// Behind one of these a word of assent agrees to nothing: "make sure", "tap OK".
  static let noAssent = keys("make making be is it's not tap click press select hit choose")

  /// Who wants one of these wants it for the customer, or a moment for it.
  static let wantedForThem = keys("moment minute minutes second seconds help assist thank apologise apologize")

  /// To say that one of these is not so takes nothing from anybody.
  static let harmlessToDeny = keys(
    "worry worries hesitate problem problems affect affected harm damage hurt danger dangerous lose cost expire charge "
      + "charged influence matter doubt trouble mind only need forget rush hurry fault longer")

  /// What is denied behind one of these is not denied to anybody: "if it does not help".
  static let provided = keys("if unless whether when whenever once case")

  /// Said of a customer or their matter one of these hurts.
  static let harsh = keys(
    "nonsense ridiculous stupid stupidity ignore hell blatant absurd silly pointless hate idiot crap rude liar lying "
      + "refuse refused violation accuse accused fuck shit damn dumb useless nasty inappropriate disruptive vandalism bias "
      + "biased")

  static let wrong = Word.key("wrong")
  /// Of one of these it is said in the customer's face.
  static let saidWrong = keys("you you're that that's")

  static let hoping = keys("hope wish")
  /// Behind one of `hoping`, one of these is the customer or what is theirs.
  static let hopedFor = keys("you your you're it that this everything all the they")
  static let pleasant = keys(
    "glad happy enjoy fun pleasure nice great wonderful excited love awesome proud lovely pleasant good safe brilliant "
      + "fantastic grand bonny champion smashing cracking")
  /// Before one of these "great" and "good" are no kindness.
  static let worthNothing = keys(
    "importance morning afternoon evening amount deal number length attention many majority")
}
