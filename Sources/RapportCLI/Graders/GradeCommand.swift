import ArgumentParser
import RapportModel
import TranscriptFiles

/// Grades transcripts: recorded conversations and practice sessions take the same road.
struct GradeCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, jsonl, csv, junit, html

    /// By the ending of a file's name, packed or not; nil for any other ending.
    init?(fileName: String) {
      let name = fileName.lowercased()
      switch (name.hasSuffix(".gz") ? name.dropLast(3) : name[...]).split(separator: ".").dropFirst().last {
      case "jsonl", "ndjson": self = .jsonl
      case "json": self = .json
      case "csv": self = .csv
      case "xml": self = .junit
      case "html", "htm": self = .html
      default: return nil
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "grade",
    abstract: "Grade transcripts, with a reason for every point.",
    discussion: """
      Reads JSON Lines (one conversation a line), a JSON array, the journal of a practice session, OpenAI's chats, \
      tau-bench's trajectories, exports of Zendesk and Intercom, CSV, TSV, WebVTT, SubRip and plain text; what a file \
      is it finds out. '-' or no file is standard input; what gzip packed is unpacked. Exits with 1 when a score is \
      below --fail-under, and with 2 when an input cannot be read; what can be read is graded all the same.
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

  @Option(
    name: .customLong("format"),
    help:
      "text, json (one array), jsonl (a line each), csv (a row each), junit, or html (one page about all); text unless the name of --output ends otherwise."
  )
  var chosenFormat: Format?

  @Option(
    help: ArgumentHelp(
      "Write to this file instead of standard output; packed by gzip when its name ends in .gz.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "With --format text: instead of each grade, what all of them show together.")
  var summary = false

  @Option(
    name: .customLong("group-by"),
    help: ArgumentHelp(
      "With --summary or html: rates by this field of the conversations, as team, reason, channel or agent.",
      valueName: "field"))
  var groupBy: String?

  @Flag(help: "Name agents as the files do, and not by pseudonyms.")
  var identify = false

  @Flag(
    help: ArgumentHelp(
      "Mask card numbers, emails, phone numbers, IBANs, postcodes, and the record's names and addresses, in all that is "
        + "written."))
  var redact = false

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

  @OptionGroup var input: InputArguments
  @OptionGroup var shared: SharedOptions

  /// A file that is named as a table is written as one; --why and --summary are text.
  private var format: Format {
    chosenFormat ?? (why || summary ? nil : output.flatMap(Format.init(fileName:))) ?? .text
  }

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
    if against != nil, output != nil || summary || redact || ![.text, .json, .jsonl].contains(format) {
      throw ValidationError("--against writes text or JSON to standard output, and is about each conversation")
    }
    if signals, ![.text, .json, .jsonl].contains(format) {
      throw ValidationError("--signals writes JSON Lines, and takes no --format \(format)")
    }
    if summary, format != .text || why || signals || decisions != nil {
      throw ValidationError(
        "--summary is text about all conversations; it shows neither --why, --signals nor --decisions")
    }
    if format == .html, signals || decisions != nil {
      throw ValidationError("--format html goes with neither --signals nor --decisions")
    }
    if groupBy != nil, !summary, format != .html {
      throw ValidationError("--group-by goes with --summary or --format html")
    }
    if decisions == "-", files.isEmpty || files.contains("-") {
      throw ValidationError("standard input can hold conversations or decisions, not both")
    }
  }

  func run() throws {
    let grading = try Grading(shared: shared, scenario: scenario, rubric: rubric)
    if let against { return try compare(grading, with: against) }
    let paths = files.isEmpty ? ["-"] : files
    var run = GradeRun(
      source: ConversationRun(
        shared: shared, jobs: Jobs(count: jobs ?? Jobs.ofThisMachine), input: input.options,
        progress: ProgressBar(paths: paths, isQuiet: shared.quiet, isPlain: shared.plain, isFile: output != nil)),
      grading: grading,
      report: GradeReport(
        form: GradeForm(
          format: format, why: why, signals: signals, style: shared.style,
          pseudonym: Pseudonym(isIdentified: identify),
          failUnder: failUnder, isSummary: summary, groupedBy: groupBy, isRedacted: redact),
        output: try GradeOutput(path: output, inputs: files, format: format),
        decisions: try decisions.map { try DecisionBook(path: $0, isRedacted: redact) }))
    for path in paths { try run.add(path: path) }
    try run.finish()
    if run.hasBadInput { throw ExitCode.badInput }
    if let failUnder, let lowest = run.report.lowestScore, Double(lowest.count) < failUnder * 10 {
      throw ExitCode.notPassed
    }
  }

  private func compare(_ grading: Grading, with path: String) throws {
    var grading = grading
    let other = try Grading.rubric(path, in: shared.library, shared)
    var report = AgainstReport(format: format, style: shared.style)
    for path in files.isEmpty ? ["-"] : files {
      for item in GradeRun.conversations(in: path, as: input.options, &report.hasBadInput) {
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
