import RapportModel

/// Where a reply of a recording takes up what this customer told, and in which words.
struct TakenUp: Sendable {
  let turn: Int
  /// The sentence.
  let span: Span
  /// The most particular ones, as the reply writes them.
  let written: [String]
  let worth: Tenths
  /// How many of them are names or have a digit.
  let particulars: Int

  /// It is worth less, or as much by words less particular.
  static func < (one: TakenUp, other: TakenUp) -> Bool {
    (one.worth, one.particulars) < (other.worth, other.particulars)
  }
}

extension AgentReply {
  /// The sentence that does it best. Words of any conversation say nothing about this one, nor does who is called; a
  /// figure told about the matter stands for one.
  var taken: TakenUp? {
    guard !isParroted, !mocks else { return nil }
    return words.sentences.compactMap(taken).max(by: <)
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
    if isRecorded, isOfAnyCustomer(said) { return nil }
    var keys: WordSet = []
    var taken: [Word] = []
    // "Tap the icon", "log in": the verb of a step has another sense than the customer's word.
    let isStep = isRecorded && directive(in: said) == .act
    for (index, word) in zip(said.indices, said)
    where word.isContent && !keys.contains(word.key) && isTelling(word) {
      if isRecorded, isPartOfDetail(index, in: said) { continue }
      let isNoun = index > said.startIndex && CueWords.determiners.contains(said[index - 1].key)
      if isStep, !isNoun, CueWords.instructions.contains(word.key) { continue }
      // "Have you tried turning it off", "kindly upload it": what people do with any thing.
      if isRecorded, !isNoun, !word.endsInEd, CueWords.handling.contains(word.key) { continue }
      if isRecorded, isBareNumber(index, in: said) { continue }
      // The number of a step.
      if isStep, index == said.startIndex, word.hasDigit { continue }
      keys.insert(word.key)
      taken.append(word)
    }
    var count = taken.count
    let tellsFigure = said.contains { $0.hasDigit && !keys.contains($0.key) }
    let isLoose = keys.contains {
      CueWords.loose.contains($0) || isRecorded && !tellsFigure && CueWords.trade.contains($0)
    }
    if count == 0 || count == 1 && isLoose { return nil }
    // "Sizing" of a size, "collection" of what was collected: alone the word is the company's.
    if isRecorded, count == 1, !tellsFigure, isDerivedOnly(taken[0], in: said) { return nil }
    if tellsFigure { count += 1 }
    let telling = taken.filter { !CueWords.loose.contains($0.key) && !CueWords.trade.contains($0.key) }
    let cited = telling.isEmpty ? taken : telling
    return TakenUp(
      turn: turn, span: sentence, written: cited.map { text[$0.span] },
      worth: Tenths([3, 5, 6][min(count, 3) - 1]), particulars: cited.count { isParticular($0, in: said) })
  }

  /// A name, a code, a sum, a date; "not on Parking" does without it.
  private func isParticular(_ word: Word, in said: ArraySlice<Word>) -> Bool {
    guard word.hasDigit || word.isCapitalised && !word.beginsSentence else { return false }
    return !said.contains { $0.isNegation && $0.span.end <= word.span.start && $0.span.end + 4 >= word.span.start }
  }

  /// "Two minutes" of a customer who said two hours: a number of one or two digits tells only beside another word of
  /// theirs, as "07:14" and "11 stamps" do.
  private func isBareNumber(_ index: Int, in said: ArraySlice<Word>) -> Bool {
    let span = said[index].span
    guard span.end - span.start <= 2, text[span].utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return false
    }
    func isTheirs(_ index: Int) -> Bool {
      said.indices.contains(index) && said[index].isContent && isTelling(said[index])
    }
    let isGlued = said.indices.contains(index - 1) && said[index - 1].span.end + 1 == span.start
    return !isTheirs(index + 1) && !(isGlued && isTheirs(index - 1))
  }

  /// "Missed collections must be reported", "a high bill may be caused by a leak": it is said of any customer's matter.
  private func isOfAnyCustomer(_ said: ArraySlice<Word>) -> Bool {
    guard
      let verb = said.prefix(6).firstIndex(where: {
        CueWords.ruling.contains($0.key) || CueWords.ofBeing.contains($0.key)
      })
    else { return false }
    let subject = said[..<verb]
    guard let first = subject.first, let last = subject.last,
      !subject.contains(where: { CueWords.people.contains($0.key) || CueWords.you.contains($0.key) })
    else { return false }
    let isAnyones =
      CueWords.ofAnyone.contains(first.key) || first.isContent && first.endsInIng
      || last.isContent && !subject.contains { CueWords.determiners.contains($0.key) }
        && (text[last.span].hasSuffix("s") || Words.isNominal(last.span, in: text))
    guard isAnyones else { return false }
    if CueWords.ruling.contains(said[verb].key) { return true }
    let rest = said[(verb + 1)...].prefix(2)
    return rest.contains(where: \.endsInEd) || rest.first.map { CueWords.articles.contains($0.key) } ?? false
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
      || !CueWords.ofAnything.contains(word.key) && !CueWords.yesses.contains(word.key)
        && !CueWords.stretches.contains(word.key)
        && !CueWords.amounts.contains(word.key)
  }

  /// Not "the delivery".
  private func isDerivedOnly(_ word: Word, in said: ArraySlice<Word>) -> Bool {
    let isOne = zip(said, said.dropFirst()).contains { $1 == word && CueWords.determiners.contains($0.key) }
    return !isOne && !customerTerms.contains(word.key) && !Words.isHyphenated(word.span, in: text)
  }

  /// "Cancellation" of "cancelled", "delivery" of "delivered", "e-reader" and "eReader".
  private func isDerived(_ word: Word) -> Bool {
    let isHyphenated = Words.isHyphenated(word.span, in: text)
    guard isHyphenated || Words.isNominal(word.span, in: text) else { return false }
    let written = text[word.span].lowercased()
    return Words.bases(of: written).contains { customerTerms.contains($0) }
  }
}
