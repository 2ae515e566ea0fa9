import RapportModel

extension Rule {
  /// A promise of what nobody can hold costs trust later.
  static let doNotOverPromise = Rule("DoNotOverPromise", .relationship, rests: .language) { rule, conversation in
    conversation.replies.compactMap { reply in
      guard let promise = reply.makes("over-promises") else { return nil }
      return rule.lost(Tenths(3), at: reply.turn, in: promise.span, "more is promised than can be held")
    }
  }
}
