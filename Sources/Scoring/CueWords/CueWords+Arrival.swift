/// How customers tell that what was missing is there, and that it stays away.
///
/// Written by hand from what each class means, not from conversations.
extension CueWords {
  /// What was missing does one of these when it comes.
  static let arriving = keys("appear arrive show shown display load open land sync download")
  /// With one of `particles` behind it one of these does too.
  static let comingUp = keys("come comes came coming turn turned turning pop popped")
  static let particles = keys("up through in out back on")
  /// Where or how something is that is no longer missing.
  static let present = keys("available there here visible back online accessible live")
  static let fit = keys("ok okay fine good normal right alright perfect")
  /// Behind one of `fit` what follows one of these has helped.
  static let sinceThen = keys("after since")
  static let afterAlone = Word.key("after")

  /// With one of these it is news.
  static let newly = keys("now finally already immediately instantly meanwhile")
  static let justAlone = Word.key("just")
  static let yetAlone = Word.key("yet")
  static let withoutAlone = Word.key("without")
  static let inPlaces = keys("in on at under")
  static let onePlace = keys("the my our your this")
  /// What is only said to be there may not be.
  static let reporting = keys(
    "say said tell told claim claimed state promise promised supposedly apparently according")
  /// What shows up when something is wrong.
  static let alerts = keys(
    "message messages warning warnings notice prompt window popup pop-up pop-ups bill charge fee line stain crack "
      + "spot scratch symbol exclamation")

  /// Behind what has come, nothing but one of these goes on with it.
  static let afterArrival = keys(
    "now again here there today yesterday already finally too also fine ")
}
