import RapportModel
import Understanding

extension Ending {
  private static let cueWords: [String: Word] = [
    CustomerCues.contradicts: .contradicts, CustomerCues.complains: .complains, CustomerCues.givesUp: .givesUp,
    CustomerCues.scorns: .complains, CustomerCues.threatens: .givesUp, CustomerCues.chooses: .accepts,
    CustomerCues.confirms: .confirms, CustomerCues.thanks: .thanks, CustomerCues.pleased: .isPleased,
    CustomerCues.accepts: .accepts,
  ]

  /// All that a message says of how the matter stands. A question confirms nothing, nor does what is denied or taken
  /// back by a "but"; and what only answers the agent's own question neither objects nor accepts.
  ///
  /// - Parameters:
  ///   - taken: what it takes by its cues.
  ///   - standings: how the thing stands, clause by clause.
  ///   - wanting: its questions that want an answer.
  ///   - against: its reproaches in the form of questions, and where it says that it got no answer.
  ///   - isAsked: the latest reply before the message only asks back.
  ///   - heard: the words of the replies before it.
  ///   - acts: what its sentences do.
  static func all(
    in words: Words, _ cues: Reading, _ taken: [Ending], _ standings: [Standing], asking wanting: [Span],
    against: [Span], turn: Int, isAsked: Bool, heard: WordSet, acts: SentenceActs<CustomerAct>?
  ) -> [Ending] {
    var said = taken
    let isThankful = taken.contains { $0.word == .thanks }
    said += cues.moves.compactMap { cue in
      guard let word = cueWords[cue.move], !word.isTaken else { return nil }
      if word == .contradicts, isThankful, words.tellsWhatIsDone(cue.span) { return nil }
      if word == .complains, words.isOfOneself(cue.span) { return nil }
      return Ending(word: word, turn: turn, span: cue.span)
    }
    said += words.rejections(of: heard).map { Ending(word: .contradicts, turn: turn, span: $0) }
    said += Self.against(in: words, acts, scorned: scorned(in: words, acts, beside: taken, standings), turn: turn)
    said = words.withoutPraisedComplaints(said)
    said.take(standings, turn: turn, exclaiming: words.isExclamation)
    let takenBack = said.filter { $0.word.isTaken && words.contrast(after: $0.span) }
    said.removeAll { ending in takenBack.contains(ending) }
    said.dropWhatIsOver()
    said += wanting.map { Ending(word: .asksAgain, turn: turn, span: $0) }
    said += against.map { Ending(word: .objects, turn: turn, span: $0) }
    if isAsked {
      said.removeAll { $0.word == .contradicts || $0.word == .accepts }
      return said
    }
    let objections = words.sentences.filter { sentence in
      !words.hasForm(ofQuestion: sentence) && words.isObjection(sentence) && acts?.objects(sentence) ?? true
    }
    said += takenBack.map { Ending(word: .objects, turn: turn, span: $0.span) }
    return said + objections.map { Ending(word: .objects, turn: turn, span: $0, isDenial: true) }
  }
}

extension Ending {
  /// By its cues or its acts, a message takes what was said. A question takes nothing, nor does what is denied.
  static func taken(
    in words: Words, _ cues: Reading, _ standings: [Standing], _ acts: SentenceActs<CustomerAct>?, turn: Int
  ) -> [Ending] {
    let questions = words.sentences.filter(words.hasForm(ofQuestion:))
    var known = taken(in: words, cues, but: questions, turn: turn)
    guard let acts else { return known }
    let scorned = scorned(in: words, acts, beside: known, standings)
    known.removeAll { ending in scorned.contains { $0.overlaps(ending.span) } }
    for sentence in words.sentences where !questions.contains(sentence) && !scorned.contains(sentence) {
      let said = known.filter { $0.span.overlaps(sentence) }
      if acts.isSolved(sentence, in: words) {
        if !said.contains(where: { $0.word == .confirms }) {
          known.append(Ending(word: .confirms, turn: turn, span: sentence))
        }
      } else if acts.isSettled(sentence), said.isEmpty {
        known.append(Ending(word: .accepts, turn: turn, span: sentence, isNod: words.isNod(sentence)))
      }
    }
    return known
  }

