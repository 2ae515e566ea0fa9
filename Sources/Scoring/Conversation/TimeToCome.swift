import RapportModel

/// Times that say when something happens. "In the recent six months", "every three minutes", "long days" and "14 days
/// after renewal" are none.
extension AgentReply {
  /// The first of them.
  var timeToCome: Span? { timeToCome { _ in true } }

  /// The first of them that something holds for.
  func timeToCome(where isMeant: (Span) -> Bool) -> Span? {
    own.moves.first { move in
      move.move == "gives-time" && !isHollow(move.span) && !isIdle(move.span) && isToCome(move.span)
        && isMeant(move.span)
    }?.span
  }

  private func isToCome(_ span: Span) -> Bool {
    let sentence = words.sentence(around: span)
    let said = words.within(sentence)
    if isRecorded, isNoTime(span, sentence, said) { return false }
    // "It reached you in October" looks back.
    let ahead = said.filter { CueWords.looksAhead.contains($0.key) }
    let isAhead =
      ahead.contains { !CueWords.looksBack.contains(text[$0.span].lowercased()) } || announces(in: sentence)
    if !isAhead, retells(sentence) || said.contains(where: { CueWords.validity.contains($0.key) }) { return false }
    guard let unit = unit(in: span, said) else { return true }
    let before = said[..<unit]
    if before.suffix(3).contains(where: { CueWords.pastOrHabit.contains($0.key) }) { return false }
    if said[(unit + 1)...].first.map({ CueWords.pastOrHabit.contains($0.key) }) ?? false { return false }
    if !before.suffix(3).contains(where: { $0.hasDigit || CueWords.quantities.contains($0.key) }) { return false }
    // "Charge it for an hour" is how long, not when.
    if !isAhead, before.suffix(4).contains(where: { $0.key == CueWords.forAlone }) { return false }
    let isPeriod = said[(unit + 1)...].first.map { CueWords.periods.contains($0.key) } ?? false
    return isAhead || !isPeriod
  }

  /// "Any time", "we're full tonight", "I guarantee it by Monday", "two months off".
  private func isNoTime(_ span: Span, _ sentence: Span, _ said: ArraySlice<Word>) -> Bool {
    let time = words.within(span)
    let isOpen = time.contains { $0.key == CueWords.anyAlone } || isReadyMade(sentence)
    if isOpen, !time.contains(where: { $0.hasDigit || CueWords.days.contains($0.key) }) { return true }
    if own.moves.contains(where: { $0.move == "over-promises" && $0.span.overlaps(sentence) }) { return true }
    if said.contains(where: { CueWords.noRoom.contains($0.key) }), !announces(in: sentence) { return true }
    // "I can see your order of 3 May".
    let opening = said.prefix(4)
    if opening.contains(where: { CueWords.speakers.contains($0.key) }),
      opening.contains(where: { CueWords.perceiving.contains($0.key) })
    {
      return true
    }
    guard let unit = unit(in: span, said) else { return false }
    // "An hour is early".
    if let next = said[(unit + 1)...].first, CueWords.be.contains(next.key), !said[unit].isParted { return true }
    return said[..<unit].suffix(3).contains { $0.key == CueWords.offAlone }
      || said[(unit + 1)...].first?.key == CueWords.offAlone
  }

  /// The unit of time that a span tells a length in.
  private func unit(in span: Span, _ said: ArraySlice<Word>) -> Int? {
    let isDated = words.within(span).contains { CueWords.days.contains($0.key) }
    if isDated { return nil }
    return said.indices.first { said[$0].span.overlaps(span) && CueWords.unitsOfTime.contains(said[$0].key) }
  }

  /// It takes up what the customer told: "with the rent due in two days".
  private func retells(_ sentence: Span) -> Bool {
    own.moves.contains { move in
      ["acknowledges-feeling", "names-cause", "paraphrases"].contains(move.move) && sentence.overlaps(move.span)
    }
  }
}
