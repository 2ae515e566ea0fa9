import RapportModel

/// A question of the customer that called for an answer.
struct AskedMoment: Sendable {
  enum Answer: Sendable, Hashable {
    /// Before the customer had to speak again.
    case atOnce(turn: Int?)
    case later(turn: Int)
    /// The customer came back to the matter, and not to take what was said.
    case inVain(turn: Int?)
    case missing
    case unclear
  }

  let turn: Int
  let text: String
  let answer: Answer
}

extension Conversation {
  func findQuestions() -> [AskedMoment] {
    scenarioWords == nil ? recordedQuestions() : authoredQuestions
  }

  private var authoredQuestions: [AskedMoment] {
    var asked: [AskedMoment] = []
    for (node, turn) in shownNodes {
      for question in node.questions where !asked.contains(where: { $0.text == question.text }) {
        let answer = self.answer(to: question, asked: turn)
        if answer == .missing, node.ends != nil, replies(after: turn).isEmpty { continue }
        asked.append(AskedMoment(turn: turn, text: question.text, answer: answer))
      }
    }
    return asked
  }

  private func answer(to question: Question, asked turn: Int) -> AskedMoment.Answer {
    guard let moment = moments.firstIndex(where: { $0.holds(all: question.answeredBy) }) else { return .missing }
    // The moment after a turn has the index of the next.
    let answered = moment - 1
    guard let reply = replies(after: turn).first else {
      return answered < turn ? .atOnce(turn: nil) : .later(turn: answered)
    }
    if answered < turn { return .atOnce(turn: nil) }
    return answered <= due(from: reply) ? .atOnce(turn: answered) : .later(turn: answered)
  }

  /// The customer's turn until which an answer is in time: replies that narrow the cause, verify or ask for what an
  /// action needs put it off, and so does coming back from the desk with a greeting.
  private func due(from first: AgentReply) -> Int {
    var reply = first
    while true {
      let next = nextCustomerTurn(after: reply.turn)
      let block = replies(after: reply.turn - 1).prefix { $0.turn < next }
      guard block.contains(where: narrows), let later = replies(after: next).first else { return next }
      reply = later
    }
  }

  /// It asks for something that the author's diagnosis or an action needs and that the agent does not know yet.
  private func narrows(_ reply: AgentReply) -> Bool {
    if reply.makes("verifies-identity") != nil { return true }
    if reply.isIdle, desk.contains(where: { $0.isDone && $0.turn == reply.turn - 1 }) { return true }
    guard let scenarioWords, let ledger = ledger(before: reply.turn) else { return false }
    if reply.understood.moves.contains(where: { scenarioWords.wantedMoves.contains($0.move) }) { return true }
    let wanted = scenarioWords.wantedFacts.subtracting(ledger.agentKnows)
    if reply.understood.asked.contains(where: { wanted.contains($0.fact) }) { return true }
    // Asked in other words, and told for it.
    let next = nextCustomerTurn(after: reply.turn)
    guard reply.asks, transcript.turns.indices.contains(next) else { return false }
    return !wanted.isDisjoint(with: transcript.turns[next].facts)
  }

  /// A sentence of the customer with a question mark and a word that says what it is about.
  private func recordedQuestions() -> [AskedMoment] {
    var asked: [AskedMoment] = []
    for customer in customers {
      guard let first = replies(after: customer.turn).first, first.answers == customer.turn else { continue }
      let later = replies(after: customer.turn)
      let reply = later.first(where: says)
      let held = later.prefix { $0.answers == customer.turn }.contains { $0.isIdle && !$0.onlyAsks }
      let isLate = held && reply?.answers != customer.turn
      for mark in customer.words.questionMarks {
        guard let sentence = customer.words.sentences.last(where: { $0.end <= mark }) else { continue }
        let about = WordSet(customer.words.within(sentence).filter(\.isContent).map(\.key))
        if about.isEmpty || Self.isCallForHelp(about) { continue }
        var answer = reply.map { self.answer(about, in: $0) } ?? .missing
        if isLate, case .atOnce(let turn?) = answer { answer = .later(turn: turn) }
        asked.append(AskedMoment(turn: customer.turn, text: customer.text[sentence], answer: judged(answer, reply)))
      }
    }
    return asked
  }

  /// Who only asks for help asks for a solution, and that is judged as one.
  private static func isCallForHelp(_ about: WordSet) -> Bool {
    about.contains(where: CueWords.helping.contains)
      && about.allSatisfy { CueWords.helping.contains($0) || CueWords.trouble.contains($0) }
  }

  /// Whether an answer was one is best told by who asked, if they speak after it.
  private func judged(_ answer: AskedMoment.Answer, _ reply: AgentReply?) -> AskedMoment.Answer {
    guard let ending, let reply, reply.turn < ending.turn else { return answer }
    return switch answer {
    case .missing, .unclear: isTaken ? .atOnce(turn: reply.turn) : answer
    case .atOnce(let turn): isInVain ? .inVain(turn: turn) : answer
    case .later(let turn): isInVain ? .inVain(turn: turn) : answer
    case .inVain: answer
    }
  }

  /// An answer takes up a word of the question in a statement, says yes or no, or tells what to do; what was not
  /// understood may be one.
  private func answer(_ about: WordSet, in reply: AgentReply) -> AskedMoment.Answer {
    let isTakenUp = reply.statements.contains { sentence in
      reply.words.within(sentence).contains { about.contains($0.key) }
    }
    if isTakenUp, !reply.isParroted { return .atOnce(turn: reply.turn) }
    if solutions[reply.turn]?.contains(where: \.isStated) == true { return .atOnce(turn: reply.turn) }
    return reply.own.notUnderstood.isEmpty ? .missing : .unclear
  }
}

extension Conversation {
  /// It is more than a greeting, a question back or an invitation to write elsewhere: those put the answer off.
  private func says(_ reply: AgentReply) -> Bool {
    let said = solutions[reply.turn] ?? []
    return said.isEmpty ? !reply.isIdle && !reply.onlyAsks : said.contains { $0.kind >= .answer }
  }
}

extension AgentReply {
  /// The sentences that do not end in a question mark.
  fileprivate var statements: [Span] {
    words.sentences.filter { sentence in
      !words.questionMarks.contains { $0 >= sentence.end && $0 <= sentence.end + 1 }
    }
  }

  fileprivate var asks: Bool {
    !words.questionMarks.isEmpty || makes("asks-question", "asks-open-question") != nil
  }

  /// It asks, and says nothing beside: an answer can only follow.
  fileprivate var onlyAsks: Bool {
    !words.questionMarks.isEmpty && !statements.contains { words.within($0).contains(where: \.isContent) }
  }
}
