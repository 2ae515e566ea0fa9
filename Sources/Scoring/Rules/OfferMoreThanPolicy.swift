import RapportModel

extension Rule {
  /// Policy as a wall: a no with the policy and neither a reason in the customer's terms nor another way.
  static let offerMoreThanPolicy = Rule("OfferMoreThanPolicy", .relationship, rests: .language) {
    rule, conversation in
    conversation.replies.compactMap { reply in
      guard let wall = reply.makes("policy-wall") else { return nil }
      let more = ["explains-reason", "offers-alternative", "offers-choice", "says-how-to-challenge"]
      if reply.makes(more) != nil { return nil }
      return rule.lost(Tenths(4), at: reply.turn, in: wall.span, "a no with the policy and nothing else")
    }
  }
}
