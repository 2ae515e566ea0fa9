import RapportModel

extension TurnReading {
  /// States a solution, the next step or a question that narrows the cause.
  ///
  /// Raters who see a solution and raters who find a turn useful disagree about questions: each has half a say. Once
  /// the customer has taken what was said there is nothing left to solve: a reply to that is never far below the
  /// middle. Courtesy counts a little, for a thing said kindly is the better answer to the same; greetings and holding
  /// lines alone stay well below it. What only a scenario can tell comes on top.
  var resolution: Tenths {
    let least = isSettled ? tenths([400], less: harm) : .zero
    var signs: Signs = [400 + 2 * signals.sum(Weights.resolution) + courtesy / 12]
    signs.append(500, times: reply.understood.claims.count)
    signs.append(350, times: reply.understood.told.count(where: \.isRight))
    signs.append(300, times: reply.understood.asked.count)
    signs.append(400, times: suitableMoves)
    let shown = tenths(signs, less: harm)
    return max(isIdle && !tells ? min(shown, Tenths(30)) : shown, least)
  }

  /// However polite its words are, some of them help.
  private var tells: Bool {
    signals[.instruction] + signals[.suggestion] + signals[.done] + signals[.negations] > 0
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
