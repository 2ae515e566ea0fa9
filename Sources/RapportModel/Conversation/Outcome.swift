/// How a conversation ended.
package enum Outcome: String, Sendable, CaseIterable {
  case solved
  case workedAround = "worked around"
  case declinedWell = "declined well"
  case handedOver = "handed over"
  case referred
  /// The customer left, politely or not.
  case customerWithdrew = "customer withdrew"
  case agentEnded = "agent ended"
  /// The session stopped in the middle.
  case abandoned
}
