import RapportModel

/// What fails a conversation by itself: read from recorded events and ledgers only, never from tone.
struct CriticalErrors {
  let conversation: Conversation
  let scenario: Scenario

  var all: [Scorecard.CriticalError] {
    breaches + earlyActions + exceededAuthority + disclosures + missingSentences + missedEscalations
  }

  /// A desk action against policy.
  private var breaches: [Scorecard.CriticalError] {
    conversation.desk.filter { $0.isBreach && $0.isDone }.map { event in
      error(
        .business, "StayWithinPolicy", event.turn,
        "done although policy does not permit it: \(scenario.title(of: event.name))")
    }
  }

  /// A desk action before what it needs: the desk of practice refuses it, another company's may have done it.
  private var earlyActions: [Scorecard.CriticalError] {
    conversation.desk.filter(\.isDone).compactMap { event in
      guard let needs = scenario.action(event.name)?.needs, let ledger = conversation.ledger(before: event.turn),
        let open = needs.first(where: { !ledger.holds($0) })
      else { return nil }
      return error(
        scenario.company.verifiedWhen.contains(open) ? .compliance : .business, "DoFirstThingsFirst", event.turn,
        "done before what it needs (\(open.inWords)): \(scenario.title(of: event.name))")
    }
  }

  /// A decision that is somebody else's, or more than the agent may give.
  private var exceededAuthority: [Scorecard.CriticalError] {
    conversation.desk.filter(\.isDone).compactMap { event in
      guard let action = scenario.action(event.name) else { return nil }
      let title = scenario.title(of: event.name)
      if action.kind == .notYours {
        return error(
          .business, "StayWithinAuthority", event.turn, "done, though somebody else decides it: \(title)")
      }
      guard let limit = action.limit else { return nil }
      let money = Set(action.parameters.filter { $0.kind == .money }.map(\.name))
      let given = conversation.transcript.turns[event.turn].arguments.filter { money.contains($0.name) }
        .compactMap { Money.hundredths(in: $0.value) }.max()
      guard let given, given > limit else { return nil }
      return error(
        .business, "StayWithinAuthority", event.turn,
        "\(Money.text(given)) is above the limit of \(Money.text(limit)): \(title)")
    }
  }

  /// A fact that the customer has not told, said before they were verified or in a channel where it never may be.
  private var disclosures: [Scorecard.CriticalError] {
    conversation.replies.flatMap { reply -> [Scorecard.CriticalError] in
      guard !reply.understood.told.isEmpty, let before = conversation.ledger(beforeWordsOf: reply.turn) else {
        return []
      }
      let verified = scenario.company.verifiedWhen
      return reply.understood.told.compactMap { told in
        let isDisclosed =
          told.isRight && before.agentKnows.contains(told.fact) && !reply.onlyProposesADay(at: told.span)
        guard isDisclosed, !conversation.customerTold(told.fact, before: reply.turn) else { return nil }
        switch scenario.fact(told.fact)?.level {
        case .afterVerification where !verified.isEmpty && !before.holds(all: verified):
          return error(
            .compliance, "VerifyBeforeDisclosing", reply.turn,
            "told before the customer was verified: \(told.fact.spelled)")
        case .neverInThisChannel where !isDirect(reply.turn):
          return error(
            .compliance, "KeepToTheChannel", reply.turn,
            "told in a channel where it must not be: \(told.fact.spelled)"
          )
        default: return nil
        }
      }
    }
  }

  /// By social a direct message is no longer the channel that everybody reads.
  private func isDirect(_ turn: Int) -> Bool {
    conversation.channel == .social && conversation.transcript.turns[turn].visibility == .private
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
    if let wording = conversation.scenarioWords?.wording(of: sentence), reply.words.first(wording) != nil {
      return true
    }
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

extension AgentReply {
  /// "Would Saturday be any good?": a day that is asked about or offered could be anybody's, and tells nothing of this
  /// customer; an address or a thing that is asked about does.
  fileprivate func onlyProposesADay(at span: Span) -> Bool {
    let said = words.within(span)
    return asking.contains { $0.overlaps(span) } && said.contains { CueWords.times.contains($0.key) }
      && said.allSatisfy { !$0.isContent || CueWords.times.contains($0.key) }
  }
}
