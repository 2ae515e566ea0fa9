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
  /// Asks what has been: "when did you", "have you".
  static let inquiry = Stances(rawValue: 128)

  /// "thank you for sending": what the customer has done.
  static let thanks = Stances(rawValue: 256)

  /// "open the tap, and hold a cup under it": of examples alone. Who is asked to do it politely is told the same.
  static let order = Stances(rawValue: 512)

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

  init(of clause: Clause, in parsed: ParsedText) {
    if Self.thanksForDeed(clause, parsed.text.tokens) {
      self = .thanks
      return
    }
    let isDirected = clause.range.contains { parsed.statuses[$0].contains(.directed) }
    var stance = isDirected ? Stances.unreal : Stances(PolaritySummary(parsed, clause).polarity)
    if stance == .refused || stance == .negated, Self.demands(clause, parsed.text.tokens) { stance = .request }
    let isInquiry =
      stance == .question
      && clause.range.prefix(4).contains { Words.inquiring.contains(parsed.text.tokens[$0].word) }
      && !Self.asksWhat(clause, parsed.text.tokens)
    // "You should never have been charged": it has been, and nothing is only thought of.
    let regrets = clause.range.contains { StanceReader.regrets($0, in: clause.range, of: parsed.text.tokens) }
    if regrets, stance == .unreal, !isDirected { stance = .negated }
    self = isInquiry ? .inquiry : stance
  }

  /// "thank you for sending", "thanks so much for waiting".
  private static func thanksForDeed(_ clause: Clause, _ tokens: [Token]) -> Bool {
    guard let thanks = clause.range.first(where: { Words.isThanks(tokens[$0].word) }) else { return false }
    return (thanks + 2..<min(thanks + 6, max(thanks + 2, clause.range.upperBound))).contains {
      tokens[$0].classes.contains(.progressive) && tokens[$0 - 1].word == Words.for
    }
  }

  /// "we can't settle it without a photo": who says so wants one.
  private static func demands(_ clause: Clause, _ tokens: [Token]) -> Bool {
    guard let without = clause.range.last(where: { tokens[$0].word == Words.without }),
      without + 1 < clause.range.upperBound, !Words.harmlessAfterWithout.contains(tokens[without + 1].word)
    else { return false }
    // "you won't be let in without it": what the customer may not is refused.
    guard !clause.range.prefix(upTo: without).contains(where: { tokens[$0].classes.contains(.secondPerson) }) else {
      return false
    }
    return clause.range.prefix(upTo: without).contains {
      $0 > clause.range.lowerBound && tokens[$0].word == Words.not && tokens[$0 - 1].classes.contains(.modal)
    }
  }

  /// "what order number did they give you?": asks for a thing, and not what has been.
  private static func asksWhat(_ clause: Clause, _ tokens: [Token]) -> Bool {
    let what = clause.range.prefix(2).first { tokens[$0].word == Words.what }
    guard let what, what + 1 < clause.range.upperBound else { return false }
    return tokens[what + 1].classes.isDisjoint(with: [.auxiliary, .pronoun])
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
    case .question: return examples.contains(.inquiry) ? 1000 : examples.contains(.request) ? 900 : 500
    case .inquiry: return examples.contains(.question) && !examples.contains(.request) ? 1000 : 500
    case .thanks: return 600
    case .request: return examples.isDisjoint(with: .asking.union(.order)) ? 500 : 1000
    case .stated, .offer:
      return examples.isSubset(of: [.question, .request, .inquiry]) ? 500 : 1000
    default: return 1000
    }
  }

  private static let asking: Stances = [.question, .request, .offer, .inquiry]
}
