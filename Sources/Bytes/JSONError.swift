/// Why some bytes are no JSON, and where.
package struct JSONError: Error, Sendable, Hashable {
  /// Lower case, without a full stop: "expected ',' or '}' after a member".
  package var message: String
  /// In bytes, from 0.
  package var offset: Int
  /// From 1; lines end in a line feed.
  package var line: Int
  /// From 1, in Unicode scalars.
  package var column: Int
  /// The bytes end where more was expected.
  package var isUnfinished: Bool

  init(_ message: String, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    self.message = message
    self.offset = offset
    isUnfinished = offset >= bytes.count
    line = 1
    column = 1
    for byte in bytes.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0b1100_0000 != 0b1000_0000 {
        column += 1
      }
    }
  }
}

extension JSONError: CustomStringConvertible {
  package var description: String { "line \(line), column \(column): \(message)" }
}
