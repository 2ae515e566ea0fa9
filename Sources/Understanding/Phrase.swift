/// An example phrasing, read as a reply is read.
struct Phrase: Sendable {
  /// The move or action it belongs to.
  var owner: Int
  /// From 1, as authors count.
  var number: Int
  var isCounterExample: Bool
  var parsed: ParsedText
  var core: Core
  var manner: Manner

  init(_ text: String, owner: Int, number: Int, isCounterExample: Bool = false) {
    self.owner = owner
    self.number = number
    self.isCounterExample = isCounterExample
    parsed = ParsedText(Array(text.utf8))
    core = Core(of: parsed.text.tokens.indices, in: parsed)
    manner = parsed.manners.reduce(into: Manner()) { $0.formUnion($1) }
  }

  var isAsking: Bool { parsed.clauses.contains { $0.form == .question || $0.form == .request } }
}

/// The words of a stretch that carry its meaning, each with the way it is meant.
struct Core: Sendable {
  struct Word: Sendable {
    var concept: Key
    var status: Status
    var weight: Int
    var actor: Actor
    /// How its clause is meant.
    var manner: Manner
    /// It says what is or is done, as a verb or one side of a pair of opposites.
    var isTelling: Bool

    var isContent: Bool { weight == Core.contentWeight }
  }

  /// In order of concepts, each once; a word that is meant plainly somewhere counts as plain.
  private(set) var words: [Word]

  init(of range: Range<Int>, in parsed: ParsedText) {
    var found: [Word] = []
    for clause in parsed.clausesBeginning(in: range) {
      for index in parsed.clauses[clause].range.clamped(to: range) {
        var word = Word(
          concept: parsed.text.tokens[index].concept, status: parsed.statuses[index],
          weight: Self.weight(of: parsed.text.tokens[index]), actor: parsed.actors[index],
          manner: parsed.manners[clause], isTelling: parsed.text.tokens[index].classes.contains(.verb))
        if let opposite = Opposites.all[word.concept] {
          word.concept = opposite
          word.status.formSymmetricDifference(.negated)
          word.isTelling = true
        }
        if word.weight > 0 { found.append(word) }
        guard index + 1 < range.upperBound else { continue }
        let pair = Lexicon.pair(parsed.text.tokens[index].stem, parsed.text.tokens[index + 1].stem)
        if let group = Lexicon.pairs[pair] {
          word.concept = group
          word.status = parsed.statuses[index + 1]
          word.weight = Self.contentWeight
          found.append(word)
        }
      }
    }
    found.sort { ($0.concept, $0.status.rawValue) < ($1.concept, $1.status.rawValue) }
    words = []
    for word in found where words.last?.concept != word.concept { words.append(word) }
  }

  /// Words of content count four times what helping verbs count; the rest not at all.
  private static func weight(of token: Token) -> Int {
    guard token.kind == .word else { return 0 }
    if !token.classes.isDisjoint(with: [.negator, .determiner, .preposition]) { return 0 }
    if token.classes.contains(.auxiliary) { return 1 }
    if token.classes.contains(.small) { return 0 }
    return token.classes.contains(.light) ? 2 : contentWeight
  }

  private static let contentWeight = 4

  /// What this, an example, and a reply have in common.
  func comparison(with reply: Core, among manner: Manner, ignoring ignored: Status = []) -> Comparison {
    var comparison = Comparison()
    var index = 0
    for word in words {
      if word.weight == Self.contentWeight { comparison.content += 1 }
      while index < reply.words.count, reply.words[index].concept < word.concept { index += 1 }
      guard index < reply.words.count, reply.words[index].concept == word.concept else { continue }
      let said = reply.words[index]
      comparison.shared += word.weight * 12
      comparison.fitting += word.weight * said.manner.fit(among: manner)
      if word.actor == said.actor || word.actor == .open || said.actor == .open {
        comparison.agreeing +=
          word.weight * Self.agreement(word.status.subtracting(ignored), said.status.subtracting(ignored))
      } else {
        comparison.isTurned = true
      }
      if word.weight == Self.contentWeight {
        comparison.sharedContent += 1
        let isDenied = said.status.contains(.negated)
        if word.status.contains(.negated) != isDenied { comparison.isTurned = true }
      }
    }
    return comparison
  }

  struct Comparison: Sendable {
    fileprivate(set) var shared = 0
    fileprivate(set) var agreeing = 0
    fileprivate var fitting = 0
    fileprivate(set) var content = 0
    /// How many words of content are in both.
    fileprivate(set) var sharedContent = 0
    /// One of them is denied on one side alone, or the deed of another.
    fileprivate(set) var isTurned = false

    /// How much of what both say is meant the same way, in thousandths.
    var agreement: Int {
      guard sharedContent > 0 else { return 1000 }
      let disagreeing = 1000 - agreeing * 1000 / shared
      let covered = min(1000, sharedContent * 1000 / max(1, content))
      return 1000 - disagreeing * covered * covered / 1000 / 1000
    }

    /// How well the clauses in which it is said suit, in thousandths; nil where nothing is in common.
    var fit: Int? { shared > 0 ? fitting * 12 / shared : nil }

    /// In thousandths: a strict comparison, for moves that cost points, wants two words of content in common.
    func coverage(strictly isStrict: Bool) -> Int {
      guard isStrict, content > 0 else { return 1000 }
      if sharedContent == 0 { return 700 }
      if sharedContent == 1 { return content == 1 ? 850 : 800 }
      return 700 + min(1000, sharedContent * 2000 / content) * 3 / 10
    }
  }

  /// Of twelve: how well a word of an example, meant one way, fits the same word in a reply.
  private static func agreement(_ example: Status, _ reply: Status) -> Int {
    if example.contains(.negated) != reply.contains(.negated) { return 0 }
    let onlyReply = reply.subtracting(example)
    if !onlyReply.isDisjoint(with: [.reported, .quoted, .directed]) { return 0 }
    if onlyReply.contains(.unreal) { return 5 }
    if onlyReply.contains(.asked) { return 8 }
    let onlyExample = example.subtracting(reply)
    if onlyExample.contains(.unreal) { return 4 }
    if onlyExample.contains(.asked) { return 10 }
    return 12
  }
}
