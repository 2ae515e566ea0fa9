import RapportModel

extension Rule {
  static let doNotShout = Rule(
    "DoNotShout", .professionalism, rests: .language,
    means: "No reply has four words running in capitals.",
    source: .decision("In writing capitals read as shouting; fewer may be names or abbreviations.")
  ) { rule, conversation in
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
