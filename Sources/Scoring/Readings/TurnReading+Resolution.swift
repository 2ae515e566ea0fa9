import RapportModel

extension TurnReading {
  /// States a solution, the next step or a question that narrows the cause.
  ///
  /// Raters who see a solution and raters who find a turn useful disagree about questions: each has half a say here,
  /// for useful's sums spread half as wide. What only a scenario can tell comes on top.
  var resolution: Tenths {
    if isIdle { return idle }
    let fitted = signals.sum(Weights.solution) + 2 * signals.sum(Weights.useful)
    var signs = [400 + fitted / 2]
    signs += reply.understood.claims.map { _ in 500 }
    signs += reply.understood.told.filter(\.isRight).map { _ in 350 }
    signs += reply.understood.asked.map { _ in 300 }
    signs +=
      conversation.scenario.map { scenario in
        reply.understood.moves.filter { move in scenario.move(move.move)?.isHarmful == false }.map { _ in 400 }
      } ?? []
    return tenths(signs, less: harm)
  }
}
