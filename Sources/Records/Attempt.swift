import RapportModel

/// A session that came to its end and was graded.
package struct Attempt: Sendable, Hashable {
  package var task: SessionEntry.Task
  /// On which day it was begun: days since 1970 in the trainee's calendar.
  package var day: Int
  package var mode: Mode
  /// Somebody helped: what is reached this way counts apart.
  package var isAssisted: Bool
  package var grade: Grade

  package init(
    task: SessionEntry.Task, day: Int, mode: Mode = .coached, isAssisted: Bool = false, grade: Grade
  ) {
    self.task = task
    self.day = day
    self.mode = mode
    self.isAssisted = isAssisted
    self.grade = grade
  }
}
