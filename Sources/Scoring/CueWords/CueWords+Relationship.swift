/// Offers, advice and loyalty.
extension CueWords {
  /// A question with one of these asks what to buy or take.
  static let advice = keys("worth recommend advise should better upgrade")

  /// One of these in a customer's words or the name of a fact says how long they have been with the company.
  static let tenure = keys("tenure member membership years loyal loyalty joined always")

  /// A fact or a field of these words alone says so too: "since", "customer since".
  static let customerSince = keys("since customer")
}
