import RapportModel

/// What a reply says that somebody does next about the matter.
struct NextStep: Sendable {
  enum Who: Sendable {
    /// The company, or somebody who acts for it.
    case company
    case customer
  }

  let who: Who
  /// It is said to be done already, and nothing of it is to come.
  var isDone = false
  let turn: Int
  let span: Span
}

extension AgentReply {
  /// Where its sentences announce a deed of the company's: "I'll check it and write to you", "our editor will reply",
  /// "so that we can verify it". What is only meant well announces none, nor does what only holds off, unless
  /// something was asked for beside it.
  var announcements: [Span] {
    let asks = words.sentences.contains { sentence in
      let said = words.within(sentence)
      return directive(in: said) == .tell || said.contains { CueWords.elsewhere.contains($0.key) }
    }
    return words.sentences.filter { sentence in
      (asks || !isIdle(sentence)) && !isHollow(sentence) && !isVague(sentence)
        && announces(in: sentence)
    }
  }

  /// It says that somebody of the company will do something.
  func announces(in sentence: Span) -> Bool {
    let said = words.within(sentence)
    if words.isQuestion(sentence), directive(in: said) == nil { return false }
    return said.indices.contains { announces(at: $0, in: said) }
  }

  /// The word announces a deed that follows.
  func announces(at index: Int, in said: ArraySlice<Word>) -> Bool {
    let key = said[index].key
    guard CueWords.announces.contains(key) else { return false }
    if isRecorded, key == CueWords.willAlone, isPassive(said[(index + 1)...]) {
      return isToBeDone(at: index, in: said)
    }
    var verb = index + 1
    if CueWords.ownFutures.contains(key) {
    } else if CueWords.futures.contains(key) || isGoing(index, in: said) {
      guard isOurs(said[..<index]) else { return false }
    } else if CueWords.requesting.contains(key) {
      guard isPurpose(said[..<index]) else { return false }
    } else if key == CueWords.needs, index + 1 < said.endIndex, said[index + 1].key == CueWords.toAlone {
      guard isOurs(said[..<index]) else { return false }
      verb += 1
    } else {
      return false
    }
    let rest = said[min(verb, said.endIndex)...].prefix(5)
    if rest.prefix(2).contains(where: \.isNegation)
      || rest.contains(where: { CueWords.intentions.contains($0.key) || CueWords.nothingNew.contains($0.key) })
    {
      return false
    }
    // "We will work on our faults and strive to do better".
    if isRecorded, !rest.contains(where: { CueWords.concreteDeeds.contains($0.key) }),
      said[min(verb, said.endIndex)...].contains(where: { CueWords.intentions.contains($0.key) })
    {
      return false
    }
    return rest.contains { CueWords.companyDeeds.contains($0.key) }
  }

  /// "Are going to".
  private func isGoing(_ index: Int, in said: ArraySlice<Word>) -> Bool {
    said[index].key == CueWords.going && index > said.startIndex && index + 1 < said.endIndex
      && said[index + 1].key == CueWords.toAlone
  }

  /// Who acts for the company stands last before the deed: "we", "our editor", a name.
  private func isOurs(_ before: ArraySlice<Word>) -> Bool {
    for index in before.indices.suffix(6).reversed() {
      let word = before[index]
      if CueWords.speakers.contains(word.key) { return true }
      if CueWords.toldPeople.contains(word.key) || CueWords.you.contains(word.key) { return false }
      if CueWords.staff.contains(word.key) || CueWords.desks.contains(word.key) { return true }
      // An acronym is a thing: "the SIM card will pop up".
      let isNamed = word.isCapitalised && !word.isShouted && !word.beginsSentence && word.isContent
      // "Your Nimbus will search for a network".
      if word.isMasked || isNamed { return !(before[..<index].last.map { CueWords.you.contains($0.key) } ?? false) }
    }
    return before.first.map { $0.isCapitalised && $0.isContent && before.count <= 2 } ?? false
  }

  /// "So that we can", "so that our editor can".
  private func isPurpose(_ before: ArraySlice<Word>) -> Bool {
    guard let so = before.suffix(5).lastIndex(where: { $0.key == CueWords.soAlone }) else { return false }
    return isOurs(before[(so + 1)...])
  }

  /// "For further verification", but not "if that fails, bring it in for inspection".
  private func isFor(_ said: ArraySlice<Word>) -> Bool {
    if let first = said.first, CueWords.conditions.contains(first.key) { return false }
    // "Thank you for the verification".
    if said.contains(where: { CueWords.grateful.contains($0.key) }) { return false }
    return said.indices.contains { index in
      CueWords.checks.contains(said[index].key) && said[..<index].suffix(2).contains { $0.key == CueWords.forAlone }
    }
  }

  /// "The manager will tell you the same": whatever is done, nothing comes of it.
  func promisesNothing(_ span: Span) -> Bool {
    words.within(words.sentence(around: span)).contains { CueWords.nothingNew.contains($0.key) }
  }

