/// A reply of a practice session that says what a scenario lacks.
package struct MinedReply: Sendable, Hashable {
  /// Why it is worth an author's look.
  package enum Cause: String, Sendable, CaseIterable {
    /// Nothing at all was understood.
    case unmatched
    /// It was understood, and no branch answers it.
    case unanswered
    /// The trainee says that it was understood wrongly.
    case disputed

    /// - Parameter reaction: nil for one that answers.
    init?(answeredBy reaction: String) {
      switch reaction {
      case "confused": self = .unmatched
      case "unmoved", "way on": self = .unanswered
      default: return nil
      }
    }
  }

  package var text: String
  /// What the customer had said before; nil where the agent began.
  package var said: String?
  package var cause: Cause
  /// The scenario's id, and the node at which it was said.
  package var scenario: String
  package var node: String
  package var variant: String?
  /// The session's id, and the reply's index among the turns.
  package var session: String
  package var turn: Int
  /// What was understood: names of moves and facts.
  package var understood: [String]
  /// What the trainee wrote to dispute it.
  package var dispute: String?

  package init(
    text: String, said: String? = nil, cause: Cause, scenario: String, node: String, variant: String?,
    session: String, turn: Int, understood: [String], dispute: String?
  ) {
    self.text = text
    self.said = said
    self.cause = cause
    self.scenario = scenario
    self.node = node
    self.variant = variant
    self.session = session
    self.turn = turn
    self.understood = understood
    self.dispute = dispute
  }

  /// Those of a session, in its order. A reply that was taken back counts as well: it was said.
  package static func all(in transcript: Transcript) -> [MinedReply] {
    guard let scenario = transcript.scenario else { return [] }
    var node = ""
    var said: String?
    var mined: [MinedReply] = []
    for (index, turn) in transcript.turns.enumerated() {
      defer { node = turn.node ?? node }
      if turn.role == .customer, let text = turn.text { said = text }
      guard turn.role == .agent, let text = turn.text, let understood = turn.understood else { continue }
      let dispute = transcript.disputes.first { $0.turn == index }
      guard let cause = dispute == nil ? Cause(answeredBy: understood.reaction) : .disputed else { continue }
      mined.append(
        MinedReply(
          text: text, said: said, cause: cause, scenario: scenario, node: node, variant: transcript.variant,
          session: transcript.id, turn: index, understood: understood.reading.names, dispute: dispute?.text))
    }
    return mined
  }
}

extension Reading {
  fileprivate var names: [String] {
    let all = moves.map(\.move) + told.map(\.fact) + asked.map(\.fact) + claims.map(\.action)
    return all.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

/// Replies to one scenario that are alike.
package struct MinedGroup: Sendable, Hashable {
  package var scenario: String
  /// The one most like the others comes first.
  package var replies: [MinedReply]

  /// The nodes at which they were said, each once, in the order of the replies.
  package var nodes: [String] { replies.map(\.node).reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }

  package func count(_ cause: MinedReply.Cause) -> Int { replies.count { $0.cause == cause } }

  package init(scenario: String, replies: [MinedReply]) {
    self.scenario = scenario
    self.replies = replies
  }
}
