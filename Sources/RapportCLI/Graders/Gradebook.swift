import AuthoredFiles
import RapportModel
import Records
import Scoring
import TranscriptFiles

/// The grades of the sessions in a logbook, each worked out once.
struct Gradebook {
  let logbook: Logbook
  private let grading: Grading
  private let library: Library
  private var known: [String: Played?] = [:]

  init(_ logbook: Logbook, shared: SharedOptions) throws {
    self.logbook = logbook
    grading = try Grading(shared: shared)
    library = shared.library
  }

  /// Nil for one that was left, and for one whose scenario is gone.
  mutating func grade(of entry: SessionEntry) -> Grade? {
    guard entry.isFinished, let scenario = played(entry)?.scenario else { return nil }
    let judge = "\(RapportCommand.version) \(grading.scorer.rubric.sha256) \(scenario.sha256)"
    return logbook.grade(of: entry, by: judge) {
      guard let transcript = try? logbook.reading(of: entry).transcript else { return nil }
      return Grade(grading.scorer.scorecard(for: transcript, scenario: scenario))
    }
  }

  /// What came to its end and got a score, the earliest first.
  mutating func attempts() -> [Attempt] {
    var attempts: [Attempt] = []
    for entry in logbook.entries {
      guard let task = entry.task, let grade = grade(of: entry), grade.score != nil else { continue }
      attempts.append(
        Attempt(
          task: task, day: LocalTime.day(entry.started), mode: entry.mode, isAssisted: entry.isAssisted,
          grade: grade))
    }
    return attempts
  }

  private mutating func played(_ entry: SessionEntry) -> Played? {
    let parts = [entry.origin, entry.scenario, entry.scenarioSHA256, entry.variant, String(entry.episode)]
    let key = parts.map { $0 ?? "" }.joined(separator: "\n")
    if let played = known[key] { return played }
    let played = library.played(entry)
    known[key] = .some(played)
    return played
  }
}
