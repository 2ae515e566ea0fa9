/// Postcodes of the United Kingdom, Canada and the United States, where their shape tells them: five digits alone do not.
enum Postcodes {
  /// "9" is a digit, "A" a letter, " " a space that may be missing.
  private static let shapes: [[UInt8]] = [
    "A9 9AA", "A99 9AA", "AA9 9AA", "AA99 9AA", "A9A 9AA", "AA9A 9AA", "A9A 9A9", "99999-9999",
  ].map { Array($0.utf8) }
  /// A state before it makes five digits a postcode; the state stays.
  private static let zip = Array("99999".utf8)

  static func found(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = 0
    while place < bytes.count {
      let isStart = (bytes[place].isDigit || bytes[place].isASCIILetter) && !bytes.isWord(at: place - 1)
      if isStart, let end = end(at: place, in: bytes) {
        found.append(place..<end)
        place = end
      } else {
        place += 1
      }
    }
    return found
  }

  private static func end(at start: Int, in bytes: [UInt8]) -> Int? {
    if isBehindState(start, in: bytes), let end = match(zip, at: start, in: bytes) { return end }
    return shapes.lazy.compactMap { match($0, at: start, in: bytes) }.first
  }

  private static func match(_ shape: [UInt8], at start: Int, in bytes: [UInt8]) -> Int? {
    var place = start
    for mark in shape {
      if mark == UInt8(ascii: " ") {
        if place < bytes.count, bytes[place] == mark { place += 1 }
        continue
      }
      guard place < bytes.count else { return nil }
      switch mark {
      case UInt8(ascii: "9"): guard bytes[place].isDigit else { return nil }
      case UInt8(ascii: "A"): guard bytes[place].isASCIILetter else { return nil }
      default: guard bytes[place] == mark else { return nil }
      }
      place += 1
    }
    return bytes.isWord(at: place) ? nil : place
  }

  /// "CA 90210", "Boston, MA 02108".
  private static func isBehindState(_ start: Int, in bytes: [UInt8]) -> Bool {
    guard start >= 3, bytes[start - 1] == UInt8(ascii: " ") else { return false }
    let letters = bytes[(start - 3)..<(start - 1)]
    return letters.allSatisfy { $0 >= 0x41 && $0 <= 0x5A } && !bytes.isWord(at: start - 4)
  }
}
