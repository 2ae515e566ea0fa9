/// The lines of some bytes, as ranges without their endings (line feed, or carriage return and line feed).
struct Lines: Sequence, IteratorProtocol {
  let bytes: [UInt8]
  /// Where the next line begins.
  private(set) var position = 0

  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    position = start
  }

  var isAtEnd: Bool { position >= bytes.count }

  mutating func next() -> Range<Int>? {
    guard position < bytes.count else { return nil }
    let start = position
    let newline = bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
    var end = newline ?? bytes.count
    position = newline.map { $0 + 1 } ?? bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }
}
