import RapportModel

/// A question of the customer that called for an answer.
struct AskedMoment: Sendable {
  enum Answer: Sendable, Hashable {
    /// Before the customer had to speak again.
    case atOnce(turn: Int?)
    case later(turn: Int)
    /// Whether or not it was answered in so many words, the customer takes what was said.
    case taken(turn: Int)
    /// The customer came back to the matter, and not to take what was said.
    case inVain(turn: Int?)
    case missing
    case unclear
    /// No answer, but what fits a reproach or a proposal: a reason, an apology, thanks for it.
    case takenUp(turn: Int)
    /// An apology for what a reproach is about, and no reason.
    case soothed(turn: Int)
  }

  /// What a question is after.
  enum Purpose: Sendable {
    case answer, deed
    /// Whoever asks so may only reproach.
    case reproach
    /// Whoever asks so proposes something: "Why not add a lamp?"
    case proposal

    /// Something is said in the form of a question, and an answer is not all that meets it.
    var isSaid: Bool { self == .reproach || self == .proposal }
  }

  let turn: Int
  let text: String
  var answer: Answer
  var purpose = Purpose.answer
}

extension Conversation {
  func findQuestions() -> [AskedMoment] {
    scenarioWords == nil ? recordedQuestions : authoredQuestions
  }

  private var authoredQuestions: [AskedMoment] {
    var asked: [AskedMoment] = []
    for (node, turn) in shownNodes {
      for question in node.questions where !asked.contains(where: { $0.text == question.text }) {
        let turn = putInWords(at: node, shown: turn)
        let answer = self.answer(to: question, asked: turn)
        if answer == .missing, node.ends != nil, replies(after: turn).isEmpty { continue }
        asked.append(AskedMoment(turn: turn, text: question.text, answer: answer))
      }
    }
    return asked
  }

  private func answer(to question: Question, asked turn: Int) -> AskedMoment.Answer {
    guard let moment = trueMoments.firstIndex(where: { $0.holds(all: question.answeredBy) }) else {
      return .missing
    }
    // The moment after a turn has the index of the next.
    let answered = moment - 1
    guard let reply = replies(after: turn).first else {
      return answered < turn ? .atOnce(turn: nil) : .later(turn: answered)
    }
    if answered < turn { return .atOnce(turn: nil) }
    if answered <= due(from: reply) { return .atOnce(turn: answered) }
    return plainAnswer(asked: turn, before: answered).map { .atOnce(turn: $0) } ?? .later(turn: answered)
  }

  /// The message at a node in which the customer first asks: what is told at the start may come to a question only when
  /// the reply says nothing of it. A wish asks as well.
  private func putInWords(at node: Node, shown turn: Int) -> Int {
    let here = customers.filter { $0.turn >= turn && transcript.turns[$0.turn].node == node.name }
    guard let first = here.first, first.turn == turn, first.words.questionMarks.isEmpty,
      !first.words.all.contains(where: { CueWords.askingWithout.contains($0.key) })
    else { return turn }
    return here.first { !$0.words.questionMarks.isEmpty }?.turn ?? turn
  }

  /// The reply that says yes or no to a question that wants no more, where no deed had to come first: what it says beside
  /// may have been understood only later.
  private func plainAnswer(asked turn: Int, before answered: Int) -> Int? {
    guard let customer = customer(at: turn), customer.questions.count == 1,
      RecordedQuestion(customer.questions[0], in: customer).kind == .yesOrNo,
      let reply = replies(after: turn).first, reply.answers == turn, !reply.isHarmful,
      let first = reply.words.all.first, first.key == CueWords.no || CueWords.yesses.contains(first.key)
    else { return nil }
    let isDoneSince = desk.contains { $0.isDone && $0.turn > reply.turn && $0.turn <= answered }
    return isDoneSince ? nil : reply.turn
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
}

extension AgentReply {
  /// The sentences that do not end in a question mark and are not put to the customer to confirm.
  var statements: [Span] {
    words.sentences.filter { sentence in
      !words.isPutToConfirm(sentence)
        && !words.questionMarks.contains { $0 >= sentence.end && $0 <= sentence.end + 1 }
    }
  }

  fileprivate var asks: Bool {
    !words.questionMarks.isEmpty || makes("asks-question", "asks-open-question") != nil
  }

  /// It asks, and says nothing beside: an answer can only follow.
  var onlyAsks: Bool {
    !words.questionMarks.isEmpty && !statements.contains { words.within($0).contains(where: \.isContent) }
  }
}
