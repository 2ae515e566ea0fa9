import RapportModel

extension Rule {
  /// The check may stand in the reply or in the next.
  static let checkUnderstanding = Rule(
    "CheckUnderstanding", .clarity, rests: .language,
    means: "A reply of three instructions or more asks whether they are clear or what they led to.",
    source: .published(
      "CSC framework for customer support conversations, built on COPC (aliyun/qwen-dianjin): resolve and confirm are "
        + "one stage."),
    helpedBy: ["checks-solved"]
  ) { rule, conversation in
    let of = Tenths(4)
    return conversation.replies.compactMap { reply in
      let steps = reply.instructions
      guard steps >= 3 else { return nil }
      for later in conversation.replies(after: reply.turn - 1).prefix(2) {
        guard let check = later.checkOfSteps else { continue }
        let reason = "\(steps) steps, and a check that they are clear"
        return rule.earned(of, of: of, at: later.turn, in: check, reason)
      }
      return rule.missed(of: of, at: reply.turn, "\(steps) steps, and no check that they are clear")
    }
  }
}

extension AgentReply {
  fileprivate var checkOfSteps: Span? {
    makes("checks-solved")?.span ?? marks[AgentCues.checksSteps]?.first { !isHollow($0) }
  }

  /// How often it tells the customer to do something: in sentences that begin with a verb of handling, each such verb
  /// at the start, after a comma or after "then", "and" or "please".
  fileprivate var instructions: Int {
    words.sentences.reduce(0) { $0 + instructions(in: words.within($1)) }
  }

  private func instructions(in sentence: ArraySlice<Word>) -> Int {
    guard let first = sentence.first(where: { !CueWords.before.contains($0.key) }),
      CueWords.handling.contains(first.key)
    else { return 0 }
    let bytes = Array(text.utf8)
    return 1
      + zip(sentence, sentence.dropFirst()).count { before, word in
        let isNext =
          CueWords.before.contains(before.key)
          || bytes[before.span.end..<word.span.start].contains(UInt8(ascii: ","))
        return isNext && word != first && CueWords.handling.contains(word.key)
      }
  }
}
