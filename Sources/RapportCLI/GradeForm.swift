import RapportModel
import Reports
import Scoring
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
    /// With people's decisions, when they were asked for.
    var decided: DecidedScorecard?
  }

  let format: GradeCommand.Format
  let why: Bool
  /// Instead of grades: what each reply shows, as JSON Lines.
  let signals: Bool
  let style: Style
  let width = terminalWidth

  /// - Parameter decisions: of people on this conversation; nil when nobody asked for them. The score is the final one.
  func grade(_ result: Result<Grading.Ready, LineError>, _ decisions: [Decision]?, by scorer: Scorer) -> Grade {
    switch result {
    case .success(let ready) where signals:
      let text = SignalLines.text(ready.signals(by: scorer), id: ready.transcript.id)
      return Grade(bytes: Array(text.utf8))
    case .success(let ready):
      let graded = ready.graded(by: scorer)
      guard let decisions else { return Grade(bytes: bytes(of: graded), score: graded.scorecard.score) }
      let decided = graded.scorecard.decided(by: decisions, under: graded.rubric)
      return Grade(bytes: bytes(of: graded, decided), score: decided.final.score, decided: decided)
    case .failure(let error): return Grade(bytes: bytes(of: error), error: error)
    }
  }

  private func bytes(of graded: Grading.Conversation, _ decided: DecidedScorecard? = nil) -> [UInt8] {
    switch format {
    case .json, .jsonl:
      return ScorecardJSON.bytes(decided.map { .decided($0) } ?? .scorecard(graded.scorecard))
    case .text:
      var text = ScorecardText.text(
        graded.scorecard, transcript: graded.transcript, rubric: graded.rubric, why: why, width: width, style: style
      )
      if let decided {
        text += DecidedText.text(
          decided, noted: graded.transcript.disputes, why: why, width: width, style: style)
      }
      return Array(text.utf8)
    }
  }

  private func bytes(of error: LineError) -> [UInt8] {
    if format == .text { return [] }
    return ScorecardJSON.bytes(
      .unreadable(id: error.id, line: error.line, code: error.code, message: error.message))
  }
}
