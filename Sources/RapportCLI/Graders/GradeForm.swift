import Bytes
import RapportModel
import Reports
import Scoring
import TranscriptFiles

/// How a grade is written.
struct GradeForm: Sendable {
  /// A conversation's grade, as it is written.
  struct Grade: Sendable {
    /// Of the output; empty for an unreadable line in a format that has no place for it.
    var bytes: [UInt8]
    var score: Tenths?
    /// Why the line could not be graded.
    var error: LineError?
    /// With people's decisions, when they were asked for.
    var decided: DecidedScorecard?
    /// For a build server; in that format only.
    var test: JUnit.Case?
    /// For a report about all; in that form only.
    var entry: CohortEntry?
    /// How many values were masked.
    var masked = 0
  }

  let format: GradeCommand.Format
  let why: Bool
  /// Instead of grades: what each reply shows, as JSON Lines.
  let signals: Bool
  let style: Style
  let pseudonym: Pseudonym
  /// A score below is a failed test.
  let failUnder: Double?
  /// As text, what all grades show together.
  let isSummary: Bool
  /// A field of the conversations.
  let groupedBy: String?
  /// Everything that is written hides who somebody is.
  let isRedacted: Bool
  let width = terminalWidth

  /// About all conversations, and not about each.
  var isCohort: Bool { format == .html || isSummary }

  /// - Parameter decisions: of people on this conversation; nil when nobody asked for them. The score is the final one.
  func grade(_ result: Result<Grading.Ready, LineError>, _ decisions: [Decision]?, by scorer: Scorer) -> Grade {
    switch result {
    case .success(let ready):
      // What the record says has to be known before it is masked.
      let redactor = isRedacted ? Redactor(record: ready.transcript.customer) : nil
      return grade(ready, decisions, redactor, by: scorer)
    case .failure(var error):
      if isRedacted {
        error.message = Redactor().masked(error.message).text
        error.id = error.id.map { Redactor().masked($0).text }
      }
      return Grade(
        bytes: bytes(of: error), error: error,
        test: format == .junit ? GradeTest.unreadable(error.id, line: error.line, error.message) : nil)
    }
  }

  private func grade(
    _ ready: Grading.Ready, _ decisions: [Decision]?, _ redactor: Redactor?, by scorer: Scorer
  ) -> Grade {
    if signals {
      let id = ready.transcript.id
      let text = SignalLines.text(ready.signals(by: scorer), id: redactor?.masked(id).text ?? id)
      return Grade(bytes: Array(text.utf8))
    }
    var graded = ready.graded(by: scorer)
    let masked = redactor.map { graded.redact(with: $0) } ?? 0
    if isCohort {
      let entry = entry(of: graded, redactor)
      return Grade(bytes: [], score: graded.scorecard.score, entry: entry, masked: masked)
    }
    let decided = decisions.map { decisions in
      let shown = redactor.map { redactor in decisions.map { $0.redacted(with: redactor) } } ?? decisions
      return graded.scorecard.decided(by: shown, under: graded.rubric)
    }
    let final = decided?.final ?? graded.scorecard
    return Grade(
      bytes: bytes(of: graded, decided, redactor), score: final.score, decided: decided,
      test: format == .junit ? GradeTest.of(final, failUnder: failUnder) : nil, masked: masked)
  }

  private func entry(of graded: Grading.Conversation, _ redactor: Redactor?) -> CohortEntry {
    let transcript = graded.transcript
    let agent = transcript.agent.map(pseudonym.name)
    func field(_ name: String) -> String? {
      transcript.field(name).map { redactor?.masked($0).text ?? $0 }
    }
    return CohortEntry(
      scorecard: graded.scorecard, transcript: transcript, agent: agent, reason: field("reason"),
      group: groupedBy.map { $0 == "agent" ? agent ?? "nobody named" : field($0) ?? Cohort.withoutField },
      lot: String(SHA256.hex(of: transcript.id.utf8).prefix(16)))
  }

  private func bytes(
    of graded: Grading.Conversation, _ decided: DecidedScorecard?, _ redactor: Redactor?
  ) -> [UInt8] {
    switch format {
    case .json, .jsonl:
      return ScorecardJSON.bytes(decided.map { .decided($0) } ?? .scorecard(graded.scorecard))
    case .csv:
      let transcript = graded.transcript
      return Array(
        GradeRow.row(
          decided?.final ?? graded.scorecard, agent: transcript.agent.map(pseudonym.name),
          channel: transcript.channel?.rawValue,
          reason: transcript.field("reason").map { redactor?.masked($0).text ?? $0 }
        ).utf8)
    case .junit, .html: return []
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
    switch format {
    case .text, .junit, .html: []
    case .csv: Array(GradeRow.row(unreadable: error.id, line: error.line, message: error.message).utf8)
    case .json, .jsonl:
      ScorecardJSON.bytes(
        .unreadable(id: error.id, line: error.line, code: error.code, message: error.message))
    }
  }
}
