/// What the customer, or somebody else, is told to do.
extension StanceReader {
  /// "you should apologise", "you must send it"; not "you should receive it tomorrow".
  mutating func direct(_ range: Range<Int>) {
    directElsewhere(range)
    for index in range.dropLast(2) where tokens[index].word == Words.you {
      // "you should", "you will have to", "you'd need to", "you do have to".
      var at = index + 1
      while at + 2 < range.upperBound,
        Words.beforeDuty.contains(tokens[at].word) || tokens[at].classes.contains(.adverb)
      {
        at += 1
      }
      let modal = tokens[at].word
      let isTo = at + 1 < range.upperBound && tokens[at + 1].word == Words.to
      guard Words.obliges.contains(modal) || Words.obligesTo.contains(modal) && isTo else { continue }
      let verb = (at + 1..<range.upperBound).first {
        tokens[$0].classes.isDisjoint(with: [.adverb, .preposition, .negator])
      }
      guard let verb, !Words.expectable.contains(tokens[verb].stem) || isTo && Words.be.contains(tokens[verb].word)
      else { continue }
      mark(verb..<range.upperBound, .directed)
    }
  }

  /// "you'd better bring one", "it has to come from you", "that's up to you to arrange", "someone else will have to".
  private mutating func directElsewhere(_ range: Range<Int>) {
    let last = range.upperBound - 1
    if range.count > 3, tokens[last].word == Words.you, tokens[last - 1].word == Words.by,
      isPassive(before: last - 1, in: range)
    {
      mark(range, .directed)
    }
    for index in range.dropLast(2) {
      let (word, next) = (tokens[index].word, tokens[index + 1].word)
      if Words.better.contains(next), word == Words.would || word == Key("had"), index > range.lowerBound,
        tokens[index - 1].classes.contains(.secondPerson)
      {
        mark(index + 2..<range.upperBound, .directed)
      } else if word == Key("up"), next == Words.to, tokens[index + 2].word == Words.you {
        mark(index + 2..<range.upperBound, .directed)
      } else if Words.asks.contains(word), let to = askedOfYou(index, in: range) {
        mark(to..<range.upperBound, .directed)
      } else if Words.outsiders.contains(word), isOutsider(index, in: range) {
        directOutsider(index, in: range)
      } else if word == Words.by, next == Words.you, isPassive(before: index, in: range) {
        mark(range.lowerBound..<index + 2, .directed)
      } else if next == Key("else"), Words.somebody.contains(word) {
        directOthers(from: index + 2, in: range)
      } else if isObliged(index),
        let yours = (index + 2..<range.upperBound).first(where: { isYours($0, in: range) })
      {
        mark(index + 2..<yours + 1, .directed)
      }
    }
  }

  /// "is transferred to us" before "by you".
  private func isPassive(before index: Int, in range: Range<Int>) -> Bool {
    range.prefix(upTo: index).dropFirst().contains { at in
      tokens[at].isDone && (Words.be.contains(tokens[at - 1].word) || tokens[at - 1].classes.contains(.adverb))
    }
  }

  /// "we ask you to cancel it", "you're asked to cancel it", "we'd need you to cancel it": where the deed begins.
  private func askedOfYou(_ index: Int, in range: Range<Int>) -> Int? {
    let isPassive =
      index > range.lowerBound + 1 && Words.be.contains(tokens[index - 1].word)
      && tokens[index - 2].classes.contains(.secondPerson) && tokens[index].isDone
    let to = isPassive ? index + 1 : index + 2
    guard to + 1 < range.upperBound, tokens[to].word == Words.to else { return nil }
    if isPassive { return to + 1 }
    let isOurs = range.prefix(upTo: index).contains { tokens[$0].classes.contains(.firstPerson) }
    return isOurs && tokens[index + 1].word == Words.you ? to + 1 : nil
  }

  /// "the seller", "your bank".
  private func isOutsider(_ index: Int, in range: Range<Int>) -> Bool {
    let from = max(range.lowerBound, index - 2)
    return (from..<index).contains { at in
      tokens[at].classes.contains(.determiner) && !Words.ownDeterminers.contains(tokens[at].word)
    }
  }

  /// "ask the seller for a refund", "the seller has to refund it", "it's for the seller to refund it": theirs to do.
  private mutating func directOutsider(_ index: Int, in range: Range<Int>) {
    let (next, after) = (index + 1, index + 2)
    let before = range.prefix(upTo: index).last {
      tokens[$0].classes.isDisjoint(with: [.determiner, .preposition, .small])
    }
    if let before, Words.contacts.contains(tokens[before].stem), index - before < 4,
      !range.prefix(upTo: before).contains(where: { tokens[$0].classes.contains(.firstPerson) })
    {
      mark(before..<range.upperBound, .directed)
    } else if after < range.upperBound, tokens[next].word == Words.to,
      (max(range.lowerBound, index - 3)..<index).contains(where: { tokens[$0].word == Words.for }),
      range.prefix(upTo: index).contains(where: { Words.be.contains(tokens[$0].word) })
    {
      mark(range, .directed)
    } else if after < range.upperBound, isObliged(next) || tokens[next].word == Words.will && isObliged(after) {
      mark(after..<range.upperBound, .directed)
    }
  }

  /// "will have to", "must", "has already": not "will call you".
  private mutating func directOthers(from index: Int, in range: Range<Int>) {
    guard let verb = range.suffix(from: index).first(where: { !Words.beforeDuty.contains(tokens[$0].word) })
    else { return }
    guard verb + 1 < range.upperBound else { return }
    let (word, next) = (tokens[verb].word, tokens[verb + 1].word)
    let isDuty = Words.obliges.contains(word) && !Words.isHave(next) || next == Words.to && isDutyBeforeTo(verb)
    let isDone = Words.isHave(word) && (next == Key("already") || tokens[verb + 1].isDone)
    guard isDuty || isDone || tokens[verb].isDone else { return }
    mark(verb + 1..<range.upperBound, .directed)
  }

  /// "has to", "must", "needs to".
  private func isObliged(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1].word
    if tokens[index].word == Key("must") { return !Words.isHave(next) }
    return next == Words.to && isDutyBeforeTo(index)
  }

  private func isDutyBeforeTo(_ index: Int) -> Bool {
    Words.isHave(tokens[index].word) || tokens[index].stem == Words.need
  }

  /// "from you", "by you", "yourself".
  private func isYours(_ index: Int, in range: Range<Int>) -> Bool {
    if Words.yourself.contains(tokens[index].word) { return true }
    return index > range.lowerBound && tokens[index].word == Words.you
      && Words.sources.contains(tokens[index - 1].word)
  }
}
