/// What stands for a name that somebody has taken out of a text: "#NAME#", "[CUSTOMER_1]", "<ORG>".
package enum Mask {
  static var key: Key { "#" }

  private static let longest = 32

  /// How many bytes the mask that begins here takes; nil where none does.
  package static func length(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    guard let close = closing(bytes[start]) else { return nil }
    var end = start + 1
    var hasLetter = false
    while end < bytes.count, end - start <= longest, isInner(bytes[end]) {
      hasLetter = hasLetter || (0x41...0x5A).contains(bytes[end])
      end += 1
    }
    guard hasLetter, end < bytes.count, bytes[end] == close else { return nil }
    return end + 1 - start
  }

  private static func closing(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "#"): byte
    case UInt8(ascii: "["): UInt8(ascii: "]")
    case UInt8(ascii: "<"): UInt8(ascii: ">")
    case UInt8(ascii: "{"): UInt8(ascii: "}")
    default: nil
    }
  }

  /// A capital, a digit, "_" or "-".
  private static func isInner(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }
}
