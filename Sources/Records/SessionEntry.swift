import RapportModel

/// What a list needs to know about one session: a journal in short.
package struct SessionEntry: Sendable, Hashable {
  /// The journal's file name without its ending.
  package let name: String
  /// How long the journal was when it was read.
  package let bytes: Int
  /// When the journal was last written, in nanoseconds since 1970.
  package let modified: Int
  /// Eight hexadecimal digits, made of the name; people type the first few.
  package let key: String
  /// In seconds since 1970.
  package var started: Int
  package var scenario: String?
  package var scenarioSHA256: String?
  package var variant: String?
  package var channel: Channel?
  package var mode: Mode
  /// Of a journey, from 1.
  package var episode = 1
  /// What the trainee chose: a scenario's or a journey's id, or an absolute path.
  package var origin: String?
  /// The agent's replies that were not taken back.
  package var replies = 0
  /// Hints that were taken before these.
  package var hints = 0
  package var ended: Outcome?
  /// Why the journal cannot be read; nil when it can.
  package var problem: String?

  /// It came to its end; one that was left can be resumed.
  package var isFinished: Bool { ended != nil && ended != .abandoned }

  /// Somebody helped: what is reached this way counts apart.
  package var isAssisted: Bool { hints > 0 || mode == .guided }

  /// What is practised: the scenario with its variant.
  package var task: Task? { scenario.map { Task(scenario: $0, variant: variant) } }

  /// A scenario in one of its variants: other variants ask for other answers.
  package struct Task: Sendable, Hashable {
    package var scenario: String
    package var variant: String?

    package init(scenario: String, variant: String?) {
      self.scenario = scenario
      self.variant = variant
    }
  }
}
