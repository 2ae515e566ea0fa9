import Shipped

/// What agents say in almost every conversation, whatever it is about: greetings, "one moment", "I've read your note".
///
/// Whatever is nearer to one of these than to a move's examples is not taken for the move. Written for this purpose,
/// without sight of any scenario.
enum Housekeeping {
  static let sentences: [String] = {
    let bytes = ShippedFiles.bytes(of: "data/housekeeping.txt") ?? []
    return bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  }()
}
