import RapportModel

/// What can happen to a session from outside.
package enum Input: Sendable, Hashable {
  /// The agent's message, with what was understood in it.
  case reply(String, Reading)
  /// A desk action; silent until the agent writes.
  case action(name: String, arguments: [Transcript.Field], reason: String?)
  /// The customer has waited.
  case silence(seconds: Int)
  /// The agent ends the conversation.
  case leave

  /// Whether something is done at the desk.
  package var isAction: Bool {
    if case .action = self { true } else { false }
  }

  /// Whether time has passed and nothing else.
  package var isSilence: Bool {
    if case .silence = self { true } else { false }
  }
}

/// What came of an input.
package enum Event: Sendable, Hashable {
  /// A turn was added to the transcript.
  case turn(Turn)
  case ended(Outcome)
}
