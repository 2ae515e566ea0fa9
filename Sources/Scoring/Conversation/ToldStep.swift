import RapportModel

/// How replies of practice tell what happens next, and when.
extension Conversation {
  /// What a reply says that happens next or has been done: one of the moves, the first named first, else a deed.
  func toldStep(in reply: AgentReply, _ moves: [String]) -> (move: String?, span: Span)? {
    let move = reply.freshStep(moves) { !isUntrue($0.span, in: reply) && reply.goesOn($0) }
    if let move { return (move.move, move.span) }
    return toldDeed(in: reply).map { (nil, $0) }
  }

  /// The first time that replies of practice say something will happen at: a fact told rightly, or in their own words.
  var toldTime: (turn: Int, span: Span)? {
    for reply in replies {
      let limits = limits(in: reply)
      // No closure: it would hold a copy of the whole conversation for each reply.
      for span in facts(in: reply) + reply.timesToCome where saysWhen(span, in: reply) {
        if !limits.contains(where: { $0.overlaps(span) }) { return (reply.turn, span) }
      }
      if let deed = toldDeed(in: reply), let day = reply.day(beside: deed) { return (reply.turn, day) }
    }
    return nil
  }

  /// Dates and durations told rightly.
  private func facts(in reply: AgentReply) -> [Span] {
    reply.understood.told.filter { told in told.isRight && scenario?.fact(told.fact)?.isTime == true }.map(\.span)
  }

  /// Where it tells a limit of the house: "you can send it back within 30 days".
  private func limits(in reply: AgentReply) -> [Span] {
    reply.understood.told.filter { told in
      Words(told.fact.spelled).all.contains { CueWords.houseLimits.contains($0.key) }
    }.map(\.span)
  }

  private func saysWhen(_ span: Span, in reply: AgentReply) -> Bool {
    !isUntrue(span, in: reply) && !reply.asking.contains { $0.overlaps(span) } && reply.liesAhead(span)
  }

  /// The replies that lead the customer to the solution step by step, where nothing had to be done at the desk.
  var leading: [(turn: Int, span: Span)] {
    guard isRightOutcome, deed == nil else { return [] }
    return replies.filter { !$0.isHarmful }.compactMap { reply in
      let step = reply.freshStep(["states-next-step"]) { reply.goesOn($0) && !isUntrue($0.span, in: reply) }
      return (step?.span ?? reply.directives.first).map { (reply.turn, $0) }
    }
  }
}

extension Fact {
  /// It is a day, a time or a length of time: "Friday before noon".
  fileprivate var isTime: Bool {
    if kind == .date || kind == .duration { return !Words(value).all.contains { $0.key == CueWords.agoAlone } }
    return isDay
  }

  /// It is a day: "Friday before noon".
  var isDay: Bool { kind == .date || Words(value).all.first.map { CueWords.days.contains($0.key) } ?? false }
}

extension AgentReply {
  /// Sentences that tell the customer to do something about the matter.
  var directives: [Span] {
    words.sentences.filter { !isHollow($0) && directive(in: words.within($0)) == .act }
  }

  /// A move that tells how it goes on. "They will be fine" is no step, and "is it as you like it, or has anything
  /// changed?" gives no way on.
  fileprivate func goesOn(_ move: Reading.FoundMove) -> Bool {
    let sentence = words.sentence(around: move.span)
    if move.move.hasPrefix("offers-") {
      let first = words.within(sentence).first { !CueWords.clauseJoiners.contains($0.key) }
      return !words.isQuestion(sentence) || !(first.map { CueWords.opensInquiry.contains($0.key) } ?? false)
    }
    guard move.move == "states-next-step" || move.move == "promises" else { return true }
    if onlyAsks(move) || saysWhatIsNotDone(move) { return false }
    let said = words.within(sentence)
    guard
      let be = said.indices.first(where: {
        said[$0].key == CueWords.beAlone && said[$0].span.end <= move.span.end + 3
      }),
      said[be].span.end >= move.span.start
    else { return true }
    return !said[(be + 1)...].prefix(2).contains { CueWords.wellBeing.contains($0.key) }
  }

  /// "When did it reach you?" promises nothing; "I'll see to it, all right?" does.
  func onlyAsks(_ move: Reading.FoundMove) -> Bool {
    words.isQuestion(words.sentence(around: move.span))
      && !words.within(move.span).contains {
        CueWords.ownFutures.contains($0.key) || CueWords.futures.contains($0.key)
      }
  }

  /// "I won't keep you guessing".
  func saysWhatIsNotDone(_ move: Reading.FoundMove) -> Bool {
    move.move == "promises" && words.within(move.span).prefix(3).contains(where: \.isNegation)
  }

  /// A clause in which a sending is under way: "it's on its way", "yours went out today", "expect it on Wednesday".
  var underWay: Span? {
    words.sentences.first { sentence in
      guard !words.isQuestion(sentence), !isHollow(sentence) else { return false }
      let said = Array(words.within(sentence))
      return said.indices.contains { isUnderWay(at: $0, in: said) }
    }
  }

