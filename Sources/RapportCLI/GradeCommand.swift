import ArgumentParser
import RapportModel

/// Grades transcripts: recorded conversations and practice sessions take the same road.
struct GradeCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, jsonl
  }

  static let configuration = CommandConfiguration(
    commandName: "grade",
    abstract: "Grade transcripts, with a reason for every point.",
    discussion: """
      Reads JSON Lines (one conversation a line), a JSON array, or the journal of a practice session. '-' or no file \
      is standard input. Exits with 1 when a score is below --fail-under, and with 2 when an input cannot be read; \
      what can be read is graded all the same.
      """)

  @Argument(help: ArgumentHelp("Files of conversations.", valueName: "file"))
  var files: [String] = []

  @Option(help: ArgumentHelp("Grade against this scenario, by id or path.", valueName: "scenario"))
  var scenario: String?

  @Option(help: ArgumentHelp("Use this rubric instead of the default one.", valueName: "file"))
  var rubric: String?

  @Option(help: "text, json (one array) or jsonl (a line a conversation).")
  var format = Format.text

  @Option(
    name: .customLong("fail-under"), help: ArgumentHelp("Exit with 1 when a score is below.", valueName: "score"))
  var failUnder: Double?

  @Flag(help: "With --format text: every turn with its points, and the sums down to the score.")
  var why = false

  @Option(
    help: ArgumentHelp(
      "Grade so many conversations at the same time (default: one a core); the output is the same for any number.",
      valueName: "count"))
  var jobs: Int?

  @Flag(help: "Instead of grades: what each reply shows, in the counts that readings of a turn are sums of.")
  var signals = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let failUnder, !(0...100).contains(failUnder) {
      throw ValidationError("--fail-under is a score from 0 to 100, not \(failUnder)")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs is a count from 1, not \(jobs)") }
  }

  func run() throws {
    var run = GradeRun(
      shared: shared, grading: try Grading(shared: shared, scenario: scenario, rubric: rubric),
      report: GradeReport(form: GradeForm(format: format, why: why, signals: signals, style: shared.style)),
      jobs: Jobs(count: jobs ?? Jobs.ofThisMachine))
    for path in files.isEmpty ? ["-"] : files { try run.add(path: path) }
    try run.finish()
    if run.report.hasBadInput { throw ExitCode.badInput }
    if let failUnder, run.report.scores.contains(where: { Double($0.count) < failUnder * 10 }) {
      throw ExitCode.notPassed
    }
  }
}
