import RapportModel

extension Rule {
  /// Three questions or more in one reply cost; two may belong together.
  static let askOneThingAtATime = Rule("AskOneThingAtATime", .clarity, rests: .language) { rule, conversation in
    conversation.replies.compactMap { reply in
      let asked = reply.words.questionMarks.count
      guard asked >= 3 else { return nil }
      return rule.lost(Tenths(2), at: reply.turn, "\(asked) questions in one reply")
    }
  }
}
