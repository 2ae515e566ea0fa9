/// How a clause is meant, when what it tells of happens, and how things stand then.
struct Manner: Sendable, Hashable {
  var stances: Stances = []
  var tenses: Tenses = []
  var outlook: Outlook = []

  init() {}

  init(of clause: Clause, in parsed: ParsedText) {
    stances = Stances(of: clause, in: parsed)
    tenses = Tenses(of: clause, in: parsed)
    outlook = Outlook(of: clause, in: parsed)
  }

  /// What is common among some phrases: the stances of at least a fifth of them and the tenses of at least a third, so
  /// that one odd phrase among many excuses nothing; and every outlook.
  init(commonAmong phrases: [Manner]) {
    stances = Stances(sharedBy: phrases.map(\.stances), oneIn: 5)
    if phrases.count(where: { $0.stances.contains(.order) }) * 2 < phrases.count { stances.remove(.order) }
    tenses = Tenses(sharedBy: phrases.map(\.tenses), oneIn: 3)
    outlook = phrases.reduce(into: []) { $0.formUnion($1.outlook) }
  }

  mutating func formUnion(_ other: Manner) {
    stances.formUnion(other.stances)
    tenses.formUnion(other.tenses)
    outlook.formUnion(other.outlook)
  }

  /// Only thought or told of, where the examples say it.
  func isUnreal(among examples: Manner) -> Bool {
    stances.contains(.unreal) && !examples.stances.contains(.unreal)
  }

  /// How well a stretch that is meant this way suits a move whose examples are meant in those: thousandths.
  func fit(among examples: Manner) -> Int {
    stances.fit(among: examples.stances) * tenses.fit(among: examples.tenses) / 1000 * outlook.fit(among: examples)
      / 1000
  }
}

extension OptionSet where Self == Element, RawValue: FixedWidthInteger {
  /// What at least one in so many of some sets hold.
  fileprivate init(sharedBy sets: [Self], oneIn share: Int) {
    self.init()
    for bit in 0..<RawValue.bitWidth {
      let member = Self(rawValue: 1 << bit)
      let count = sets.lazy.filter { $0.contains(member) }.count
      if count > 0, count * share >= sets.count { insert(member) }
    }
  }
}
