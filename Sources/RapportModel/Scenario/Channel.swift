/// Where the conversation takes place.
package enum Channel: String, Sendable, CaseIterable {
  case phone, email, chat, social

  /// What a message may hold that everybody reads, in characters as people count them.
  package static let longestPost = 280

  /// How many words a customer says in one go by phone or chat: half a minute at 150 words a minute, the pace of plain
  /// speech. A house rule: who is talked at for longer has stopped listening, and a chat window shows no more at once.
  package static let longestTurn = 75
}

/// Who says the first thing.
package enum Opener: String, Sendable, CaseIterable {
  case customer
  /// Outreach: the agent writes first.
  case agent
}
