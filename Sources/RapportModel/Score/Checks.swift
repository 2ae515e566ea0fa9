/// How many checks of a criterion applied, and how many of those were met.
package struct Checks: Sendable, Hashable {
  package var met: Int
  /// Those that could be judged.
  package var applied: Int
  package var notJudged: Int

  package init(met: Int = 0, applied: Int = 0, notJudged: Int = 0) {
    self.met = met
    self.applied = applied
    self.notJudged = notJudged
  }
}

extension Scorecard {
  /// The checks of a criterion: its evidence that has points to earn, and what could not be judged. A check is met
  /// when it earned all that it could.
  package func checks(of criterion: Criterion) -> Checks {
    var checks = Checks()
    for row in evidence where row.subject == .criterion(criterion) {
      // A deduction is no check.
      guard row.of > .zero || row.verdict == .notJudged else { continue }
      guard row.verdict != .notJudged else {
        checks.notJudged += 1
        continue
      }
      checks.applied += 1
      if row.points == row.of { checks.met += 1 }
    }
    return checks
  }
}
