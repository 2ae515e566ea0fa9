/// When the deeds of clauses happen, several at once: of all examples of a move, or of one stretch of a reply.
struct Tenses: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  /// "I rang": over, and perhaps of no use now.
  static let past = Tenses(rawValue: 1)
  /// "I've rung", "it is cancelled": done, and so it stands.
  static let perfect = Tenses(rawValue: 2)
  /// "I'll ring", "let me ring", "I'm ringing".
  static let pending = Tenses(rawValue: 4)
  /// "I can cancel", "thank you": none of these.
  static let open = Tenses(rawValue: 8)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  init(of clause: Clause, in parsed: ParsedText) {
    guard clause.form == .statement else {
      self = .open
      return
    }
    switch TenseReader.time(of: clause.range, in: parsed.text.tokens) {
    case .past, .dropped: self = .past
    case .perfect: self = .perfect
    case .pending: self = .pending
    case nil: self = .open
    }
  }

  /// How well what happens then suits a move whose examples happen then: thousandths.
  ///
  /// "I rang you" is no promise to ring. That what is promised suits what is done is left to authors: a branch for
  /// a refund mostly takes both.
  func fit(among examples: Tenses) -> Int {
    switch self {
    case .past: examples.isSubset(of: [.pending, .open]) ? 600 : 1000
    default: 1000
    }
  }
}
