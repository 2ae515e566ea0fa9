import RapportModel

extension Conversation {
  /// What replies of practice say is done or will be, and the desk did not do: a deed that is said to be done before
  /// the customer's next turn, one that is announced by the end.
  func findUnbacked() -> [Ledger.Claim] {
    guard let scenario, let ledger = moments.last else { return [] }
    return ledger.claims.filter { claimed in
      if saysWhatTheDeskSaid(claimed, in: scenario) { return false }
      let done = desk.filter { $0.isDone && $0.name == claimed.claim.action }.map(\.turn)
      switch claimed.claim.tense {
      case .done:
        let due = nextCustomerTurn(after: claimed.turn)
        return !done.contains { $0 < due }
      case .pending: return done.isEmpty && isOver && !scenario.isForLater(claimed.claim.action)
      }
    }
  }

  /// Sentences, by turn, that claim what the desk did not do, and those that tell the day of it again before it is
  /// done.
  func findUntrue() -> [Int: [Span]] {
    var untrue: [Int: [Span]] = [:]
    for claimed in unbacked {
      guard let reply = reply(at: claimed.turn) else { continue }
      let sentence = reply.words.sentence(around: claimed.claim.span)
      untrue[reply.turn, default: []].append(sentence)
      let days = reply.understood.told.filter { $0.span.overlaps(sentence) && isDay($0.fact) }.map(\.fact)
      if days.isEmpty { continue }
      let done = desk.first { $0.isDone && $0.name == claimed.claim.action && $0.turn > reply.turn }?.turn
      for later in replies(after: reply.turn) where later.turn < done ?? .max {
        let again = later.understood.told.filter { days.contains($0.fact) }.map {
          later.words.sentence(around: $0.span)
        }
        // The day may be that of another deed, which was done.
        untrue[later.turn, default: []] += again.filter { sentence in
          !later.understood.claims.contains { claim in
            claim.span.overlaps(sentence) && !unbacked.contains { $0.turn == later.turn && $0.claim == claim }
          }
        }
      }
    }
    return untrue
  }

  /// A sentence of a reply claims what the desk did not do, or tells the day of it: nothing that it says earns
  /// anything.
  func isUntrue(_ span: Span, in reply: AgentReply) -> Bool {
    untrue[reply.turn]?.contains { $0.overlaps(span) } ?? false
  }

  /// A fact that is a day depends on what brings it about; how long something takes is so in any case.
  private func isDay(_ fact: String) -> Bool { scenario?.fact(fact)?.isDay == true }

  /// The moments without what was said and is not so: the day of a deed that was never done, and what stands in one
  /// sentence with an insult.
  func findTrueMoments() -> [Ledger] {
    let isCruel = replies.contains { $0.marks[AgentCues.insults] != nil }
    guard var ledger = moments.first, isCruel || !untrue.isEmpty else { return moments }
    var trueMoments = [ledger]
    for (index, turn) in turns.enumerated() {
      var turn = turn
      if let reply = reply(at: index) {
        turn.understood?.reading.told.removeAll { isDay($0.fact) && isUntrue($0.span, in: reply) }
        let insults = reply.marks[AgentCues.insults, default: []].map(reply.words.sentence(around:))
        turn.understood?.reading.moves.removeAll { move in
          insults.contains { $0.overlaps(move.span) } && !isHarmful(move.move)
        }
      }
      ledger.note(turn)
      trueMoments.append(ledger)
    }
    return trueMoments
  }

  /// The scenario or its standard calls the move harmful.
  private func isHarmful(_ move: String) -> Bool {
    AgentReply.harms.contains(move) || scenario?.move(move)?.isHarmful == true
  }
}
