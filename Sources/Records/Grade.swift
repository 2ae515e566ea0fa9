import RapportModel

/// A scorecard in short.
package struct Grade: Sendable, Hashable {
  package var score: Tenths?
  /// Nil when a person has to decide, or it cannot be graded.
  package var passed: Bool?
  package var criteria: [Criterion: Tenths]

  package init(score: Tenths?, passed: Bool?, criteria: [Criterion: Tenths]) {
    self.score = score
    self.passed = passed
    self.criteria = criteria
  }

  package init(_ scorecard: Scorecard) {
    self.init(
      score: scorecard.score, passed: scorecard.passed, criteria: scorecard.criteria.compactMapValues(\.score))
  }
}
