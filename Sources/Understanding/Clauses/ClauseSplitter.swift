import RapportModel

/// Cuts a text into sentences and these into clauses.
///
/// A comma or a conjunction parts two clauses when both sides do something: hold a verb, greet, apologise, thank.
struct ClauseSplitter {
  /// No clause is longer, in words, however the text runs on.
  static let longestClause = 40

  let tokens: [Token]
  let text: Text
  private var clauses: [Clause] = []

  static func clauses(of text: Text) -> [Clause] {
    var splitter = ClauseSplitter(text)
    splitter.split()
    return splitter.clauses
  }

  private init(_ text: Text) {
    self.text = text
    tokens = text.tokens
  }

  private mutating func split() {
    var start = 0
    var sentence = 0
    while start < tokens.count {
      var end = start + 1
      while end < tokens.count, tokens[end].before.isDisjoint(with: .endsSentence) { end += 1 }
      split(sentence: start..<end, number: sentence)
      start = end
      sentence += 1
    }
  }

  private mutating func split(sentence: Range<Int>, number: Int) {
    var start = sentence.lowerBound
    var acts = false
    for index in sentence {
      if index > start, acts || contrasts(index, after: start) || index - start >= Self.longestClause {
        if index - start >= Self.longestClause || beginsClause(index, after: start, in: sentence) {
          append(start..<index, number)
          start = index
          acts = false
        }
      }
      if !acts { acts = isAct(index) || isVerbOfCondition(index, after: start) }
    }
    append(start..<sentence.upperBound, number)
  }

  /// "if it leaks, I'll", ", but": what stands before is a clause, although its verb may be unknown.
  private func contrasts(_ index: Int, after start: Int) -> Bool {
    index - start >= 3 && !tokens[index].before.isDisjoint(with: .parts)
      && (tokens[index].word == Words.but || opensCondition(start))
  }

  private mutating func append(_ range: Range<Int>, _ sentence: Int) {
    let marks = text.marks(after: range.upperBound - 1)
    clauses.append(Clause(range: range, sentence: sentence, endsInQuestionMark: marks.contains(.question)))
  }

  /// The word gives its clause something to do.
  private func isAct(_ index: Int) -> Bool {
    let token = tokens[index]
    if !token.classes.isDisjoint(with: [.verb, .auxiliary, .greeting]) { return token.word != Self.please }
    return Self.acts.contains(token.concept)
  }

  private func beginsClause(_ index: Int, after start: Int, in sentence: Range<Int>) -> Bool {
    let token = tokens[index]
    if !token.before.isDisjoint(with: .parts) {
      return actsBeforeNextPart(index, in: sentence)
    }
    // "post-office", "check-in".
    if token.before == .hyphen { return false }
    if token.word == Self.and || token.word == Self.or { return conjoinsVerbs(index, after: start, in: sentence) }
    if Self.splittingConjunctions.contains(token.word) {
      return index + 1 < sentence.upperBound && !saysHowMuch(index, in: sentence)
        && opensSentence(index + 1, in: sentence)
    }
    if followsGreeting(index, after: start) { return opensTurn(index, in: sentence) }
    if opensCondition(start) { return beginsConsequence(index, after: start, in: sentence) }
    return runsOn(index, after: start, in: sentence)
  }

  /// "…, but", "…, I'll": up to the next comma something is done.
  private func actsBeforeNextPart(_ index: Int, in sentence: Range<Int>) -> Bool {
    var at = index
    repeat {
      if isAct(at) { return true }
      at += 1
    } while at < sentence.upperBound && tokens[at].before.isDisjoint(with: .parts)
      && at - index < Self.longestClause
    return false
  }

  /// "and" followed by a verb of its own: "and I'll", "and send you", not "and refunds".
  private func conjoinsVerbs(_ index: Int, after start: Int, in sentence: Range<Int>) -> Bool {
    if index > start, Self.pairedBefore.contains(tokens[index - 1].stem) { return false }
    var next = index + 1
    while next < sentence.upperBound, tokens[next].classes.contains(.adverb) { next += 1 }
    return next < sentence.upperBound && opensSentence(next, in: sentence)
  }

