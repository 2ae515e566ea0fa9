import RapportModel

extension Rule {
  static let doNotMock = Rule(
    "DoNotMock", .professionalism, rests: .language,
    means: "No reply is sarcastic, laughs at the customer or calls them names.",
    source: .tone,
    helpedBy: ["acknowledges-feeling"]
  ) { rule, conversation in
    conversation.replies.compactMap { reply in
      if let insult = reply.marks[AgentCues.insults]?.first {
        return rule.lost(Tenths(8), at: reply.turn, in: insult, "the customer is made fun of or insulted")
      }
      guard let span = reply.makes("sarcasm")?.span ?? reply.marks[AgentCues.mocks]?.first else { return nil }
      return rule.lost(Tenths(8), at: reply.turn, in: span, "this sounds sarcastic")
    }
  }
}
