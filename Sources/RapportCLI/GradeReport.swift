import RapportModel
import Reports
import TranscriptFiles

/// Writes grades in the format asked for, as they come.
struct GradeReport {
  let format: GradeCommand.Format
  let why: Bool
  let style: Style
  /// Some input could not be read.
  var hasBadInput = false
  /// All scores that are not null.
  private(set) var scores: [Tenths] = []
  private var isFirst = true

  init(format: GradeCommand.Format, why: Bool, style: Style) {
    self.format = format
    self.why = why
    self.style = style
  }

  mutating func add(_ result: Result<Grading.Conversation, LineError>, in path: String) throws {
    switch result {
    case .success(let graded):
      if let score = graded.scorecard.score { scores.append(score) }
      let text =
        format == .text
        ? ScorecardText.text(
          graded.scorecard, transcript: graded.transcript, why: why, width: terminalWidth, style: style) : ""
      try write(.scorecard(graded.scorecard), text: text)
    case .failure(let error):
      hasBadInput = true
      Output.say("rapport: \(path):\(error.line): error: \(error.message)")
      if format == .text { return }
      try write(.unreadable(id: error.id, line: error.line, code: error.code, message: error.message), text: "")
    }
  }

  /// Closes the array, where there is one.
  func finish() throws {
    if format == .json { try Output.write(isFirst ? "[]\n" : "\n]\n") }
  }

  private mutating func write(_ graded: Graded, text: String) throws {
    let separator = isFirst ? "" : "\n"
    switch format {
    case .text: try Output.write(separator + text)
    case .jsonl: try Output.write(ScorecardJSON.line(graded) + "\n")
    case .json: try Output.write((isFirst ? "[\n" : ",\n") + ScorecardJSON.line(graded))
    }
    isFirst = false
  }
}
