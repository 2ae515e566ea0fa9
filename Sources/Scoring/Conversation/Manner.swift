import RapportModel

/// What a reply shows of its manner, without words that only look like it.
///
/// The weights of liking come from people who bargain with one another. In service "problem" names the matter, "don't
/// worry" denies nothing, who deals with something agrees to nothing, and goods are not good.
extension AgentReply {
  /// - Parameter signals: those that the reply shows in whatever sense.
  func manner(_ signals: Signals) -> Signals {
    var manner = signals
    for signal in Self.weighed { manner[signal] = 0 }
    let all = words.all
    // By the signals' places, where the words end that have been counted.
    var covered = [Int](repeating: 0, count: Signal.allCases.count)
    for at in all.indices {
      SignalWords.index.forEach(at: at, of: all) { signal, end in
        guard Self.weighed.contains(signal), covered[signal.place] <= at else { return }
        guard means(signal, at..<end, isAsked: signals[.answersQuestion] > 0) else { return }
        manner[signal] += 1
        covered[signal.place] = end
      }
    }
    return manner
  }

  /// A list, which is sooner looked through than so small a set.
  private static let weighed: [Signal] = [
    .agreement, .canYou, .negations, .negativeWords, .wants, .warmth,
  ]

  /// The words at a place are meant as the signal has them.
  ///
  /// - Parameter isAsked: it answers a message with a question.
  private func means(_ signal: Signal, _ place: Range<Int>, isAsked: Bool) -> Bool {
    switch signal {
    case .agreement: agrees(at: place)
    // "What can I do for you?" asks for no leave.
    case .canYou: !isAfter(CueWords.questions, place)
    case .negations: denies(at: place.lowerBound, isAsked: isAsked)
    case .negativeWords: isHarsh(at: place.lowerBound)
    case .wants: !next(3, from: place).contains { CueWords.wantedForThem.contains($0.key) }
    case .warmth: isWarm(at: place)
    default: true
    }
  }

  private func next(_ count: Int, from place: Range<Int>) -> ArraySlice<Word> {
    words.all[place.upperBound...].prefix { !$0.beginsSentence }.prefix(count)
  }

  private func isAfter(_ keys: WordSet, _ place: Range<Int>) -> Bool {
    place.lowerBound > 0 && keys.contains(words.all[place.lowerBound - 1].key)
  }

  /// Neither who deals with something nor who makes sure, taps on OK or tells what "can do" it.
  private func agrees(at place: Range<Int>) -> Bool {
    let word = words.all[place.lowerBound]
    if next(1, from: place).contains(where: { $0.key == CueWords.with }) { return false }
    if word.key == CueWords.perfect, !word.beginsSentence { return false }
    return word.beginsSentence || word.key != CueWords.can && !isAfter(CueWords.noAssent, place)
  }

  /// It denies the customer something or says that it is not so. Not a reassurance, what one is to leave alone or what
  /// holds on a condition, no question, and not the no to a question.
  private func denies(at index: Int, isAsked: Bool) -> Bool {
    let word = words.all[index]
    guard word.isNegation else { return false }
    let sentence = words.sentence(around: word.span)
    let said = words.within(sentence)
    if forbids(at: index) { return false }
    let place = index..<(index + 1)
    if next(3, from: place).contains(where: { CueWords.harmlessToDeny.contains($0.key) }) { return false }
    if said.prefix(while: { $0.span.start < word.span.start }).contains(where: isCondition) { return false }
    if isAsked, let first = said.first, CueWords.yesOrNo.contains(first.key), first == words.all.first {
      return false
    }
    return !words.isQuestion(sentence) && directive(in: said) != .act
  }

  /// "Don't open it", "please do not open it".
  private func forbids(at index: Int) -> Bool {
    let all = words.all
    let isParted = index > 0 && all[index].key == CueWords.notAlone && all[index - 1].key == CueWords.doAlone
    guard isParted || all[index].hasApostrophe else { return false }
    let start = isParted ? index - 1 : index
    return all[start].beginsSentence || start > 0 && CueWords.courteous.contains(all[start - 1].key)
  }

  private func isCondition(_ word: Word) -> Bool { CueWords.provided.contains(word.key) }

  /// Said of the customer or their matter, and not of what the agent is sorry for or the customer has called so first.
  private func isHarsh(at index: Int) -> Bool {
    let word = words.all[index]
    if word.key == CueWords.wrong {
      // "That is wrong", but not "what went wrong".
      let before = words.all[..<index].suffix(2)
      guard let last = before.last else { return false }
      return CueWords.saidWrong.contains(last.key)
        || CueWords.be.contains(last.key) && before.first.map { CueWords.saidWrong.contains($0.key) } ?? false
    }
    guard CueWords.harsh.contains(word.key), !customerWords.contains(word.key) else { return false }
    let sentence = words.sentence(around: word.span)
    // "We'd hate to lose you".
    if next(1, from: index..<(index + 1)).contains(where: { $0.key == CueWords.toAlone }) { return false }
    return !words.within(sentence).contains { CueWords.sympathy.contains($0.key) }
      && !own.moves.contains { $0.move == "apologises" && $0.span.overlaps(sentence) }
  }

  /// No name, no goods and no "have a question".
  private func isWarm(at place: Range<Int>) -> Bool {
    let word = words.all[place.lowerBound]
    if word.isCapitalised, !word.beginsSentence { return false }
    let after = next(1, from: place).first
    if place.count > 1 {
      return after.map { word.key != CueWords.have || CueWords.pleasant.contains($0.key) } ?? true
    }
    if CueWords.hoping.contains(word.key) { return after.map { CueWords.hopedFor.contains($0.key) } ?? false }
    // "Goods" has the same key.
    if word.key == CueWords.good, text[word.span].utf8.count != 4 { return false }
    if CueWords.pleasant.contains(word.key) { return after.map { !CueWords.worthNothing.contains($0.key) } ?? true }
    return false
  }
}
