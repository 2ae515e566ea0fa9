import RapportModel

/// What the readings have in common: signs for a criterion, what takes from them, and how they are put together.
extension TurnReading {
  /// Content words that it shares with what the customer said since the reply before.
  var shared: Int { reply.words.content.intersection(reply.customerWords).count }

  /// How much it says: content words and numbers, up to 300.
  var substance: Int { 10 * min(reply.words.content.count, 30) }

  /// What blame, dismissal and mockery take from every reading: fixed, whatever data say.
  var harm: Int { deductions(["blames-customer": 400, "dismisses": 400, "sarcasm": 400]) }

  /// A greeting or a holding line: as good as nothing, a trace more for more words.
  var idle: Tenths { tenths([min(reply.words.all.count, 9)], less: harm) }

  /// What the reply's moves show, but for those in sentences that do harm.
  func signs(_ weights: [String: Int]) -> [Int] {
    let harmful = reply.harmfulSentences
    return reply.activeMoves.compactMap { move in
      guard let weight = weights[move.move], !harmful.contains(where: { $0.overlaps(move.span) }) else {
        return nil
      }
      return weight * move.confidence / 1000
    }
  }

  func deductions(_ weights: [String: Int]) -> Int {
    reply.own.moves.compactMap { move in weights[move.move].map { $0 * move.confidence / 1000 } }.reduce(0, +)
  }

  /// Signs support one another and never exceed the whole: 1000 − Π (1000 − sign).
  func together(_ signs: [Int]) -> Int {
    1000 - signs.reduce(1000) { rest, sign in rest * (1000 - min(max(sign, 0), 1000)) / 1000 }
  }

  func tenths(_ signs: [Int], less: Int) -> Tenths {
    Tenths(count: max(together(signs) - less, 0))
  }
}
