import RapportModel
import Records

/// A session in a list.
package struct SessionRow: Sendable, Hashable {
  package var entry: SessionEntry
  /// As much of its key as names it.
  package var key: String
  /// When it was begun, where the trainee is: "26 Nov 09:14".
  package var when: String
  /// The same in UTC, for programs: "2026-03-02T09:14:00Z".
  package var started: String
  package var grade: Grade?
  /// It is being played just now.
  package var isInUse: Bool

  package init(
    entry: SessionEntry, key: String, when: String, started: String, grade: Grade?, isInUse: Bool
  ) {
    self.entry = entry
    self.key = key
    self.when = when
    self.started = started
    self.grade = grade
    self.isInUse = isInUse
  }

  /// "four-days-too-late, bought-26-days-ago".
  var name: String {
    guard entry.problem == nil else { return "cannot be read" }
    return (entry.scenario ?? "–") + (entry.variant.map { ", \($0)" } ?? "")
      + (entry.episode > 1 ? ", episode \(entry.episode)" : "")
  }

  var outcome: String {
    guard entry.problem == nil else { return "–" }
    if isInUse { return "being played" }
    return entry.isFinished ? entry.ended?.rawValue ?? "" : "unfinished"
  }

  var score: String { grade?.score?.description ?? "–" }
}
