/// Where the conversation takes place.
package enum Channel: String, Sendable, CaseIterable {
  case phone, email, chat, social

  /// What a message may hold that everybody reads, in characters as people count them.
  package static let longestPost = 280
}

/// Who says the first thing.
package enum Opener: String, Sendable, CaseIterable {
  case customer
  /// Outreach: the agent writes first.
  case agent
}
