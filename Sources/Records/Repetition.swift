import RapportModel

/// When a scenario or a drill is to be practised again: some days after it was passed, longer each time.
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
    // What a person has still to decide says neither.
    self.init(
      attempts.filter { !$0.isAssisted }.compactMap { attempt in attempt.grade.passed.map { (attempt.day, $0) } })
  }

  /// - Parameter tries: each with its day and whether it was passed, in the order in which they were begun.
  init(_ tries: [(day: Int, isPassed: Bool)]) {
    for (day, isPassed) in tries {
      if !isPassed {
        passes = 0
      } else if !wasPassed || day != last {
        passes += 1
      }
      wasPassed = isPassed
      last = day
    }
  }

  /// Days between the latest attempt and the next one.
  package var pause: Int { wasPassed ? Self.steps[min(passes, Self.steps.count) - 1] : Self.afterFailing }

  /// The day from which on it is due; nil for what was never tried.
  package var due: Int? { last.map { $0 + pause } }
}
