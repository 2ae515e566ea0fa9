import Bytes
import RapportModel

/// What a file holds at one place, cheap to find; reading it can be done on any core.
package struct UnreadConversation: Sendable {
  enum Content {
    case line([UInt8])
    case items([ConversationFile.Item])
  }

  /// Where it begins, from 1.
  let line: Int
  let content: Content

  static func items(_ items: [ConversationFile.Item]) -> UnreadConversation {
    UnreadConversation(line: items.first?.line ?? 1, content: .items(items))
  }

  static func tooLong(_ line: Int) -> UnreadConversation {
    let megabytes = LineReader.limit >> 20
    let error = LineError(
      line: line, code: "too-long", message: "a line of more than \(megabytes) MiB is no conversation")
    return .items([ConversationFile.Item(line: line, conversation: .failure(error))])
  }

  /// The conversations: one, but for a line that holds several, as a page of somebody's export does.
  package func items(_ options: InputOptions) -> [ConversationFile.Item] {
    switch content {
    case .items(let items): items
    case .line(let bytes): JSONConversations.line(bytes, number: line, options)
    }
  }
}
