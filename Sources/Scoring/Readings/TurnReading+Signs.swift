import RapportModel
import Understanding

/// What the readings have in common: signs for a criterion, what takes from them, and how they are put together.
extension TurnReading {
  /// How much it says: content words and numbers, up to 300.
  var substance: Int { 10 * min(reply.words.content.count, 30) }

  /// A greeting or a holding line: as good as nothing, a trace more for more words.
  var idle: Tenths { tenths([min(reply.words.all.count, 9)], less: harm) }

  /// Signs support one another and never exceed the whole: 1000 − Π (1000 − sign).
  func together(_ signs: [Int]) -> Int {
    1000 - signs.reduce(1000) { rest, sign in rest * (1000 - min(max(sign, 0), 1000)) / 1000 }
  }

  func tenths(_ signs: [Int], less: Int) -> Tenths {
    Tenths(count: max(together(signs) - less, 0))
  }
}
