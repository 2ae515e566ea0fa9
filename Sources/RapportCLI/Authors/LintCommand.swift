import ArgumentParser
import AuthoredFiles
import RapportModel
import Reports
import Understanding

/// Checks authored files.
struct LintCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif
  }

  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Check scenario, persona, company, journey, drill, rubric and move files.",
    discussion: """
      Folders are searched for .yaml files; without a path it is the folder 'scenarios'. A file .rapport.yaml in their \
      folder or above says how bad each warning is there. The samples of scenarios are tried on their branches, as \
      'rapport test' does, but without grading; of more than \(LintRun.mostReadFinely) scenarios with the fast encoder \
      unless --encoder says otherwise, and of more than \(LintRun.mostTried) only with --samples. \
      Exits with 1 when there is an error, and with 2 when a file cannot be read. Documentation/Diagnostics.md explains \
      each code.
      """)

  @Argument(help: ArgumentHelp("Files and folders.", valueName: "path"), completion: .file())
  var paths: [String] = []

  @Option(help: "text, json (one array) or sarif (for code hosts and editors).")
  var format = Format.text

  @Flag(help: "Try the samples of however many scenarios.")
  var samples = false

  @Flag(help: "Check again whenever a file changes, until Ctrl-C.")
  var watch = false

  @OptionGroup var encoder: EncoderOption

  @OptionGroup var shared: SharedOptions

  /// Codes of files that could not be read at all.
  private static let unreadable: Set = ["no-such-file", "unreadable", "not-a-file"]

  func run() throws {
    guard watch else {
      if let code = try check() { throw code }
      return
    }
    var watched = WatchedFiles(folders: folders)
    while true {
      _ = try check()
      if let signal = watched.waitForChange() { throw ExitCode(128 + signal) }
      shared.remark("changed at \(LocalTime.clock)")
    }
  }

  /// As 'rapport test' reads them, unless that would take minutes and was not asked for.
  private func fine(ofScenarios count: Int) -> FineReading? {
    guard count > LintRun.mostReadFinely, !encoder.isChosen else { return encoder.reading(shared) }
    if EncoderOption.isFineInstalled {
      shared.remark(
        "\(count) scenarios: their samples were read with the fast encoder; '--encoder fine' takes longer")
    }
    return nil
  }

  private var folders: [String] { paths.isEmpty ? ["scenarios"] : paths }

  /// - Returns: the exit code that what was found calls for; nil when all is well.
  private func check() throws -> ExitCode? {
    let library = shared.library
    let files = folders.flatMap(library.authoredFiles)
    var projects = ProjectFiles()
    let checked = LintRun(library: library, triesAll: samples, fine: fine).check(files)
    let diagnostics = projects.judged(checked.diagnostics, in: files)
    switch format {
    case .text: try Output.write(diagnostics.forPeople(width: terminalWidth, style: shared.style))
    case .json: try Output.write(DiagnosticText.json(diagnostics))
    case .sarif: try Output.write(SARIF.text(diagnostics, version: RapportCommand.version))
    }
    shared.remark(DiagnosticText.summary(diagnostics, files: files.count))
    if checked.untried > 0 {
      shared.remark("the samples of \(checked.untried) scenarios were not tried; with --samples they are")
    }
    if diagnostics.contains(where: { Self.unreadable.contains($0.code) }) { return .badInput }
    return diagnostics.contains { $0.severity == .error } ? .notPassed : nil
  }
}
