import RapportModel

extension Rule {
  /// Four words running in capitals read as shouting.
  static let doNotShout = Rule("DoNotShout", .professionalism, rests: .language) { rule, conversation in
    conversation.replies.compactMap { reply in
      let words = reply.words.all
      guard words.count >= 4 else { return nil }
      for start in 0...(words.count - 4) where words[start..<(start + 4)].allSatisfy(\.isShouted) {
        let span = Span(words[start].span.start, words[start + 3].span.end)
        return rule.lost(Tenths(3), at: reply.turn, in: span, "several words in capitals read as shouting")
      }
      return nil
    }
  }
}
