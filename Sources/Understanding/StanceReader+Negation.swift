extension StanceReader {
  /// Marks what a negation denies: what follows it, and the noun before "is not" or "is impossible".
  mutating func negate(_ clause: Clause) {
    let range = clause.range
    for index in range {
      if Self.opensContrast(index, in: range, of: tokens), tokens[index].word != Words.not {
        negate((index + 2)..<scopeEnd(from: index + 2, in: range), toggling: false)
      } else if let start = isHindered(index, in: range) {
        let end = (start..<range.upperBound).first { $0 > start && !tokens[$0].before.isDisjoint(with: .parts) }
        negate(start..<min(end ?? range.upperBound, scopeEnd(from: start, in: range)), toggling: false)
      } else if let end = isTooLate(index, in: range) {
        negate(end..<scopeEnd(from: end, in: range), toggling: false)
      } else if tokens[index].classes.contains(.negator), !isHarmless(index, in: range, of: clause),
        !isUndone(index, in: range)
      {
        deny(index, in: range)
      }
    }
  }

  /// "instead of a refund", "rather than restarting it", "his fault and not ours": what is said stands, and what it
  /// is not is named beside it.
  static func opensContrast(_ index: Int, in range: Range<Int>, of tokens: [Token]) -> Bool {
    guard index > range.lowerBound, index + 1 < range.upperBound else { return false }
    let (word, next) = (tokens[index].word, tokens[index + 1].word)
    if word == Words.instead && next == Words.of || word == Words.rather && next == Words.than {
      return index + 2 < range.upperBound
    }
    guard word == Words.not else { return false }
    let follows = tokens[index - 1].word == Words.and || !tokens[index].before.isDisjoint(with: .parts)
    return follows
      && !(index..<range.upperBound).contains { !tokens[$0].classes.isDisjoint(with: [.verb, .auxiliary]) }
  }

  /// "small" or "thing" of "no small thing", "not a small thing".
  static func understates(_ index: Int, in range: Range<Int>, of tokens: [Token]) -> Bool {
    let small = Words.slight.contains(tokens[index].stem) ? index : index - 1
    guard small > range.lowerBound, small + 1 < range.upperBound, Words.slight.contains(tokens[small].stem),
      Words.amounts.contains(tokens[small + 1].stem)
    else { return false }
    let before = tokens[small - 1].word
    return before == Words.no || before == Words.a && tokens[max(range.lowerBound, small - 2)].word == Words.not
  }

  /// "no reason we can't", "don't see why we couldn't": two negations that say yes.
  private func isUndone(_ index: Int, in range: Range<Int>) -> Bool {
    let ground = range.first { Words.grounds.contains(tokens[$0].word) && $0 + 1 < range.upperBound }
    guard let ground else { return false }
    let isNegated = (max(range.lowerBound, ground - 4)..<ground).contains { tokens[$0].classes.contains(.negator) }
    let after = ((ground + 1)..<min(ground + 6, range.upperBound)).first { tokens[$0].classes.contains(.negator) }
    guard isNegated, let after else { return false }
    return index <= after
  }

  private mutating func deny(_ index: Int, in range: Range<Int>) {
    let token = tokens[index]
    let isNested = statuses[index].contains(.negated) && token.word != Words.not && token.word != Words.no
    var end = scopeEnd(from: index + 1, in: range)
    if token.word == Words.without { end = min(end, index + 4) }
    let isWay = index + 1 < range.upperBound && Words.ways.contains(tokens[index + 1].word)
    if token.word == Words.no, !isWay { end = firstPreposition(from: index + 1, in: range) ?? end }
    negate((index + 1)..<max(index + 1, end), toggling: isNested)
    let followsVerb =
      index > range.lowerBound && tokens[index - 1].classes.contains(.auxiliary)
      || token.classes.contains(.denial)
    // "your account isn't at risk", "£300 isn't a small sum": nothing is denied of the account, or the sum.
    let isIll = ((index + 1)..<max(index + 1, end)).contains {
      Words.ills.contains(tokens[$0].stem) || Self.understates($0, in: range, of: tokens)
    }
    if followsVerb, !isNested, !isIll { negate(subject(before: index, in: range), toggling: false) }
  }

  /// Up to a conjunction; after "don't know", "didn't realise" only up to the next subject, for that is a fact, and
  /// after "don't apologise", "needn't be ashamed" only up to what it is about, for that is so all the same.
  private func scopeEnd(from start: Int, in range: Range<Int>) -> Int {
    var isFactive = false
    var isFelt = false
    for index in start..<max(start, range.upperBound) {
      let token = tokens[index]
      if Words.endsNegation.contains(token.word), index > start { return index }
      if isFactive, !token.classes.isDisjoint(with: [.pronoun, .questionWord]) { return index }
      if isFelt, Words.abouts.contains(token.word) { return index }
      if index < start + 3, token.classes.contains(.factive) { isFactive = true }
      if index < start + 3, Words.felt.contains(token.stem) { isFelt = true }
    }
    return range.upperBound
  }

  private func firstPreposition(from start: Int, in range: Range<Int>) -> Int? {
    guard start + 1 < range.upperBound else { return nil }
    return ((start + 1)..<range.upperBound).first {
      tokens[$0].classes.contains(.preposition) && tokens[$0].word != Words.to
    }
  }

  /// The noun phrase that the negated verb belongs to; empty when it is a pronoun.
  private func subject(before index: Int, in range: Range<Int>) -> Range<Int> {
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
  private func isHindered(_ index: Int, in range: Range<Int>) -> Int? {
    guard index + 2 < range.upperBound else { return nil }
    if tokens[index].word == Words.far, tokens[index + 1].word == Words.from { return index + 2 }
    guard Words.hinders.contains(tokens[index].stem), tokens[index + 1].classes.contains(.object) else {
      return nil
    }
    let verb = tokens[index + 2].word == Words.from ? index + 3 : index + 2
    return verb < range.upperBound && tokens[verb].classes.contains(.progressive) ? verb : nil
  }

  /// "too late for a refund".
  private func isTooLate(_ index: Int, in range: Range<Int>) -> Int? {
    guard index + 2 < range.upperBound, saysTooLate(at: index, in: range) else { return nil }
    let isDenied = index > range.lowerBound && tokens[index - 1].word == Words.not
    let opens = tokens[index + 2].word == Words.to || tokens[index + 2].word == Key("for")
    return opens && !isDenied ? index + 3 : nil
  }

  private func saysTooLate(at index: Int, in range: Range<Int>) -> Bool {
    index + 1 < range.upperBound && tokens[index].word == Key("too") && tokens[index + 1].word == Key("late")
  }

  private static let goesWithNo = Lexicon.keys("one other others such more")

  /// "my no is final", "a no to the refund": the answer as a thing.
  private func isNoun(_ index: Int, in range: Range<Int>) -> Bool {
    index > range.lowerBound && tokens[index - 1].classes.contains(.determiner)
      && !tokens[index + 1].classes.isDisjoint(with: [.auxiliary, .preposition, .conjunction])
  }

  /// "no problem", "not only", "don't hesitate", "can't wait", "can't apologise enough", "why don't I".
  private func isHarmless(_ index: Int, in range: Range<Int>, of clause: Clause) -> Bool {
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
    if word == Words.no, isNoun(index, in: range) { return true }
    // "at no cost", "for no charge".
    if word == Words.no, index > range.lowerBound, tokens[index - 1].classes.contains(.preposition) { return true }
    if word == Words.no { return Words.harmlessAfterNo.contains(next.word) }
    if word == Words.without { return Words.harmlessAfterWithout.contains(next.word) }
    if word == Key("never") { return next.word == Key("mind") }
    if word == Key("nothing") { return next.word == Words.to }
    guard word == Words.not else { return false }
    // "why not swap it?"
    if index > range.lowerBound, tokens[index - 1].word == Words.why { return true }
    // "It's not too late": it is in time.
    if saysTooLate(at: index + 1, in: range) { return true }
    if Words.afterOnly.contains(next.word) { return true }
    let before = index > range.lowerBound ? tokens[index - 1] : nil
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
