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
      let mocks = reply.makes("sarcasm")?.span ?? reply.marks[AgentCues.mocks]?.first
      guard let span = mocks ?? conversation.applause(in: reply) else { return nil }
      return rule.lost(Tenths(8), at: reply.turn, in: span, "this sounds sarcastic")
    }
  }
}

extension Conversation {
  /// "Brilliant." and nothing else, in answer to trouble.
  fileprivate func applause(in reply: AgentReply) -> Span? {
    let said = reply.words.all
    guard let first = said.first, let last = said.last, said.count <= CueWords.longestApplause,
      CueWords.applauds.contains(last.key), let at = reply.answers, let customer = customer(at: at),
      !customer.ownFeelings.isEmpty || customer.cues.moves.contains(where: { $0.move == CustomerCues.complains }),
      !customer.endings.contains(where: { $0.word.isTaken })
    else { return nil }
    return Span(first.span.start, last.span.end)
  }
}
