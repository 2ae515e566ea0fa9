import RapportModel

extension Rule {
  /// A sentence that no longer can be followed when read once.
  ///
  /// 40 words is twice the 20 that plain-language guides advise as an average; only clear cases cost.
  static let keepSentencesShort = Rule("KeepSentencesShort", .clarity, rests: .language) { rule, conversation in
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
