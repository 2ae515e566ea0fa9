/// Shortenings that end in a full stop, and addresses that have one inside, in small letters.
enum Shortening {
  /// Before a name.
  static let titles = bytes("mr mrs ms dr st prof www")
  /// A sentence goes on behind one of these with a small letter or a digit.
  static let small = bytes("a.m p.m e.g i.e approx incl excl max min tel ext vs etc")
  /// Before a digit: elsewhere "no" ends a sentence more often.
  static let numbers = bytes("no nos")

  /// The full stop stands before the last part of an address: "shop.com".
  static func endsAddress(_ text: UnsafeBufferPointer<UInt8>, _ stop: Int) -> Bool {
    let part = text[(stop + 1)...].prefix(5).prefix { (0x61...0x7A).contains($0) }
    if domains.contains(Array(part)) { return true }
    // "www2.shop.de": another part follows.
    let word = text[(stop + 1)...].prefix(20).prefix { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    let next = stop + 1 + word.count
    if !word.isEmpty, next + 1 < text.count, text[next] == UInt8(ascii: "."), (0x61...0x7A).contains(text[next + 1])
    {
      return true
    }
    // "t.tt": no sentence ends in a letter.
    func isLetter(_ at: Int) -> Bool { text.indices.contains(at) && (0x61...0x7A).contains(text[at] | 0x20) }
    return (2...3).contains(part.count) && isLetter(stop - 1) && !isLetter(stop - 2)
      && !isLetter(stop + part.count + 1)
  }

  private static let domains = bytes(
    "com org net co uk eu io gov edu info example cn de fr jp kr ru tv biz exe apk zip pdf jpg png txt doc docx xls csv "
      + "html htm php iso dll")

  private static func bytes(_ list: String) -> Set<[UInt8]> {
    Set(list.split(separator: " ").map { Array($0.utf8) })
  }
}
