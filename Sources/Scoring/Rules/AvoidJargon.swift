import RapportModel

extension Rule {
  static let avoidJargon = Rule(
    "AvoidJargon", .clarity, rests: .language,
    means: "No reply uses words of the house that a customer cannot know.",
    source: .decision("What has to be looked up or asked about was not said clearly.")
  ) { rule, conversation in
    conversation.replies.compactMap { reply in
      guard let jargon = reply.makes("uses-jargon") else { return nil }
      return rule.lost(Tenths(2), at: reply.turn, in: jargon.span, "a word that customers may not know")
    }
  }
}
