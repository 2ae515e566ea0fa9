extension StanceReader {
  /// Marks what a negation denies: what follows it, and the noun before "is not" or "is impossible".
  mutating func negate(_ clause: Clause) {
    let range = clause.range
    let phrase = NegativePhrase(tokens, in: range)
    for index in range {
      if let aside = aside(from: index, in: range) {
        negate(aside)
        mark(aside, .setAside)
      } else if let start = isHindered(index, in: range) {
        let end = (start..<range.upperBound).first { $0 > start && !tokens[$0].before.isDisjoint(with: .parts) }
        turn(from: index, start..<min(end ?? range.upperBound, scopeEnd(from: start, in: range)), in: range)
      } else if let start = phrase.denied(from: index) {
        turn(from: index, start..<scopeEnd(from: start, in: range), in: range)
      } else if let end = phrase.endDenyingBefore(index) {
        turnBefore(index, to: end, in: range)
      } else if let left = phrase.left(from: index) {
        if statuses[left].contains(.negated) { affirm(left..<left + 1) } else { negate(left..<left + 1) }
      } else if tokens[index].classes.contains(.negator), !isHarmless(index, in: range, of: clause),
        !isUndone(index, in: range)
      {
        deny(index, in: range)
      }
    }
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
  func isUndone(_ index: Int, in range: Range<Int>) -> Bool {
    let ground = range.first { Words.grounds.contains(tokens[$0].word) && $0 + 1 < range.upperBound }
    guard let ground else { return false }
    let isNegated = (max(range.lowerBound, ground - 4)..<ground).contains { tokens[$0].classes.contains(.negator) }
    let after = ((ground + 1)..<min(ground + 6, range.upperBound)).first { tokens[$0].classes.contains(.negator) }
    guard isNegated, let after else { return false }
    return index <= after
  }

  /// Denies what a phrase is about, or, where that is denied as well ("nothing stops me sending it", "I won't forget to
  /// send it"), lets it stand.
  private mutating func turn(from index: Int, _ denied: Range<Int>, in range: Range<Int>) {
    let isDenied =
      statuses[index].contains(.negated)
      || (max(range.lowerBound, index - 2)..<index).contains { tokens[$0].classes.contains(.negator) }
    if isDenied { affirm(index..<denied.upperBound) } else { negate(denied) }
  }

  /// "that was ruled out", "that hasn't been ruled out": denies what stands before, or lets it stand.
  private mutating func turnBefore(_ index: Int, to end: Int, in range: Range<Int>) {
    if statuses[index].contains(.negated) {
      affirm(range.lowerBound..<min(end, range.upperBound))
    } else {
      negate(range.lowerBound..<min(end, range.upperBound))
    }
  }

  private mutating func deny(_ index: Int, in range: Range<Int>) {
    let token = tokens[index]
    if let corrected = corrected(after: index, in: range) {
      negate(corrected)
      mark(corrected, .setAside)
      return
    }
    if let verb = needless(after: index, in: range) {
      negate(index + 1..<verb + 1)
      // "needn't send it back".
      let end = scopeEnd(from: verb, in: range)
      for particle in verb..<end where Words.particles.contains(tokens[particle].word) {
        negate(particle..<particle + 1)
      }
      return
    }
    if token.word == Words.nothing, let denied = deniedOfNothing(index, in: range) {
      negate(denied)
      return
    }
    if let verb = verb(withoutObject: index, in: range) { negate(verb..<index) }
    let isNested =
      statuses[index].contains(.negated) && token.word != Words.not && token.word != Words.no && token.word != "nor"
    var end = scopeEnd(from: index + 1, in: range)
    if token.word == Words.without { end = min(end, index + 4) }
    let isWay = index + 1 < range.upperBound && Words.ways.contains(tokens[index + 1].word)
    if token.word == Words.no, !isWay { end = firstPreposition(from: index + 1, in: range) ?? end }
    if isNested {
      affirm(index..<max(index + 1, end))
      // "has not been refused": nor is its subject denied.
      if token.classes.contains(.denial), index > range.lowerBound, Words.be.contains(tokens[index - 1].word) {
        affirm(range.lowerBound..<index)
      }
      return
    }
    negate((index + 1)..<max(index + 1, end))
    let followsVerb =
      index > range.lowerBound && tokens[index - 1].classes.contains(.auxiliary)
      || token.classes.contains(.denial)
    // "your account isn't at risk", "£300 isn't a small sum": nothing is denied of the account, or the sum.
    let isIll = ((index + 1)..<max(index + 1, end)).contains {
      Words.ills.contains(tokens[$0].stem) || Self.understates($0, in: range, of: tokens)
    }
    // "your room won't go to anybody else": of the room nothing is denied.
    let isOthers = ((index + 1)..<max(index + 1, end)).contains { tokens[$0].word == Words.elseWord }
    if followsVerb, !isIll, !isOthers { negate(subject(before: index, in: range)) }
  }

  /// "refund" of "I'll refund nothing", "give" of "we give you none of it": done is neither the one nor the other.
  private func verb(withoutObject index: Int, in range: Range<Int>) -> Int? {
    guard tokens[index].word == Words.nothing || tokens[index].word == "none", index > range.lowerBound else {
      return nil
    }
    let next = index + 1
    guard next == range.upperBound || tokens[next].word == Words.of || !tokens[next].before.isEmpty else {
      return nil
    }
    let verb = tokens[index - 1].classes.contains(.object) ? index - 2 : index - 1
    guard verb > range.lowerBound, !tokens[verb].classes.isDisjoint(with: .action),
      tokens[verb].classes.isDisjoint(with: [.auxiliary, .negator]), !statuses[verb].contains(.negated)
    else { return nil }
    return verb
  }

  /// "you don't have to pay the fee", "no need to bring the box", "there's nothing to pay": only the deed.
  /// Nothing is said against what it is done to; but who need not do it themselves refuse.
  private func needless(after index: Int, in range: Range<Int>) -> Int? {
    let isOwn = (range.lowerBound..<index).contains { tokens[$0].classes.contains(.firstPerson) }
    guard !isOwn else { return nil }
    var at = index + 1
    switch tokens[index].word {
    case Words.not where index > range.lowerBound && tokens[index - 1].word == Words.need: break
    case Words.not, Words.no, Words.never:
      at = firstBesideAdverbs(from: at, in: range)
      guard at < range.upperBound, Words.needs.contains(tokens[at].word) else { return nil }
      at += 1
      guard at < range.upperBound, tokens[at].word == Words.to else { return nil }
      at += 1
    case Words.nothing:
      if at < range.upperBound, tokens[at].word == Words.left { at += 1 }
      guard at < range.upperBound, tokens[at].word == Words.to else { return nil }
      at += 1
    default: return nil
    }
    at = firstBesideAdverbs(from: at, in: range)
    // "you needn't be ashamed that …" is about a feeling.
    guard at < range.upperBound, !Words.be.contains(tokens[at].word), !Words.felt.contains(tokens[at].stem) else {
      return nil
    }
    return at
  }

  private func firstBesideAdverbs(from start: Int, in range: Range<Int>) -> Int {
    (start..<max(start, range.upperBound)).first { !tokens[$0].classes.contains(.adverb) } ?? range.upperBound
  }

  /// "nothing on your account is at risk", "nothing is wrong with the tickets": not the account, and not the tickets.
  private func deniedOfNothing(_ index: Int, in range: Range<Int>) -> Range<Int>? {
    let next = index + 1
    guard next < range.upperBound else { return nil }
    if Words.places.contains(tokens[next].word) {
      let verb = (next..<range.upperBound).first {
        tokens[$0].classes.contains(.auxiliary)
          || tokens[$0].classes.contains(.verb) && tokens[$0].classes.isDisjoint(with: .noun)
      }
      return verb.map { $0..<scopeEnd(from: $0, in: range) }
    }
    let ill = Words.be.contains(tokens[next].word) ? next + 1 : next
    guard ill < range.upperBound, Words.ills.contains(tokens[ill].stem),
      let end = firstPreposition(from: ill, in: range)
    else { return nil }
    return next..<end
  }
}
