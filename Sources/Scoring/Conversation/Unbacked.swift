import RapportModel

extension Conversation {
  /// What replies of practice say is done or will be, and the desk did not do: a deed that is said to be done before
  /// the customer's next turn, one that is announced by the end.
  func findUnbacked() -> [Ledger.Claim] {
    guard let scenario, let ledger else { return [] }
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

  /// A sentence of a reply claims what the desk did not do: nothing that it says earns anything.
  func isUntrue(_ span: Span, in reply: AgentReply) -> Bool {
    unbacked.contains { $0.turn == reply.turn && reply.words.sentence(around: $0.claim.span).overlaps(span) }
  }
}
