import RapportModel
import Understanding

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
    if isRecorded,
      lasts(span) && !announces(in: sentence) || isTheirDoing(said) || isDenied(span, in: said)
        || !isAhead && (isOver(span, in: said) || isReasonOfNo(span))
    {
      return false
    }
    guard let unit = unit(in: span, said) else { return isAhead || !isRecorded || !isBareNumber(span) }
    let before = said[..<unit]
    if isRecorded, !isLength(unit, in: said) { return false }
    if before.suffix(3).contains(where: { CueWords.pastOrHabit.contains($0.key) }) { return false }
    if said[(unit + 1)...].first.map({ CueWords.pastOrHabit.contains($0.key) }) ?? false { return false }
    // "Charge it for an hour" is how long, not when.
    let isToStart = isRecorded ? before.contains { CueWords.looksAhead.contains($0.key) } : isAhead
    if !isToStart, before.suffix(4).contains(where: { $0.key == CueWords.forAlone }) { return false }
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

/// Times of a recording that say something else than when it happens.
extension AgentReply {
  /// "He's on the road till six", "closed until Tuesday": how long it is so.
  private func lasts(_ span: Span) -> Bool {
    let said = words.within(Span(words.sentence(around: span).start, span.end))
    let start = said.firstIndex { $0.span.end > span.start } ?? said.endIndex
    return said[max(said.startIndex, start - 1)...].contains { CueWords.untilWords.contains($0.key) }
  }

  /// "Send it back within 60 days", "go there, where you'll find two lines from Monday": what the customer does or finds,
  /// and nothing that happens to them.
  private func isTheirDoing(_ said: ArraySlice<Word>) -> Bool {
    guard directive(in: said) != nil, !said.contains(where: { $0.key == CueWords.waitAlone }) else { return false }
    return !said.indices.contains { index in
      CueWords.othersFutures.contains(said[index].key)
        && said[..<index].last.map { !CueWords.toldPeople.contains($0.key) } ?? true
    }
  }

  /// "Then Sunday won't trouble you", "Friday isn't possible".
  private func isDenied(_ span: Span, in said: ArraySlice<Word>) -> Bool {
    said.indices.dropLast().contains { index in
      said[index].span.overlaps(span) && CueWords.days.contains(said[index].key) && said[index + 1].isNegation
    }
  }

  /// "At eight she may swim" may be an age or a place in a row.
  private func isBareNumber(_ span: Span) -> Bool {
    let said = words.within(span)
    guard let first = said.first, first.beginsSentence, first.key == CueWords.atAlone else { return false }
    return !said.contains { $0.hasDigit || CueWords.times.contains($0.key) }
  }

  /// "The line tripped at 3:14": what is hardly to come, behind a verb of the past that is none of a state.
  private func isOver(_ span: Span, in said: ArraySlice<Word>) -> Bool {
    guard let acts, acts.confidence(of: .next, in: span) < 100 else { return false }
    let time = said.indices.last {
      said[$0].span.start < span.end && (said[$0].hasDigit || CueWords.times.contains(said[$0].key))
    }
    guard let time, let verb = said[..<time].indices.suffix(4).last(where: { said[$0].endsInEd }) else {
      return false
    }
    return !said[..<verb].suffix(2).contains {
      CueWords.being.contains($0.key) || CueWords.isDone.contains($0.key) || $0.hasApostrophe || $0.hasDigit
    }
  }

  /// "We're full tonight": why it is refused, where the refusal stands in no other part of the sentence.
  private func isReasonOfNo(_ span: Span) -> Bool {
    let sentence = words.sentence(around: span)
    guard acts != nil, declines(sentence) else { return false }
    return !own.moves.contains { $0.move == "declines" && sentence.overlaps($0.span) && !span.overlaps($0.span) }
  }

  /// "Five", "thirty-five", "3-5".
  private func isQuantity(_ word: Word) -> Bool {
    if word.hasDigit || CueWords.quantities.contains(word.key) { return true }
    let last = text[word.span].split(separator: "-").last.map { Word.key($0.lowercased()) }
    return last.map { CueWords.quantities.contains($0) } ?? false
  }

  /// How many there are is said just before the unit: "around week 8" numbers one, and "on the day" is none. Years are
  /// an age or a past unless they are said to be ahead.
  private func isLength(_ unit: Int, in said: ArraySlice<Word>) -> Bool {
    guard let count = said[..<unit].last, isQuantity(count) else { return false }
    let before = said[..<unit].dropLast().last?.key
    if count.key == CueWords.theAlone { return before.map { CueWords.intoTime.contains($0) } ?? false }
    return !CueWords.years.contains(said[unit].key)
      || said[..<unit].suffix(3).contains { CueWords.intoTime.contains($0.key) }
  }
}

extension Conversation {
  /// The time that a recording's replies say something will happen at: the first that is surely announced, or else the
  /// first.
  var timeToCome: (turn: Int, span: Span)? {
    let told = replies.flatMap { reply in reply.timesToCome.map { (reply: reply, span: $0) } }
    let holding = told.filter { time in
      !isMoved(time.span, in: time.reply, to: told.filter { $0.reply.turn > time.reply.turn })
    }
    let best = holding.first { $0.reply.isSurelyNext($0.span) } ?? holding.first
    return best.map { ($0.reply.turn, $0.span) }
  }

  /// The customer speaks of days in the next message, and a later reply names another one in its place.
  private func isMoved(_ span: Span, in reply: AgentReply, to later: [(reply: AgentReply, span: Span)]) -> Bool {
    let days = reply.words.days(in: span)
    guard !days.isEmpty, let answer = customers.first(where: { $0.turn > reply.turn }),
      answer.words.all.contains(where: { CueWords.days.contains($0.key) })
    else { return false }
    return later.contains { time in
      let others = time.reply.words.days(in: time.span)
      return !others.isEmpty && others.allSatisfy { !days.contains($0) }
    }
  }
}

extension Words {
  /// The keys of the days named there.
  fileprivate func days(in span: Span) -> [UInt64] {
    within(span).map(\.key).filter { CueWords.days.contains($0) }
  }
}
