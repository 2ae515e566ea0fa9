/// How a clause is meant, and when what it tells of happens.
struct Manner: Sendable, Hashable {
  var stances: Stances = []
  var tenses: Tenses = []

  init() {}

  init(of clause: Clause, in parsed: ParsedText) {
    stances = Stances(of: clause, in: parsed)
    tenses = Tenses(of: clause, in: parsed)
  }

  /// What is common among some phrases: at least a fifth of them, so that one odd phrase among many excuses nothing.
  init(commonAmong phrases: [Manner]) {
    stances = Stances(commonAmong: phrases.map(\.stances))
    for tense in [Tenses.past, .perfect, .pending, .open] {
      let count = phrases.lazy.filter { $0.tenses.contains(tense) }.count
      if count > 0, count * 3 >= phrases.count { tenses.insert(tense) }
    }
  }

  mutating func formUnion(_ other: Manner) {
    stances.formUnion(other.stances)
    tenses.formUnion(other.tenses)
  }

  /// How well a stretch that is meant this way suits a move whose examples are meant in those: thousandths.
  func fit(among examples: Manner) -> Int {
    stances.fit(among: examples.stances) * tenses.fit(among: examples.tenses) / 1000
  }
}
