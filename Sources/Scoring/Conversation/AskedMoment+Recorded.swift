import RapportModel

extension Conversation {
  /// The questions of the customer that want an answer, each once: when it is asked again, an answer to that is late.
  var recordedQuestions: [AskedMoment] {
    var asked: [AskedMoment] = []
    var known: [RecordedQuestion] = []
    for customer in customers {
      guard replies(after: customer.turn).first?.answers == customer.turn else { continue }
      for sentence in customer.questions {
        let question = RecordedQuestion(sentence, in: customer)
        if question.isCallForHelp || question.isFragment && echoes(sentence, in: customer) { continue }
        var answer = judged(self.answer(to: question), question)
        let purpose = purpose(of: question, in: sentence, of: customer)
        if purpose.isSaid {
          answer = received(answer, purpose, question)
          // Of several reproaches in a row none asks for a reply of its own, and a proposal asks for none at all.
          let isAgain = asked.contains { $0.turn == customer.turn && $0.purpose.isSaid }
          if isAgain && !answer.isGiven || purpose == .proposal && answer == .missing { continue }
        }
        if answer == .unclear, purpose != .answer { continue }
        if let before = known.firstIndex(where: question.repeats) {
          if asked[before].answer == .missing || asked[before].answer == .unclear {
            asked[before].answer = answer.made(late: true)
          }
        } else {
          asked.append(
            AskedMoment(turn: customer.turn, text: question.text, answer: answer, purpose: purpose))
          known.append(question)
        }
      }
    }
    return asked
  }

  /// Who is upset and asks why something is not done reproaches, and proposes nothing.
  private func purpose(
    of question: RecordedQuestion, in sentence: Span, of customer: CustomerTurn
  ) -> AskedMoment.Purpose {
    if question.asksForDeed, question.kind == .yesOrNo { return .deed }
    let mayReproach = customer.mayReproach(by: question, in: sentence, amid: customers)
    if question.proposes, !(mayReproach && question.kind == .reason) { return .proposal }
    return mayReproach ? .reproach : .answer
  }

  /// All that it says was said to the customer just before: "Cut off?"
  private func echoes(_ sentence: Span, in customer: CustomerTurn) -> Bool {
    guard let reply = replies.last(where: { $0.turn < customer.turn }) else { return false }
    return customer.words.within(sentence).allSatisfy { !$0.isContent || reply.words.content.contains($0.key) }
  }

  /// By the first reply that answers, as long as those before it only put the answer off; a later one counts where the
  /// customer says that they got none, or asks again. Whoever has passed the question over answers it later only in a
  /// word of it.
  private func answer(to question: RecordedQuestion) -> AskedMoment.Answer {
    if let deed = deed(asked: question) { return .atOnce(turn: deed) }
    var found = AskedMoment.Answer.missing
    var (isLate, isPassed) = (false, false)
    // Who has asked back and got no answer yet may still come to it.
    var isOpen = false
    var vain: Int?
    for reply in replies(after: question.turn) {
      let isFirst = reply.answers == question.turn
      let (meeting, sentence) = reply.met(question, solutions[reply.turn] ?? [])
      let isMeant =
        isFirst || !isPassed && !question.isOneOfMany || question.isGeneral && question.wantsAWay
        || sentence.map { question.isTouched(by: reply.words.within($0)) } ?? true
      isOpen =
        meeting == .putOff && isFirst && !reply.words.questionMarks.isEmpty
        && !customers.contains { $0.turn > reply.turn }
      if meeting == .putOff {
        isLate = isLate || isFirst && reply.isIdle && !reply.onlyAsks
        isPassed = isPassed || reply.words.questionMarks.isEmpty
      } else if deniesAnswer(of: reply) {
        (found, isLate) = (.missing, true)
      } else if meeting == .given, isMeant {
        guard isAskedAgain(question, after: reply) else {
          return AskedMoment.Answer.atOnce(turn: reply.turn).made(late: (isLate || vain != nil) && !isFirst)
        }
        vain = vain ?? reply.turn
      } else {
        if meeting != .missing { found = .unclear }
        isPassed = true
        // Who states something else has passed it over; to "what shall I do?" whoever states nothing may still come.
        let mayCome = question.isGeneral && question.wantsAWay && meeting == .missing
        if !isFirst, !mayCome || solutions[reply.turn]?.contains(where: \.isStated) ?? false { break }
      }
    }
    if let vain { return .inVain(turn: vain) }
    // What is put as a statement may ask for nothing: "You open on Sundays?", "So nobody knew?"
    return found == .missing && (question.isStatement || isOpen) ? .unclear : found
  }

