import RapportModel

extension Rule {
  /// Four small checks of four points each. Where nothing was declined there is nothing to judge; a recording gives
  /// itself away by its no, so that the no earns nothing there.
  static let declineWell = Rule(
    "DeclineWell", .resolution, rests: .language,
    means: "A no is clear, gives its reason in the customer's terms, says what is possible instead and how to "
      + "challenge it.",
    source: .decision(
      "Complaint handling: when the answer is no, say how to take it further; offering options raises satisfaction "
        + "(Singh and others, Journal of Marketing Research 2018), and a policy is no reason to a customer."),
    helpedBy: ["explains-reason", "offers-alternative", "says-how-to-challenge", "declines"]
  ) { rule, conversation in
    let isRecorded = conversation.scenarioWords == nil
    guard isRecorded || conversation.outcome == .declinedWell else { return [] }
    let refusal = conversation.refusal
    if isRecorded, refusal == nil { return [] }
    let rows = [
      rule.reason(after: refusal, conversation), rule.instead(beside: refusal, conversation),
      rule.challenge(after: refusal, conversation),
    ].compactMap(\.self)
    return isRecorded ? rows : [rule.clearly(refusal, conversation)] + rows
  }

  private static let share = Tenths(4)

  private func clearly(_ refusal: Refusal?, _ conversation: Conversation) -> Evidence {
    guard let refusal else {
      return missed(of: Self.share, "the no was never said clearly")
    }
    return earned(Self.share, of: Self.share, at: refusal.turn, in: refusal.span, "the no is clear")
  }

  /// Beside the no or in the reply after it: a reason, or a fact of the case.
  private func reason(after refusal: Refusal?, _ conversation: Conversation) -> Evidence? {
    let from = refusal?.turn ?? 0
    for reply in conversation.replies(after: from - 1).prefix(2) {
      guard let span = reply.reason(factsCount: conversation.scenario != nil) else { continue }
      if reply.isAboutPolicyOnly(span) {
        return earned(
          Tenths(1), of: Self.share, at: reply.turn, in: span, "the reason is the company's policy and nothing else"
        )
      }
      return earned(Self.share, of: Self.share, at: reply.turn, in: span, "the reason for the no is given")
    }
    if let refusal, conversation.scenario == nil,
      let reply = conversation.reply(at: refusal.turn),
      let span = reply.groundsBefore(refusal.span)
    {
      return earned(Self.share, of: Self.share, at: reply.turn, in: span, "the reason for the no is given")
    }
    // A reason may stand beside the no without a word that says so: "I can't refund it. The offer ended on Monday."
    if let refusal, conversation.scenario == nil,
      conversation.reply(at: refusal.turn)?.statesBeside(refusal.span) == true
    {
      return nil
    }
    return missed(of: Self.share, at: refusal?.turn, "no reason is given for the no")
  }

  private func instead(beside refusal: Refusal?, _ conversation: Conversation) -> Evidence {
    for reply in conversation.replies {
      let offer = reply.own.moves.first { $0.move.utf8.starts(with: "offers-".utf8) && !reply.isRepeated($0.span) }
      let step = conversation.nextSteps.first {
        !$0.isDone && $0.turn == reply.turn && $0.turn >= refusal?.turn ?? 0
          && !(conversation.scenario == nil && reply.repeatsDeed(in: $0.span, of: conversation.customers))
      }
      guard let span = offer?.span ?? conversation.claimedDeed(in: reply) ?? step?.span else { continue }
      return earned(Self.share, of: Self.share, at: reply.turn, in: span, "what is possible instead is said")
    }
    return missed(of: Self.share, at: refusal?.turn, "nothing is said about what is possible instead")
  }

