/// What the customer would say a day later, by how it went: for the debrief.
package struct Afterthoughts: Sendable, Hashable {
  /// One wording; what it says of the conversation is so where all its conditions hold at the end.
  package struct Line: Sendable, Hashable, ExpressibleByStringLiteral {
    package var when: [Condition]
    package var says: String

    package init(_ says: String, when: [Condition] = []) {
      self.when = when
      self.says = says
    }

    package init(stringLiteral says: String) { self.init(says) }
  }

  /// Service and care.
  package var both: [Line]
  /// Solved, cold.
  package var served: [Line]
  /// Warm, unsolved.
  package var soothed: [Line]
  /// Neither.
  package var neither: [Line]

  package init(both: [Line] = [], served: [Line] = [], soothed: [Line] = [], neither: [Line] = []) {
    self.both = both
    self.served = served
    self.soothed = soothed
    self.neither = neither
  }
}
