import RapportModel

/// What words are said of: of the customer's own self, of the matter, or beside it.
extension Words {
  /// "I feel stupid", "I'm hopeless with these", "my terrible memory": said of who speaks.
  func isOfOneself(_ span: Span) -> Bool {
    guard let word = within(span).first(where: { CueWords.selfReproach.contains($0.key) }) else { return false }
    let said = within(sentence(around: span))
    let near = said.prefix { $0.span.start < word.span.start }.suffix(4)
    if near.contains(where: { CueWords.feels.contains($0.key) }), near.contains(where: \.isOwn) { return true }
    if let last = near.last(where: { !CueWords.degrees.contains($0.key) }), last.isOwn || isBeing(last, near) {
      return true
    }
    let after = said.drop { $0.span.start <= word.span.start }.prefix(2)
    return after.contains { CueWords.meAlone == $0.key } && after.allSatisfy { !$0.isContent }
  }

  /// "My wife is cross with me": it is the customer who has to bear it.
  func isAtOneself(_ span: Span) -> Bool {
    let last = within(span).last
    let rest = within(sentence(around: span)).drop { $0.span.start < span.end }
    if last.map({ CueWords.withOrAt.contains($0.key) }) ?? false { return rest.first?.key == CueWords.meAlone }
    return rest.first.map { CueWords.withOrAt.contains($0.key) } ?? false
      && rest.dropFirst().first?.key == CueWords.meAlone
  }

  /// "I was", "we are".
  private func isBeing(_ word: Word, _ near: ArraySlice<Word>) -> Bool {
    guard CueWords.ownBeing.contains(word.key), let at = near.lastIndex(of: word), at > near.startIndex else {
      return false
    }
    return near[at - 1].isOwn
  }

  /// "The worst of it", "worst case": a measure of the matter, and no verdict. "Mine is too slow" is said of a thing of
  /// one's own, and of what an agent has called a fraud the customer may speak, too.
  func isOfTheMatter(_ span: Span, heard: WordSet = []) -> Bool {
    if within(span).contains(where: { CueWords.wrongs.contains($0.key) && heard.contains($0.key) }) { return true }
    let before = within(sentence(around: span)).prefix { $0.span.start < span.start }
    if before.suffix(6).contains(where: { $0.key == CueWords.mine }) { return true }
    guard within(span).contains(where: { $0.key == CueWords.worst }) else { return false }
    let next = within(sentence(around: span)).first { $0.span.start >= span.end }
    return next.map { CueWords.afterWorst.contains($0.key) } ?? false
  }

  /// "One last worry: the debit. When is it?" names a question, and "no worries" none.
  func namesQuestion(at span: Span) -> Bool {
    guard let at = all.firstIndex(where: { $0.span.overlaps(span) && CueWords.worries.contains($0.key) }) else {
      return false
    }
    let before = all[max(0, at - 2)..<at]
    if before.contains(where: \.isNegation) { return true }
    return before.contains { CueWords.counting.contains($0.key) } && !questionMarks.isEmpty
  }
}

extension Words {
  /// "Quicker than you said", "just as you promised": what was said is held to, and not against.
  func isCompared(_ span: Span) -> Bool {
    let before = within(sentence(around: span)).last { $0.span.end <= span.start }
    return before.map { CueWords.heldTo.contains($0.key) } ?? false
  }

  /// "I have already done it": beside thanks it reports, and objects to nothing.
  func tellsWhatIsDone(_ span: Span) -> Bool {
    let said = within(span)
    return said.contains { $0.key == CueWords.doneAlone || $0.key == CueWords.did }
      && !said.contains(where: \.isNegation)
  }

  /// "Thanks for the company", "thanks, I suppose": no thanks for what was said of the matter.
  func isForOther(at span: Span) -> Bool {
    let behind = within(sentence(around: span)).drop { $0.span.start < span.end }
    let rest = behind.first?.key == CueWords.youAlone ? behind.dropFirst() : behind
    let isHalfHearted = zip(rest, rest.dropFirst()).contains { first, second in
      first.isOwn && CueWords.supposing.contains(second.key)
    }
    if isHalfHearted { return true }
    guard rest.first?.key == CueWords.forAlone else { return false }
    let isForManner =
      rest.dropFirst().first?.key == CueWords.beingAlone
      && rest.dropFirst(2).contains { CueWords.kindManners.contains($0.key) }
    return isForManner || rest.dropFirst().prefix(4).contains { CueWords.besideTheMatter.contains($0.key) }
  }

  /// "I'll take it to my bank", "I'll take that as a no": nothing is taken.
  func takesElsewhere(_ span: Span) -> Bool {
    guard within(span).contains(where: { $0.key == CueWords.takeAlone }) else { return false }
    let next = within(sentence(around: span)).first { $0.span.start >= span.end }
    return next.map { CueWords.takenElsewhere.contains($0.key) } ?? false
  }

  /// Nobody has named the way outside before, and the customer does not only go to look: "I'll ring my bank to see".
  func isThreat(_ span: Span, heard: WordSet) -> Bool {
    if within(span).contains(where: { CueWords.outside.contains($0.key) && heard.contains($0.key) }) {
      return false
    }
    let rest = within(sentence(around: span)).drop { $0.span.start < span.end }
    return !rest.prefix(3).contains { CueWords.lookingInto.contains($0.key) || CueWords.seeing.contains($0.key) }
  }
}

extension Word {
  /// "I", "I'm", "we", "my".
  fileprivate var isOwn: Bool { CueWords.own.contains(key) }
}
