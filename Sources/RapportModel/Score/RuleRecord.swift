/// How a rule fared with people: of its rows, how many were disputed, decided and overturned.
package struct RuleRecord: Sendable, Hashable {
  package var rule: String
  /// Rows of evidence that it gave.
  package var rows = 0
  /// Rows that somebody disputed.
  package var disputed = 0
  /// Rows that were upheld or overturned.
  package var decided = 0
  package var overturned = 0

  package init(rule: String) {
    self.rule = rule
  }

  /// Overturned of decided, in percent, rounded half up; 0 when nothing was decided.
  package var share: Int { decided == 0 ? 0 : (200 * overturned + decided) / (2 * decided) }
}
