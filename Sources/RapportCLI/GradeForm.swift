import RapportModel
import Reports
import TranscriptFiles

/// How a grade is written.
struct GradeForm: Sendable {
  /// A conversation's grade, as it is written.
  struct Grade: Sendable {
    /// Of standard output; empty for an unreadable line in a format that has no place for it.
    var bytes: [UInt8]
    var score: Tenths?
    /// Why the line could not be graded.
    var error: LineError?
  }

  let format: GradeCommand.Format
  let why: Bool
  let style: Style
  let width = terminalWidth

  func grade(_ result: Result<Grading.Conversation, LineError>) -> Grade {
    switch result {
    case .success(let graded): Grade(bytes: bytes(of: graded), score: graded.scorecard.score, error: nil)
    case .failure(let error): Grade(bytes: bytes(of: error), score: nil, error: error)
    }
  }

  private func bytes(of graded: Grading.Conversation) -> [UInt8] {
    switch format {
    case .json, .jsonl: return ScorecardJSON.bytes(.scorecard(graded.scorecard))
    case .text:
      let text = ScorecardText.text(
        graded.scorecard, transcript: graded.transcript, why: why, width: width, style: style)
      return Array(text.utf8)
    }
  }

  private func bytes(of error: LineError) -> [UInt8] {
    if format == .text { return [] }
    return ScorecardJSON.bytes(
      .unreadable(id: error.id, line: error.line, code: error.code, message: error.message))
  }
}
