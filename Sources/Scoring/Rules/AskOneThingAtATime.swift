import RapportModel

extension Rule {
  static let askOneThingAtATime = Rule(
    "AskOneThingAtATime", .clarity, rests: .language,
    means: "No reply asks three questions or more; two may belong together.",
    source: .decision("Of many questions at once some stay unanswered.")
  ) { rule, conversation in
    conversation.replies.compactMap { reply in
      let asked = reply.words.questionMarks.count - reply.alternatives
      guard asked >= 3 else { return nil }
      return rule.lost(Tenths(2), at: reply.turn, "\(asked) questions in one reply")
    }
  }
}

extension AgentReply {
  /// "Does it beep? Or does it blink?": the second leaves a choice, and asks for no more.
  fileprivate var alternatives: Int {
    guard isRecorded else { return 0 }
    return words.sentences.dropFirst().count { sentence in
      words.isMarked(sentence) && words.within(sentence).first.map { CueWords.orAlone == $0.key } ?? false
    }
  }
}
