import RapportModel

extension Rule {
  static let doNotOverPromise = Rule(
    "DoNotOverPromise", .relationship, rests: .language,
    means: "No reply promises what nobody can hold.",
    source: .decision("A promise that cannot be held costs trust later."),
    helpedBy: ["promises"]
  ) { rule, conversation in
    conversation.replies.compactMap { reply in
      guard let promise = reply.makes("over-promises") else { return nil }
      return rule.lost(Tenths(3), at: reply.turn, in: promise.span, "more is promised than can be held")
    }
  }
}