  /// Sentences that sound like thanks and mean the opposite: none that tells that it works.
  private static func scorned(
    in words: Words, _ acts: SentenceActs<CustomerAct>?, beside said: [Ending], _ standings: [Standing]
  ) -> [Span] {
    guard let acts else { return [] }
    let works =
      standings.filter { $0.kind == .works }.map(\.span) + said.filter { $0.word == .confirms }.map(\.span)
    return words.sentences.filter { sentence in
      acts.scorns(sentence, in: words) && !works.contains { $0.overlaps(sentence) }
    }
  }

  /// By its acts a message is against it: scorn, and leaving without help.
  private static func against(
    in words: Words, _ acts: SentenceActs<CustomerAct>?, scorned: [Span], turn: Int
  ) -> [Ending] {
    guard let acts else { return [] }
    return words.sentences.compactMap { sentence in
      if acts.leaves(sentence) { return Ending(word: .givesUp, turn: turn, span: sentence) }
      return scorned.contains(sentence) ? Ending(word: .complains, turn: turn, span: sentence) : nil
    }
  }

  private static func taken(in words: Words, _ cues: Reading, but questions: [Span], turn: Int) -> [Ending] {
    cues.moves.compactMap { cue in
      guard let word = cueWords[cue.move], word.isTaken, !words.isDenied(cue.span),
        !questions.contains(where: { $0.overlaps(cue.span) }),
        !(word == .confirms && words.isOwnReturn(at: cue.span)),
        !(word == .thanks && (words.declines(at: cue.span) || words.thanksAhead(at: cue.span))),
        !(word == .accepts && (words.goesOn(at: cue.span) || words.isLastWord(cue.span)))
      else { return nil }
      return Ending(
        word: word, turn: turn, span: cue.span,
        isNod: (word == .accepts || word == .isPleased) && words.isNod(cue.span))
    }
  }
}

extension [Ending] {
  /// How the thing stands says more than praise: "Oh great, it runs" is no scorn.
  ///
  /// - Parameter isExclamation: the span is "oh great" or the like, which can be either.
  fileprivate mutating func take(
    _ standings: [Standing], turn: Int, exclaiming isExclamation: (Span) -> Bool
  ) {
    let well = filter(\.word.isTaken).map(\.span) + standings.filter { $0.kind == .works }.map(\.span)
    if standings.allSatisfy({ $0.kind == .works }) {
      removeAll { ending in
        ending.word == .complains && isExclamation(ending.span) && well.contains { $0.end > ending.span.end }
      }
    }
    self += standings.map { Ending(word: $0.word, turn: turn, span: $0.span) }
  }

  /// Whoever says last that it works has told of the trouble as of something past.
  fileprivate mutating func dropWhatIsOver() {
    let confirmed = filter { $0.word == .confirms }.max { $0.span.start < $1.span.start }
    guard let confirmed else { return }
    removeAll { ending in
      (ending.word == .contradicts || ending.word == .complains) && ending.span.start < confirmed.span.start
    }
  }
}

extension CustomerTurn {
  /// A farewell, an answer in a word or the like, which leaves everything as it was.
  var isBrief: Bool { words.all.count(where: \.isContent) <= 3 && words.questionMarks.isEmpty }
}

extension AgentReply {
  /// It asks the customer for something and states nothing that could be taken or refused.
  ///
  /// - Parameter said: what it says towards a solution.
  func onlyAsksBack(_ said: [Solution]) -> Bool {
    !said.contains(where: \.isStated)
      && (!words.questionMarks.isEmpty || said.contains { $0.kind == .request })
  }

  /// It asks what came of a solution: "Is it working now?" What the customer says to that is said of the solution, and
  /// what they say to an offer of more help is not.
  var asksHowItWent: Bool {
    let checks =
      own.moves.filter { $0.move == "checks-solved" }.map(\.span) + marks[AgentCues.checksSteps, default: []]
    return checks.contains { !offersHelp(in: words.within(words.sentence(around: $0))) }
  }
}

extension Words {
  /// Without complaints in a sentence of praise: "Your attitude is great" has a word of complaints in it and is none.
  fileprivate func withoutPraisedComplaints(_ said: [Ending]) -> [Ending] {
    let praise = said.filter { $0.word == .isPleased }.map(\.span)
    return said.filter { ending in
      ending.word != .complains
        || !praise.contains { !$0.overlaps(ending.span) && sentence(around: $0).overlaps(ending.span) }
    }
  }

