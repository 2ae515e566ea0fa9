import ArgumentParser
import RapportModel
import Records
import TranscriptFiles

/// Hands sessions on, as conversations that can be graded.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write sessions as conversation lines, to hand them on.",
    discussion: """
      Practice is private: without names only assessed sessions that came to their end are written. A session that you \
      name is written whatever it was.
      """)

  @Argument(help: ArgumentHelp("The first digits of keys, or scenarios.", valueName: "session"))
  var sessions: [String] = []

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write to this file, not to standard output.", valueName: "file"))
  var output: String?

  @Flag(help: "Practice and unfinished sessions too.")
  var all = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if all, !sessions.isEmpty { throw ValidationError("name sessions or say --all, not both") }
  }

  func run() throws {
    let logbook = try Logbook.ofUser(shared)
    let chosen = try chosen(in: logbook)
    let transcripts = try orExit(.badInput) { () throws(FileError) in
      var transcripts: [Transcript] = []
      for entry in chosen { transcripts.append(try logbook.reading(of: entry).transcript) }
      return transcripts
    }
    try orExit(.unwritable) { () throws(FileError) in
      guard let output else { return }
      try TranscriptFile(path: output).finish(transcripts)
    }
    if output == nil { try Output.write(transcripts.map { $0.jsonLine + "\n" }.joined()) }
    sayWhatWasLeftOut(logbook.entries.count - chosen.count, wrote: chosen.count)
  }

  private func chosen(in logbook: Logbook) throws -> [SessionEntry] {
    guard sessions.isEmpty else {
      var seen: Set<String> = []
      return try sessions.map { try logbook.entry(named: $0) }.filter { seen.insert($0.name).inserted }
    }
    let readable = logbook.entries.filter { $0.problem == nil }
    return all ? readable : readable.filter { $0.mode == .assessed && $0.isFinished }
  }

  private func sayWhatWasLeftOut(_ left: Int, wrote written: Int) {
    let what = written == 1 ? "1 session" : "\(written) sessions"
    guard left > 0, sessions.isEmpty else { return shared.remark("\(what) written") }
    let others = left == 1 ? "1 other was" : "\(left) others were"
    shared.remark(
      all
        ? "\(what) written; \(others) left out, because they cannot be read"
        : "\(what) written; \(others) left out, because practice is private: name them, or say --all")
  }
}
