import Bytes
import RapportModel

/// The conversations of a file, whatever form it has: JSON Lines, an array, one object over many lines, a journal.
package enum ConversationFile {
  /// One conversation, or why it is none.
  package struct Item: Sendable {
    /// Where it begins, from 1.
    package var line: Int
    package var conversation: Result<Transcript, LineError>
    /// Something people should know about it: that the torn last line of a journal was left out.
    package var note: String?

    package init(line: Int, conversation: Result<Transcript, LineError>, note: String? = nil) {
      self.line = line
      self.conversation = conversation
      self.note = note
    }
  }

  /// Reads a file, or standard input for "-".
  package static func read(path: String) throws(FileError) -> [Item] {
    read(try InputFile.bytes(of: path))
  }

  /// Blank lines are skipped, a byte order mark and CRLF are borne; the order is that of the input.
  package static func read(_ bytes: [UInt8]) -> [Item] {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = bytes[start...].first(where: { !$0.isSpace }) else { return [] }
    if first == UInt8(ascii: "[") { return array(bytes[start...]) }
    let lines = Lines(bytes, from: start)
    guard let range = lines.first(where: { !bytes[$0].isBlank }) else { return [] }
    if let value = try? JSON(parsing: bytes[range]) {
      if JournalReading.isJournal(value) { return [journal(bytes[start...])] }
    } else if first == UInt8(ascii: "{"), isOneObject(bytes, after: range) {
      return [Item(line: 1, conversation: ConversationLine.whole(bytes[start...]))]
    }
    return Self.lines(bytes, from: start)
  }

  private static func lines(_ bytes: [UInt8], from start: Int) -> [Item] {
    var items: [Item] = []
    for (index, range) in Lines(bytes, from: start).enumerated() where !bytes[range].isBlank {
      let line = index + 1
      items.append(Item(line: line, conversation: ConversationLine.parse(bytes[range], line: line)))
    }
    return items
  }

  private static func array(_ bytes: ArraySlice<UInt8>) -> [Item] {
    let read = JSON.elements(ofArray: bytes)
    var items = read.elements.map { element in
      let written = bytes[
        (bytes.startIndex + element.range.lowerBound)..<(bytes.startIndex + element.range.upperBound)]
      return Item(
        line: element.line,
        conversation: ConversationLine.conversation(in: element.value, writtenAs: written, line: element.line))
    }
    if let error = read.error {
      items.append(Item(line: error.line, conversation: .failure(LineError(error))))
    }
    return items
  }

  private static func journal(_ bytes: ArraySlice<UInt8>) -> Item {
    switch JournalReading.read(bytes) {
    case .success(let reading):
      Item(line: 1, conversation: .success(reading.transcript), note: reading.note)
    case .failure(let error): Item(line: error.line, conversation: .failure(error))
    }
  }

  /// A first line that is not whole begins one object over many lines, unless a later line begins with a brace:
  /// then it is a broken line among others.
  private static func isOneObject(_ bytes: [UInt8], after first: Range<Int>) -> Bool {
    var lines = Lines(bytes, from: first.upperBound)
    _ = lines.next()
    return !lines.isAtEnd && !lines.contains { !$0.isEmpty && bytes[$0.lowerBound] == UInt8(ascii: "{") }
  }
}

extension ConversationLine {
  /// One conversation over many lines.
  fileprivate static func whole(_ bytes: ArraySlice<UInt8>) -> Result<Transcript, LineError> {
    do throws(JSONError) {
      return conversation(in: try JSON(parsing: bytes), writtenAs: bytes, line: 1)
    } catch {
      return .failure(LineError(error))
    }
  }
}

extension LineError {
  fileprivate init(_ error: JSONError) {
    self.init(line: error.line, code: "not-json", message: "column \(error.column): \(error.message)")
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}

extension ArraySlice<UInt8> {
  fileprivate var isBlank: Bool { allSatisfy(\.isSpace) }
}
