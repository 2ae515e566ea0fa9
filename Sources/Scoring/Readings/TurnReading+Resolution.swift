import RapportModel

extension TurnReading {
  /// States a solution, the next step or a question that narrows the cause.
  var resolution: Tenths {
    if reply.isIdle { return idle }
    var signs = signs([
      "states-next-step": 550, "gives-time": 300, "offers-alternative": 500, "offers-choice": 400,
      "explains-reason": 350, "asks-question": 350, "asks-open-question": 300, "hands-over": 350,
      "checks-solved": 250, "promises": 300, "declines": 250, "verifies-identity": 200,
    ])
    signs += reply.understood.claims.map { _ in 500 }
    signs += reply.understood.told.filter(\.isRight).map { _ in 350 }
    signs += reply.understood.asked.map { _ in 300 }
    signs +=
      conversation.scenario.map { scenario in
        reply.understood.moves.filter { move in scenario.move(move.move)?.isHarmful == false }.map { _ in 400 }
      } ?? []
    signs.append(substance)
    return tenths(signs, less: deductions(["dismisses": 300, "asks-to-wait": 100]))
  }
}
