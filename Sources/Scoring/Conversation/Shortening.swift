/// Shortenings that end in a full stop, and addresses that have one inside, in small letters.
enum Shortening {
  /// Before a name.
  static let titles = bytes("mr mrs ms dr st prof www")
  /// A sentence goes on behind one of these with a small letter or a digit.
  static let small = bytes("a.m p.m e.g i.e approx incl excl max min tel ext vs etc")

  /// The full stop stands before the last part of an address: "shop.com".
  static func endsAddress(_ text: UnsafeBufferPointer<UInt8>, _ stop: Int) -> Bool {
    let part = text[(stop + 1)...].prefix(5).prefix { (0x61...0x7A).contains($0) }
    return domains.contains(Array(part))
  }

  private static let domains = bytes("com org net co uk eu io gov edu info example")

  private static func bytes(_ list: String) -> Set<[UInt8]> {
    Set(list.split(separator: " ").map { Array($0.utf8) })
  }
}
