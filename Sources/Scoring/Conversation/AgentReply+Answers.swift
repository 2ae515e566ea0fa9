import RapportModel

/// How a reply of a recording meets a question of the customer's.
extension AgentReply {
  enum Meeting: Sendable {
    case given
    /// It asks back, promises or holds off.
    case putOff
    /// What was not understood may be an answer.
    case unclear
    case missing
  }

  /// A statement that says what is wanted or takes up a word of the question answers it; so does a step, where a way
  /// is wanted.
  ///
  /// - Parameter towards: what its sentences say towards a solution.
  func meeting(_ question: RecordedQuestion, _ towards: [Solution]) -> Meeting {
    met(question, towards).meeting
  }

  /// The sentence that answers; nil where none does.
  func answer(to question: RecordedQuestion, _ towards: [Solution]) -> Span? { met(question, towards).by }

  /// With the sentence that answers.
  func met(_ question: RecordedQuestion, _ towards: [Solution]) -> (meeting: Meeting, by: Span?) {
    if onlyAsks { return (.putOff, nil) }
    guard !isParroted else { return (.missing, nil) }
    var isPutOff = towards.contains { $0.kind <= .request }
    var isFirst = true
    // Whether a mere yes or a reason is meant for this question cannot be known.
    let isVague = question.isOneOfMany || question.isStatement
    var mayMeet = false
    var unsaid: [Span] = []
    for sentence in statements where !isRepeated(sentence) {
      let said = words.within(sentence)
      // "Should be today, I can't say for sure."
      let isTimed = question.kind == .time && said.contains { CueWords.days.contains($0.key) }
      if !isTimed && words.withholdsAnswer(sentence) || holdsOff(said)
        || question.isRequest && words.tellsObstacle(sentence)
      {
        unsaid.append(sentence)
        continue
      }
      let kind = towards.first { $0.span == sentence }?.kind
      let place = RecordedQuestion.Place(
        isFirst: isFirst && answers == question.turn,
        isCourtesy: isCourtesy(sentence) || isScript(sentence),
        putsOff: putsOff(sentence, said, kind))
      let isShared = question.isTouched(by: said)
      if question.isMet(by: said, place) {
        if !question.isOneOfMany || isShared || question.kind != .yesOrNo { return (.given, sentence) }
        mayMeet = true
      }
      isFirst = isFirst && place.isCourtesy
      isPutOff = isPutOff || place.putsOff
      if place.isCourtesy || place.putsOff { continue }
      let isStep = kind.map { $0 >= .step } ?? false
      let isChosen = question.isChosen(by: said)
      if isChosen, answers(question, said, isStep: isStep) { return (.given, sentence) }
      // One word of many, or what to do where the reason was asked for, may be meant as an answer; so may what "it is".
      let points =
        (question.kind == .reason || !question.options.isEmpty)
        && said.first.map { CueWords.pointing.contains($0.key) } ?? false
      mayMeet = mayMeet || isShared || isStep && (question.wantsAWay || question.isGeneral) || points
      if informs(sentence, by: question.kind.telling) {
        // The reason of something else says neither yes nor no.
        let isMeant =
          question.kind != .yesOrNo && question.kind != .reason || isShared
          || question.kind == .yesOrNo
            && informs(sentence, by: RecordedQuestion.Kind.settling)
        if !isVague, isMeant, isChosen { return (.given, sentence) }
        mayMeet = true
      }
    }
    if mayMeet { return (.unclear, nil) }
    if isPutOff || isIdle { return (.putOff, nil) }
    let isClear = own.notUnderstood.allSatisfy { span in unsaid.contains { $0.overlaps(span) } }
    return (isClear ? .missing : .unclear, nil)
  }

  /// It takes up a word of the question, or tells what to do where a way is wanted; where to read more is none but of a
  /// way.
  private func answers(_ question: RecordedQuestion, _ said: ArraySlice<Word>, isStep: Bool) -> Bool {
    let sendsOff =
      said.contains { CueWords.reading.contains($0.key) } && said.contains { CueWords.readable.contains($0.key) }
    if sendsOff, !question.wantsAWay || question.kind == .yesOrNo { return false }
    // What to do is no reason, whatever words it shares.
    let isMet = question.wantsAWay || question.isGeneral && question.kind != .yesOrNo
    if isStep, isMet { return question.kind != .reason }
    // What to do is none of what was put to choose.
    if isStep, !question.options.isEmpty { return false }
    return question.isTakenUp(by: said)
  }

