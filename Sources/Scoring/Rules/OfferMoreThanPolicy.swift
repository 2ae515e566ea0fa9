import RapportModel

extension Rule {
  static let offerMoreThanPolicy = Rule(
    "OfferMoreThanPolicy", .relationship, rests: .language,
    means: "A no with the policy comes with a reason in the customer's terms or another way.",
    source: .published(
      "Offering options raises satisfaction (Singh and others, Journal of Marketing Research "
        + "2018)."),
    helpedBy: ["offers-alternative"]
  ) { rule, conversation in
    conversation.replies.compactMap { reply in
      guard let wall = reply.makes("policy-wall") else { return nil }
      let more = ["explains-reason", "offers-alternative", "offers-choice", "says-how-to-challenge", "promises"]
      if reply.makes(more) != nil { return nil }
      return rule.lost(Tenths(4), at: reply.turn, in: wall.span, "a no with the policy and nothing else")
    }
  }
}
