import ArgumentParser
import RapportModel
import Records
import TranscriptFiles

extension Logbook {
  /// Where the record of this user is.
  static var userFolder: String {
    RapportCLI.userFolder("XDG_DATA_HOME", usually: ".local/share") ?? "./.local/share/rapport"
  }

  /// Where this user's replies to drills are.
  static var drillPath: String { "\(userFolder)/drills.jsonl" }

  /// The rounds of this user's drills that count, the earliest first.
  ///
  /// - Throws: exit code 2, after saying why, when the file cannot be read.
  static func drillRounds(_ shared: SharedOptions) throws -> [DrillRound] {
    let answers = try orExit(.badInput) { () throws(FileError) in
      try DrillLog(path: drillPath).answers { line in
        shared.remark("\(drillPath.safeForTerminalLine): line \(line) is no answer to a drill; it is passed over")
      }
    }
    return DrillRound.all(of: answers, day: LocalTime.day)
  }

  /// The record of this user.
  ///
  /// - Throws: exit code 2, after saying why, when the folder cannot be read.
  static func ofUser(_ shared: SharedOptions) throws -> Logbook {
    let logbook = try orExit(.badInput) { () throws(FileError) in try Logbook(folder: userFolder) }
    if logbook.wasRebuilt {
      shared.remark("the index of sessions was damaged; it has been made again from the journals")
    }
    for entry in logbook.entries {
      guard let problem = entry.problem else { continue }
      shared.remark("\(logbook.folder.path(of: entry.name).safeForTerminalLine): \(problem.safeForTerminalLine)")
    }
    return logbook
  }

  /// The record of this user; nil when it cannot be read, for what can do without.
  static var ifReadable: Logbook? { try? Logbook(folder: userFolder) }

  /// How much of its key names a session: four digits, or more where two begin alike.
  var shortKeyLength: Int {
    let keys = entries.map(\.key)
    return (4...8).first { length in Set(keys.map { $0.prefix(length) }).count == keys.count } ?? 8
  }

  func shortKey(of entry: SessionEntry) -> String { String(entry.key.prefix(shortKeyLength)) }

  /// The session that people name: by the first digits of its key, by its journal's name or path, or by its scenario,
  /// of which it is the latest.
  ///
  /// - Parameter fits: what else has to hold of one that is named by its scenario.
  /// - Throws: exit code 2, after saying why, when there is none or more than one.
  func entry(named name: String, where fits: (SessionEntry) -> Bool = { _ in true }) throws -> SessionEntry {
    let file = (name.split(separator: "/").last.map(String.init) ?? name).withoutEnding
    if let exact = entries.first(where: { $0.name == file }) { return exact }
    let begun = entries.filter { $0.key.hasPrefix(name.lowercased()) || $0.name.hasPrefix(name) }
    if begun.count == 1 { return begun[0] }
    let ofScenario = entries.filter { $0.scenario == name }
    if let latest = ofScenario.last(where: fits) ?? ofScenario.last { return latest }
    let shown = name.safeForTerminalLine
    guard begun.isEmpty else {
      let keys = begun.prefix(5).map(shortKey).joined(separator: ", ")
      throw refusal("'\(shown)' is the beginning of \(begun.count) sessions: \(keys)\(begun.count > 5 ? " …" : "")")
    }
    throw refusal("there is no session '\(shown)'; 'rapport sessions' lists them")
  }

  /// The latest one that can be gone on with, rather one in which something was said.
  var lastUnfinished: SessionEntry? {
    let left = entries.filter { $0.problem == nil && !$0.isFinished && !isInUse($0) }
    return left.last { $0.replies > 0 } ?? left.last
  }

  func isInUse(_ entry: SessionEntry) -> Bool {
    !entry.isFinished && Journal.isInUse(folder.path(of: entry.name))
  }
}

/// The exit code for what was named and cannot be used, after saying why.
func refusal(_ why: String) -> ExitCode {
  Output.say("rapport: \(why)")
  return .badInput
}

extension Logbook? {
  /// Which assessed attempt at a scenario, in its variant, the next one is, from 1.
  func nextAttempt(at scenario: Scenario) -> Int {
    1
      + (self?.entries ?? []).count {
        $0.mode == .assessed && $0.scenario == scenario.id && $0.variant == scenario.variant
      }
  }
}

extension String {
  fileprivate var withoutEnding: String { hasSuffix(".jsonl") ? String(dropLast(6)) : self }
}
