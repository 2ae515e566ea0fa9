import RapportModel

/// What a reply says of the talk itself, and not of the matter.
extension AgentReply {
  /// "Sorry, I'll have to close this chat", "apologies, the session will expire": it is sorry about nothing else.
  func endsTalk(in span: Span) -> Bool {
    guard isRecorded else { return false }
    let said = words.within(words.sentence(around: span))
    // "Sorry that the call was cut off" owns what went wrong.
    return said.contains { CueWords.thisTalk.contains($0.key) }
      && said.contains { CueWords.endingTalk.contains($0.key) }
      && said.contains { CueWords.tobeEnded.contains($0.key) }
  }
}
