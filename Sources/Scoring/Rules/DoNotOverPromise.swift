import RapportModel

extension Rule {
  static let doNotOverPromise = Rule(
    "DoNotOverPromise", .relationship, rests: .language,
    means: "No reply promises what nobody can hold.",
    source: .decision("A promise that cannot be held costs trust later."),
    helpedBy: ["promises"]
  ) { rule, conversation in
    conversation.replies.compactMap { reply in
      guard let promise = reply.overPromise else { return nil }
      return rule.lost(Tenths(3), at: reply.turn, in: promise, "more is promised than can be held")
    }
  }
}

extension AgentReply {
  /// What one wishes, or what nobody has told the customer before, promises nothing.
  fileprivate var overPromise: Span? {
    own.moves.first { move in
      guard move.move == "over-promises" else { return false }
      let said = words.within(words.sentence(around: move.span))
      let isWish = said.contains { CueWords.wishing.contains($0.key) }
      return !isWish
        || said.contains { CueWords.promising.contains($0.key) && !CueWords.frequency.contains($0.key) }
    }?.span
  }
}
