/// What is not so, or not sure: conditions, attempts, plans that were dropped, chances that were missed.
extension StanceReader {
  mutating func unreal(_ clause: Clause) {
    let range = clause.range
    for index in range {
      let word = tokens[index].word
      if Words.opensCondition(word), !isInYourPlace(index, in: range), !concedes(index, in: range) {
        takeBackWould(before: index, in: range)
        // "is it all right if I swap it?" asks leave.
        let asksLeave =
          clause.form == .offer && index + 1 < range.upperBound && tokens[index + 1].classes.contains(.firstPerson)
        if !asksLeave, isUncertain(index, in: range) || !invitesChoice(after: index, in: range) {
          mark(rest(after: index, in: range), .unreal)
        }
      } else if Words.isTried(word) || isMereIntention(index, in: range) {
        mark(index..<rest(after: index, in: range).upperBound, .unreal)
      } else if isMissedChance(index, in: range) {
        mark(rest(after: index, in: range), .unreal)
      } else if tokens[index].classes.contains(.questionWord), wantsToKnow(before: index, in: range) {
        mark(index..<range.upperBound, .asked)
      } else if word == "only", isForOthers(index, in: range) {
        mark(range, .unreal)
      } else if Words.pastBe.contains(word), isDropped(index, in: range) {
        mark(index + 1..<range.upperBound, .unreal)
      } else if let start = weighed(index, in: range) {
        mark(start..<range.upperBound, .unreal)
      } else if word == Words.would, clause.form == .statement, isSupposed(index, in: range) {
        mark(index + 1..<range.upperBound, .unreal)
      }
    }
  }

  /// Up to the next comma.
  private func rest(after index: Int, in range: Range<Int>) -> Range<Int> {
    let comma = ((index + 1)..<range.upperBound).first { tokens[$0].before.contains(.comma) }
    return (index + 1)..<(comma ?? range.upperBound)
  }

  /// "If I were you, I'd take the cheaper one": advice, not a doubt.
  private func isInYourPlace(_ index: Int, in range: Range<Int>) -> Bool {
    index + 3 < range.upperBound && tokens[index + 1].classes.contains(.firstPerson)
      && Words.pastBe.contains(tokens[index + 2].word) && tokens[index + 3].classes.contains(.secondPerson)
  }

  /// "I'd waive it if it were up to me".
  private mutating func takeBackWould(before condition: Int, in range: Range<Int>) {
    guard let modal = firstModal(range.lowerBound..<condition), tokens[modal].word == Words.would,
      !isKindWould(modal, in: range) || isCounterfactual(condition, in: range)
    else { return }
    mark((modal + 1)..<condition, .unreal)
  }

  /// "let me see whether", "I'll ask if".
  private func isUncertain(_ index: Int, in range: Range<Int>) -> Bool {
    Self.isUncertain(index, in: range, of: tokens)
  }

  static func isUncertain(_ index: Int, in range: Range<Int>, of tokens: [Token]) -> Bool {
    range.lowerBound < index
      && (max(range.lowerBound, index - 4)..<index).contains { tokens[$0].classes.contains(.finding) }
  }

  /// "if you would like a refund" offers one; "if you disagree", "if you think it's wrong" says what then.
  private func invitesChoice(after index: Int, in range: Range<Int>) -> Bool {
    guard index + 2 < range.upperBound, tokens[index + 1].word == Words.you, !isPastPerfect(index + 2, in: range),
      !Words.pastBe.contains(tokens[index + 2].word) || tokens[index + 2].word == Words.haveWord
    else { return false }
    if ((index + 2)..<min(index + 4, range.upperBound)).contains(where: { Words.wishes.contains(tokens[$0].stem) })
    {
      return true
    }
    return ((index + 2)..<min(index + 6, range.upperBound)).contains { Words.opinions.contains(tokens[$0].stem) }
  }

  /// "had kept", "'d kept" as "would" is written.
  private func isPastPerfect(_ index: Int, in range: Range<Int>) -> Bool {
    guard range.contains(index), tokens[index].word == "had" || tokens[index].word == Words.would else {
      return false
    }
    let verb = range.suffix(from: index + 1).first {
      !tokens[$0].classes.contains(.adverb) && tokens[$0].word != Words.not
    }
    return verb.map { tokens[$0].isDone || tokens[$0].word == "been" || tokens[$0].word == "had" } ?? false
  }

