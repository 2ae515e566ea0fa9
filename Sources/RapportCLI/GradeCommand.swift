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

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let failUnder, !(0...100).contains(failUnder) {
      throw ValidationError("--fail-under is a score from 0 to 100, not \(failUnder)")
    }
  }

  func run() throws {
    var grading = try Grading(shared: shared, scenario: scenario, rubric: rubric)
    var report = GradeReport(format: format, why: why, style: shared.style)
    for path in files.isEmpty ? ["-"] : files {
      for item in conversations(in: path, &report) {
        if let note = item.note { shared.remark("\(path): \(note)") }
        try report.add(item.conversation.map { grading.graded($0) }, in: path)
      }
    }
    try report.finish()
    if report.hasBadInput { throw ExitCode.badInput }
    if let failUnder, report.scores.contains(where: { Double($0.count) < failUnder * 10 }) {
      throw ExitCode.notPassed
    }
  }

  /// A file that cannot be read is told and the rest goes on.
  private func conversations(in path: String, _ report: inout GradeReport) -> [ConversationFile.Item] {
    do throws(FileError) {
      return try ConversationFile.read(path: path)
    } catch {
      Output.say("rapport: \(error)")
      report.hasBadInput = true
      return []
    }
  }
}
