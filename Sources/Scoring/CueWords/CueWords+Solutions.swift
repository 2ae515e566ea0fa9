/// What a customer is told to do, where, and what only puts the matter off.
extension CueWords {
  /// At the start of a clause, or after "please", "you can" and the like, one of these instructs.
  static let instructions = keys(
    "try check click go open press use restart dial call download enter select choose turn connect update install log "
      + "sign set visit contact reset remove delete reinstall upgrade scan tap hold keep apply change switch refer "
      + "follow search reboot uninstall close clear copy find take bring plug unplug pull push put fill type swipe "
      + "charge clean replace return collect book order pay print make move disable enable activate cancel register "
      + "add buy wipe unlock lock join request report ask speak ring rinse dry drain wash shake rotate twist slide drag "
      + "toggle tick untick confirm compare measure scroll insert empty empties paste unscrew screw lift loosen tighten "
      + "detach fit swap pause restore retry repeat leave re-download redownload re-install re-enter re-open re-add re-scan "
      + "re-connect reconnect re-register re-insert re-try re-start sync")

  /// Where in a product, on a site or in a shop something is done.
  static let places = keys(
    "button menu setting settings option options icon key page tab app application software mode version screen "
      + "website site form field box folder file cable plug socket port browser router modem client counter desk")

  /// Places of which raters think no more of a solution than of one without.
  static let widerPlaces = keys(
    "hall shop store branch hotline link url interface panel homepage entrance reception office")

  /// Before what is called by a name one of these says where.
  /// Behind one of these "on" says nothing of where.
  static let switching = keys("turn turned turning switch switched switching put power keep kept")
  static let atNamed = keys("on at via through")

  /// Whoever needs one of `details` asks for it.
  static let needing = keys("need require want")

  static let details = keys(
    "number address account name detail details information email screenshot model photo picture postcode phone")

  /// A step with one of these says where to take it by its number.
  static let calling = keys("call dial ring phone text contact")

  /// What is asked for with one of these, and nothing but `trouble`, is help.
  static let helping = keys("help helping assist assistance advise advice support solve fix sort")

  static let trouble = keys(
    "problem problems issue issues trouble matter please anyone someone somebody kindly possible")

  /// The talk is taken elsewhere.
  static let elsewhere = keys("private privately dm dms pm")

  /// One of these announces what is not done yet.
  static let announcing = keys("will we'll i'll shall going soon")

  /// A sentence that begins with one of these answers a question that can be answered so.
  static let yesOrNo = [Word.key("yes"), Word.key("no"), Word.key("yeah"), Word.key("sure"), Word.key("certainly")]

  /// What stands before one of these is taken back.
  static let contrasts = keys("but however although though")

  /// What was not so says nothing against what was said.
  static let pastNegations = keys("didn't didnt wasn't wasnt weren't hadn't")

  /// Before "not" one of these tells of what was not so: "he did not ask".
  static let pastAuxiliaries = keys("did was were had")

  static let did = Word.key("did")

  /// Before one of `waysToGo` one of these recommends.
  static let best = keys("best easiest quickest simplest fastest safest surest cheapest only")

  /// Who begins so points to what there is.
  static let thereIs = keys("there there's")

  static let attentive = keys("attention notice")

  /// With one of `onceMore` and one of `laterOn` behind it one of these puts the customer off.
  static let tryingOnceMore = keys("try call ring come check write")
  static let onceMore = keys("again back")
  static let laterOn = keys("later tomorrow monday tuesday wednesday thursday friday another next soon")
  /// Leave is asked for one of these, and nothing is asked of the customer.
  static let onHold = keys("hold put place review moment minute")

  static let much = Word.key("much")

  /// With more behind it in its sentence, one of these tells what the customer knows.
  static let knowingVerbs = keys("know see understand")

  /// What is said with one of these is not said to be so.
  static let leavingOpen = keys("if unless otherwise whether")

  /// Between a denial and its noun.
  static let beforeNouns = keys("a an any big real the")

  /// After "no" or "not", one of these objects to nothing.
  static let afterHarmlessNo = keys(
    "problem problems worries worry need bad only longer more doubt matter rush at deal")
}
