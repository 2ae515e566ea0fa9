import RapportModel

extension Rule {
  static let doNotMock = Rule(
    "DoNotMock", .professionalism, rests: .language,
    means: "No reply is sarcastic.",
    source: .tone,
    helpedBy: ["acknowledges-feeling"]
  ) { rule, conversation in
    conversation.replies.compactMap { reply in
      guard let span = reply.makes("sarcasm")?.span ?? reply.marks[AgentCues.mocks]?.first else { return nil }
      return rule.lost(Tenths(8), at: reply.turn, in: span, "this sounds sarcastic")
    }
  }
}