  /// What follows "if" is not so: "if I'd made it", "if you had kept it", "if it were", "if I could", "if we had one".
  func isCounterfactual(_ condition: Int, in range: Range<Int>) -> Bool {
    let words = range.suffix(from: condition + 1)
    let verb = words.prefix(6).first {
      !tokens[$0].classes.isDisjoint(with: [.auxiliary, .past]) && tokens[$0].classes.isDisjoint(with: .adverb)
    }
    guard let verb, verb > condition + 1 else { return false }
    if isPastPerfect(verb, in: range) || tokens[verb].word == "were" { return true }
    let isOwn = tokens[condition + 1].classes.contains(.firstPerson) && verb < condition + 4
    return isOwn
      && (tokens[verb].word == "could" || tokens[verb].classes.contains(.past) || tokens[verb].word == "had")
  }

  func advises(_ range: Range<Int>) -> Bool {
    range.prefix(3).contains { Words.opensCondition(tokens[$0].word) && isInYourPlace($0, in: range) }
  }

  /// The clause leaves something to the customer: "if you would rather …".
  func leavesChoice(_ range: Range<Int>) -> Bool {
    range.prefix(3).contains { Words.opensCondition(tokens[$0].word) && invitesChoice(after: $0, in: range) }
  }

  /// "I was going to", "I wanted to", "I meant to", "we used to", "I wish".
  private func isMereIntention(_ index: Int, in range: Range<Int>) -> Bool {
    let word = tokens[index].word
    if word == Words.wish || word == Words.doubt {
      return range.lowerBound < index && tokens[index - 1].classes.contains(.firstPerson)
    }
    guard index + 2 < range.upperBound, tokens[index + 1].word == Words.to else { return false }
    if word == Words.wanted { return !Words.politeAfterWanted.contains(tokens[index + 2].stem) }
    if word == Words.used { return index == range.lowerBound || !Words.be.contains(tokens[index - 1].word) }
    guard Words.plans.contains(word) || word == "hoped", range.lowerBound < index else { return false }
    let from = max(range.lowerBound, index - 2)
    // "I'd hoped to": written as "would" is.
    return (from..<index).contains {
      Words.pastBe.contains(tokens[$0].word) || tokens[$0].word == Words.would && tokens[index].isDone
    } || word == Words.meant
  }

  /// "would have sent", "should never have been", "might refund".
  private func isMissedChance(_ index: Int, in range: Range<Int>) -> Bool {
    let word = tokens[index].word
    if word == Words.might { return true }
    // "you will have had it in the box": so it is supposed.
    if word == Words.will {
      return index + 2 < range.upperBound && tokens[index + 1].word == Words.haveWord
        && tokens[index + 2].word == "had"
    }
    if Self.regrets(index, in: range, of: tokens) { return true }
    guard Words.isPastModal(word), index + 1 < range.upperBound else { return false }
    var next = index + 1
    while next < range.upperBound, tokens[next].word == Words.not || tokens[next].classes.contains(.adverb) {
      next += 1
    }
    guard next < range.upperBound else { return false }
    guard tokens[next].word == Words.haveWord else { return false }
    // "you could have it", "what you could have is the small one", "you could have a spare": still to be had.
    let verb = (next + 1..<max(next + 1, range.upperBound)).first { !tokens[$0].classes.contains(.adverb) }
    guard let verb else { return false }
    if word != "could" { return tokens[verb].classes.isDisjoint(with: .determiner) }
    if tokens[verb].classes.contains(.auxiliary) {
      return tokens[verb].word == "been" || tokens[verb].word == "had"
    }
    return tokens[verb].isDone || Words.sameInPast.contains(tokens[verb].word)
  }

  /// "should never have been", "shouldn't have been", "ought not to have been": denied is that it was right.
  static func regrets(_ index: Int, in range: Range<Int>, of tokens: [Token]) -> Bool {
    guard tokens[index].word == Words.should || tokens[index].word == "ought" else { return false }
    let between = range.suffix(from: index + 1).prefix {
      tokens[$0].word == Words.not || tokens[$0].word == Words.never || tokens[$0].word == Words.to
        || tokens[$0].classes.contains(.adverb)
    }
    let have = index + 1 + between.count
    guard between.contains(where: { tokens[$0].classes.contains(.negator) }), have + 1 < range.upperBound else {
      return false
    }
    return tokens[have].word == Words.haveWord
      && (tokens[have + 1].isDone || tokens[have + 1].word == "been" || tokens[have + 1].word == "had")
  }

  /// "even if you're late", "it's fine if you stay", "no trouble if you stay", "if or not": so or so.
  private func concedes(_ index: Int, in range: Range<Int>) -> Bool {
    if index > range.lowerBound, tokens[index - 1].word == "even" { return true }
    if index + 2 < range.upperBound, tokens[index + 1].word == Words.or, tokens[index + 2].word == Words.not {
      return true
    }
    guard tokens[index].word == Words.ifWord, index + 1 < range.upperBound, tokens[index + 1].word == Words.you
    else {
      return false
    }
    let before = range.lowerBound..<index
    guard let fine = before.suffix(5).last(where: { permits($0, in: range) }) else { return false }
    return range.prefix(upTo: fine).contains { Words.be.contains(tokens[$0].word) }
  }