  /// "Oh great", "just perfect".
  fileprivate func isExclamation(_ span: Span) -> Bool {
    let said = within(span)
    return said.count == 2 && said.first.map { CueWords.ohs.contains($0.key) } ?? false
  }

  /// Whether the sentence goes on with a "but".
  fileprivate func contrast(after span: Span) -> Bool {
    within(sentence(around: span)).contains { $0.span.start >= span.end && CueWords.contrasts.contains($0.key) }
  }

  /// "I know that it can be ordered", "how you deal with it", "I agreed, as you know": whoever says what they know or
  /// tells of something past takes nothing by it.
  fileprivate func goesOn(at span: Span) -> Bool {
    let said = within(sentence(around: span))
    guard let index = said.lastIndex(where: { $0.span.end <= span.end }) else { return false }
    let last = said[index]
    if last.key == CueWords.agree, last.endsInEd, index > said.startIndex {
      return CueWords.speakers.contains(said[index - 1].key)
    }
    // "Under a good name".
    if last.key == CueWords.good, index > said.startIndex, CueWords.beforeNouns.contains(said[index - 1].key) {
      return true
    }
    guard let next = said.first(where: { $0.span.start >= span.end }), next.span.start == span.end + 1 else {
      return false
    }
    return CueWords.knowingVerbs.contains(last.key) || last.key == CueWords.deal && next.key == CueWords.with
  }

  /// "That's it, I'm off": only alone does it say that somebody has hit upon it.
  fileprivate func isLastWord(_ span: Span) -> Bool {
    guard let last = within(span).last, CueWords.itAlone == last.key else { return false }
    return last.isParted && sentence(around: span).end > span.end || within(sentence(around: span)).count > 4
  }

  /// "There is nothing to do with the cache", "it has nothing to do with my cable": what was said to be the cause is
  /// none.
  ///
  /// - Parameter heard: the words of the replies.
  fileprivate func rejections(of heard: WordSet) -> [Span] {
    sentences.filter { sentence in
      let said = within(sentence)
      guard let nothing = said.firstIndex(where: { CueWords.nothingAlone == $0.key }),
        !hasForm(ofQuestion: sentence)
      else { return false }
      let rest = said[(nothing + 1)...]
      let isOfNone = zip(rest, [CueWords.toAlone, CueWords.doAlone, CueWords.with]).allSatisfy { $0.key == $1 }
      guard isOfNone, rest.count >= 4 else { return false }
      return rest.dropFirst(3).prefix(5).contains { $0.isContent && heard.contains($0.key) }
    }
  }

  /// It says no to what is so: "I don't have it", but not "no problem" and not "I didn't know".
  func isObjection(_ sentence: Span) -> Bool {
    let said = within(sentence)
    // "If it can't be done I'll write" leaves it open.
    if said.contains(where: { CueWords.leavingOpen.contains($0.key) }) { return false }
    return said.indices.contains { index in
      // "You don't have to be sorry".
      let rest = said[(index + 1)...]
      if rest.first?.key == CueWords.have, rest.dropFirst().first?.key == CueWords.toAlone { return false }
      // "Not a problem", "no big matter".
      let next = said[(index + 1)...].first { !CueWords.beforeNouns.contains($0.key) }
      return said[index].denies
        && !CueWords.pastNegations.contains(said[index].key)
        && !(said[index].key == CueWords.notAlone && index > said.startIndex
          && CueWords.pastAuxiliaries.contains(said[index - 1].key))
        && !(next.map { CueWords.afterHarmlessNo.contains($0.key) } ?? false)
    }
  }

  fileprivate func isDenied(_ span: Span) -> Bool {
    within(sentence(around: span)).prefix { $0.span.start < span.start }.suffix(3).contains(where: \.denies)
  }
}

extension Standing {
  fileprivate var word: Ending.Word {
    switch kind {
    case .works: .confirms
    case .fails: .contradicts
    }
  }
}

extension Word {
  /// "No" at the start answers what was asked: "No, thank you."
  fileprivate var denies: Bool { isNegation && !(beginsSentence && key == CueWords.no) }
}
