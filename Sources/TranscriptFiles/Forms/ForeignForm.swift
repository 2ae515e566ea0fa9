import Bytes
import RapportModel

/// A shape of JSON that is somebody else's, and how it becomes a conversation of ours.
protocol ForeignShape {
  static var format: InputFormat { get }

  /// Whether a value has this shape.
  static func fits(_ value: JSON) -> Bool

  /// The conversations that one value holds: several where it is a page of an export.
  static func conversations(in value: JSON) -> [JSON]

  /// - Throws: what is wrong with the conversation.
  static func read(_ value: JSON, into draft: inout ConversationDraft) throws(Wrong)
}

extension ForeignShape {
  static func conversations(in value: JSON) -> [JSON] { [value] }
}

/// A file that is no JSON, or a part of one, in UTF-8.
struct ForeignTextInput {
  let bytes: [UInt8]
  /// What conversations without a name of their own are called after.
  let name: String?
  let options: InputOptions
  /// The number of its first line.
  var firstLine = 1
  /// How many conversations the file has before this part.
  var before = 0

  /// The lines without their endings.
  var lines: [Substring] {
    String(decoding: bytes, as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }
  }

  /// The name of one conversation of several, from 1.
  func name(_ number: Int) -> String {
    // A hash tells parts apart without their numbers.
    let number = name == nil ? number : before + number
    let base = name ?? "sha256:" + SHA256.hex(of: bytes)
    return number == 1 ? base : "\(base)-\(number)"
  }
}
