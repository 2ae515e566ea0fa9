import RapportModel

extension Rule {
  /// The customer is not blamed.
  ///
  /// Read from words: it costs, a person should look, and it is critical only when they confirm it.
  static let doNotBlame = Rule("DoNotBlame", .professionalism, rests: .language) { rule, conversation in
    conversation.replies.compactMap { reply in
      guard let found = reply.makes("blames-customer") else { return nil }
      return rule.lost(Tenths(8), at: reply.turn, in: found.span, "the customer is blamed")
    }
  }
}
