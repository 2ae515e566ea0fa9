import RapportModel

/// What words are said of: of the customer's own self, or beside the matter.
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

  /// "I was", "we are".
  private func isBeing(_ word: Word, _ near: ArraySlice<Word>) -> Bool {
    guard CueWords.ownBeing.contains(word.key), let at = near.lastIndex(of: word), at > near.startIndex else {
      return false
    }
    return near[at - 1].isOwn
  }
}

extension Words {
  /// "I have already done it": beside thanks it reports, and objects to nothing.
  func tellsWhatIsDone(_ span: Span) -> Bool {
    let said = within(span)
    return said.contains { $0.key == CueWords.doneAlone || $0.key == CueWords.did }
      && !said.contains(where: \.isNegation)
  }
}

extension Word {
  /// "I", "I'm", "we", "my".
  fileprivate var isOwn: Bool { CueWords.own.contains(key) }
}
