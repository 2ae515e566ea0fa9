import RapportModel

extension Rule {
  static let apologiseOnce = Rule(
    "ApologiseOnce", .empathy, rests: .language,
    means: "Each failure is apologised for once; a second apology is neutral, a third costs.",
    source: .published(
      "Apologising beyond the opening lowers satisfaction (111 filmed encounters: Singh and "
        + "others, Journal of Marketing Research 2018).")
  ) { rule, conversation in
    var counts: [String: Int] = [:]
    return conversation.replies.flatMap { reply in
      reply.own.moves.filter { $0.move == "apologises" }.compactMap { apology in
        let cause = conversation.cause(of: apology, in: reply)
        counts[cause, default: 0] += 1
        guard let count = counts[cause], count >= 3 else { return nil }
        return rule.lost(Tenths(3), at: reply.turn, in: apology.span, "apology number \(count) for the same thing")
      }
    }
  }
}

extension AgentReply {
  /// "Sorry, but our lift has no fault": it contradicts.
  fileprivate func objects(by apology: Span) -> Bool {
    guard isRecorded, words.within(apology).count <= 2 else { return false }
    let next = words.within(words.sentence(around: apology)).first { $0.span.start >= apology.end }
    return next.map { CueWords.contrasts.contains($0.key) } ?? false
  }
}

extension Conversation {
  /// The failure that an apology is about, as far as its sentence says; empty for the matter as a whole.
  fileprivate func cause(of apology: Reading.FoundMove, in reply: AgentReply) -> String {
    let sentence = reply.words.sentence(around: apology.span)
    let said = WordSet(reply.words.within(sentence).filter(\.isContent).map(\.key))
    return feelings.first { !$0.keys.isDisjoint(with: said) }?.cause ?? ""
  }
}
