import ArgumentParser
import RapportModel
import Records
import Reports

/// What was practised so far.
struct SessionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions", abstract: "List your sessions with their outcomes and scores, the latest last.")

  @Flag(help: "As JSON, all of them.")
  var json = false

  @Flag(help: "All of them, not only the last 20.")
  var all = false

  @OptionGroup var shared: SharedOptions

  private static let usual = 20

  func run() throws {
    let logbook = try Logbook.ofUser(shared)
    var gradebook = try Gradebook(logbook, shared: shared)
    let shown = all || json ? logbook.entries[...] : logbook.entries.suffix(Self.usual)
    let rows = shown.map { entry in
      SessionRow(
        entry: entry, key: logbook.shortKey(of: entry), when: LocalTime.short(entry.started),
        started: LocalTime.textInUTC(entry.started), grade: gradebook.grade(of: entry),
        isInUse: logbook.isInUse(entry))
    }
    guard !json else { return try Output.write(SessionsText.json(rows)) }
    try Output.write(SessionsText.table(rows, width: terminalWidth, style: shared.style))
    let left = logbook.entries.count - shown.count
    if left > 0 { shared.remark("\(left) earlier; --all lists them too") }
  }
}
