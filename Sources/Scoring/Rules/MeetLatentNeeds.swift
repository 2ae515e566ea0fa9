import RapportModel

extension Rule {
  /// Without a scenario the one need that can be read is a day by which it has to be settled; what is offered or
  /// seen to unasked shows that somebody thought ahead.
  ///
  /// A need that could not show itself because the right outcome was reached without passing its node is left out.
  static let meetLatentNeeds = Rule(
    "MeetLatentNeeds", .proactivity, rests: .state,
    means:
      "What the customer needs and does not ask for is met before they have to raise it; half once they have, and "
      + "three quarters where it comes late and they have not; in a recording a reply takes up by when it matters, and "
      + "what is offered or seen to unasked counts.",
    source: .decision(
      "Care is proactive: a need met unasked spares the customer the asking, one met afterwards "
        + "is service."),
    helpedBy: ["anticipates-need"]
  ) { rule, conversation in
    guard let scenario = conversation.scenario, let ledger = conversation.ledger else {
      return conversation.deadlines.map { rule.recorded($0, in: conversation) } + rule.unasked(in: conversation)
    }
    let of = Tenths(12)
    return scenario.needs.compactMap { need -> Evidence? in
      let label = need.name.spelled + (need.hint.isEmpty ? "" : " (\(need.hint))")
      guard let met = ledger.met[need.name] else {
        let isShown = need.inferredFrom.map { ledger.visited[$0] != nil } ?? true
        if !isShown, conversation.isRightOutcome { return nil }
        return rule.missed(of: of, "a need that was not \(isShown ? "met" : "found out"): \(label)")
      }
      if conversation.isMetByAFalseClaim(need, at: met) {
        return rule.missed(of: of, at: met, "a need that was met in words that are not so: \(label)")
      }
      if conversation.isMetByABrokenPromise(need, at: met) {
        return rule.earned(
          Tenths(6), of: of, at: met, "a need that was met in words only, and nothing was done for it: \(label)")
      }
      if conversation.trueLedger?.met[need.name] == nil {
        return rule.missed(of: of, at: met, "a need that was not met: \(label)")
      }
      let timing = NeedTiming(of: need, metAt: met, in: conversation)
      return rule.earned(timing.points, of: of, at: max(met, 0), "\(timing.reason): \(label)")
    }
  }

  /// One is enough; what is sold, asked of everyone or said before anybody has spoken is none.
  private func unasked(in conversation: Conversation) -> [Evidence] {
    let of = Tenths(6)
    for reply in conversation.replies
    where reply.answers != nil && !reply.isHarmful && !reply.mocks && reply.marks[AgentCues.sells] == nil {
      guard let span = reply.thoughtOf else { continue }
      return [earned(of, of: of, at: reply.turn, in: span, "offers or sees to what the customer did not ask for")]
    }
    return []
  }

  private func recorded(_ deadline: Deadline, in conversation: Conversation) -> Evidence {
    let of = Tenths(6)
    guard let answer = conversation.answer(to: deadline) else {
      return missed(of: of, at: deadline.turn, "the customer says by when it matters, and no reply takes it up")
    }
    return earned(
      of, of: of, at: answer.turn, in: answer.span, "takes up by when it matters to the customer")
  }
}

extension Conversation {
  /// What would meet it was announced there, and not done by the end.
  fileprivate func isMetByABrokenPromise(_ need: Scenario.Need, at turn: Int) -> Bool {
    let deeds = Scenario.actions(in: need.metBy)
    return unbacked.contains {
      $0.turn == turn && $0.claim.tense == .pending && deeds.contains($0.claim.action)
    }
  }

  /// Words alone met it, in a reply that says something is done which is not.
  fileprivate func isMetByAFalseClaim(_ need: Scenario.Need, at turn: Int) -> Bool {
    guard unbacked.contains(where: { $0.turn == turn && $0.claim.tense == .done }) else { return false }
    return need.metBy.flatMap(\.wanted).allSatisfy { condition in
      switch condition {
      case .done(let name), .justDone(let name): !desk.contains { $0.isDone && $0.name == name }
      default: true
      }
    }
  }
}

extension AgentReply {
  /// Where it offers or sees to something unasked.
  fileprivate var thoughtOf: Span? {
    let marked = marks[RecordedCues.unasked, default: []] + marks[AgentCues.advisesAgainst, default: []]
    return marked.sorted { $0.start < $1.start }.first { span in
      let sentence = words.sentence(around: span)
      let said = words.within(sentence)
      return !isHollow(sentence) && !isReadyMade(sentence) && said.count(where: \.isContent) >= 3
    }
  }
}