  /// It asks, or says what will be done before anything can be said.
  private func putsOff(_ sentence: Span, _ said: ArraySlice<Word>, _ kind: Solution.Kind?) -> Bool {
    if isIdle(sentence) { return true }
    // "Turn on Find My Phone" looks for nothing itself.
    if isRecorded, kind == .placedStep, !announces(in: sentence) { return false }
    func has(_ keys: WordSet) -> Bool { said.contains { keys.contains($0.key) } }
    if has(CueWords.speakers) || has(CueWords.futures), isWillingOnly(sentence), !announces(in: sentence),
      directive(in: said) == nil
    {
      return true
    }
    if let kind, kind == .request || kind == .elsewhere { return true }
    if has(CueWords.waits) { return true }
    guard has(CueWords.deskSide) else { return false }
    return intends(said) && has(CueWords.lookingInto) || looksInto(said)
  }

  /// "We will", "we are looking", but not "we are able".
  private func intends(_ said: ArraySlice<Word>) -> Bool {
    said.indices.contains { index in
      guard CueWords.intending.contains(said[index].key) else { return false }
      return !CueWords.being.contains(said[index].key)
        || said[(index + 1)...].prefix(2).contains { text[$0.span].hasSuffix("ing") }
    }
  }

  /// It has been recorded or passed on; what has not been is told of the matter. ("Not" has the key of "note".)
  func looksInto(_ said: ArraySlice<Word>) -> Bool {
    said.indices.contains { index in
      CueWords.lookedInto.contains(said[index].key) && !said[...index].suffix(4).contains(where: \.isNegation)
    }
  }

  /// Nothing of it is left beside thanks, greetings and apologies.
  private func isCourtesy(_ sentence: Span) -> Bool {
    let polite = own.moves.filter { Self.courtesies.contains($0.move) && $0.span.overlaps(sentence) }
    guard !polite.isEmpty else { return false }
    return words.within(sentence).count { word in
      word.isContent && !polite.contains { $0.span.overlaps(word.span) }
    } < 2
  }

  private func informs(_ sentence: Span, by moves: [String]) -> Bool {
    own.moves.contains { $0.span.overlaps(sentence) && moves.contains($0.move) }
  }
}

extension Words {
  /// "The system is down", "our desk's closed": what stands in the way for a while.
  func tellsObstacle(_ sentence: Span) -> Bool {
    let said = within(sentence)
    return said.indices.dropFirst().contains { index in
      CueWords.outOfOrder.contains(said[index].key)
        && (CueWords.be.contains(said[index - 1].key) || said[index - 1].hasApostrophe)
    }
  }

  /// "I'm not sure", "no idea", "hopefully soon": it says that there is no answer yet.
  func withholdsAnswer(_ sentence: Span) -> Bool {
    let said = within(sentence)
    let isVague =
      said.contains { CueWords.vagueTimes.contains($0.key) }
      && said.allSatisfy {
        !$0.isContent || CueWords.vagueTimes.contains($0.key)
      }
    if isVague { return true }
    return said.indices.contains { index in
      guard said[index].isNegation, !said.contains(where: { CueWords.contrasts.contains($0.key) }) else {
        return false
      }
      let isOwn =
        said[..<index].suffix(2).contains { CueWords.notSure.contains($0.key) } || index == said.startIndex
      return isOwn && said[(index + 1)...].prefix(3).contains { CueWords.knowing.contains($0.key) }
    }
  }
}

extension RecordedQuestion.Kind {
  /// Moves that settle by themselves whether something can be had.
  fileprivate static let settling = ["declines", "offers-alternative", "offers-choice"]

  /// Moves that tell what is wanted.
  fileprivate var telling: [String] {
    switch self {
    case .yesOrNo: Self.settling + ["explains-reason"]
    case .reason: ["explains-reason", "owns-fault"]
    case .time: ["gives-time"]
    case .way: ["states-next-step", "offers-alternative", "offers-choice"]
    case .place, .amount, .person, .thing: []
    }
  }
}
