import ArgumentParser
import AuthoredFiles
import RapportModel
import Reports

/// Checks authored files.
struct LintCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Check scenario, persona, company, journey, drill, rubric and move files.",
    discussion: """
      Folders are searched for .yaml files; without a path it is the folder 'scenarios'. Exits with 1 when there is \
      an error, and with 2 when a file cannot be read. Documentation/Diagnostics.md explains each code.
      """)

  @Argument(help: ArgumentHelp("Files and folders.", valueName: "path"), completion: .file())
  var paths: [String] = []

  @Option(help: "text or json (one array).")
  var format = Format.text

  @OptionGroup var shared: SharedOptions

  /// Codes of files that could not be read at all.
  private static let unreadable: Set = ["no-such-file", "unreadable", "not-a-file"]

  func run() throws {
    let library = shared.library
    var diagnostics: Set<Diagnostic> = []
    let files = (paths.isEmpty ? ["scenarios"] : paths).flatMap(library.authoredFiles)
    for file in files { diagnostics.formUnion(library.check(file)) }
    let sorted = diagnostics.sorted()
    switch format {
    case .text: try Output.write(sorted.forPeople(width: terminalWidth, style: shared.style))
    case .json: try Output.write(DiagnosticText.json(sorted))
    }
    shared.remark(DiagnosticText.summary(sorted, files: files.count))
    if sorted.contains(where: { Self.unreadable.contains($0.code) }) { throw ExitCode.badInput }
    if sorted.contains(where: { $0.severity == .error }) { throw ExitCode.notPassed }
  }
}
