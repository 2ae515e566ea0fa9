import RapportModel

extension TurnReading {
  /// States a solution, the next step or a question that narrows the cause.
  ///
  /// Raters who see a solution and raters who find a turn useful disagree about questions: each has half a say. Once
  /// the customer has taken what was said there is nothing left to solve: a reply to that is never far below the
  /// middle. What only a scenario can tell comes on top.
  var resolution: Tenths {
    let least = isSettled ? tenths([400], less: harm) : .zero
    if isIdle { return max(idle, least) }
    var signs: Signs = [400 + signals.sum(Weights.resolution)]
    signs.append(500, times: reply.understood.claims.count)
    signs.append(350, times: reply.understood.told.count(where: \.isRight))
    signs.append(300, times: reply.understood.asked.count)
    signs.append(400, times: suitableMoves)
    return max(tenths(signs, less: harm), least)
  }
}

extension Conversation {
  /// The customer's latest message before a reply takes an earlier reply, and calls for no other.
  func isSatisfied(before reply: AgentReply) -> Bool {
    guard let customer = customers.last(where: { $0.turn == reply.answers }),
      replies.contains(where: { $0.turn < customer.turn })
    else { return false }
    let said = customer.endings.map(\.word)
    return said.contains { $0 == .thanks || $0 == .confirms } && !said.contains(where: \.callsForReply)
  }
}
