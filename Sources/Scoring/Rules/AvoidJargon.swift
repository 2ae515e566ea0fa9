import RapportModel

extension Rule {
  /// Words of the house that a customer cannot know.
  static let avoidJargon = Rule("AvoidJargon", .clarity, rests: .language) { rule, conversation in
    conversation.replies.compactMap { reply in
      guard let jargon = reply.makes("uses-jargon") else { return nil }
      return rule.lost(Tenths(2), at: reply.turn, in: jargon.span, "a word that customers may not know")
    }
  }
}
