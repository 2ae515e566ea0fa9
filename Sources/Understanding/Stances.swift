/// The ways in which clauses are meant, several at once: of all examples of a move, or of one stretch of a reply.
struct Stances: OptionSet, Sendable, Hashable {
  let rawValue: UInt16

  static let stated = Stances(rawValue: 1)
  static let negated = Stances(rawValue: 2)
  static let refused = Stances(rawValue: 4)
  static let question = Stances(rawValue: 8)
  static let request = Stances(rawValue: 16)
  static let offer = Stances(rawValue: 32)
  /// Hypothetical, tried, reported, quoted, or the customer's to do: not said as done by the speaker.
  static let unreal = Stances(rawValue: 64)

  init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  init(_ polarity: Explanation.Polarity) {
    switch polarity {
    case .asserted, .conditionalPromise: self = .stated
    case .negated: self = .negated
    case .refused: self = .refused
    case .question: self = .question
    case .request: self = .request
    case .offer: self = .offer
    case .hypothetical, .pastAttempt, .reported, .quoted: self = .unreal
    }
  }

  /// Those of at least a fifth of some phrases, so that one odd phrase among many excuses nothing.
  init(commonAmong phrases: [Stances]) {
    self = []
    for bit in 0..<7 {
      let stance = Stances(rawValue: 1 << bit)
      let count = phrases.lazy.filter { $0.contains(stance) }.count
      if count > 0, count * 5 >= phrases.count { insert(stance) }
    }
  }

  /// Of all clauses of a text.
  init(of parsed: ParsedText) {
    self = parsed.clauses.reduce(into: []) { $0.formUnion(Stances(of: $1, in: parsed)) }
  }

  init(of clause: Clause, in parsed: ParsedText) {
    let isDirected = clause.range.contains { parsed.statuses[$0].contains(.directed) }
    self = isDirected ? .unreal : Stances(PolaritySummary(parsed, clause).polarity)
  }

  /// How well a stretch that is meant this one way suits a move whose examples are meant in those: thousandths.
  ///
  /// Where a stretch is meant in several ways its words decide alone.
  func fit(among examples: Stances) -> Int {
    guard examples.isDisjoint(with: self) else { return 1000 }
    switch self {
    case .refused: return examples.contains(.negated) ? 900 : 300
    case .negated: return examples.contains(.refused) ? 900 : 600
    case .unreal: return 400
    case .question: return examples.contains(.request) ? 900 : 500
    case .request: return examples.isDisjoint(with: .asking) ? 500 : 1000
    case .stated, .offer:
      return examples.isSubset(of: [.question, .request]) ? 500 : 1000
    default: return 1000
    }
  }

  private static let asking: Stances = [.question, .request, .offer]
}
