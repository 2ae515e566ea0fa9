import RapportModel

extension Rule {
  /// An offer in its place is nothing to earn: what the customer needs is judged as a need.
  static let offerInItsPlace = Rule(
    "OfferInItsPlace", .proactivity, rests: .language,
    means:
      "Something to buy is offered once and after the matter is dealt with, never while a feeling is open; and "
      + "who asks for advice gets it, even where it sells nothing.",
    source: .decision(
      "Customer care is relational and long-term, so an offer must meet the customer's need and not the month's "
        + "target; advice against the company's short interest is what trust is built on.")
  ) { rule, conversation in
    var offers = 0
    let pushed = conversation.replies.compactMap { reply -> Evidence? in
      guard let span = reply.offer, !reply.customerWords.contains(where: CueWords.bargainsSought.contains) else {
        return nil
      }
      offers += 1
      if let felt = conversation.openFeeling(after: reply) {
        let reason = "something is offered while this is open: \(felt.inWords)"
        return rule.lost(Tenths(4), at: reply.turn, in: span, reason)
      }
      if !conversation.isDealtWith(before: reply) {
        return rule.lost(
          Tenths(2), at: reply.turn, in: span, "something is offered before the matter is dealt with")
      }
      return offers > 1 ? rule.lost(Tenths(2), at: reply.turn, in: span, "offered again") : nil
    }
    return conversation.advice.map { rule.advised($0) } + pushed
  }

  private func advised(_ advice: Conversation.Advice) -> Evidence {
    let of = Tenths(4)
    guard advice.isHonest else {
      return missed(of: of, at: advice.turn, "asked for advice, the reply sells and does not advise")
    }
    return earned(
      of, of: of, at: advice.turn, in: advice.span, "honest advice against the company's short interest")
  }
}

extension AgentReply {
  /// Something to buy, not denied.
  fileprivate var offer: Span? {
    if marks[AgentCues.advisesAgainst] != nil { return nil }
    return marks[AgentCues.sells]?.first { span in
      !words.within(words.sentence(around: span)).contains(where: \.isNegation)
    }
  }
}

extension Conversation {
  /// What a reply made of the customer's question for advice.
  fileprivate struct Advice {
    let turn: Int
    let span: Span
    let isHonest: Bool
  }

  /// Where the customer asks what to buy, and the next reply advises or sells.
  fileprivate var advice: [Advice] {
    customers.compactMap { customer in
      guard customer.asksForAdvice, let reply = replies(after: customer.turn).first else { return nil }
      if let span = reply.marks[AgentCues.advisesAgainst]?.first {
        return Advice(turn: reply.turn, span: span, isHonest: true)
      }
      return reply.offer.map { Advice(turn: reply.turn, span: $0, isHonest: false) }
    }
  }

  /// The customer was answered with something that helps: a deed, the right outcome's way, or a stated solution.
  fileprivate func isDealtWith(before reply: AgentReply) -> Bool {
    if let deed { return deed < reply.turn }
    let steps = ["states-next-step", "offers-alternative", "offers-choice", "explains-reason", "declines"]
    return replies.contains { $0.turn < reply.turn && $0.makes(steps) != nil }
  }
}

extension CustomerTurn {
  /// "Is it worth it?", "Which one should I take?", "Do you recommend it?"
  fileprivate var asksForAdvice: Bool {
    !words.questionMarks.isEmpty && words.all.contains { CueWords.advice.contains($0.key) }
  }
}
