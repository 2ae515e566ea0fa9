/// How far a negation reaches.
extension StanceReader {
  /// Up to a conjunction; after "don't know", "didn't realise" only up to the next subject, for that is a fact, and
  /// after "don't apologise", "needn't be ashamed" only up to what it is about, for that is so all the same.
  func scopeEnd(from start: Int, in range: Range<Int>) -> Int {
    var isFactive = false
    var isFelt = false
    for index in start..<max(start, range.upperBound) {
      let token = tokens[index]
      if Words.endsNegation.contains(token.word), index > start { return index }
      if isFactive, !token.classes.isDisjoint(with: [.pronoun, .questionWord]) { return index }
      if isFelt, Words.abouts.contains(token.word) { return index }
      if index < start + 3, token.classes.contains(.factive), !refutes(index, in: range) { isFactive = true }
      if index < start + 3, Words.felt.contains(token.stem) { isFelt = true }
    }
    return range.upperBound
  }

  /// "that doesn't mean": not so, whatever follows.
  private func refutes(_ index: Int, in range: Range<Int>) -> Bool {
    tokens[index].stem == Stem.key(Array("mean".utf8)) && index > range.lowerBound + 1
      && range.prefix(upTo: index).contains { tokens[$0].word == "does" || tokens[$0].word == "did" }
      && !tokens[range.lowerBound].classes.isDisjoint(with: [.thirdPerson, .determiner])
  }

  func firstPreposition(from start: Int, in range: Range<Int>) -> Int? {
    guard start + 1 < range.upperBound else { return nil }
    return ((start + 1)..<range.upperBound).first {
      tokens[$0].classes.contains(.preposition) && tokens[$0].word != Words.to
    }
  }

  /// The noun phrase that the negated verb belongs to; empty when it is a pronoun.
  func subject(before index: Int, in range: Range<Int>) -> Range<Int> {
    var at = index
    while at > range.lowerBound {
      let token = tokens[at - 1]
      let isVerbPart = token.classes.contains(.auxiliary) || token.classes.contains(.adverb)
      let stops: WordClass = [.pronoun, .conjunction, .questionWord, .emotive]
      if !isVerbPart {
        if !token.classes.isDisjoint(with: stops) || token.word == Words.that { break }
        if token.classes.contains(.verb), token.classes.isDisjoint(with: [.noun, .participle]) { break }
      }
      if !tokens[at].before.isDisjoint(with: .parts), at < index { break }
      at -= 1
    }
    return at..<index
  }

  /// "far from dangerous", "what stops me unlocking it".
  func isHindered(_ index: Int, in range: Range<Int>) -> Int? {
    guard index + 2 < range.upperBound else { return nil }
    if tokens[index].word == Words.far, tokens[index + 1].word == Words.from { return index + 2 }
    guard Words.hinders.contains(tokens[index].stem), tokens[index + 1].classes.contains(.object) else {
      return nil
    }
    let verb = tokens[index + 2].word == Words.from ? index + 3 : index + 2
    return verb < range.upperBound && tokens[verb].classes.contains(.progressive) ? verb : nil
  }
}
