import ArgumentParser
import AuthoredFiles
import RapportModel
import Records
import Simulation
import TranscriptFiles

/// A session that was left, in the state in which it was.
@MainActor struct Resumption {
  let session: Session
  let journal: Journal
  let origin: String?
  /// Of which it is an episode.
  let journey: Journey?

  /// - Throws: exit code 2 or 74, after saying why it cannot go on.
  init(_ entry: SessionEntry, in logbook: Logbook, library: Library, standard: [Move]) throws {
    let name = "session \(logbook.shortKey(of: entry))"
    if let problem = entry.problem { throw refusal("\(name) cannot be read: \(problem.safeForTerminalLine)") }
    if entry.isFinished, let ended = entry.ended {
      throw refusal(
        "\(name) has ended (\(ended.rawValue)); 'rapport review \(logbook.shortKey(of: entry))' shows it")
    }
    if logbook.isInUse(entry) { throw refusal("\(name) is open in another terminal; go on there") }
    let id = entry.scenario ?? "?"
    guard let played = library.played(entry) else {
      throw refusal("\(name): there is no scenario '\(id)' any more; --scenarios names the folder where it is")
    }
    guard played.scenario.sha256 == entry.scenarioSHA256 else {
      throw refusal("\(name) cannot go on: the scenario '\(id)' has changed since; begin again with 'practice'")
    }
    journal = try orExit(.unwritable) { () throws(FileError) in
      try Journal.resume(logbook.folder.path(of: entry.name))
    }
    do throws(Session.Divergence) {
      session = try Session(resuming: journal.transcript, scenario: played.scenario, standard: standard)
    } catch {
      throw refusal("\(name) cannot go on: this version of Rapport answers turn \(error.turn) otherwise")
    }
    origin = entry.origin
    journey = played.journey
  }
}