  /// What is done at the desk before the customer speaks again answers who asks for a deed.
  private func deed(asked question: RecordedQuestion) -> Int? {
    guard question.asksForDeed else { return nil }
    let end = nextCustomerTurn(after: question.turn)
    return desk.first { event in
      let isDeed =
        event.isDone && !Words(event.name.replacingUnderscores).all.contains { CueWords.deeds[$0.key] == .look }
      return isDeed && event.turn > question.turn && event.turn < end
    }?.turn
  }

  /// The customer's next message asks the same, and takes nothing.
  private func isAskedAgain(_ question: RecordedQuestion, after reply: AgentReply) -> Bool {
    guard let next = customers.first(where: { $0.turn > reply.turn }), !takes(next) else { return false }
    return question.isAskedAgain(in: next)
  }

  /// The customer's next message says that this was no answer.
  private func deniesAnswer(of reply: AgentReply) -> Bool {
    customers.first { $0.turn > reply.turn }?.missesAnswer ?? false
  }

  /// Whether an answer was one is best told by who asked, if they speak after it, and to the matter: a further question
  /// about something else says nothing of this one.
  private func judged(_ answer: AskedMoment.Answer, _ question: RecordedQuestion) -> AskedMoment.Answer {
    guard let ending else { return answer }
    switch answer {
    case .missing, .unclear:
      guard let reply = replies(after: question.turn).first else { return answer }
      let next = customers.first { $0.turn > reply.turn }
      // Whoever takes the reply wants no other, for all that was read in it.
      let isReceived = next.map { takes($0) && $0.questions.isEmpty } ?? false
      guard isTaken, reply.turn < ending.turn else { return isReceived ? .unclear : answer }
      // Who asked more may take the rest; and thanks long after are for something else, and tell nothing of this.
      let isOne = customer(at: question.turn)?.questions.count == 1
      if !isOne || ending.word != .confirms && (next.map { $0.turn < ending.turn } ?? false) { return .unclear }
      return .taken(turn: ending.turn)
    case .atOnce(let turn?), .later(let turn):
      guard isInVain, turn < ending.turn, comesBack(to: question, after: turn) else { return answer }
      return .inVain(turn: turn)
    case .atOnce(nil), .taken, .takenUp, .soothed, .inVain: return answer
    }
  }

  /// The message takes what was said before it, and says nothing against it.
  private func takes(_ customer: CustomerTurn) -> Bool {
    customer.endings.contains { $0.word.isTaken }
      && !customer.endings.contains(where: \.word.isCross)
  }

  /// What is said in the form of a question is taken up by what fits it: a reproach by its reason or by owning the
  /// fault, a proposal by thanks for it or by what is done with it. An apology alone meets a reproach halfway, and a reason
  /// of something else may be meant for it.
  private func received(
    _ answer: AskedMoment.Answer, _ purpose: AskedMoment.Purpose, _ question: RecordedQuestion
  ) -> AskedMoment.Answer {
    guard answer == .missing || answer == .unclear, let reply = replies(after: question.turn).first else {
      return answer
    }
    let isMet =
      purpose == .proposal
      ? reply.takesProposal || !(announcements[reply.turn] ?? []).isEmpty : reply.givesGrounds(of: question)
    if isMet { return .takenUp(turn: reply.turn) }
    guard answer == .missing else { return answer }
    if purpose == .reproach, reply.makes("apologises", "acknowledges-feeling") != nil {
      return .soothed(turn: reply.turn)
    }
    return reply.makes("explains-reason") != nil || reply.mayTellNext ? .unclear : answer
  }

  /// In words.
  private static let shortReply = 10

