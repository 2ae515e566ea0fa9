import RapportModel

/// Words that show what an unclear clause may be about, so that it is not judged rather than held against anyone.
enum CueWords {
  /// An unclear clause with one of these may acknowledge a feeling.
  static let feeling = keys(
    "sorry apologise apologize understand imagine feel feeling sound frustrating annoying upsetting worry worrying "
      + "awful terrible hear sympathise appreciate stressful disappointing")
  /// Beside a feeling's cause, one of these shares it.
  static let shared = keys(
    "frustrating frustrated annoying annoyed upset upsetting worried worrying worry awful terrible rotten shame "
      + "pity cross angry fed disappointing disappointed stressful horrible miserable maddening understandable hard "
      + "tough rough imagine sympathise feel nuisance wretched sad")
  /// Denied beside a feeling's cause ("you needn't worry"), one of these reassures.
  static let eased = keys("worry worried worrying silly blame ashamed embarrassed afraid fret panic stupid fault")
  /// Called "our" or "my", one of these is owned.
  static let owned = keys("fault mistake failing failure error oversight slip blame responsibility")
  static let ours = keys("our my")
  /// An unclear clause with one of these may state a step or a time.
  static let steps = keys(
    "next then send book call email arrange today tomorrow monday tuesday wednesday thursday friday saturday "
      + "sunday week day hour minute soon until")
  /// A sentence of these alone holds the customer off.
  static let holding = keys(
    "check look find see moment minute second sec bit bear hold wait patient line sure quick quickly straight away "
      + "soon shortly back moments")
  /// An unclear clause with one of these may own a fault.
  static let fault = keys("fault mistake responsible blame sorry apologise apologize error failing failed")

  static let you = keys("you your yours you'll you've you're")
  static let courtesy = keys("please thank thanks kindly would could may welcome happy glad appreciate pleasure")

  private static func keys(_ list: String) -> Set<UInt64> {
    Set(list.split(separator: " ").map { Word.key(String($0)) })
  }
}
