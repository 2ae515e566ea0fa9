import Bytes
import RapportModel

/// The conversations of a file, whatever form it has: JSON Lines, an array, one object over many lines, a journal, or
/// a form of somebody else's (`InputFormat`).
package enum ConversationFile {
  /// One conversation, or why it is none.
  package struct Item: Sendable {
    /// Where it begins, from 1.
    package var line: Int
    package var conversation: Result<Transcript, LineError>
    /// Something people should know about it: that the torn last line of a journal was left out.
    package var note: String?
    package var format: InputFormat
    /// What of somebody else's form was left out, and how often: "messages without text".
    package var dropped: [String: Int]

    package init(
      line: Int, conversation: Result<Transcript, LineError>, note: String? = nil, format: InputFormat = .jsonl,
      dropped: [String: Int] = [:]
    ) {
      self.line = line
      self.conversation = conversation
      self.note = note
      self.format = format
      self.dropped = dropped
    }
  }

  /// Reads a file, or standard input for "-".
  package static func read(path: String, options: InputOptions = InputOptions()) throws(FileError) -> [Item] {
    try all(of: try ConversationStream(path: path, options: options), options)
  }

  /// Blank lines are skipped, a byte order mark and CRLF are borne; the order is that of the input.
  ///
  /// - Parameter name: what conversations without a name of their own are called after.
  package static func read(
    _ bytes: [UInt8], options: InputOptions = InputOptions(), name: String? = nil
  ) throws(FileError) -> [Item] {
    try all(of: ConversationStream(bytes, options: options, name: name), options)
  }

  private static func all(of stream: ConversationStream, _ options: InputOptions) throws(FileError) -> [Item] {
    var stream = stream
    var items: [Item] = []
    while true {
      let found = try stream.next(atMost: 1024)
      if found.isEmpty { return items }
      items += found.flatMap { $0.items(options) }
    }
  }
}

extension UInt8 {
  var isSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}

extension Sequence<UInt8> {
  var isBlank: Bool { allSatisfy(\.isSpace) }
}
