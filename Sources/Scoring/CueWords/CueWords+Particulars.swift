/// What a customer is asked for, and what they need it for.
extension CueWords {
  /// Particulars that a record has or a customer gives, each in its words.
  static let particulars: [WordSet] = [
    keys("order purchase"), keys("email e-mail mail"), keys("phone telephone mobile cellphone"),
    keys("postcode zip postal"), keys("address"), keys("account"), keys("booking reservation"),
    keys("ticket case complaint"), keys("tracking parcel"), keys("serial imei"), keys("invoice bill"),
    keys("contract policy"), keys("model"),
  ]

  /// Behind the name of a particular one of these may stand: "order number".
  static let particularKinds = keys("number no id address code reference details name")

  static let detailKinds = particularKinds.union(keys("numbers version model brand type title date"))

  /// One of these wants to hear it; "confirm" does not, which verifies.
  static let wanting = keys("what what's which provide give tell send share have get know need")

  static let days = keys(
    "today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday weekend christmas easter")

  static let deadlines = keys("by before until for on this next")

  /// One of these makes a day one that the matter has to be settled by.
  static let occasions = keys(
    "need needs needed birthday wedding party flight trip travel travelling holiday leave leaving move moving event "
      + "presentation interview exam funeral guests deadline urgent urgently")
}
