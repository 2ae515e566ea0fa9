/// What the customer, or somebody else, is told to do.
extension StanceReader {
  /// "you should apologise", "you must send it"; not "you should receive it tomorrow".
  mutating func direct(_ range: Range<Int>) {
    directElsewhere(range)
    for index in range.dropLast(2) where tokens[index].word == Words.you {
      // "you should", "you will have to".
      let at = tokens[index + 1].word == Words.will ? index + 2 : index + 1
      let modal = tokens[at].word
      let isTo = at + 1 < range.upperBound && tokens[at + 1].word == Words.to
      guard Words.obliges.contains(modal) || Words.obligesTo.contains(modal) && isTo else { continue }
      let verb = (at + 1..<range.upperBound).first {
        tokens[$0].classes.isDisjoint(with: [.adverb, .preposition, .negator])
      }
      guard let verb, !Words.expectable.contains(tokens[verb].stem) else { continue }
      mark(verb..<range.upperBound, .directed)
    }
  }

  /// "you'd better bring one", "it has to come from you", "that's up to you to arrange", "someone else will have to".
  private mutating func directElsewhere(_ range: Range<Int>) {
    for index in range.dropLast(2) {
      let (word, next) = (tokens[index].word, tokens[index + 1].word)
      if Words.better.contains(next), word == Words.would || word == Key("had"), index > range.lowerBound,
        tokens[index - 1].classes.contains(.secondPerson)
      {
        mark(index + 2..<range.upperBound, .directed)
      } else if word == Key("up"), next == Words.to, tokens[index + 2].word == Words.you {
        mark(index + 2..<range.upperBound, .directed)
      } else if next == Key("else"), Words.somebody.contains(word) {
        directOthers(from: index + 2, in: range)
      } else if isObliged(index),
        let yours = (index + 2..<range.upperBound).first(where: { isYours($0, in: range) })
      {
        mark(index + 2..<yours + 1, .directed)
      }
    }
  }

  /// "will have to", "must", "has already": not "will call you".
  private mutating func directOthers(from index: Int, in range: Range<Int>) {
    guard let verb = range.suffix(from: index).first(where: { tokens[$0].word != Words.will }) else { return }
    guard verb + 1 < range.upperBound else { return }
    let (word, next) = (tokens[verb].word, tokens[verb + 1].word)
    let isDuty = Words.obliges.contains(word) && !Words.isHave(next) || next == Words.to && isDutyBeforeTo(verb)
    guard isDuty || Words.isHave(word) && next == Key("already") else { return }
    mark(verb + 1..<range.upperBound, .directed)
  }

  /// "has to", "must", "needs to".
  private func isObliged(_ index: Int) -> Bool {
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
