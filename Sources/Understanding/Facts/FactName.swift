import RapportModel

/// A fact's name as words: what a clause must hold to be about it.
struct FactName: Sendable {
  /// Words that say what it is about: "repair" of "repair-time".
  private let topics: [Key]
  /// Words that its kind says already: "time", "date", "price".
  private let generic: [Key]
  private let kind: FactKind

  init(_ fact: Fact) {
    kind = fact.kind
    let words = fact.name.split(separator: "-").map { Array($0.utf8) }
    var topics: [Key] = []
    var generic: [Key] = []
    for word in words {
      let stem = Stem.key(word)
      // "What-it-is-for": a question names nothing.
      guard Lexicon.classes(Key(word), stem).isDisjoint(with: [.small, .questionWord]) else { continue }
      let concept = Lexicon.concepts[stem] ?? stem
      if Self.genericWords.contains(stem) { generic.append(concept) } else { topics.append(concept) }
    }
    self.topics = topics
    self.generic = generic
  }

  /// The clause names it.
  func isNamed(in range: Range<Int>, of text: Text) -> Bool {
    let words = Set(range.map { text.tokens[$0].concept })
    guard !topics.isEmpty || !generic.isEmpty else { return false }
    guard topics.allSatisfy(words.contains) else { return false }
    if topics.isEmpty { return generic.allSatisfy(words.contains) }
    return generic.isEmpty || generic.contains(where: words.contains) || hasWordOfKind(words)
  }

  /// The question wants its value: names it in a frame that fits, "what's your …", "may I have the …", "when …".
  func isAskedFor(in range: Range<Int>, of text: Text) -> Bool {
    guard isNamed(in: range, of: text) else { return false }
    if kind == .yesNo { return true }
    let words = Set(range.map { text.tokens[$0].concept })
    let isOfKind = kind != .text && kind != .article && hasWordOfKind(words)
    if isOfKind || !generic.isEmpty && generic.contains(where: words.contains) { return true }
    guard let place = range.last(where: { topics.contains(text.tokens[$0].concept) }) else { return true }
    return hasFrame(before: place, in: range, of: text)
  }

  /// Back from the name over "the", "your", "is" to a word that asks for a thing.
  private func hasFrame(before place: Int, in range: Range<Int>, of text: Text) -> Bool {
    var at = place - 1
    while at >= range.lowerBound {
      let token = text.tokens[at]
      if Self.whichWords.contains(token.word) || Self.wantsValue.contains(token.stem) { return true }
      let isBetween =
        topics.contains(token.concept) || token.classes.contains(.determiner) || Words.be.contains(token.word)
        || token.classes.contains(.object) || Self.leads.contains(token.word)
      guard isBetween else { return false }
      at -= 1
    }
    return false
  }

  /// The clause states something of it: it names the topic and has a verb that gives a value.
  func isStated(in range: Range<Int>, of text: Text) -> Bool {
    guard !topics.isEmpty else { return isNamed(in: range, of: text) }
    let words = Set(range.map { text.tokens[$0].concept })
    guard topics.allSatisfy(words.contains) else { return false }
    return generic.contains(where: words.contains)
      || range.contains { Self.givesValue.contains(text.tokens[$0].stem) }
  }

  private func hasWordOfKind(_ words: Set<Key>) -> Bool {
    switch kind {
    case .date: words.contains(Words.when) || words.contains(Key("day")) || words.contains(Key("dat"))
    case .duration: words.contains(Key("long")) || words.contains(Lexicon.concepts[Key("long")] ?? .nothing)
    case .money: words.contains(Key("much")) || words.contains(Lexicon.concepts[Key("cost")] ?? .nothing)
    case .number: words.contains(Key("many")) || words.contains(Key("much"))
    case .text, .yesNo, .article: words.contains(Words.what) || words.contains(Key("which"))
    }
  }

  private static let genericWords = Lexicon.stems(
    """
    time date day price cost amount number name fee window period deadline total length value sum rate limit id code
    """)
  private static let whichWords = Lexicon.keys("what which whose")
  private static let wantsValue = Lexicon.stems(
    "give tell confirm have provide know share spell read remind need take")
  private static let leads = Lexicon.keys("about of for with please")
  private static let givesValue = Lexicon.stems(
    "be take cost last arrive come need require run end start within in")
}
