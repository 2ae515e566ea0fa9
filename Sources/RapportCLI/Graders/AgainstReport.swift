import RapportModel
import Reports
import TranscriptFiles

/// Writes who passes or fails under another rubric: as text those whose verdict changes and the sum, else a line each.
struct AgainstReport {
  let format: GradeCommand.Format
  let style: Style
  /// Some input could not be read.
  var hasBadInput = false
  private var comparisons: [RubricComparison] = []
  private var isFirst = true

  init(format: GradeCommand.Format, style: Style) {
    self.format = format
    self.style = style
  }

  mutating func add(_ result: Result<RubricComparison, LineError>, in path: String) throws {
    switch result {
    case .success(let comparison):
      if format == .text {
        comparisons.append(comparison)
        return try Output.write(RubricFlips.text(comparison, width: terminalWidth, style: style))
      }
      try write(RubricFlips.line(comparison))
    case .failure(let error):
      hasBadInput = true
      Output.say(error, in: path)
      if format == .text { return }
      let unreadable = Graded.unreadable(id: error.id, line: error.line, code: error.code, message: error.message)
      try write(ScorecardJSON.line(unreadable))
    }
  }

  /// The sum, or the end of the array.
  func finish() throws {
    switch format {
    case .text: try Output.write(RubricFlips.summary(comparisons, width: terminalWidth, style: style))
    case .json: try Output.write(isFirst ? "[]\n" : "\n]\n")
    case .jsonl, .csv, .junit, .html: break
    }
  }

  private mutating func write(_ line: String) throws {
    try Output.write(format == .jsonl ? line + "\n" : (isFirst ? "[\n" : ",\n") + line)
    isFirst = false
  }
}
