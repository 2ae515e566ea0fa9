import RapportModel

/// What the readings have in common: signs for a criterion, what takes from them, and how they are put together.
extension TurnReading {
  /// How much it says: content words and numbers, up to 300.
  var substance: Int { 10 * min(reply.words.content.count, 30) }

  /// A greeting or a holding line: as good as nothing, a trace more for more words.
  var idle: Tenths { tenths([min(reply.words.all.count, 9)], less: harm) }

  func tenths(_ signs: Signs, less: Int) -> Tenths { Tenths(count: max(signs.together - less, 0)) }
}

/// Signs for something, which support one another and never exceed the whole: 1000 − Π (1000 − sign).
struct Signs: ExpressibleByArrayLiteral {
  private var rest = 1000

  init(arrayLiteral signs: Int...) {
    for sign in signs { append(sign) }
  }

  var together: Int { 1000 - rest }

  mutating func append(_ sign: Int) { rest = rest * (1000 - min(max(sign, 0), 1000)) / 1000 }

  mutating func append(_ sign: Int, times: Int) {
    for _ in 0..<times { append(sign) }
  }
}
