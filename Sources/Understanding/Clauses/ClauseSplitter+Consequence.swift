/// Clauses that nothing but the order of words parts.
extension ClauseSplitter {
  // MARK: After a greeting

  /// "hi tess", "good morning all": greets, and nothing else.
  func followsGreeting(_ index: Int, after start: Int) -> Bool {
    guard let greeting = (start..<index).first(where: { tokens[$0].classes.contains(.greeting) }),
      (start..<greeting).allSatisfy({ Words.opensNothing.contains(tokens[$0].word) || tokens[$0].word == Self.good }
      )
    else { return false }
    return Address.end(from: greeting + 1, in: start..<index, tokens) == index
  }

  /// "what's your postcode", "can you", "please send", "I've looked".
  func opensTurn(_ index: Int, in sentence: Range<Int>) -> Bool {
    let (token, next) = (tokens[index], classes(index + 1, in: sentence))
    if token.word == Self.please || Self.acts.contains(token.concept) || token.word == Self.letWord { return true }
    if token.classes.contains(.questionWord) { return !next.isEmpty }
    if token.classes.contains(.auxiliary) {
      // "Morning is best": a time of day.
      return !next.isDisjoint(with: .pronoun) && !next.contains(.determiner)
        || !Words.be.contains(token.word) && next.contains(.determiner)
    }
    return !token.classes.isDisjoint(with: .pronoun) && !next.isDisjoint(with: [.verb, .auxiliary, .adverb])
  }

  // MARK: After a condition

  /// "if it breaks I'll mend it", "if it isn't better you've nine days", "if it leaks the guarantee covers it", "if it
  /// stops press the button", "if it's late would you like a call", without a comma.
  func beginsConsequence(_ index: Int, after start: Int, in sentence: Range<Int>) -> Bool {
    guard index - start >= 3, index + 1 < sentence.upperBound else { return false }
    let (token, next) = (tokens[index], classes(index + 1, in: sentence))
    if token.word == Self.please { return next.contains(.verb) }
    if token.classes.contains(.firstPerson) || token.classes.contains(.secondPerson), next.contains(.modal) {
      return !Self.subordinators.contains(tokens[index - 1].word)
    }
    guard isComplete(before: index, after: start) else { return false }
    if token.classes.contains(.auxiliary) { return !next.isDisjoint(with: [.firstPerson, .secondPerson]) }
    if !token.classes.isDisjoint(with: .pronoun),
      !token.classes.contains(.determiner) || next.contains(.auxiliary)
    {
      return beginsWithPronoun(index, in: sentence)
    }
    if token.classes.contains(.determiner) { return beginsWithNoun(index, in: sentence) }
    return commands(index, in: sentence)
  }

  /// "drips" in "if it still drips": what follows a pronoun is its verb, whether a list knows it or not.
  func isVerbOfCondition(_ index: Int, after start: Int) -> Bool {
    guard index > start + 1, opensCondition(start), tokens[index].classes.listed.isEmpty,
      tokens[index].kind == .word
    else {
      return false
    }
    let subject = (start..<index).last { !tokens[$0].classes.contains(.adverb) }
    return subject.map { !tokens[$0].classes.isDisjoint(with: .pronoun) } ?? false
  }

  /// Nothing is missing before the word: no verb's object, no noun after its article.
  private func isComplete(before index: Int, after start: Int) -> Bool {
    var last = index - 1
    while last > start, tokens[last].classes.contains(.adverb) { last -= 1 }
    let token = tokens[last]
    // "goes up", "is in".
    if Self.particles.contains(token.word), last > start,
      !tokens[last - 1].classes.isDisjoint(with: [.verb, .auxiliary])
    {
      return true
    }
    if awaitsMore(token) || token.classes.contains(.auxiliary) || Self.opinions.contains(token.stem) {
      return false
    }
    let classes = last > start ? tokens[last - 1].classes : []
    if token.classes.contains(.object) || !token.classes.isDisjoint(with: .pronoun) {
      // "if it suits you ring us"; not "if you ring us", "if you tell me you can", "if you let us know".
      return !classes.isDisjoint(with: [.verb, .preposition]) && classes.isDisjoint(with: [.report, .finding])
        && !Self.causes.contains(tokens[last - 1].stem)
    }
    return true
  }

