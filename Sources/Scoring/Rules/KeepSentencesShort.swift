import RapportModel

extension Rule {
  static let keepSentencesShort = Rule(
    "KeepSentencesShort", .clarity, rests: .language,
    means: "No sentence is so long that it cannot be followed when read once.",
    source: .decision(
      "40 words is twice the 20 that plain-language guides advise as an average, so that only "
        + "clear cases cost.")
  ) { rule, conversation in
    conversation.replies.compactMap { reply in
      for sentence in reply.words.sentences {
        let count = reply.words.within(sentence).count
        if count > 40 {
          return rule.lost(
            Tenths(1), at: reply.turn, in: sentence, "a sentence of \(count) words is hard to follow")
        }
      }
      return nil
    }
  }
}
