/// How a phrase, or a stretch of a reply, is put, whatever it is about: who is spoken of, and whether it states, asks, denies,
/// and when.
///
/// What an agent does with a topic shows more in this than in the words for the topic.
struct Phrasing: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  static let firstPerson = Phrasing(rawValue: 1 << 0)
  static let secondPerson = Phrasing(rawValue: 1 << 1)
  static let modal = Phrasing(rawValue: 1 << 2)
  static let questionWord = Phrasing(rawValue: 1 << 3)
  static let past = Phrasing(rawValue: 1 << 4)
  static let participle = Phrasing(rawValue: 1 << 5)
  static let questionMark = Phrasing(rawValue: 1 << 6)
  static let negated = Phrasing(rawValue: 1 << 7)
  static let unreal = Phrasing(rawValue: 1 << 8)
  static let directed = Phrasing(rawValue: 1 << 9)

  /// Stances begin here, in their own order, and tenses behind them.
  private static let firstStance = 10
  private static let firstTense = 19
  static let count = 23

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// - Parameters:
  ///   - stretch: tokens, at least one.
  ///   - manner: of its clauses.
  init(of stretch: Range<Int>, _ manner: Manner, in parsed: ParsedText) {
    var (classes, statuses) = (WordClass(), Status())
    for index in stretch {
      classes.formUnion(parsed.text.tokens[index].classes)
      statuses.formUnion(parsed.statuses[index])
    }
    self.init(
      rawValue: UInt32(manner.stances.rawValue) << Self.firstStance
        | UInt32(manner.tenses.rawValue) << Self.firstTense)
    for (wordClass, phrasing) in Self.byClass where classes.contains(wordClass) { insert(phrasing) }
    for (status, phrasing) in Self.byStatus where statuses.contains(status) { insert(phrasing) }
    if stretch.contains(where: { parsed.text.marks(after: $0).contains(.question) }) { insert(.questionMark) }
  }

  private static let byClass: [(WordClass, Phrasing)] = [
    (.firstPerson, .firstPerson), (.secondPerson, .secondPerson), (.modal, .modal), (.questionWord, .questionWord),
    (.past, .past), (.participle, .participle),
  ]
  private static let byStatus: [(Status, Phrasing)] = [
    (.negated, .negated), (.unreal, .unreal), (.directed, .directed),
  ]

  /// The numbers of its members, from 0.
  var numbers: some Sequence<Int> {
    sequence(state: rawValue) { bits in
      guard bits != 0 else { return nil }
      defer { bits &= bits - 1 }
      return bits.trailingZeroBitCount
    }
  }
}
