import RapportModel

/// A question of the customer that called for an answer.
struct AskedMoment: Sendable {
  enum Answer: Sendable, Hashable {
    /// Before the customer had to speak again.
    case atOnce(turn: Int?)
    case later(turn: Int)
    case missing
    case unclear
  }

  let turn: Int
  let text: String
  let answer: Answer
}

extension Conversation {
  func findQuestions() -> [AskedMoment] {
    scenario.map(authoredQuestions) ?? recordedQuestions()
  }

  private func authoredQuestions(_ scenario: Scenario) -> [AskedMoment] {
    var asked: [AskedMoment] = []
    for (node, turn) in nodesShown(scenario) {
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
    return answered <= nextCustomerTurn(after: reply.turn) ? .atOnce(turn: answered) : .later(turn: answered)
  }

  /// A sentence of the customer with a question mark and a word that says what it is about.
  private func recordedQuestions() -> [AskedMoment] {
    var asked: [AskedMoment] = []
    for customer in customers {
      guard let reply = replies(after: customer.turn).first, reply.answers == customer.turn else { continue }
      for mark in customer.words.questionMarks {
        guard let sentence = customer.words.sentences.last(where: { $0.end <= mark }) else { continue }
        let about = Set(customer.words.within(sentence).filter(\.isContent).map(\.key))
        if about.isEmpty { continue }
        asked.append(
          AskedMoment(turn: customer.turn, text: customer.text[sentence], answer: answer(about, in: reply)))
      }
    }
    return asked
  }

  /// An answer takes up a word of the question in a statement; a reply that does not may still be one.
  private func answer(_ about: Set<UInt64>, in reply: AgentReply) -> AskedMoment.Answer {
    let asks = reply.words.questionMarks
    let statements = reply.words.sentences.filter { sentence in
      !asks.contains { $0 >= sentence.end && $0 <= sentence.end + 1 }
    }
    let isTakenUp = statements.contains { sentence in
      reply.words.within(sentence).contains { about.contains($0.key) }
    }
    if isTakenUp, !reply.isParroted { return .atOnce(turn: reply.turn) }
    let says = statements.contains { reply.words.within($0).count(where: \.isContent) >= 2 }
    return says ? .unclear : .missing
  }
}
