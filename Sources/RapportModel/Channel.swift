/// Where the conversation takes place.
package enum Channel: String, Sendable, CaseIterable {
  case phone, email, chat, social
}

/// Who says the first thing.
package enum Opener: String, Sendable, CaseIterable {
  case customer
  /// Outreach: the agent writes first.
  case agent
}
