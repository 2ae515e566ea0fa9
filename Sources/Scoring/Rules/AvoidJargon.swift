import RapportModel

extension Rule {
  static let avoidJargon = Rule(
    "AvoidJargon", .clarity, rests: .language,
    means: "No reply uses words of the house that a customer cannot know.",
    source: .decision("What has to be looked up or asked about was not said clearly.")
  ) { rule, conversation in
    conversation.replies.compactMap { reply in
      guard let jargon = reply.makes("uses-jargon"), let word = reply.jargon(in: jargon) else { return nil }
      return rule.lost(
        Tenths(2), at: reply.turn, in: word, "a word that customers may not know: \(reply.text[word])")
    }
  }
}

extension AgentReply {
  /// The word itself: what a pattern names, else an abbreviation, unless the customer has said it. Where none can be
  /// named, nobody could learn from it.
  fileprivate func jargon(in move: Reading.FoundMove) -> Span? {
    let said = words.within(move.span)
    let unknown = said.filter { !customerWords.contains($0.key) && $0.isContent }
    if let abbreviation = unknown.first(where: { $0.isShouted && !$0.isHandle }) { return abbreviation.span }
    let isNamed = move.by.utf8.starts(with: "pattern".utf8) && said.count <= Self.longestTerm
    return isNamed && !unknown.isEmpty ? move.span : nil
  }

  /// In words.
  private static let longestTerm = 6
}
