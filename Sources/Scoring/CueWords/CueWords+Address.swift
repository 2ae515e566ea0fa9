/// How somebody is spoken to.
extension CueWords {
  /// A sentence with one of these speaks to the customer.
  static let you = keys("you your yours you'll you've you're")

  /// One of these is polite.
  static let courtesy = keys("please thank thanks kindly would could may welcome happy glad appreciate pleasure")
}
