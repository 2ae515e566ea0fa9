import ArgumentParser
import Glibc
import RapportModel
import Records
import Reports
import Scoring
import TranscriptFiles

/// A finished conversation with all that is said about it.
struct SessionReview {
  var transcript: Transcript
  /// With its variant; nil when the conversation names none.
  var scenario: Scenario?
  var scorecard: Scorecard
  var debrief: Debrief

  /// - Parameter rubric: what graded.
  init(_ transcript: Transcript, scenario: Scenario?, scorecard: Scorecard, standard: [Move], rubric: Rubric) {
    self.transcript = transcript
    self.scenario = scenario
    self.scorecard = scorecard
    debrief = Debrief(
      scorecard: scorecard, transcript: transcript, scenario: scenario, standard: standard, rubric: rubric)
  }

  /// The sessions or conversations that people name.
  ///
  /// - Parameter name: a session, or a file of conversations; the latest session when nil.
  /// - Throws: exit code 2, after saying why, when there is none.
  static func all(
    named name: String?, shared: SharedOptions, scenario: String? = nil, rubric: String? = nil
  ) throws -> [SessionReview] {
    var grading = try Grading(shared: shared, scenario: scenario, rubric: rubric)
    func review(_ transcript: Transcript, _ scenario: Scenario?, _ scorecard: Scorecard) -> SessionReview {
      SessionReview(
        transcript, scenario: scenario, scorecard: scorecard, standard: grading.standard,
        rubric: grading.scorer.rubric)
    }
    if let name, name.contains("/") || name.hasSuffix(".jsonl") || isFile(name) {
      return try ConversationFile.transcriptsOrExit(in: name).map { transcript in
        let graded = grading.graded(transcript)
        return review(graded.transcript, graded.scenario, graded.scorecard)
      }
    }
    let logbook = try Logbook.ofUser(shared)
    guard let entry = try name.map({ try logbook.entry(named: $0) }) ?? logbook.latest else {
      throw refusal("no session yet; 'rapport practice' begins one")
    }
    let transcript = try orExit(.badInput) { () throws(FileError) in try logbook.reading(of: entry).transcript }
    guard scenario == nil, let played = shared.library.played(entry)?.scenario else {
      let graded = grading.graded(transcript)
      return [review(graded.transcript, graded.scenario, graded.scorecard)]
    }
    return [review(transcript, played, grading.scorer.scorecard(for: transcript, scenario: played))]
  }

  private static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  func text(width: Int, style: Style) -> String {
    let customer = scenario?.persona.name ?? transcript.customer.first { $0.name == "name" }?.value ?? "customer"
    let conversation = ConversationText.text(transcript, customer: customer, width: width, style: style)
    return conversation + "\n"
      + DebriefPage.text(debrief, scorecard: scorecard, transcript: transcript, width: width, style: style)
  }
}

extension Logbook {
  /// The latest in which something was said.
  var latest: SessionEntry? {
    let readable = entries.filter { $0.problem == nil }
    return readable.last { $0.replies > 0 } ?? readable.last
  }
}
