import RapportModel

/// How far a trainee has come in one drill, and when it is due again.
package struct DrillProgress: Sendable, Hashable {
  package enum Reason: Sendable, Hashable {
    case notPassed(made: Int, answered: Int, daysAgo: Int)
    case passed(daysAgo: Int, pause: Int)
    case neverTried
  }

  /// The drill's id.
  package let drill: String
  /// How many of a hundred replies made it, round by round; nil for one that was never tried.
  package let course: Progress.Course?
  private let latest: DrillRound?
  private let repetition: Repetition

  /// - Parameter rounds: of all drills, in the order in which they were begun.
  package init(drill: String, rounds: [DrillRound]) {
    let own = rounds.filter { $0.drill == drill }
    self.drill = drill
    course = Progress.Course(own.map(\.share))
    latest = own.last
    repetition = Repetition(own.map { ($0.day, $0.isPassed) })
  }

  /// The drill to do today: of what is due the one that went worst, else the first that was never tried; nil when all
  /// rest.
  package static func next(of drills: [DrillProgress], today: Int) -> (drill: DrillProgress, reason: Reason)? {
    let due = drills.filter { $0.repetition.due.map { $0 <= today } ?? false }
    let worst = due.min { ($0.course?.latest ?? .zero) < ($1.course?.latest ?? .zero) }
    guard let next = worst ?? drills.first(where: { $0.latest == nil }) else { return nil }
    return (next, next.reason(on: today))
  }

  private func reason(on today: Int) -> Reason {
    guard let latest else { return .neverTried }
    let ago = max(0, today - latest.day)
    return latest.isPassed
      ? .passed(daysAgo: ago, pause: repetition.pause)
      : .notPassed(made: latest.made, answered: latest.answered, daysAgo: ago)
  }
}
