import RapportModel

/// Where a reply of a recording takes up what this customer told, and in which words.
struct TakenUp: Sendable {
  let turn: Int
  /// The sentence.
  let span: Span
  /// As the reply writes them.
  let written: [String]
  let worth: Tenths
}

extension AgentReply {
  /// The sentence that does it best. Words of any conversation say nothing about this one, nor does who is called; what
  /// the customer has given stands for one, as a picture that they sent, and so does a figure told about the matter.
  var taken: TakenUp? {
    guard !isParroted, !mocks else { return nil }
    return words.sentences.compactMap(taken).max { $0.worth < $1.worth }
  }

  private func taken(in sentence: Span) -> TakenUp? {
    if isRepeated(sentence) || isScript(sentence) || isReadyMade(sentence) { return nil }
    if harmfulSentences.contains(where: { $0.overlaps(sentence) }) { return nil }
    let said = words.within(sentence)
    // "No signal?" says back, and shows no more than that it was heard.
    if isRecorded, words.isMarked(sentence), said.count <= 3 { return nil }
    var keys: WordSet = []
    var written: [String] = []
    // A figure is told in many words, and "twice" is true of anything.
    let figures = said.count { CueWords.amounts.contains($0.key) && customerTerms.contains($0.key) }
    // "Tap the icon", "log in": the verb of a step has another sense than the customer's word.
    let isStep = isRecorded && directive(in: said) == .act
    for (index, word) in zip(said.indices, said)
    where word.isContent && !keys.contains(word.key) && isTelling(word, beside: figures) {
      let isNoun = index > said.startIndex && CueWords.determiners.contains(said[index - 1].key)
      if isStep, !isNoun, CueWords.instructions.contains(word.key) { continue }
      // The number of a step.
      if isStep, index == said.startIndex, word.hasDigit { continue }
      keys.insert(word.key)
      written.append(text[word.span])
    }
    var count = written.count
    if count > 0, said.contains(where: { $0.hasDigit && !keys.contains($0.key) }) { count += 1 }
    if let given = given(in: said) {
      count += 1
      written.append(text[given])
    }
    if count == 1, let only = keys.first(where: { _ in true }), CueWords.loose.contains(only) { return nil }
    guard count > 0 else { return nil }
    return TakenUp(turn: turn, span: sentence, written: written, worth: Tenths([3, 5, 6][min(count, 3) - 1]))
  }

  /// A word of the customer's that only this matter has; how many and how long is true of any.
  private func isTelling(_ word: Word, beside figures: Int) -> Bool {
    guard customerTerms.contains(word.key) else { return false }
    // "Your session will be closed": this talk, and no matter of theirs.
    return !isRecorded
      || !CueWords.thisTalk.contains(word.key) && !CueWords.stretches.contains(word.key)
        && (figures >= 3 || !CueWords.amounts.contains(word.key))
  }

  /// "the picture you sent", "your screenshot": what the customer supplied.
  private func given(in said: ArraySlice<Word>) -> Span? {
    guard let thing = said.first(where: { CueWords.supplies.contains($0.key) }) else { return nil }
    let isTheirs = zip(said, said.dropFirst()).contains { first, second in
      CueWords.you.contains(first.key) && CueWords.supplying.contains(second.key)
    }
    return isTheirs ? thing.span : nil
  }
}