  /// "fine", "no trouble", "not a problem"; not "not fine", "a lot of trouble".
  private func permits(_ index: Int, in range: Range<Int>) -> Bool {
    let isDenied = (max(range.lowerBound, index - 2)..<index).contains { tokens[$0].classes.contains(.negator) }
    return isDenied
      ? Words.harmlessAfterNo.contains(tokens[index].word) : Words.permits.contains(tokens[index].word)
  }

  /// "we considered sending one", "I'm thinking of sending one", "we looked at moving it": where what is weighed
  /// begins.
  private func weighed(_ index: Int, in range: Range<Int>) -> Int? {
    guard Words.weighs.contains(tokens[index].stem), index + 1 < range.upperBound else { return nil }
    let isAbout = Words.weighsAbout.contains(tokens[index + 1].word)
    let at = isAbout ? index + 2 : index + 1
    guard isAbout || Words.weighsPlainly.contains(tokens[index].stem), at < range.upperBound,
      tokens[at].classes.contains(.progressive)
    else { return nil }
    return at
  }

  /// "we were sending one until you wrote", "it was coming today, but": what had begun, and came to an end.
  private func isDropped(_ index: Int, in range: Range<Int>) -> Bool {
    let verb = range.suffix(from: index + 1).first { !tokens[$0].classes.contains(.adverb) }
    guard let verb else { return false }
    if tokens[verb].isDone { return wasUndone(verb, in: range) }
    guard tokens[verb].classes.contains(.progressive), tokens[index].word == "was" || tokens[index].word == "were"
    else {
      return false
    }
    if range.upperBound < tokens.count, tokens[range.upperBound].before.isDisjoint(with: .endsSentence),
      Words.endings.contains(tokens[range.upperBound].word)
    {
      return true
    }
    return range.suffix(from: verb).contains { Words.endings.contains(tokens[$0].word) }
  }

  /// "it was set for Monday until you cancelled it", "we had agreed to it before you cancelled".
  private func wasUndone(_ verb: Int, in range: Range<Int>) -> Bool {
    (verb + 1..<max(verb + 1, range.upperBound - 2)).contains { index in
      let (word, next) = (tokens[index].word, tokens[index + 1])
      guard word == "until" || word == "till" || word == "before" && next.word == Words.you,
        !next.classes.isDisjoint(with: [.pronoun, .determiner])
      else { return false }
      return (index + 2..<min(index + 6, range.upperBound)).contains {
        tokens[$0].classes.contains(.past) && tokens[$0].classes.isDisjoint(with: .auxiliary)
      }
    }
  }

  /// "you'd be flying in business class with another fare", "my predecessor would post one": said of what is not so.
  /// What the speaker or a thing would do is mostly a polite way of saying it.
  private func isSupposed(_ modal: Int, in range: Range<Int>) -> Bool {
    guard let verb = range.suffix(from: modal + 1).first(where: { !tokens[$0].classes.contains(.adverb) }),
      let subject = range.prefix(upTo: modal).last(where: { !tokens[$0].classes.contains(.adverb) })
    else { return false }
    let isOthers = Words.people.contains(tokens[subject].word)
    guard isOthers || tokens[subject].classes.contains(.secondPerson),
      !Words.kindForOthers.contains(tokens[verb].stem)
    else { return false }
    // "you'd save money that way" offers it.
    guard tokens[verb].word == "be" else { return isOthers && !tokens[verb].classes.isDisjoint(with: .action) }
    return verb + 1 < range.upperBound
      && (tokens[verb + 1].classes.contains(.progressive) || Words.entitled.contains(tokens[verb + 1].word))
  }

  /// "I'd like to know who", "we want to find out why": before the question word.
  private func wantsToKnow(before index: Int, in range: Range<Int>) -> Bool {
    let from = max(range.lowerBound, index - 4)
    guard let to = (from..<index).last(where: { tokens[$0].word == Words.to }), to > range.lowerBound,
      Words.learns.contains(tokens[to + 1].stem)
    else { return false }
    return Words.wantsTo.contains(tokens[to - 1].word)
  }

  /// "a courtesy car is only for those who lease".
  private func isForOthers(_ index: Int, in range: Range<Int>) -> Bool {
    guard index > range.lowerBound, index + 2 < range.upperBound, Words.be.contains(tokens[index - 1].word),
      Words.groups.contains(tokens[index + 2].word)
    else { return false }
    let next = tokens[index + 1].word
    return next == Words.for || next == Words.to || next == "with"
  }
}
