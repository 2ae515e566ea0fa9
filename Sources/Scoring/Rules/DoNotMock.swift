import RapportModel

extension Rule {
  static let doNotMock = Rule(
    "DoNotMock", .professionalism, rests: .language,
    means: "No reply is sarcastic.",
    source: .tone,
    helpedBy: ["acknowledges-feeling"]
  ) { rule, conversation in
    conversation.replies.compactMap { reply in
      guard let found = reply.makes("sarcasm") else { return nil }
      return rule.lost(Tenths(8), at: reply.turn, in: found.span, "this sounds sarcastic")
    }
  }
}
