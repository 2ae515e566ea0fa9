/// What an agent can do in a sentence, for the customer's matter.
package enum AgentAct: Int, CaseIterable, Sendable {
  /// Gives what the customer came for: the answer, the cause, the deed, or the instruction that can solve it.
  case solves
  /// Tells what the company will do, or what happens next.
  case next
  /// Tells what was done.
  case done
  /// Refuses or rules out what the customer wants.
  case declines

  /// Where the weights ship.
  static let path = "data/agent-weights.bin"
}
