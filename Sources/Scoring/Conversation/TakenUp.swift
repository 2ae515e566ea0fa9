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
    // A figure is told in many words, and "twice" is true of anything.
    let figures = said.count { CueWords.amounts.contains($0.key) && customerTerms.contains($0.key) }
    // "Tap the icon", "log in": the verb of a step has another sense than the customer's word.
    let isStep = isRecorded && directive(in: said) == .act
    for (index, word) in zip(said.indices, said)
    where word.isContent && !keys.contains(word.key) && isTelling(word, beside: figures) {
      if isRecorded, isPartOfDetail(index, in: said) { continue }
      let isNoun = index > said.startIndex && CueWords.determiners.contains(said[index - 1].key)
      if isStep, !isNoun, CueWords.instructions.contains(word.key) { continue }
      // The number of a step.
      if isStep, index == said.startIndex, word.hasDigit { continue }
      // "Enter the Phone Setting": what is written there.
      if isStep, word.isCapitalised, !word.beginsSentence, CueWords.places.contains(word.key) { continue }
      keys.insert(word.key)
      written.append(text[word.span])
    }
    if written.count == 1, let only = keys.first(where: { _ in true }), CueWords.loose.contains(only) { return nil }
    var count = written.count
    if count > 0, said.contains(where: { $0.hasDigit && !keys.contains($0.key) }) { count += 1 }
    if let given = given(in: said) {
      count += 1
      written.append(text[given])
    }
    guard count > 0 else { return nil }
    return TakenUp(turn: turn, span: sentence, written: written, worth: Tenths([3, 5, 6][min(count, 3) - 1]))
  }

  /// "What is your phone version?", "we need a name, a contact number, an order number": what is asked for is called so in
  /// any matter. Not "the number of the order", nor "is the order number printed on it?"
  private func isPartOfDetail(_ index: Int, in said: ArraySlice<Word>) -> Bool {
    func isKind(_ index: Int) -> Bool {
      said.indices.contains(index) && CueWords.detailKinds.contains(said[index].key)
    }
    guard isKind(index) || isKind(index + 1) && !said[index].isParted else { return false }
    let before = said[..<index]
    return before.suffix(6).contains { CueWords.wanting.contains($0.key) && $0.key != CueWords.have }
      || before.indices.suffix(4).contains(where: isKind)
  }

  /// A word of the customer's that only this matter has; how many and how long is true of any.
  private func isTelling(_ word: Word, beside figures: Int) -> Bool {
    guard customerTerms.contains(word.key) || isRecorded && isDerived(word) else { return false }
    // "Your session will be closed": this talk, and no matter of theirs.
    return !isRecorded
      || !CueWords.thisTalk.contains(word.key) && !CueWords.ofAnything.contains(word.key)
        && !CueWords.stretches.contains(word.key)
        && (figures >= 3 || !CueWords.amounts.contains(word.key))
  }

  /// "Cancellation" of "cancelled", "delivery" of "delivered", "e-reader" and "eReader".
  private func isDerived(_ word: Word) -> Bool {
    let isHyphenated = Words.isHyphenated(word.span, in: text)
    guard isHyphenated || Words.isNominal(word.span, in: text) else { return false }
    let written = text[word.span].lowercased()
    if isHyphenated, customerTerms.contains(Word.key(written.replacing("-", with: ""))) { return true }
    return Words.bases(of: written).contains { customerTerms.contains($0) && !CueWords.loose.contains($0) }
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
