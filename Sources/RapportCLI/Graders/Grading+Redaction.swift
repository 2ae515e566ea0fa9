import RapportModel
import TranscriptFiles

extension Grading.Conversation {
  /// Masks what tells who somebody is, in the conversation and in the reasons for its grade.
  ///
  /// - Returns: how many values of the conversation are masked.
  mutating func redact(with redactor: Redactor) -> Int {
    scorecard.id = redactor.masked(scorecard.id).text
    for index in scorecard.evidence.indices {
      scorecard.evidence[index].reason = redactor.masked(scorecard.evidence[index].reason).text
    }
    for index in scorecard.critical.indices {
      scorecard.critical[index].reason = redactor.masked(scorecard.critical[index].reason).text
    }
    return transcript.redact(with: redactor)
  }
}

extension Decision {
  /// With what people wrote masked.
  func redacted(with redactor: Redactor) -> Decision {
    var decision = self
    decision.conversation = redactor.masked(conversation).text
    decision.who = redactor.masked(who).text
    decision.why = why.map { redactor.masked($0).text }
    return decision
  }
}
