import RapportModel
import Reports
import TranscriptFiles

/// What was understood of a file, and what was left out.
struct InputSummary {
  private var conversations: [InputFormat: Int] = [:]
  private var turns = 0
  private var dropped: [String: Int] = [:]
  private var isNoJSON = false
  private var isEmpty = true

  mutating func add(_ item: ConversationFile.Item) {
    isEmpty = false
    guard case .success(let transcript) = item.conversation else {
      if case .failure(let error) = item.conversation, error.code == "not-json" { isNoJSON = true }
      return
    }
    conversations[item.format, default: 0] += 1
    turns += transcript.turns.count
    dropped.merge(item.dropped, uniquingKeysWith: +)
  }

  /// Nil for conversations of our own form, which are read as they are.
  ///
  /// - Parameters:
  ///   - isFound: the form was found by the content, and nobody said it.
  ///   - isWhole: it was read to its end.
  func text(isFound: Bool, isWhole: Bool) -> String? {
    if isEmpty, isWhole { return InputText.nothing }
    if conversations.isEmpty, isNoJSON, isFound { return InputText.unknownForm }
    let foreign = InputFormat.allCases.filter { $0 != .jsonl && conversations[$0] != nil }
    guard !foreign.isEmpty else { return nil }
    return InputText.summary(
      formats: foreign.map(\.title), conversations: conversations.values.reduce(0, +), turns: turns,
      dropped: dropped)
  }
}
