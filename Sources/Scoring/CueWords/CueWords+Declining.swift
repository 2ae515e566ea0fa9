/// What belongs to a no, and to passing a case on.
extension CueWords {
  /// "I can't see your order" is no refusal: what cannot be perceived or waited for is not declined.
  static let unable = keys(
    "see find hear locate view read reach tell say imagine understand wait thank stress access")

  /// One of these gives a reason.
  static let reason = keys("because reason due why")

  /// A reason that stands on one of these alone is the company's, not the customer's.
  static let policy = keys("policy policies rule rules terms conditions procedure guidelines regulations system")

  /// A case is passed to one of these.
  static let desks = keys(
    "colleague team manager department supervisor specialist engineer office desk partner expert technician "
      + "lawyer workshop branch shop bank courier carrier maker manufacturer ombudsman")

  /// One of these says why somebody else is better placed.
  static let authority = keys(
    "because reason authority authorise authorised decide decision approve placed specialise expert trained "
      + "access since")

  /// One of these is what is passed on.
  static let passedOn = keys("notes history details everything summary transcript photo message story conversation")

  /// Denied, one of these spares the customer a second telling.
  static let retold = keys("again repeat twice explain start retell over")
}
