import RapportModel

extension Rule {
  /// No sarcasm.
  ///
  /// Read from words: it costs, a person should look, and it is critical only when they confirm it.
  static let doNotMock = Rule("DoNotMock", .professionalism, rests: .language) { rule, conversation in
    conversation.replies.compactMap { reply in
      guard let found = reply.makes("sarcasm") else { return nil }
      return rule.lost(Tenths(8), at: reply.turn, in: found.span, "this sounds sarcastic")
    }
  }
}
