import RapportModel

/// What fails a conversation by itself: read from recorded events and ledgers only, never from tone.
struct CriticalErrors {
  let conversation: Conversation
  let scenario: Scenario

  var all: [Scorecard.CriticalError] { breaches + disclosures + missingSentences + missedEscalations }

  /// A desk action against policy.
  private var breaches: [Scorecard.CriticalError] {
    conversation.desk.filter { $0.isBreach && $0.isDone }.map { event in
      error(
        .business, "StayWithinPolicy", event.turn,
        "done although policy does not permit it: \(scenario.title(of: event.name))")
    }
  }

  /// A fact that the customer has not told, said before they were verified or in a channel where it never may be.
  private var disclosures: [Scorecard.CriticalError] {
    conversation.replies.flatMap { reply -> [Scorecard.CriticalError] in
      guard let before = conversation.ledger(beforeWordsOf: reply.turn) else { return [] }
      let verified = scenario.company.verifiedWhen
      return reply.understood.told.compactMap { told in
        let isDisclosed = told.isRight && before.agentKnows.contains(told.fact)
        guard isDisclosed, !conversation.customerTold(told.fact, before: reply.turn) else { return nil }
        switch scenario.fact(told.fact)?.level {
        case .afterVerification where !verified.isEmpty && !before.holds(all: verified):
          return error(
            .compliance, "VerifyBeforeDisclosing", reply.turn,
            "the \(told.fact.spelled) was told before the customer was verified")
        case .neverInThisChannel:
          return error(
            .compliance, "KeepToTheChannel", reply.turn, "the \(told.fact.spelled) must not be told in this channel"
          )
        default: return nil
        }
      }
    }
  }

  /// A required sentence whose condition held at some moment and that no reply says.
  private var missingSentences: [Scorecard.CriticalError] {
    guard conversation.isOver else { return [] }
    return scenario.company.requiredSentences.filter { sentence in
      let isDue = conversation.moments.contains { $0.holds(all: sentence.when) }
      return isDue && !conversation.replies.contains { says(sentence, $0) }
    }.map { sentence in
      let words = sentence.verbatim.map { "“\(scenario.filled($0))”" } ?? sentence.id.spelled
      return error(.compliance, "SayTheRequiredSentence", nil, "a required sentence is missing: \(words)")
    }
  }

  private func says(_ sentence: Company.RequiredSentence, _ reply: AgentReply) -> Bool {
    if let verbatim = sentence.verbatim, reply.words.first(Words(scenario.filled(verbatim))) != nil { return true }
    return reply.marks[Readers.mark(sentence: sentence.id)] != nil
  }

  /// A case that had to go to somebody else and did not.
  private var missedEscalations: [Scorecard.CriticalError] {
    guard conversation.isOver else { return [] }
    let outcome = conversation.outcome
    if outcome == .handedOver || outcome == .referred { return [] }
    return scenario.company.mustEscalate.filter { rule in
      conversation.moments.contains { $0.holds(all: rule.when) } && !isHandedOver(to: rule.to)
    }.map { rule in
      let because = rule.because.isEmpty ? "" : ": \(rule.because)"
      return error(.customer, "EscalateWhatMustBe", nil, "this had to go to \(rule.to.spelled)\(because)")
    }
  }

  /// An action of that name, or one with it as an argument.
  private func isHandedOver(to name: String) -> Bool {
    conversation.desk.contains { event in
      guard event.isDone else { return false }
      let arguments = conversation.transcript.turns[event.turn].arguments
      return event.name == name || arguments.contains { $0.value == name }
    }
  }

  private func error(
    _ kind: Scorecard.CriticalError.Kind, _ rule: String, _ turn: Int?, _ reason: String
  ) -> Scorecard.CriticalError {
    Scorecard.CriticalError(kind: kind, rule: rule, turn: turn, reason: reason)
  }
}