  /// "Keep improving" behind "we will" is an intention.
  func keepsOn(_ rest: ArraySlice<Word>) -> Bool {
    rest.first?.key == CueWords.keep && rest.dropFirst().prefix(2).contains { text[$0.span].hasSuffix("ing") }
  }

  /// It means well, and names no deed: "I'll be happy to help", "we will strive to improve".
  func isWillingOnly(_ span: Span) -> Bool {
    let said = words.within(words.sentence(around: span))
    return !said.contains { CueWords.companyDeeds.contains($0.key) }
      && said.contains { CueWords.willing.contains($0.key) || CueWords.intentions.contains($0.key) }
      || said.contains { CueWords.intentions.contains($0.key) } && !announces(in: words.sentence(around: span))
      || said.indices.contains { CueWords.futures.contains(said[$0].key) && keepsOn(said[($0 + 1)...]) }
  }

  /// A move in the sentence can be a step of the company's: the customer is not told to do anything there, nothing is
  /// only asked or over, and it does not say why the agent calls.
  func mayAnnounce(in sentence: Span) -> Bool {
    let said = words.within(sentence)
    if directive(in: said) != nil { return false }
    if isRecorded, tellsCustomersPart(said) || advises(said) { return announces(in: sentence) }
    return announces(in: sentence) || !words.isQuestion(sentence) && !saysDone(said)
  }

  /// "I'm ringing because of your order", "I am calling to tell you": this very message, and nothing to come.
  func saysWhyItCalls(_ said: ArraySlice<Word>) -> Bool {
    said.indices.contains { index in
      guard CueWords.gettingInTouch.contains(said[index].key), text[said[index].span].hasSuffix("ing"),
        said[..<index].suffix(2).contains(where: { CueWords.speakers.contains($0.key) }),
        // "I'll be ringing with the date".
        !said[..<index].suffix(3).contains(where: {
          CueWords.futures.contains($0.key) || CueWords.ownFutures.contains($0.key)
        })
      else { return false }
      let rest = said[(index + 1)...].prefix(2)
      return rest.contains { CueWords.beforeOccasions.contains($0.key) }
        || rest.first?.key == CueWords.toAlone && rest.dropFirst().contains { CueWords.sayingWhy.contains($0.key) }
    }
  }
}

extension Conversation {
  /// What the replies of a recording say that happens next, in order.
  func findNextSteps() -> [NextStep] {
    // What is said before the customer has spoken is about no matter yet.
    replies.filter { $0.answers != nil }.flatMap { reply -> [NextStep] in
      let moves = reply.own.moves.filter { move in
        Self.companySteps.contains(move.move) && !reply.isHollow(move.span) && !reply.isIdle(move.span)
          && !reply.isWillingOnly(move.span) && (move.move != "hands-over" || reply.passesOn(move))
          && reply.mayAnnounce(in: reply.words.sentence(around: move.span))
          && !reply.promisesNothing(move.span) && !reply.isVague(move.span) && !reply.isNoPlan(move.span)
      }.map(\.span)
      let announced = ((announcements[reply.turn] ?? []) + moves).filter {
        reply.bringsSomething($0) && !reply.closesMatter($0)
      }.map {
        NextStep(who: .company, turn: reply.turn, span: $0)
      }
      let done = (reply.saidDeeds + [claimedDeed(in: reply)].compactMap(\.self)).filter(reply.tellsDeed).map {
        NextStep(who: .company, isDone: true, turn: reply.turn, span: $0)
      }
      let customer = (solutions[reply.turn] ?? []).filter { $0.kind >= .step }.map {
        NextStep(who: .customer, turn: reply.turn, span: $0.span)
      }
      return (announced + done + customer).sorted { $0.span < $1.span }
    }
  }

  /// What the company does next, or has done: the first that is surely to come, else the first that is, else the first.
  var companyStep: NextStep? {
    let steps = nextSteps.filter { $0.who == .company }
    let ahead = steps.filter { !$0.isDone }
    let sure = ahead.first { step in reply(at: step.turn).map { $0.isSurelyNext(step.span) } ?? false }
    return sure ?? ahead.first ?? steps.first
  }

  /// Moves that say what the company does next, the plainest first.
  static let companySteps = ["states-next-step", "promises", "hands-over"]

  /// The company's side still has something to do in a recording: it has announced it, or no solution is stated.
  /// Where a question was answered or the customer was told what to do, nothing is left to wait for.
  var remains: Bool {
    guard hasMatter, ending?.word != .confirms else { return false }
    guard let solution, solution.isStated else { return true }
    return replies(after: solution.turn - 1).contains { announcements[$0.turn]?.isEmpty == false }
  }

  /// A file without actions cannot show what was done; what is said of it is all there is.
  var showsDeeds: Bool { scenario != nil || !desk.isEmpty }
}
