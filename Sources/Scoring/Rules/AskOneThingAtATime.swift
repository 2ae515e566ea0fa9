import RapportModel

extension Rule {
  static let askOneThingAtATime = Rule(
    "AskOneThingAtATime", .clarity, rests: .language,
    means: "No reply asks three questions or more; two may belong together.",
    source: .decision("Of many questions at once some stay unanswered.")
  ) { rule, conversation in
    conversation.replies.compactMap { reply in
      let asked = reply.words.questionMarks.count
      guard asked >= 3 else { return nil }
      return rule.lost(Tenths(2), at: reply.turn, "\(asked) questions in one reply")
    }
  }
}