  private func isUnderWay(at index: Int, in said: [Word]) -> Bool {
    let key = said[index].key
    let before = said[..<index].suffix(3)
    if before.contains(where: \.isNegation) { return false }
    func next(_ keys: WordSet, within count: Int = 1) -> Bool {
      said[(index + 1)...].prefix(count).contains { keys.contains($0.key) }
    }
    if CueWords.onTheWay.contains(key) { return before.contains { $0.key == CueWords.onAlone } }
    if CueWords.posts.contains(key) { return before.contains { CueWords.inOrBy.contains($0.key) } }
    if CueWords.goesOut.contains(key) { return next(CueWords.out) && next(CueWords.days, within: 4) }
    if CueWords.expecting.contains(key) {
      return next(CueWords.awaited, within: 2) && next(CueWords.days, within: 5)
    }
    // "Yours is already packed", "it's posted".
    if CueWords.sending.contains(key), isPast(said[index]),
      before.contains(where: { CueWords.standsDone.contains($0.key) })
    {
      return true
    }
    // "I mailed yours", "I packed it".
    guard CueWords.oneself.contains(key), index + 1 < said.count else { return false }
    let verb = said[(index + 1)...].first { !CueWords.beforeClaims.contains($0.key) }
    return verb.map { isPast($0) && CueWords.sending.contains($0.key) } ?? false
  }

  private func isPast(_ word: Word) -> Bool {
    word.endsInEd || ["sent", "put"].contains(text[word.span].lowercased())
  }

  /// "Repair booked.", "Changed.", "Reserved for two days.", with nothing else.
  var briefDeed: Span? {
    words.sentences.first { sentence in
      let said = words.within(sentence)
      guard (1...6).contains(said.count), !words.isQuestion(sentence), let last = said.last, let first = said.first,
        !said.contains(where: { $0.isNegation || CueWords.be.contains($0.key) })
      else { return false }
      if CueWords.doneToIt.contains(first.key), isPast(first) {
        return said.dropFirst().first.map { CueWords.afterClipped.contains($0.key) } ?? true
      }
      return (2...4).contains(said.count) && first.isContent && CueWords.doneToIt.contains(last.key)
        && last.endsInEd && !said.contains { CueWords.people.contains($0.key) }
    }
  }

  /// The day that a sentence about a deed names: "it is stopped as of today".
  fileprivate func day(beside deed: Span) -> Span? {
    words.within(words.clause(around: deed)).first { CueWords.days.contains($0.key) && liesAhead($0.span) }?.span
  }

  /// A time that is not over, a rule, or merely what day it is.
  fileprivate func liesAhead(_ span: Span) -> Bool {
    // "It takes eight working days" has few small words, and is no list.
    let parts = words.within(words.sentence(around: span)).count(where: \.isParted)
    guard !isRepeated(span), parts < 3 || !isHollow(span), !isIdle(span) else { return false }
    let clause = words.clause(around: span)
    let said = words.within(clause)
    let written = said.map { text[$0.span].lowercased() }
    let isAhead = zip(said, written).contains {
      CueWords.looksAhead.contains($0.key) && !CueWords.looksBack.contains($1)
    }
    if !isAhead, written.contains(where: CueWords.lookingBack.contains) { return false }
    // "On Sundays": what is always so.
    if words.within(span).contains(where: {
      text[$0.span].lowercased().hasSuffix("days") && CueWords.days.contains($0.key)
    }) {
      return false
    }
    if isKnownLength(span, said) || isRegretted(said) || isOff(span, said) { return false }
    guard let first = words.within(span).first, let place = said.firstIndex(where: { $0.span == first.span }) else {
      return true
    }
    let before = said[..<place].suffix(2)
    // "It's Monday", "it's eleven".
    if before.count == 1, let only = before.first, CueWords.itIs.contains(only.key), words.within(span).count == 1 {
      return false
    }
    // "It's eleven", of days that have gone by.
    let whole = words.within(span)
    if whole.count == 2, CueWords.itIs.contains(first.key), let last = whole.last, !CueWords.days.contains(last.key)
    {
      return false
    }
    // "At thirty days", "past 30 days", "until the thirty days are up".
    return !before.contains { CueWords.beforeLimits.contains($0.key) } || CueWords.days.contains(first.key)
  }
}

extension AgentReply {
  /// "The eleven days", "refunds stop after 30 days": a length that is known, or a rule. "Within the hour" and "the next
  /// two days" are none.
  private func isKnownLength(_ span: Span, _ said: ArraySlice<Word>) -> Bool {
    let unit = said.indices.first {
      said[$0].span.overlaps(span) && CueWords.unitsOfTime.contains(said[$0].key)
    }
    guard let unit else { return false }
    let before = said[..<unit].suffix(4)
    if before.contains(where: { CueWords.withinLengths.contains($0.key) }) { return false }
    return before.suffix(2).contains { CueWords.knownLengths.contains($0.key) }
      || said.contains { CueWords.ends.contains($0.key) }
  }

  /// "They aren't coming on Thursday"; "not before Friday" tells a time.
  private func isOff(_ span: Span, _ said: ArraySlice<Word>) -> Bool {
    let before = said.prefix { $0.span.end <= span.start }
    return before.contains(where: \.isNegation) && !before.contains { CueWords.earliest.contains($0.key) }
  }

  /// "You should have rung within 30 days" says what was not done.
  private func isRegretted(_ said: ArraySlice<Word>) -> Bool {
    zip(said, said.dropFirst()).contains { CueWords.should.contains($0.key) && $1.key == CueWords.have }
  }
}

extension Words {
  /// From the sign or the joining word before to the one behind.
  func clause(around span: Span) -> Span {
    let said = Array(within(sentence(around: span)))
    guard let from = said.firstIndex(where: { $0.span.end > span.start }) else { return span }
    let to = said.lastIndex { $0.span.start < span.end } ?? from
    var (first, last) = (from, to)
    while first > 0, !said[first - 1].isParted, !CueWords.clauseJoiners.contains(said[first].key) { first -= 1 }
    while last + 1 < said.count, !said[last].isParted, !CueWords.clauseJoiners.contains(said[last + 1].key) {
      last += 1
    }
    return Span(said[first].span.start, said[last].span.end)
  }
}
