import ArgumentParser
import RapportModel
import TranscriptFiles

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

  @Argument(help: ArgumentHelp("Files of conversations.", valueName: "file"), completion: .file())
  var files: [String] = []

  @Option(
    help: ArgumentHelp("Grade against this scenario, by id or path.", valueName: "scenario"), completion: .scenario)
  var scenario: String?

  @Option(help: ArgumentHelp("Use this rubric instead of the default one.", valueName: "file"), completion: .file())
  var rubric: String?

  @Option(
    help: ArgumentHelp(
      "Show who would pass or fail under this rubric instead, and by which of its keys; 'default' is the default one.",
      valueName: "file"), completion: .file())
  var against: String?

  @Option(help: "text, json (one array) or jsonl (a line a conversation).")
  var format = Format.text

  @Option(
    name: .customLong("fail-under"), help: ArgumentHelp("Exit with 1 when a score is below.", valueName: "score"))
  var failUnder: Double?

  @Option(
    help: ArgumentHelp(
      "Put people's decisions of this file beside the grades: the final score, and the rules they overturn.",
      valueName: "file"), completion: .file())
  var decisions: String?

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
    if against != nil, why || signals || failUnder != nil {
      throw ValidationError("--against compares rubrics, and takes neither --why, --signals nor --fail-under")
    }
    if decisions != nil, signals || against != nil {
      throw ValidationError("--decisions is about grades, and goes with neither --signals nor --against")
    }
    if decisions == "-", files.isEmpty || files.contains("-") {
      throw ValidationError("standard input can hold conversations or decisions, not both")
    }
  }

  func run() throws {
    let grading = try Grading(shared: shared, scenario: scenario, rubric: rubric)
    if let against { return try compare(grading, with: against) }
    var run = GradeRun(
      shared: shared, grading: grading,
      report: GradeReport(
        form: GradeForm(format: format, why: why, signals: signals, style: shared.style),
        decisions: try decisions.map { try DecisionBook(path: $0) }),
      jobs: Jobs(count: jobs ?? Jobs.ofThisMachine))
    for path in files.isEmpty ? ["-"] : files { try run.add(path: path) }
    try run.finish()
    if run.report.hasBadInput { throw ExitCode.badInput }
    if let failUnder, run.report.scores.contains(where: { Double($0.count) < failUnder * 10 }) {
      throw ExitCode.notPassed
    }
  }

  private func compare(_ grading: Grading, with path: String) throws {
    var grading = grading
    let other = try Grading.rubric(path, in: shared.library, shared)
    var report = AgainstReport(format: format, style: shared.style)
    for path in files.isEmpty ? ["-"] : files {
      for item in GradeRun.conversations(in: path, &report.hasBadInput) {
        var remarks = item.note.map { ["\(path): \($0)"] } ?? []
        let compared = item.conversation.map {
          grading.ready($0, &remarks).compared(by: grading.scorer, with: other)
        }
        for remark in remarks { shared.remark(remark) }
        try report.add(compared, in: path)
      }
    }
    try report.finish()
    if report.hasBadInput { throw ExitCode.badInput }
  }
}
