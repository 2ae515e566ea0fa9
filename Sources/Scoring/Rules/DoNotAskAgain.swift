import RapportModel

extension Rule {
  static let doNotAskAgain = Rule(
    "DoNotAskAgain", .personalisation, rests: .state,
    means: "No reply asks for what is already known, except to verify who somebody is or to hear what came of "
      + "a step.",
    source: .decision("Having to say a thing twice tells the customer that nobody listened.")
  ) { rule, conversation in
    guard conversation.scenario != nil else { return rule.recorded(conversation) }
    return conversation.replies.flatMap { reply -> [Evidence] in
      guard !reply.understood.asked.isEmpty, reply.makes("verifies-identity") == nil,
        let ledger = conversation.ledger(before: reply.turn)
      else { return [] }
      // "Press it once more. What does it do?" asks for what comes of the step.
      let steps = reply.own.moves.filter { $0.move == "states-next-step" }
      let again = reply.understood.asked.filter { asked in
        ledger.agentKnows.contains(asked.fact) && !steps.contains { $0.span.end <= asked.span.start }
          && !reply.tells(asked)
      }
      return again.map { asked in
        let isTold = conversation.customerTold(asked.fact, before: reply.turn)
        let known = isTold ? "which the customer has told already" : "which stands in the record"
        let reason = "asks for \(asked.fact.spelledWithArticle), \(known)"
        return rule.lost(Tenths(3), at: reply.turn, in: asked.span, reason)
      }
    }
  }

  /// What the record has, and what the customer has written with its name: "order HH-48213".
  private func recorded(_ conversation: Conversation) -> [Evidence] {
    conversation.replies.flatMap(\.askedParticulars).compactMap { asked in
      conversation.known(asked).map { known in
        lost(Tenths(3), at: asked.turn, in: asked.span, "asks for the \(asked.written), \(known)")
      }
    }
  }
}

extension AgentReply {
  /// "It was in October, when it came": whoever tells it in the same sentence does not ask for it.
  fileprivate func tells(_ asked: Reading.AskedFact) -> Bool {
    let sentence = words.sentence(around: asked.span)
    return words.questionMarks.allSatisfy { $0 < sentence.start || $0 > sentence.end + 1 }
      && understood.told.contains { $0.fact == asked.fact && $0.isRight && $0.span.overlaps(sentence) }
  }
}