  private func challenge(after refusal: Refusal?, _ conversation: Conversation) -> Evidence {
    for reply in conversation.replies {
      let move = reply.own.moves.first { move in
        move.move == "says-how-to-challenge"
          && conversation.scenario != nil
      }
      let said = move?.span ?? reply.marks[RecordedCues.challenges]?.first
      guard let said else { continue }
      return earned(
        Self.share, of: Self.share, at: reply.turn, in: said, "the customer hears how to challenge the no")
    }
    return missed(of: Self.share, at: refusal?.turn, "nothing is said about how to challenge the no")
  }
}

extension AgentReply {
  /// A sentence tells how things stand, and that something is therefore not possible.
  func saysWhyNot(_ sentence: Span) -> Bool {
    let said = words.within(sentence)
    guard !words.isQuestion(sentence), let no = said.lastIndex(where: \.isNegation),
      let so = said[..<no].lastIndex(where: { CueWords.consequent.contains($0.key) })
    else { return false }
    // "So that", and "so sorry".
    if said[(so + 1)...].first.map({ CueWords.notConsequent.contains($0.key) }) ?? true { return false }
    return said[..<so].count(where: \.isContent) >= 2
  }

  /// A plain statement stands in the sentence of a no behind a sign, or in the next.
  fileprivate func statesBeside(_ refusal: Span) -> Bool {
    let denial = words.sentence(around: refusal)
    let behind = words.within(denial).drop { $0.span.end <= refusal.end }
    if behind.count(where: \.isContent) >= 3 { return true }
    guard let place = words.sentences.firstIndex(of: denial) else { return false }
    let beside = [place - 1, place + 1].filter(words.sentences.indices.contains).map { words.sentences[$0] }
    return beside.contains { sentence in
      let said = words.within(sentence)
      return said.count(where: \.isContent) >= 3 && !words.isQuestion(sentence) && directive(in: said) == nil
        && !announces(in: sentence) && !isReadyMade(sentence)
        && !own.moves.contains { Self.courtesies.contains($0.move) && $0.span.overlaps(sentence) }
    }
  }

  /// "It's being repaired, so you can't have it today", "we moved. Therefore we cannot take parcels": what the no
  /// follows from.
  fileprivate func groundsBefore(_ refusal: Span) -> Span? {
    let denial = words.sentence(around: refusal)
    guard let first = words.within(denial).first, CueWords.consequent.contains(first.key),
      let place = words.sentences.firstIndex(of: denial), place > 0
    else { return nil }
    let before = words.sentences[place - 1]
    return words.within(before).count(where: \.isContent) >= 3 && !words.isQuestion(before) && !isScript(before)
      ? before : nil
  }

  /// A sentence that gives a reason; with a scenario also one that states a fact of the case.
  fileprivate func reason(factsCount: Bool) -> Span? {
    let given = own.moves.first { move in
      move.move == "explains-reason"
        && (factsCount || !own.moves.contains { $0.move == "apologises" && $0.span.overlaps(move.span) })
    }
    if let given { return words.sentence(around: given.span) }
    if factsCount, let told = understood.told.first(where: \.isRight) { return words.sentence(around: told.span) }
    let reasons = factsCount ? CueWords.reason : CueWords.grounds
    // "Sorry for the trouble due to this" gives none.
    let apologies = factsCount ? [] : own.moves.filter { $0.move == "apologises" }
    return words.sentences.first { sentence in
      words.within(sentence).contains { reasons.contains($0.key) }
        && !apologies.contains { $0.span.overlaps(sentence) }
        && (factsCount || !words.within(sentence).contains { CueWords.sympathy.contains($0.key) })
    }
  }

  /// It names a policy and takes up nothing that the customer said.
  fileprivate func isAboutPolicyOnly(_ sentence: Span) -> Bool {
    let said = words.within(sentence)
    let isShared = said.contains { $0.isContent && customerWords.contains($0.key) }
    return said.contains { CueWords.policy.contains($0.key) } && !isShared
      && !understood.told.contains { $0.isRight && $0.span.overlaps(sentence) }
  }
}
