import RapportModel

/// When a scenario is to be practised again: some days after it was passed, longer each time.
///
/// Spaced repetition (Cepeda and others, "Distributed practice in verbal recall tasks", Psychological Bulletin 132,
/// 2006): what is repeated after a growing pause is kept longest. Assisted attempts neither count nor delay.
package struct Repetition: Sendable, Hashable {
  /// Days after the first, the second, and the third and every further pass in a row.
  package static let steps = [2, 7, 21]
  /// Days after an attempt that was not passed.
  package static let afterFailing = 1

  /// The day of the latest attempt; nil when there is none.
  package private(set) var last: Int?
  package private(set) var wasPassed = false
  /// Passes in a row, one a day at most.
  private var passes = 0

  /// - Parameter attempts: of one scenario, in the order in which they were begun.
  package init(_ attempts: [Attempt]) {
    for attempt in attempts where !attempt.isAssisted {
      // What a person has still to decide says neither.
      guard let passed = attempt.grade.passed else { continue }
      if !passed {
        passes = 0
      } else if !wasPassed || attempt.day != last {
        passes += 1
      }
      wasPassed = passed
      last = attempt.day
    }
  }

  /// Days between the latest attempt and the next one.
  package var pause: Int { wasPassed ? Self.steps[min(passes, Self.steps.count) - 1] : Self.afterFailing }

  /// The day from which on it is due; nil for what was never tried.
  package var due: Int? { last.map { $0 + pause } }
}
