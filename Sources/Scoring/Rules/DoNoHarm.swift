import RapportModel

extension Rule {
  /// Once a reply; a sentence that blames, dismisses or mocks as well is charged for that.
  static let doNoHarm = Rule(
    "DoNoHarm", .professionalism, rests: .language,
    means: "No reply makes a move that the author of the scenario calls harmful.",
    source: .decision(
      "What harms in one situation is harmless in another, and only its author knows which it is: to ask whether it "
        + "is plugged in insults those who have said so.")
  ) { rule, conversation in
    conversation.replies.compactMap { reply in
      guard let (move, span) = conversation.harms(in: reply).first(where: { !reply.isCharged($0.span) }) else {
        return nil
      }
      let what = move.definition.isEmpty ? move.name.spelled : move.definition
      return rule.lost(Tenths(6), at: reply.turn, in: span, "this does harm here: \(what)")
    }
  }
}

extension Conversation {
  /// Moves of the scenario's own that its author calls harmful, where the scorer itself reads them surely: what harms is
  /// tone, and costs the same whatever the customer understood by.
  func harms(in reply: AgentReply) -> [(move: Move, span: Span)] {
    guard let harmful = scenarioWords?.harmful, !harmful.isEmpty else { return [] }
    return reply.own.moves.compactMap { made in
      guard made.confidence >= Rule.surelyHarmful, let move = harmful[made.move] else { return nil }
      return (move, made.span)
    }
  }
}

extension Rule {
  /// Thousandths. Of 60 such readings in the samples of the shipped scenarios and in 160 played conversations, the 5
  /// of harmless sentences stood below it, and 52 of the 55 of harmful ones did not.
  fileprivate static let surelyHarmful = 900
}

extension AgentReply {
  /// Another rule of tone charges the sentence.
  fileprivate func isCharged(_ span: Span) -> Bool {
    let mocking = marks[AgentCues.insults, default: []] + marks[AgentCues.mocks, default: []]
    return (harmfulSentences + mocking).contains { $0.overlaps(words.sentence(around: span)) }
  }
}
