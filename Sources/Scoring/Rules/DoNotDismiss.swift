import RapportModel

extension Rule {
  /// What the customer says is not waved away.
  ///
  /// Read from words: it costs, a person should look, and it is critical only when they confirm it.
  static let doNotDismiss = Rule("DoNotDismiss", .professionalism, rests: .language) { rule, conversation in
    conversation.replies.compactMap { reply in
      guard let found = reply.makes("dismisses") else { return nil }
      return rule.lost(Tenths(6), at: reply.turn, in: found.span, "what the customer says is waved away")
    }
  }
}