  /// What the customer ends with is about this question: another matter says nothing of it. They come back in a word of
  /// it, or say back next what they were told.
  private func comesBack(to question: RecordedQuestion, after turn: Int) -> Bool {
    guard let ending else { return true }
    let later = customers.filter { $0.turn > turn }
    if ending.word == .asksAgain {
      let last = later.filter { $0.turn >= ending.turn }.flatMap { customer in
        customer.questions.map { RecordedQuestion($0, in: customer) }
      }
      return last.contains {
        $0.about.countShared(with: question.about) >= max(min(2, question.about.count, $0.about.count), 1)
      }
    }
    guard let reply = replies.last(where: { $0.turn == turn }), let next = later.first,
      let sentence = reply.answer(to: question, solutions[turn] ?? [])
    else { return true }
    if later.contains(where: { question.isRaised(in: $0.words) }) { return true }
    if question.isLeftOpen(by: reply.words.within(sentence)) { return true }
    let isShort = reply.words.all.count <= Self.shortReply
    let told = isShort ? reply.words.all[...] : reply.words.within(sentence)
    // "I don't have one."
    if !next.words.all.contains(where: \.isContent) { return true }
    return next.words.all.contains { word in word.isContent && told.contains { $0.key == word.key } }
  }
}

extension CustomerTurn {

  /// Whoever complains may reproach in the form of a question: of what they are told or what was done, "why" and "who"
  /// and "is this" want no answer to be sure of.
  fileprivate func mayReproach(
    by question: RecordedQuestion, in sentence: Span, amid customers: [CustomerTurn]
  ) -> Bool {
    // Who was upset before still is, until they take something.
    let mood = customers.last { $0.turn <= turn && ($0.isUpset || $0.endings.contains(where: \.word.isTaken)) }
    guard mood?.isUpset ?? false else { return false }
    let said = words.within(sentence).drop {
      !CueWords.questions.contains($0.key) && !CueWords.auxiliaries.contains($0.key)
    }
    guard let first = said.first else { return isUpset }
    let isOver = said.contains {
      CueWords.pastAuxiliaries.contains($0.key)
    }
    switch question.kind {
    case .person: return true
    case .reason: return said.contains { CueWords.you.contains($0.key) }
    case .yesOrNo: return isOver || CueWords.judging.contains(first.key)
    case .thing: return isOver || said.contains { CueWords.you.contains($0.key) }
    case .place: return !said.contains { CueWords.own.contains($0.key) || CueWords.you.contains($0.key) }
    case .time, .amount, .way: return false
    }
  }

  private var isUpset: Bool {
    cues.makes(CustomerCues.complains) || !ownFeelings.isEmpty || hasReproach
  }
}

extension AskedMoment.Answer {
  /// A reply speaks to it.
  fileprivate var isGiven: Bool {
    switch self {
    case .atOnce, .later, .takenUp, .inVain: true
    case .taken, .soothed, .missing, .unclear: false
    }
  }

  fileprivate func made(late isLate: Bool) -> Self {
    if isLate, case .atOnce(let turn?) = self { return .later(turn: turn) }
    return self
  }
}

extension AgentReply {
  /// It owns the fault, or says why in a word of the question.
  fileprivate func givesGrounds(of question: RecordedQuestion) -> Bool {
    own.moves.contains { move in
      guard !isHollow(move.span), !isReadyMade(move.span) else { return false }
      return move.move == "owns-fault"
        || move.move == "explains-reason" && question.isTouched(by: words.within(words.sentence(around: move.span)))
    }
  }

  /// "Thanks for the suggestion", "we'll pass the idea on".
  fileprivate var takesProposal: Bool {
    words.sentences.contains { sentence in
      let said = words.within(sentence)
      guard said.contains(where: { CueWords.proposals.contains($0.key) }), !words.isQuestion(sentence) else {
        return false
      }
      return said.contains { CueWords.grateful.contains($0.key) || CueWords.valuing.contains($0.key) }
        || said.contains { CueWords.futures.contains($0.key) || CueWords.ownFutures.contains($0.key) }
    }
  }
}
