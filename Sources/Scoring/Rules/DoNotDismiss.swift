import RapportModel

extension Rule {
  static let doNotDismiss = Rule(
    "DoNotDismiss", .professionalism, rests: .language,
    means: "What the customer says is not waved away.",
    source: .tone,
    helpedBy: ["acknowledges-feeling"]
  ) { rule, conversation in
    conversation.replies.compactMap { reply in
      guard let found = reply.makes("dismisses") else { return nil }
      return rule.lost(Tenths(6), at: reply.turn, in: found.span, "what the customer says is waved away")
    }
  }
}
