import RapportModel

/// What the readings have in common: signs for a criterion, what takes from them, and how they are put together.
extension TurnReading {
  /// Content words that it shares with what the customer said since the reply before.
  var shared: Int { reply.words.content.countShared(with: reply.customerWords) }

  /// How much it says: content words and numbers, up to 300.
  var substance: Int { 10 * min(reply.words.content.count, 30) }

  /// A greeting or a holding line: as good as nothing, a trace more for more words.
  var idle: Tenths { tenths([min(reply.words.all.count, 9)], less: harm) }

  /// What the reply's moves show, but for those in sentences that do harm.
  func signs(_ weights: MoveWeights) -> [Int] { harmless.compactMap { $0.weight(in: weights) } }

  func deductions(_ weights: MoveWeights) -> Int { Self.deductions(weights, from: reply) }

  static func deductions(_ weights: MoveWeights, from reply: AgentReply) -> Int {
    reply.own.moves.reduce(0) { $0 + ($1.weight(in: weights) ?? 0) }
  }

  /// Signs support one another and never exceed the whole: 1000 − Π (1000 − sign).
  func together(_ signs: [Int]) -> Int {
    1000 - signs.reduce(1000) { rest, sign in rest * (1000 - min(max(sign, 0), 1000)) / 1000 }
  }

  func tenths(_ signs: [Int], less: Int) -> Tenths {
    Tenths(count: max(together(signs) - less, 0))
  }
}

/// What some moves weigh, in thousandths.
typealias MoveWeights = KeyValuePairs<String, Int>

extension Reading.FoundMove {
  /// As far as it is sure.
  fileprivate func weight(in weights: MoveWeights) -> Int? {
    weights.first { $0.key == move }.map { $0.value * confidence / 1000 }
  }
}