  /// "so sorry", "is so worrying", "feel so let down": this "so" belongs to the word after it.
  private func saysHowMuch(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard tokens[index].word == Self.so else { return false }
    let next = tokens[index + 1]
    if next.classes.contains(.emotive) || next.classes.contains(.adverb) { return true }
    guard index > sentence.lowerBound else { return false }
    let before = tokens[index - 1]
    let isLinked =
      Words.be.contains(before.word) || Self.linking.contains(before.stem) || before.classes.contains(.adverb)
    return isLinked && next.classes.isDisjoint(with: [.pronoun, .determiner, .auxiliary, .questionWord])
  }

  /// A subject with its verb, a modal, or a verb that has an object.
  private func opensSentence(_ index: Int, in sentence: Range<Int>) -> Bool {
    let classes = tokens[index].classes
    let next = index + 1 < sentence.upperBound ? tokens[index + 1].classes : []
    if !classes.isDisjoint(with: .pronoun), !next.isDisjoint(with: [.verb, .auxiliary, .adverb]) { return true }
    if classes.contains(.auxiliary) || classes.contains(.questionWord) || classes.contains(.emotive) { return true }
    if tokens[index].word == Self.conditionIf { return true }
    if Self.acts.contains(tokens[index].concept) { return true }
    if classes.contains(.verb) {
      if !classes.contains(.noun) { return true }
      return !next.isDisjoint(with: [.object, .determiner])
    }
    // "so the courier will": a noun phrase and, soon after, its verb.
    return classes.contains(.determiner) && hasFiniteVerb(after: index, in: sentence)
  }

  private func hasFiniteVerb(after index: Int, in sentence: Range<Int>) -> Bool {
    let end = min(index + 6, sentence.upperBound)
    return (index + 1..<max(end, index + 1)).contains {
      tokens[$0].classes.contains(.auxiliary) || tokens[$0].classes.isSuperset(of: [.past, .verb])
    }
  }

  func opensCondition(_ start: Int) -> Bool {
    (start..<min(start + 3, tokens.count)).contains { Self.conditions.contains(tokens[$0].word) }
  }

  /// No punctuation at all: "sorry about that ill check it now".
  private func runsOn(_ index: Int, after start: Int, in sentence: Range<Int>) -> Bool {
    guard index - start >= 3, index + 1 < sentence.upperBound else { return false }
    let before = tokens[index - 1]
    // "who told you I can", "I promise you we'll".
    if before.classes.contains(.object), tokens[index - 2].classes.contains(.report) { return false }
    if awaitsMore(before), !(before.word == Words.that && tokens[index - 2].classes.contains(.preposition)) {
      return false
    }
    let token = tokens[index]
    let next = tokens[index + 1]
    if token.classes.contains(.firstPerson) { return Self.afterRunOn.contains(next.word) }
    if token.word == Self.letWord { return next.word == Self.me && !before.classes.contains(.adverb) }
    return token.word == Self.please && next.classes.contains(.verb)
      || token.word == Self.thank && next.word == Self.you
  }

  /// After "the", "if", "sorry" the clause goes on; not after "about that".
  func awaitsMore(_ token: Token) -> Bool {
    if Self.subordinators.contains(token.word) || !token.classes.isDisjoint(with: Self.expectsMore) { return true }
    return token.classes.contains(.small) && token.classes.isDisjoint(with: [.object, .adverb])
  }

  private static let expectsMore: WordClass = [
    .conjunction, .questionWord, .preposition, .determiner, .emotive, .report,
  ]
  static var please: Key { "please" }
  private static var and: Key { "and" }
  private static var or: Key { "or" }
  static var letWord: Key { "let" }
  static var me: Key { "me" }
  private static var thank: Key { "thank" }
  private static var you: Key { "you" }
  private static var conditionIf: Key { "if" }
  private static var so: Key { "so" }
  private static let linking = Lexicon.stems("feel look sound seem become ever")
  static let acts = KeySet(
    ["sorry", "thanks"].map { Lexicon.concepts[Stem.key(Array($0.utf8))]! })
  private static let splittingConjunctions = Lexicon.keys(
    "but so because since although though whereas while however however")
  private static let conditions = Lexicon.keys("if when once unless")
  private static let pairedBefore = Lexicon.stems("try come go again over wait")
  static let subordinators = Lexicon.keys(
    """
    that if what how why when where which who because so as sure think hope believe know see say said sorry afraid
    glad everything anything something nothing all whatever thing things best way ways reason reasons until once unless than promise since case mean means
    """)
  private static let afterRunOn = Lexicon.keys(
    "will am are have understand know appreciate apologise apologize can see")
}
