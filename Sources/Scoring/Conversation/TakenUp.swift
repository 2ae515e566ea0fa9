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
    // "A confirmation page will open": what the screen shows.
    if isRecorded, said.contains(where: { CueWords.screens.contains($0.key) }),
      said.contains(where: { CueWords.futures.contains($0.key) }),
      said.contains(where: { CueWords.arriving.contains($0.key) || CueWords.comingUp.contains($0.key) })
    {
      return nil
    }
    // "No signal?" says back, and shows no more than that it was heard.
    if isRecorded, words.isMarked(sentence), said.count <= 3 { return nil }
    var keys: WordSet = []
    var written: [String] = []
    // "Tap the icon", "log in": the verb of a step has another sense than the customer's word.
    let isStep = isRecorded && directive(in: said) == .act
    for (index, word) in zip(said.indices, said)
    where word.isContent && !keys.contains(word.key) && isTelling(word) {
      if isRecorded, isPartOfDetail(index, in: said) { continue }
      let isNoun = index > said.startIndex && CueWords.determiners.contains(said[index - 1].key)
      if isStep, !isNoun, CueWords.instructions.contains(word.key) { continue }
      // The number of a step.
      if isStep, index == said.startIndex, word.hasDigit { continue }
      keys.insert(word.key)
      written.append(text[word.span])
    }
    var count = written.count
    let tellsFigure = said.contains { $0.hasDigit && !keys.contains($0.key) }
    let isLoose = keys.contains {
      CueWords.loose.contains($0) || isRecorded && !tellsFigure && CueWords.trade.contains($0)
    }
    if count == 0 || count == 1 && isLoose { return nil }
    if tellsFigure { count += 1 }
    return TakenUp(turn: turn, span: sentence, written: written, worth: Tenths([3, 5, 6][min(count, 3) - 1]))
  }

  /// "What is your phone version?", "we need a name, a contact number, an order number": what is asked for is called so in
  /// any matter. Not "the number of the order", nor "is the order number printed on it?"
  private func isPartOfDetail(_ index: Int, in said: ArraySlice<Word>) -> Bool {
    func isKind(_ index: Int) -> Bool {
      said.indices.contains(index) && CueWords.detailKinds.contains(said[index].key)
    }
    guard isKind(index + 1) else { return false }
    let before = said[..<index]
    return before.suffix(6).contains { CueWords.wanting.contains($0.key) && $0.key != CueWords.have }
      || before.indices.suffix(4).contains(where: isKind)
  }

  /// A word of the customer's that only this matter has; how many and how long is true of any.
  private func isTelling(_ word: Word) -> Bool {
    guard customerTerms.contains(word.key) || isRecorded && isDerived(word) else { return false }
    return !isRecorded
      || !CueWords.ofAnything.contains(word.key)
        && !CueWords.stretches.contains(word.key)
        && !CueWords.amounts.contains(word.key)
  }

  /// "Cancellation" of "cancelled", "delivery" of "delivered", "e-reader" and "eReader".
  private func isDerived(_ word: Word) -> Bool {
    let isHyphenated = Words.isHyphenated(word.span, in: text)
    guard isHyphenated || Words.isNominal(word.span, in: text) else { return false }
    let written = text[word.span].lowercased()
    return Words.bases(of: written).contains { customerTerms.contains($0) }
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
