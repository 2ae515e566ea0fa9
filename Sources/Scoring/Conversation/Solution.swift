import RapportModel

/// The most that a recording's replies say towards a solution. Claims of success are none.
struct Solution: Sendable {
  /// In the order of what they are worth.
  enum Kind: Int, Sendable, Comparable {
    /// The talk goes on where nobody sees it.
    case elsewhere, announcement, request, answer, deed, step, placedStep

    static func < (one: Kind, other: Kind) -> Bool { one.rawValue < other.rawValue }
  }

  let kind: Kind
  let turn: Int
  let span: Span
  /// It says where to take it: in a product, on a site, in a shop, by a number to call.
  let namesPlace: Bool
  /// A deed is told, and the customer takes it.
  var isChosen = false

  /// The customer learns something that can help: more than where to write to, what will be done or what to send.
  var isStated: Bool { kind >= .answer }
}

extension Conversation {
  /// Those that can be believed: where a file has actions and none is done, what is said to be done is none; beside an
  /// action that is done, what a reply says it has done is a deed in whatever words.
  func believed(_ solutions: [Int: [Solution]]) -> [Int: [Solution]] {
    var solutions = solutions
    for reply in replies {
      solutions[reply.turn]?.removeAll { $0.kind == .answer && reply.saysNothing(in: $0.span) }
      reply.addUnformed(to: &solutions[reply.turn, default: []])
      if !desk.isEmpty, isSettled(around: reply.turn) {
        reply.tellDeeds(among: &solutions[reply.turn, default: []])
      }
    }
    guard deed == nil, !desk.isEmpty else { return solutions }
    return solutions.mapValues { said in said.filter { $0.kind != .deed } }
  }
}

extension Conversation {
  /// What has been done for a recording's customer who takes it in the end. Nil where no deed is told, or where the
  /// most that was said is worth as much.
  func findSettlement() -> Solution? {
    guard scenario == nil, deed == nil else { return nil }
    // A file with actions shows what was done.
    guard desk.isEmpty, let ending, ending.word.isTaken, solution?.kind != .placedStep else { return nil }
    let last = customers.last { $0.endings.contains(where: \.word.isTaken) }?.turn ?? ending.turn
    return replies.lazy.filter { $0.turn < last && !$0.isHarmful }.compactMap { reply in
      reply.settlingDeed.map {
        Solution(kind: .deed, turn: reply.turn, span: $0, namesPlace: false, isChosen: true)
      }
    }.first
  }

  /// Something was done about the matter before the turn, or a solution stated.
  func hasStated(before turn: Int) -> Bool {
    if let deed, deed < turn { return true }
    return solution.map { $0.isStated && $0.turn < turn } ?? false
  }
}

extension AgentReply {
  /// What in no form of a solution is likely enough to be one, is an answer.
  fileprivate func addUnformed(to said: inout [Solution]) {
    let known = said.map(\.span)
    said += words.sentences.filter { sentence in
      isLikelySolution(sentence) && !declines(sentence) && !known.contains(sentence)
        && !words.isQuestion(sentence) && !isRepeated(sentence) && !isIdle(sentence)
    }.map { Solution(kind: .answer, turn: turn, span: $0, namesPlace: false) }
    said.sort { $0.span < $1.span }
  }

  /// Where it tells a deed that can settle the matter: "I've stopped the card", but not "I've passed it on".
  fileprivate var settlingDeed: Span? {
    saidDeeds.first { sentence in
      guard !isReadyMade(sentence), let verb = doneVerb(words.within(sentence)) else { return false }
      return CueWords.settling.contains(verb.key)
    }
  }

  private static let informative: Set = [
    "explains-reason", "gives-time", "offers-alternative", "offers-choice", "declines", "says-how-to-challenge",
  ]

  /// What each of its sentences says towards a solution.
  var solutions: [Solution] {
    words.sentences.compactMap { sentence in
      solution(in: sentence).map { kind in
        let namesPlace = kind == .placedStep || isPlaced(words.within(sentence))
        return Solution(kind: kind, turn: turn, span: sentence, namesPlace: namesPlace)
      }
    }
  }

