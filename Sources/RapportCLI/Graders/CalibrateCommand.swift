import Agreement
import ArgumentParser
import RapportModel
import Reports
import TranscriptFiles

/// Compares grades with people's scores of the same conversations.
struct CalibrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract: "Compare grades with your raters: how far they agree, and which rules part them.",
    discussion: """
      LABELS.csv has a line a score: conversation id, criterion (or 'score'), rater, score. A file that ends in .jsonl \
      is one of 'rapport review', with its graders' own scores. A criterion needs at least \
      \(Calibration.minimum) conversations that two people or more have rated and that could be graded; with fewer it \
      is refused. Exits with 2 when a file is wrong, or when no criterion has enough labels.
      """)

  @Argument(help: ArgumentHelp("People's scores.", valueName: "labels.csv"))
  var labels: String

  @Argument(help: ArgumentHelp("The conversations; '-' is standard input.", valueName: "conversations.jsonl"))
  var conversations: String

  @Option(
    help: ArgumentHelp(
      "The lowest and highest score that people could give (default: 0-100).", valueName: "low-high"))
  var scale: LabelFile.Scale?

  @Option(
    help: ArgumentHelp("Grade against this scenario, by id or path.", valueName: "scenario"), completion: .scenario)
  var scenario: String?

  @Option(help: ArgumentHelp("Use this rubric instead of the default one.", valueName: "file"), completion: .file())
  var rubric: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let labels = try readLabels()
    let transcripts = try ConversationFile.transcriptsOrExit(in: conversations)
    var grading = try Grading(shared: shared, scenario: scenario, rubric: rubric)
    if let doubt = transcripts.repeatedIDs { shared.remark("\(conversations): \(doubt)") }
    let calibration = Calibration(labels: labels, cards: transcripts.map { grading.graded($0).scorecard })
    if calibration.strayLabels > 0 {
      shared.remark("\(self.labels): \(calibration.strayLabels) labels are of conversations that are not there")
    }
    for refused in calibration.refused {
      let missing = Calibration.minimum - refused.conversations
      Output.say(
        "rapport: \(refused.subject.name): refused; \(Calibration.minimum) conversations that two people rated and Rapport "
          + "could judge are needed, \(missing) \(missing == 1 ? "is" : "are") missing")
    }
    guard !calibration.rows.isEmpty else { throw ExitCode.badInput }
    try Output.write(CalibrationTable.text(calibration, style: shared.style))
  }

  /// - Throws: exit code 2, after saying what is wrong.
  private func readLabels() throws -> [Calibration.Label] {
    try orExit(.badInput) { () throws(FileError) in
      let bytes = try InputFile.bytes(of: labels)
      let isDecisions = labels.hasSuffix(".jsonl")
      let file = isDecisions ? LabelFile(DecisionFile(bytes)) : LabelFile(bytes, scale: scale ?? .ofGrades)
      say(file.mistakes)
      if scale == nil, let doubt = file.doubt { shared.remark("\(labels): \(doubt)") }
      guard file.mistakes.isEmpty else { throw FileError(.unreadableInput, path: labels, reason: "wrong lines") }
      return file.labels
    }
  }

  /// The first of them; a file of another kind has one a line.
  private func say(_ mistakes: [String]) {
    for mistake in mistakes.prefix(Self.mistakes) { Output.say("rapport: \(labels): \(mistake)") }
    let more = mistakes.count - Self.mistakes
    if more > 0 {
      Output.say("rapport: \(labels): \(more) more lines are wrong; a line is conversation,criterion,rater,score")
    }
  }

  private static let mistakes = 10
}
