import RapportModel

/// Times that say when something happens. "In the recent six months", "every three minutes" and "14 days after
/// renewal" are none.
extension AgentReply {
  /// All of them, in order.
  var timesToCome: [Span] {
    own.moves.filter { move in
      move.move == "gives-time" && !isHollow(move.span) && !isIdle(move.span) && isToCome(move.span)
    }.map(\.span)
  }

  /// The first of them.
  var timeToCome: Span? { timesToCome.first }

  private func isToCome(_ span: Span) -> Bool {
    let sentence = words.sentence(around: span)
    let said = words.within(sentence)
    // "It reached you in October" looks back.
    let ahead = said.filter { CueWords.looksAhead.contains($0.key) }
    let isAhead =
      ahead.contains { !CueWords.looksBack.contains(text[$0.span].lowercased()) } || announces(in: sentence)
    if !isAhead, retells(sentence) || said.contains(where: { CueWords.validity.contains($0.key) }) { return false }
    if !isAhead, isTermOfTheirs(said.prefix { $0.span.start < span.end }) { return false }
    guard let unit = unit(in: span, said) else { return true }
    let before = said[..<unit]
    if before.suffix(3).contains(where: { CueWords.pastOrHabit.contains($0.key) }) { return false }
    if said[(unit + 1)...].first.map({ CueWords.pastOrHabit.contains($0.key) }) ?? false { return false }
    // "Charge it for an hour" is how long, not when.
    if !isAhead, before.suffix(4).contains(where: { $0.key == CueWords.forAlone }) { return false }
    let isPeriod = said[(unit + 1)...].first.map { CueWords.periods.contains($0.key) } ?? false
    return isAhead || !isPeriod
  }

  /// "You can send it back within", "missed ones must be reported by": till when the customer may or must do something.
  /// "It may take" and "we can come" tell when something happens.
  private func isTermOfTheirs(_ before: ArraySlice<Word>) -> Bool {
    before.indices.contains { index in
      guard CueWords.leaving.contains(before[index].key),
        !before[..<index].suffix(3).contains(where: { CueWords.speakers.contains($0.key) }),
        let verb = before[(index + 1)...].first(where: { !CueWords.besideVerbs.contains($0.key) })
      else { return false }
      guard verb.key == CueWords.beAlone else { return !CueWords.happening.contains(verb.key) }
      return isPassive(before[(index + 1)...])
    }
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