  /// With what answers one of the customer's questions, in whatever words: whoever asks where their parcel is has got
  /// what they came for when they hear where.
  func solutions(answering questions: [RecordedQuestion]) -> [Solution] {
    var said = solutions
    if questions.contains(where: \.isRequest) {
      said.removeAll { $0.kind == .answer && words.tellsObstacle($0.span) }
    }
    for question in questions where !question.isCallForHelp {
      guard let sentence = answer(to: question, said) else { continue }
      if let known = said.firstIndex(where: { $0.span == sentence }) {
        // "We'll come on Tuesday at nine" announces and tells when.
        guard said[known].kind == .announcement, question.kind == .time else { continue }
        said[known] = Solution(kind: .answer, turn: turn, span: sentence, namesPlace: said[known].namesPlace)
      } else {
        said.append(Solution(kind: .answer, turn: turn, span: sentence, namesPlace: false))
      }
    }
    return said.sorted { $0.span < $1.span }
  }

  /// What a sentence says towards a solution.
  func solution(in sentence: Span) -> Solution.Kind? {
    if isRepeated(sentence) || isIdle(sentence) && !(isRecorded && saysWhyNot(sentence)) { return nil }
    let said = words.within(sentence)
    func has(_ keys: WordSet) -> Bool { said.contains { keys.contains($0.key) } }
    if isScript(sentence) { return nil }
    if invitesQuestions(said) || isRecorded && sells(in: sentence) { return nil }
    if isRecorded {
      if asksWhatToDo(said) { return nil }
      if asksWhich(sentence, said) { return .request }
    }
    if has(CueWords.elsewhere) { return .elsewhere }
    if invitesBack(in: said) { return nil }
    if isRecorded, sharesOrGoesAlong(sentence, said) { return nil }
    switch directive(in: said) {
    case .tell: return .request
    case .act: return sendsOff(in: said) ? .elsewhere : has(CueWords.places) ? .placedStep : .step
    case nil: break
    }
    let isReasonOfNo = isRecorded && saysWhyNot(sentence)
    if offersHelp(in: said) && !isReasonOfNo || saysWhyItCalls(said) { return nil }
    if has(CueWords.needing), has(CueWords.speakers), has(CueWords.details) { return .request }
    if words.isQuestion(sentence) { return said.contains(where: \.isContent) ? .request : nil }
    if has(CueWords.remedies), saysDone(said) { return .deed }
    if isRecorded, looksInto(said), saysDone(said) { return .announcement }
    let foretells = isRecorded && said.first.map { CueWords.thereIs.contains($0.key) } ?? false
    // "You can re-import them": a step in a verb that is no common one.
    if isRecorded, own.moves.contains(where: { $0.move == "states-next-step" && $0.span.overlaps(sentence) }),
      tellsCustomersPart(said), !announces(in: sentence)
    {
      return has(CueWords.places) ? .placedStep : .step
    }
    if announces(in: sentence) { return .announcement }
    if has(CueWords.announcing), !foretells {
      return tellsCourse(said) && answers(in: sentence, said) ? .answer : .announcement
    }
    return answers(in: sentence, said) || recommends(in: said) || isReasonOfNo ? .answer : nil
  }

  /// "Try again tomorrow", "call back later": the same as before, only later.
  func holdsOff(_ said: ArraySlice<Word>) -> Bool {
    said.indices.dropLast(2).contains { index in
      CueWords.tryingOnceMore.contains(said[index].key) && CueWords.onceMore.contains(said[index + 1].key)
        && said[(index + 2)...].prefix(2).contains { CueWords.laterOn.contains($0.key) }
    }
  }

  /// "May I put you on hold?", but not "may I have your number?"
  private func asksLeave(_ said: ArraySlice<Word>) -> Bool {
    guard let first = said.first, CueWords.askingLeave.contains(first.key),
      let second = said.dropFirst().first, CueWords.oneself.contains(second.key)
    else { return false }
    return said.dropFirst(2).contains { CueWords.onHold.contains($0.key) }
  }

  /// What is sold unasked answers nothing.
  private func sells(in sentence: Span) -> Bool {
    marks[AgentCues.sells]?.contains { $0.overlaps(sentence) } == true
  }

  /// "For any question, send us a private message", "if you have any other problem, write".
  private func invitesQuestions(_ said: ArraySlice<Word>) -> Bool {
    guard let first = said.first, CueWords.inviting.contains(first.key) else { return false }
    let opening = said.dropFirst().prefix(4)
    return opening.contains {
      CueWords.anyAlone == $0.key || CueWords.furtherHelp.contains($0.key) || CueWords.needing.contains($0.key)
    }
      && opening.contains { CueWords.offered.contains($0.key) || CueWords.know.contains($0.key) }
  }

