import RapportModel

/// Where the customer was told no.
struct Refusal: Sendable {
  let turn: Int
  let span: Span
}

extension Conversation {
  /// The first clear no: the standard move, or a scenario's own whose name begins with it ("declines-refund").
  ///
  /// What an agent cannot see, find or hear is no refusal unless the scenario says so: "I can't tell you the day". A
  /// recording knows a no only where it answers somebody.
  var refusal: Refusal? {
    replies.lazy.compactMap { reply in
      guard scenarioWords != nil || reply.answers != nil else { return nil }
      let asked = customers.last { $0.turn < reply.turn }?.words.all ?? []
      // "No, only up to the 28th" answers "will you charge it all?", and refuses nothing.
      let isWanted = scenario != nil || asked.contains { CueWords.wantingDeed.contains($0.key) }
      let move = reply.own.moves.first { move in
        move.move.utf8.starts(with: "declines".utf8)
          && (scenario?.move(move.move) != nil
            || reply.refuses(in: move.span, isRecorded: scenario == nil, isWanted: isWanted)
              && reply.declines(reply.words.sentence(around: move.span)))
      }
      return (move?.span ?? (scenario == nil ? reply.shuts : nil)).map { Refusal(turn: reply.turn, span: $0) }
    }.first { scenario != nil || !isLifted($0) }
  }

  /// What was refused is done in the end: a later reply tells a deed by a word of the no.
  private func isLifted(_ refusal: Refusal) -> Bool {
    guard let reply = reply(at: refusal.turn) else { return false }
    let denied = WordSet(
      reply.words.within(reply.words.sentence(around: refusal.span)).map(\.key).filter { CueWords.deeds[$0] != nil }
    )
    return replies(after: refusal.turn).contains { later in
      later.saidDeeds.contains { deed in later.words.within(deed).contains { denied.contains($0.key) } }
    }
  }
}

extension AgentReply {
  fileprivate func refuses(in span: Span, isRecorded: Bool, isWanted: Bool) -> Bool {
    if !isRecorded { return !words.within(span).contains { CueWords.unable.contains($0.key) } }
    let sentence = words.sentence(around: span)
    // "You can't open it. Right?" tells the customer's own trouble.
    if words.isQuestion(sentence) { return false }
    let said = words.within(Span(span.start, max(span.end, sentence.end)))
    return said.indices.contains { index in
      (isWanted || said[index].key != CueWords.no) && denies(at: index, in: said)
    }
  }

  /// The denial or the "unable" is about something that could be granted.
  private func denies(at index: Int, in said: ArraySlice<Word>) -> Bool {
    let word = said[index]
    guard word.isNegation || word.key == CueWords.unableAlone else { return false }
    if isRecorded, tellsState(index, in: said) { return false }
    let rest = said[(index + 1)...].drop { CueWords.besideRefused.contains($0.key) }
    if isRecorded, let verb = rest.first, CueWords.burdens.contains(verb.key) { return false }
    guard let verb = rest.first else { return word.key != CueWords.no || index == said.startIndex }
    if word.key == CueWords.no {
      // "That's no way to treat you" judges, and refuses nothing.
      let isVerdict = said[..<index].last?.key == CueWords.isAlone
      return word.beginsSentence || !isVerdict && CueWords.refused.contains(verb.key)
    }
    if CueWords.unable.contains(verb.key) || isRecorded && CueWords.ofTheThing.contains(verb.key) { return false }
    let isWill =
      CueWords.wont.contains(word.key) || index > said.startIndex && CueWords.wont.contains(said[index - 1].key)
    return !isWill || CueWords.favours.contains(verb.key)
  }

  /// "Your account isn't linked": it tells how things stand, and refuses nothing.
  private func tellsState(_ index: Int, in said: ArraySlice<Word>) -> Bool {
    let before = said[..<index].last?.key
    let isState =
      CueWords.notBeing.contains(said[index].key)
      || before.map { CueWords.auxiliariesOfState.contains($0) } ?? false
    guard isState, let next = said[(index + 1)...].first(where: { !CueWords.besideState.contains($0.key) }) else {
      return false
    }
    return next.endsInEd && !CueWords.permitted.contains(next.key)
  }

  /// A statement that something cannot be had: "your fare is non-changeable".
  fileprivate var shuts: Span? {
    words.sentences.first { sentence in
      !words.isQuestion(sentence) && !isHollow(sentence)
        && words.within(sentence).contains { CueWords.terms.contains($0.key) }
    }
  }
}
