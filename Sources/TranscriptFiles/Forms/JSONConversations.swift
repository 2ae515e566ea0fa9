import Bytes
import RapportModel

/// Conversations in JSON: of our own form, or of one of the others.
enum JSONConversations {
  /// The most particular first.
  private static var shapes: [any ForeignShape.Type] {
    [TauTrajectory.self, ZendeskTicket.self, IntercomConversation.self, OpenAIChat.self]
  }

  /// A line of JSON Lines.
  static func line(_ bytes: [UInt8], number: Int, _ options: InputOptions) -> [ConversationFile.Item] {
    do throws(JSONError) {
      return items(
        in: try JSON(parsing: bytes, refusingRepeats: true), writtenAs: bytes[...], line: number, options)
    } catch {
      return [failure(at: number, column: error.column, error.message)]
    }
  }

  /// One object over many lines.
  static func whole(_ bytes: [UInt8], _ options: InputOptions) -> [ConversationFile.Item] {
    do throws(JSONError) {
      return items(in: try JSON(parsing: bytes, refusingRepeats: true), writtenAs: bytes[...], line: 1, options)
    } catch {
      return [failure(at: error.line, column: error.column, error.message)]
    }
  }

  /// An array of conversations, or of the messages of one.
  static func array(_ bytes: [UInt8], _ options: InputOptions) -> [ConversationFile.Item] {
    let read = JSON.elements(ofArray: bytes)
    let all = JSON.array(read.elements.map(\.value))
    let isWhole = read.error == nil && read.elements.allSatisfy { $0.repeated == nil }
    if isWhole, OpenAIChat.fits(all) { return items(in: all, writtenAs: bytes[...], line: 1, options) }
    var found = read.elements.flatMap { element in
      if let error = element.repeated { return [failure(at: error.line, column: error.column, error.message)] }
      return items(in: element.value, writtenAs: bytes[element.range], line: element.line, options)
    }
    if let error = read.error { found.append(failure(at: error.line, column: error.column, error.message)) }
    return found
  }

  private static func items(
    in value: JSON, writtenAs bytes: ArraySlice<UInt8>, line: Int, _ options: InputOptions
  ) -> [ConversationFile.Item] {
    if options.format == .jsonl || (options.format == nil && value["turns"] != nil) {
      return [own(value, writtenAs: bytes, line)]
    }
    let forced = options.format.flatMap { format in shapes.first { $0.format == format } }
    guard let shape = forced ?? shapes.first(where: { $0.fits(value) }) else {
      return [own(value, writtenAs: bytes, line)]
    }
    return shape.conversations(in: value).map { one in
      var draft = ConversationDraft()
      let result: Result<Transcript, LineError>
      do throws(Wrong) {
        try shape.read(one, into: &draft)
        result = .success(draft.finished { SHA256.hex(of: one == value ? Array(bytes) : one.utf8) })
      } catch {
        result = .failure(error.onLine(line, id: one["id"]?.plainText))
      }
      return ConversationFile.Item(line: line, conversation: result, format: shape.format, dropped: draft.dropped)
    }
  }

  private static func own(_ value: JSON, writtenAs bytes: ArraySlice<UInt8>, _ line: Int) -> ConversationFile.Item {
    ConversationFile.Item(
      line: line, conversation: ConversationLine.conversation(in: value, writtenAs: bytes, line: line))
  }

  private static func failure(at line: Int, column: Int, _ message: String) -> ConversationFile.Item {
    let error = LineError(line: line, code: "not-json", message: "column \(column): \(message)")
    return ConversationFile.Item(line: line, conversation: .failure(error))
  }
}
