import RapportModel

extension Rule {
  static let doNotShout = Rule(
    "DoNotShout", .professionalism, rests: .language,
    means: "No reply has four words running in capitals.",
    source: .decision("In writing capitals read as shouting; fewer may be names or abbreviations.")
  ) { rule, conversation in
    conversation.replies.compactMap { reply in
      reply.shouted.map { span in
        rule.lost(Tenths(3), at: reply.turn, in: span, "several words in capitals read as shouting")
      }
    }
  }
}

extension AgentReply {
  /// The first four words running in capitals.
  var shouted: Span? {
    let all = words.all
    guard all.count >= 4 else { return nil }
    let start = (0...(all.count - 4)).first { all[$0..<($0 + 4)].allSatisfy(\.isShouted) }
    return start.map { Span(all[$0].span.start, all[$0 + 3].span.end) }
  }
}
