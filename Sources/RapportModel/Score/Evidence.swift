/// Why some points were earned, missed or lost.
package struct Evidence: Sendable, Hashable {
  package enum Verdict: String, Sendable, CaseIterable {
    case found, absent
    case notJudged = "not judged"
  }

  /// What the points belong to: a criterion, or the score itself.
  package enum Subject: Sendable, Hashable {
    case criterion(Criterion)
    case score

    package var name: String {
      switch self {
      case .criterion(let criterion): criterion.rawValue
      case .score: "score"
      }
    }
  }

  /// What it rests on.
  package enum Certainty: String, Sendable, CaseIterable {
    /// Recorded events and ledgers.
    case state
    /// A reading of words.
    case language
  }

  /// Stable within a scorecard: "e-7".
  package var id: String
  package var subject: Subject
  /// The rule's name, an order: "AcknowledgeTheFeeling".
  package var rule: String
  package var verdict: Verdict
  /// Index among the turns of the transcript; nil when nothing was said.
  package var turn: Int?
  package var span: Span?
  /// Earned, or lost when negative.
  package var points: Tenths
  /// Of how many; 0 for a deduction or an adjustment.
  package var of: Tenths
  package var certainty: Certainty
  /// One line, for people.
  package var reason: String

  package init(
    id: String = "", subject: Subject, rule: String, verdict: Verdict, turn: Int? = nil, span: Span? = nil,
    points: Tenths, of: Tenths, certainty: Certainty, reason: String
  ) {
    self.id = id
    self.subject = subject
    self.rule = rule
    self.verdict = verdict
    self.turn = turn
    self.span = span
    self.points = points
    self.of = of
    self.certainty = certainty
    self.reason = reason
  }
}
