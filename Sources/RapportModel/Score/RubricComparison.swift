/// One conversation under two rubrics, and what makes the difference between pass and fail.
package struct RubricComparison: Sendable, Hashable {
  package static let schema = "rapport.comparison/1"

  /// A key of the other rubric that changes the verdict.
  package struct Cause: Sendable, Hashable {
    /// The rubric's key: "gates".
    package var key: String
    /// Which of its entries, where it has names: "empathy", "verify-first".
    package var name: String?
    /// Index among the turns of the transcript, when it is about one.
    package var turn: Int?
    /// One line, for people.
    package var reason: String

    package init(key: String, name: String? = nil, turn: Int? = nil, reason: String) {
      self.key = key
      self.name = name
      self.turn = turn
      self.reason = reason
    }
  }

  package var from: Scorecard
  package var to: Scorecard
  /// Each of which changes the verdict by itself, or all of which do it together; none when it stays.
  package var causes: [Cause]

  package init(from: Scorecard, to: Scorecard, causes: [Cause]) {
    self.from = from
    self.to = to
    self.causes = causes
  }

  package var id: String { from.id }
  /// Pass, fail or neither is not the same.
  package var flips: Bool { from.passed != to.passed }
}
