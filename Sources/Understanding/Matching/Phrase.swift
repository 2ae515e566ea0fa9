/// An example phrasing, read as a reply is read.
struct Phrase: Sendable {
  /// The move or action it belongs to.
  var owner: Int
  /// From 1, as authors count.
  var number: Int
  var isCounterExample: Bool
  /// As it is written.
  var text: String
  var form: PhraseForm

  /// - Parameter form: as it was prepared or else is read now, unless it is given.
  init(_ text: String, owner: Int, number: Int, isCounterExample: Bool = false, form: PhraseForm? = nil) {
    self.owner = owner
    self.number = number
    self.isCounterExample = isCounterExample
    self.text = text
    self.form = form ?? PreparedPhrases.shipped.form(of: text) ?? PhraseForm(reading: text)
  }
}

/// The words of a stretch that carry its meaning, each with the way it is meant.
struct Core: Sendable, Hashable {
  struct Word: Sendable, Hashable {
    var concept: Key
    var status: Status
    var weight: UInt8
    var actor: Actor
    /// How its clause is meant.
    var manner: Manner
    /// It says what is or is done, as a verb or one side of a pair of opposites, or else what is not meant.
    var isTelling: Bool

    var isContent: Bool { weight == Core.contentWeight }
  }

  /// In order of concepts, each once; a word that is meant plainly somewhere counts as plain.
  let words: [Word]

  init(words: [Word]) {
    self.words = words
  }

  init(of meaning: Meaning) {
    var found: [Word] = []
    let tokens = meaning.parsed.text.tokens.indices
    for index in tokens {
      if let word = Self.word(at: index, in: meaning) { found.append(word) }
      if index + 1 < tokens.upperBound, let pair = Self.pair(at: index, in: meaning) { found.append(pair) }
    }
    found.sort { ($0.concept, $0.status.rawValue) < ($1.concept, $1.status.rawValue) }
    var words: [Word] = []
    for word in found where words.last?.concept != word.concept { words.append(word) }
    self.words = words
  }

  /// What a token adds to a core.
  static func word(at index: Int, in meaning: Meaning) -> Word? {
    let token = meaning.parsed.text.tokens[index]
    let weight = weight(of: token)
    guard weight > 0 else { return nil }
    var word = Word(
      concept: token.concept, status: meaning.parsed.statuses[index], weight: weight, actor: meaning.actors[index],
      manner: meaning.manners[meaning.parsed.clauseIndex(at: index)],
      isTelling: isVerb(index, in: meaning.parsed.text.tokens) || meaning.parsed.statuses[index].contains(.setAside)
    )
    if token.concept == token.stem, token.classes.contains(.verb), isNoun(meaning.parsed.text.key(of: token)) {
      word.concept = token.concept.joined(with: .nothing, salt: 4)
      word.isTelling = false
    }
    if let opposite = Opposites.all[word.concept] {
      word.concept = opposite
      word.status.formSymmetricDifference(.negated)
      word.isTelling = true
    }
    return word
  }

  /// What only WordNet knows as a verb is none after an article: "the lock".
  private static func isVerb(_ index: Int, in tokens: [Token]) -> Bool {
    let classes = tokens[index].classes
    if classes.contains(.verb) { return true }
    return classes.contains(.deed) && (index == 0 || !tokens[index - 1].classes.contains(.determiner))
  }

  /// "payment" has the stem of "pay", and says nothing of whether anybody pays.
  private static func isNoun(_ key: ArraySlice<UInt8>) -> Bool {
    let key = key.last == UInt8(ascii: "s") ? key.dropLast() : key
    return nounEndings.contains { key.count > $0.count + 2 && key.suffix($0.count).elementsEqual($0) }
  }

  private static let nounEndings = ["ment", "tion", "sion"].map { Array($0.utf8) }

  /// What a token and the next one stand for together.
  static func pair(at index: Int, in meaning: Meaning) -> Word? {
    Lexicon.group(of: meaning.parsed.text.tokens[index], meaning.parsed.text.tokens[index + 1]).map {
      Word(
        concept: $0, status: meaning.parsed.statuses[index + 1], weight: contentWeight,
        actor: meaning.actors[index],
        manner: meaning.manners[meaning.parsed.clauseIndex(at: index)], isTelling: false)
    }
  }

  /// Words of content count four times what helping verbs count; the rest not at all.
  private static func weight(of token: Token) -> UInt8 {
    guard token.kind == .word else { return 0 }
    if !token.classes.isDisjoint(with: [.negator, .determiner, .preposition]) { return 0 }
    if token.classes.contains(.auxiliary) { return 1 }
    if token.classes.contains(.small) { return 0 }
    return token.classes.contains(.light) ? 2 : contentWeight
  }

  static let contentWeight: UInt8 = 4

  /// What an example and a reply have in common.
  struct Comparison: Sendable {
    fileprivate(set) var shared = 0
    fileprivate(set) var agreeing = 0
    fileprivate(set) var content = 0
    /// How many words of content are in both.
    fileprivate(set) var sharedContent = 0
    /// One of them is denied on one side alone, or the deed of another.
    fileprivate(set) var isTurned = false
    fileprivate var fitting = 0

    /// Takes a word of the example into account, and the same word of the reply, if it has it.
    ///
    /// - Parameter manner: How the examples near to the reply are meant.
    mutating func add(_ word: Word, _ reply: Word?, among manner: Manner, ignoring ignored: Status) {
      if word.isContent { content += 1 }
      guard let reply else { return }
      let weight = Int(word.weight)
      shared += weight * 12
      fitting += weight * reply.manner.fit(among: manner)
      if word.actor == reply.actor || word.actor == .open || reply.actor == .open {
        agreeing +=
          weight * Core.agreement(word.status.subtracting(ignored), reply.status.subtracting(ignored))
      } else {
        isTurned = true
      }
      guard word.isContent else { return }
      sharedContent += 1
      if word.status.contains(.negated) != reply.status.contains(.negated) { isTurned = true }
    }

    /// How much of what both say is meant the same way, in thousandths.
    var agreement: Int {
      guard sharedContent > 0, agreeing < shared else { return 1000 }
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
    // "could you send one" and "I need you to send one".
    if onlyReply == .directed, example.contains(.asked) { return 10 }
    if !onlyReply.isDisjoint(with: [.reported, .quoted, .directed]) { return 0 }
    // What should not have been is denied as well; what only is denied need not have been.
    if onlyReply.contains(.unreal) { return reply.contains(.negated) ? 12 : 5 }
    if onlyReply.contains(.asked) { return 8 }
    let onlyExample = example.subtracting(reply)
    if onlyExample.contains(.unreal) { return 4 }
    if onlyExample.contains(.asked) { return 10 }
    return 12
  }
}