  /// "As soon as possible!", "everything is taken care of".
  fileprivate func saysNothing(in sentence: Span) -> Bool {
    let said = words.within(sentence)
    if let first = said.first, CueWords.yesOrNo.contains(first.key) { return false }
    return isReadyMade(sentence)
  }

  /// Sympathy is no solution, nor is "let's go through it together".
  private func sharesOrGoesAlong(_ sentence: Span, _ said: ArraySlice<Word>) -> Bool {
    if sharing.contains(where: { $0.overlaps(sentence) }), directive(in: said) == nil, !saysDone(said),
      !said.contains(where: \.hasDigit), !announces(in: sentence)
    {
      return true
    }
    guard let first = said.first, CueWords.lets.contains(first.key) else { return false }
    return said.dropFirst().prefix(3).contains { CueWords.goingAlong.contains($0.key) }
  }

  /// In plain statement: "There is a form on our site".
  private func recommends(in said: ArraySlice<Word>) -> Bool {
    if isParroted || said.contains(where: \.isNegation) { return false }
    func has(_ keys: WordSet) -> Bool { said.contains { keys.contains($0.key) } }
    guard let first = said.first(where: \.beginsSentence) ?? said.first else { return false }
    return CueWords.thereIs.contains(first.key) && (has(CueWords.places) || has(CueWords.widerPlaces))
  }

  /// In a shop, or by a number: whoever is to call 10011 knows where.
  private func isPlaced(_ said: ArraySlice<Word>) -> Bool {
    if said.contains(where: { CueWords.widerPlaces.contains($0.key) }) { return true }
    // "Follow us on Wave", "at Mill Street": what is called so.
    let isNamed = said.indices.dropLast().contains { (index: Int) -> Bool in
      let (first, second) = (said[index], said[index + 1])
      // "Turn on NFC".
      if said[..<index].last.map({ CueWords.switching.contains($0.key) }) ?? false { return false }
      return CueWords.atNamed.contains(first.key) && second.isCapitalised && second.isContent
        && !CueWords.times.contains(second.key)
    }
    if isNamed { return true }
    return said.contains { CueWords.calling.contains($0.key) }
      && said.contains { $0.hasDigit && $0.span.end - $0.span.start >= 3 }
  }

  /// It takes up what the customer said, gives a value, or makes a move that tells something.
  private func answers(in sentence: Span, _ said: ArraySlice<Word>) -> Bool {
    if isParroted { return false }
    if own.moves.contains(where: { Self.informative.contains($0.move) && sentence.overlaps($0.span) }) {
      return true
    }
    if let first = said.first, CueWords.yesOrNo.contains(first.key), words.all.first == first { return true }
    let isPolite = own.moves.contains { Self.courtesies.contains($0.move) && sentence.overlaps($0.span) }
    return !isPolite && said.count(where: \.isContent) >= 2 && said.contains { customerWords.contains($0.key) }
  }

  static let courtesies: Set = [
    "greets", "thanks", "closes", "apologises", "acknowledges-feeling", "names-cause", "reassures", "hollow-script",
    "invites-feedback", "thanks-for-loyalty",
  ]
}

extension Words {
  /// It ends in a question mark, is put to the customer to confirm ("You can't open it. Right?"), or begins as
  /// questions do and goes on in their order: "When you arrive, ring" is none.
  func isQuestion(_ sentence: Span) -> Bool {
    if isMarked(sentence) || isPutToConfirm(sentence) { return true }
    guard let first = within(sentence).first, CueWords.questions.contains(first.key) else { return false }
    return hasForm(ofQuestion: sentence)
  }

  /// A question that only asks whether it is so stands behind it.
  func isPutToConfirm(_ sentence: Span) -> Bool {
    let next = sentences.firstIndex(of: sentence).map { $0 + 1 } ?? sentences.count
    guard next < sentences.count, isMarked(sentences[next]) else { return false }
    let tag = within(sentences[next])
    return tag.count <= 3 && tag.contains { CueWords.confirming.contains($0.key) }
      && tag.allSatisfy { CueWords.confirming.contains($0.key) || !$0.isContent }
  }
}