  /// "you've nine days", "it goes back"; not "the parcel you want", "the day you have in mind", "you open it press".
  private func beginsWithPronoun(_ index: Int, in sentence: Range<Int>) -> Bool {
    let (verb, after) = (classes(index + 1, in: sentence), classes(index + 2, in: sentence))
    if verb.contains(.modal) { return true }
    guard index + 2 < sentence.upperBound, tokens[index + 2].before.isEmpty, verb.isDisjoint(with: .past),
      verb.contains(.auxiliary) || agrees(index) && !canBeObject(index)
    else { return false }
    let hasObject =
      tokens[index + 2].kind == .number || after.isEmpty || !after.isDisjoint(with: [.determiner, .object, .noun])
    if verb.isEmpty { return hasObject && !after.isEmpty || Self.singular.contains(tokens[index].word) }
    guard verb.contains(.verb) || verb.contains(.auxiliary) else { return false }
    if hasObject || tokens[index + 2].word == Words.to || Words.be.contains(tokens[index + 1].word) { return true }
    return !followsNoun(index) && !after.isDisjoint(with: [.adverb, .preposition, .progressive])
      && tokens[index + 2].word != Self.please
  }

  /// "the day you": what follows may belong to the noun.
  private func followsNoun(_ index: Int) -> Bool {
    let from = max(0, index - 3)
    guard let article = (from..<index).last(where: { tokens[$0].classes.contains(.determiner) }) else {
      return false
    }
    return article + 1 < index
      && (article + 1..<index).allSatisfy { tokens[$0].classes.isSubset(of: [.noun, .verb]) }
  }

  /// "it goes", "they go"; not "it go".
  private func agrees(_ index: Int) -> Bool {
    Self.singular.contains(tokens[index].word) == isThirdPerson(index + 1)
  }

  /// "if it suits you ring us", "if you open it press": what stands before can have it as an object.
  private func canBeObject(_ index: Int) -> Bool {
    guard tokens[index].classes.contains(.object) || Self.singular.contains(tokens[index].word) else {
      return false
    }
    let before = tokens[index - 1]
    return before.classes.contains(.verb) && !isDone(index - 1)
      || before.classes.listed.isEmpty && text.key(of: before).last == UInt8(ascii: "s")
  }

  /// "the guarantee covers it": one noun, and at once its verb.
  private func beginsWithNoun(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard tokens[index - 1].classes.isDisjoint(with: .verb) || isDone(index - 1) else { return false }
    let verb = (index + 2..<max(index + 2, min(index + 5, sentence.upperBound))).first {
      !tokens[$0].classes.isDisjoint(with: Self.endsNoun) || !tokens[$0].before.isEmpty
    }
    guard let verb, tokens[verb].before.isEmpty else { return false }
    return tokens[verb].classes.contains(.auxiliary) || tokens[verb].classes.contains(.verb) && isThirdPerson(verb)
  }

  /// "cracked" in "it is cracked", "it got lost": says how a thing is.
  private func isDone(_ index: Int) -> Bool {
    tokens[index].classes.listed.contains(.participle) && index > 1
      && (index - 2..<index).contains { Words.be.contains(tokens[$0].word) }
  }

  /// "covers", "starts".
  private func isThirdPerson(_ index: Int) -> Bool {
    let (token, key) = (tokens[index], text.key(of: tokens[index]))
    return (token.classes.contains(.verb) || token.classes.listed.isEmpty) && token.word != token.stem
      && key.last == UInt8(ascii: "s") && key.dropLast().last != UInt8(ascii: "s")
  }

  /// "press the button", "bring it in".
  private func commands(_ index: Int, in sentence: Range<Int>) -> Bool {
    let token = tokens[index]
    guard token.classes.contains(.verb), token.classes.isDisjoint(with: [.past, .progressive, .auxiliary]),
      !isThirdPerson(index), !Self.causes.contains(tokens[index - 1].stem)
    else { return false }
    let next = classes(index + 1, in: sentence)
    guard tokens[index + 1].before.isEmpty, !next.isDisjoint(with: [.object, .determiner]) else { return false }
    // "a missed call the": a noun; "need help ring us" is none.
    return !token.classes.contains(.noun) || next.contains(.object)
      || tokens[index - 1].classes.isDisjoint(with: [.determiner, .noun, .participle])
  }

  private func classes(_ index: Int, in sentence: Range<Int>) -> WordClass {
    index < sentence.upperBound ? tokens[index].classes.listed : []
  }

  private static var good: Key { "good" }
  private static let singular = Lexicon.keys("it he she this that")
  private static let particles = Lexicon.keys("up on in off out down back over away through")
  private static let opinions = Lexicon.stems(
    "feel find think believe reckon suspect prefer rather hear notice certain confident like wish want need see")
  private static let causes = Lexicon.stems("let make help have hear see watch go come try")
  private static let endsNoun: WordClass = [
    .auxiliary, .verb, .determiner, .pronoun, .preposition, .conjunction, .questionWord,
  ]
}
