/// Words of negation that deny nothing.
extension StanceReader {
  private func saysTooLate(at index: Int, in range: Range<Int>) -> Bool {
    index + 1 < range.upperBound && tokens[index].word == Key("too") && tokens[index + 1].word == Key("late")
  }

  /// "won't be long", "won't take long"; "won't let that happen", "won't let you down": who says so promises.
  private func isShort(_ verb: Key, _ index: Int, in range: Range<Int>) -> Bool {
    guard index + 2 < range.upperBound, index > range.lowerBound, tokens[index - 1].classes.contains(.modal) else {
      return false
    }
    let words = index + 2..<min(index + 4, range.upperBound)
    if Words.lasts.contains(verb) { return words.contains { tokens[$0].word == "long" } }
    return verb == Words.letWord && words.contains { Words.mishaps.contains(tokens[$0].word) }
  }

  private static let goesWithNo = Lexicon.keys("one other others such more")

  /// "my no is final", "a no to the refund": the answer as a thing.
  private func isNoun(_ index: Int, in range: Range<Int>) -> Bool {
    index > range.lowerBound && tokens[index - 1].classes.contains(.determiner)
      && !tokens[index + 1].classes.isDisjoint(with: [.auxiliary, .preposition, .conjunction])
  }

  /// "Waiting in the dark is nothing to laugh at"; not "there is nothing to pay".
  private func isPredicate(_ index: Int, in range: Range<Int>) -> Bool {
    guard index > range.lowerBound, Words.be.contains(tokens[index - 1].word) else { return false }
    return !range.prefix(upTo: index).contains { tokens[$0].word == Key("there") }
  }

  /// "no problem", "not only", "don't hesitate", "can't wait", "can't apologise enough", "why don't I".
  func isHarmless(_ index: Int, in range: Range<Int>, of clause: Clause) -> Bool {
    guard index + 1 < range.upperBound else {
      return index > range.lowerBound && tokens[index - 1].word == Words.or
    }
    let word = tokens[index].word
    let next = tokens[index + 1]
    // "No, we can do that": an answer of its own.
    if !next.before.isDisjoint(with: .parts) {
      if word == Words.no || word == Words.not { return true }
      if index == range.lowerBound, Words.answers.contains(word) { return true }
    }
    // "No the part is free", "no you have one already": not "no one", "no other".
    if word == Words.no, index == range.lowerBound, !next.classes.isDisjoint(with: [.pronoun, .determiner]),
      !Self.goesWithNo.contains(next.word)
    {
      return true
    }
    // "Not at all, …".
    if word == Words.not, index == range.lowerBound, index + 3 < range.upperBound, next.word == Key("at"),
      !tokens[index + 3].before.isDisjoint(with: .parts)
    {
      return true
    }
    // "no one but us", "nothing but": all the same, only.
    let other = word == Words.no ? index + 2 : index + 1
    if word != Words.not, word != Words.without, other < range.upperBound, tokens[other].word == Words.but,
      word != Words.no || next.word == Key("one")
    {
      return true
    }
    // "no later than six".
    if word == Words.no, Words.comparatives.contains(next.word), index + 2 < range.upperBound,
      tokens[index + 2].word == Words.than
    {
      return true
    }
    // "there is no denying".
    if index > range.lowerBound, tokens[index - 1].word == Words.no, word == Key("denying") { return true }
    if word == Words.no, isNoun(index, in: range) { return true }
    // "at no cost", "for no charge".
    if word == Words.no, index > range.lowerBound, tokens[index - 1].classes.contains(.preposition) { return true }
    if word == Words.no { return Words.harmlessAfterNo.contains(next.word) }
    if word == Words.without { return Words.harmlessAfterWithout.contains(next.word) }
    if word == Key("never") { return next.word == Key("mind") }
    if word == Words.nothing, next.word == Words.to {
      if isPredicate(index, in: range) { return true }
      return index + 2 < range.upperBound && Words.harmlessAfterNothingTo.contains(tokens[index + 2].stem)
    }
    guard word == Words.not else { return false }
    // "why not swap it?"
    if index > range.lowerBound, tokens[index - 1].word == Words.why { return true }
    // "It's not too late": it is in time.
    if saysTooLate(at: index + 1, in: range) { return true }
    if Words.afterOnly.contains(next.word) { return true }
    if isShort(next.word, index, in: range) { return true }
    let before = index > range.lowerBound ? tokens[index - 1] : nil
    // "won't hesitate to", "won't rest until".
    if next.word == "hesitate" { return true }
    if next.word == "rest" || next.word == "stop", index + 2 < range.upperBound,
      Words.until.contains(tokens[index + 2].word)
    {
      return true
    }
    if before?.word == Words.doWord, Words.harmlessAfterNot.contains(next.stem) { return true }
    if next.word == Words.to, index + 2 < range.upperBound, tokens[index + 2].word == Key("worry") { return true }
    if next.word == Words.a, index + 2 < range.upperBound, Words.harmlessAfterNo.contains(tokens[index + 2].word) {
      return true
    }
    if let before, before.word == Key("can") || before.word == Key("could") {
      if Words.harmlessAfterCannot.contains(next.word) { return true }
      if (index..<min(index + 6, range.upperBound)).contains(where: { tokens[$0].word == Words.enough }) {
        return true
      }
      if (index..<min(index + 4, range.upperBound)).contains(where: { tokens[$0].word == Key("more") }) {
        return next.stem == Key("agre")
      }
    }
    // "don't you", "isn't it", "why don't I": an inverted question.
    return before?.classes.contains(.auxiliary) == true && !next.classes.isDisjoint(with: .pronoun)
      && clause.form != .statement
  }
}
