/// Addresses of electronic mail: what stands around an "@" with a domain behind it.
enum Emails {
  static func found(in bytes: [UInt8]) -> [Range<Int>] {
    bytes.indices.filter { bytes[$0] == UInt8(ascii: "@") }.compactMap { place in
      var start = place
      while start > 0, bytes[start - 1].isWord || "._%+-'".utf8.contains(bytes[start - 1]) { start -= 1 }
      var end = place + 1
      while end < bytes.count, bytes[end].isWord || ".-".utf8.contains(bytes[end]) { end += 1 }
      while end > place, ".-".utf8.contains(bytes[end - 1]) { end -= 1 }
      let domain = bytes[min(place + 1, end)..<end]
      guard start < place, let dot = domain.lastIndex(of: UInt8(ascii: ".")), dot > domain.startIndex else {
        return nil
      }
      let top = domain[(dot + 1)...]
      return top.count > 1 && top.allSatisfy(\.isASCIILetter) ? start..<end : nil
    }
  }
}
