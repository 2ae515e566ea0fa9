/// What customers say of their own selves, and of whom they turn to.
extension CueWords {
  /// Said of oneself, one of these is shame and no complaint.
  static let selfReproach = keys(
    "stupid ashamed hopeless rubbish terrible awful bad useless horrible pathetic "
      + "shame silly")
  static let own = keys("i i'm i've we we're my me")
  static let ownBeing = keys("am are was were been")
  static let meAlone = Word.key("me")
  static let feels = keys("feel feels felt feeling look looked")
  static let degrees = keys("so very really quite a an such just rather bit pretty absolutely do being be")
  static let mine = Word.key("mine")

  static let worst = Word.key("worst")

  static let worries = keys("worry worries concern concerns")

  static let outside = keys(
    "ombudsman lawyer lawyers solicitor solicitors court courts tribunal regulator watchdog police press newspaper "
      + "newspapers papers media mp councillor standards bank council union insurer trustpilot")
}
