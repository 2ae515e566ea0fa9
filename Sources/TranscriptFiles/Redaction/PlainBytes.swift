/// Text in which punctuation beyond ASCII is a sign of ASCII, and where each byte of it stood: a number in quotation
/// marks, or with dashes between its groups, is the same number.
struct PlainBytes {
  private(set) var bytes: [UInt8] = []
  /// Of each byte, and of the end.
  private var places: [Int] = []

  init(_ text: [UInt8]) {
    bytes.reserveCapacity(text.count)
    places.reserveCapacity(text.count + 1)
    var place = 0
    while place < text.count {
      let (length, byte) = Self.punctuation(in: text, at: place) ?? (1, text[place])
      bytes.append(byte)
      places.append(place)
      place += length
    }
    places.append(text.count)
  }

  /// A range of the text that a range of these bytes stands for.
  func range(_ range: Range<Int>) -> Range<Int> { places[range.lowerBound]..<places[range.upperBound] }

  /// Latin-1's signs, general punctuation and that of Chinese and Japanese: how long it is, and what stands for it.
  private static func punctuation(in text: [UInt8], at place: Int) -> (length: Int, byte: UInt8)? {
    let next = place + 1 < text.count ? text[place + 1] : 0
    let last = place + 2 < text.count ? text[place + 2] : 0
    switch (text[place], next, last) {
    // No-break space, and spaces of other widths.
    case (0xC2, 0xA0, _): return (2, UInt8(ascii: " "))
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return (3, UInt8(ascii: " "))
    // U+2010 to U+2013 stand inside numbers; a longer dash stands between words.
    case (0xE2, 0x80, 0x90...0x93): return (3, UInt8(ascii: "-"))
    case (0xE2, 0x80, 0x99): return (3, UInt8(ascii: "'"))
    case (0xC2, _, _): return (2, UInt8(ascii: ";"))
    case (0xE2, 0x80...0x81, _), (0xE3, 0x80, _): return (3, UInt8(ascii: ";"))
    default: return nil
    }
  }
}
