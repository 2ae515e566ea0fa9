/// Addresses of electronic mail: what stands around an "@", or "(at)", with a domain behind it.
enum Emails {
  static func found(in bytes: [UInt8]) -> [Range<Int>] {
    signs(in: bytes).compactMap { sign in
      var start = sign.lowerBound
      while start > 0, bytes[start - 1].isWord || "._%+-'".utf8.contains(bytes[start - 1]) { start -= 1 }
      var end = sign.upperBound
      while end < bytes.count, bytes[end].isWord || ".-".utf8.contains(bytes[end]) { end += 1 }
      while end > sign.upperBound, ".-".utf8.contains(bytes[end - 1]) { end -= 1 }
      let domain = bytes[sign.upperBound..<end]
      guard start < sign.lowerBound, let dot = domain.lastIndex(of: UInt8(ascii: ".")), dot > domain.startIndex
      else {
        return nil
      }
      let top = domain[(dot + 1)...]
      return top.count > 1 && top.allSatisfy(\.isASCIILetter) ? start..<end : nil
    }
  }

  /// Each "@", and each "at" in brackets with the spaces beside it.
  private static func signs(in bytes: [UInt8]) -> [Range<Int>] {
    bytes.indices.compactMap { place in
      if bytes[place] == UInt8(ascii: "@") { return place..<(place + 1) }
      guard "([{".utf8.contains(bytes[place]), place + 3 < bytes.count,
        bytes[place + 1] | 0x20 == UInt8(ascii: "a"),
        bytes[place + 2] | 0x20 == UInt8(ascii: "t"), ")]}".utf8.contains(bytes[place + 3])
      else { return nil }
      let isSpaced = place > 0 && bytes[place - 1] == UInt8(ascii: " ")
      let goesOn = place + 4 < bytes.count && bytes[place + 4] == UInt8(ascii: " ")
      return (isSpaced ? place - 1 : place)..<(place + (goesOn ? 5 : 4))
    }
  }
}
