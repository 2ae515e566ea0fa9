import Bytes
import RapportModel

/// What a file holds at one place, cheap to find; reading it can be done on any core.
package struct UnreadConversation: Sendable {
  enum Content {
    case line([UInt8])
    case text(ForeignTextInput)
    case rows([CSV.Row], id: String, MessageTable)
    case items([ConversationFile.Item])
  }

  /// Where it begins, from 1.
  let line: Int
  let content: Content

  static func items(_ items: [ConversationFile.Item]) -> UnreadConversation {
    UnreadConversation(line: items.first?.line ?? 1, content: .items(items))
  }

  /// - Parameter cure: what ends a conversation that is no line.
  static func tooLong(_ line: Int, _ cure: String? = nil) -> UnreadConversation {
    let size = "of more than \(LineReader.limit >> 20) MiB"
    let error = LineError(
      line: line, code: "too-long",
      message: cure.map { "a conversation \(size) is not read; \($0)" } ?? "a line \(size) is no conversation")
    return .items([ConversationFile.Item(line: line, conversation: .failure(error))])
  }

  /// The conversations: one, but for a line that holds several, as a page of somebody's export does.
  package func items(_ options: InputOptions) -> [ConversationFile.Item] {
    switch content {
    case .items(let items): items
    case .text(let input): PlainDialogue.read(input)
    case .rows(let rows, let id, let table): [table.item(rows, id: id)]
    case .line(let bytes): JSONConversations.line(bytes, number: line, options)
    }
  }
}
