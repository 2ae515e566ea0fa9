/// A grade as the machine made it, and as people's decisions leave it.
package struct DecidedScorecard: Sendable, Hashable {
  /// A decision that could not be taken up, and why.
  package struct Refusal: Sendable, Hashable {
    package var decision: Decision
    /// Lower case, without a full stop, with the cure.
    package var reason: String

    package init(_ decision: Decision, _ reason: String) {
      self.decision = decision
      self.reason = reason
    }
  }

  package var machine: Scorecard
  package var final: Scorecard
  /// Those that were taken up, in the order of their file.
  package var decisions: [Decision]
  package var refusals: [Refusal]

  package init(machine: Scorecard, final: Scorecard, decisions: [Decision], refusals: [Refusal]) {
    self.machine = machine
    self.final = final
    self.decisions = decisions
    self.refusals = refusals
  }

  /// The decision on a row of the machine's evidence.
  package func ruling(on row: Evidence) -> Decision? {
    decisions.first { $0.ruling?.evidence == row.id && $0.ruling?.upheld != nil }
  }

  /// Disputes of a row of the machine's evidence, decided since or not.
  package func disputes(of row: Evidence) -> [Decision] {
    decisions.filter { $0.ruling?.evidence == row.id && $0.ruling?.upheld == nil }
  }
}
