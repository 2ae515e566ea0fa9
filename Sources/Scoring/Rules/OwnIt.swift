import RapportModel

extension Rule {
  /// In a recording only where the customer has told of something to take on.
  static let ownIt = Rule(
    "OwnIt", .relationship, rests: .language,
    means: "Somebody takes the matter on in person and does something about it, or leads the customer to the "
      + "solution.",
    source: .published(
      "An agent who says \"I\" rather than \"we\" is felt to act for the customer and satisfies "
        + "more (Packard, Moore and McFerran, Journal of Marketing Research 2018)."),
    helpedBy: ["owns-fault"]
  ) { rule, conversation in
    if conversation.scenario == nil, !conversation.hasTrouble { return [] }
    let of = Tenths(8)
    let owning = ["owns-fault", "promises", "hands-over"]
    for reply in conversation.replies where !reply.isHarmful {
      guard let move = reply.fresh(owning) else { continue }
      if conversation.hasDeed {
        return [rule.earned(of, of: of, at: reply.turn, in: move.span, "the matter is taken on, and acted on")]
      }
      return [
        rule.earned(Tenths(2), of: of, at: reply.turn, in: move.span, "the matter is taken on, but not acted on")
      ]
    }
    // A deed that the customer hears of is ownership in part.
    if conversation.deed != nil {
      for reply in conversation.replies {
        guard let span = conversation.claimedDeed(in: reply) else { continue }
        let reason = "something is done, though nobody takes it on"
        return [rule.earned(Tenths(4), of: of, at: reply.turn, in: span, reason)]
      }
    }
    // Whoever leads the customer to the right end step by step has taken it on.
    if conversation.isRightOutcome {
      let steps = conversation.replies.filter { !$0.isHarmful }.compactMap { reply in
        reply.freshStep(["states-next-step"]).map { (reply, $0.span) }
      }
      if let (reply, span) = steps.first, steps.count > 1 || conversation.deed == nil {
        return [rule.earned(of, of: of, at: reply.turn, in: span, "the customer is led to the solution")]
      }
    }
    for reply in conversation.replies {
      if let span = reply.unclear(about: CueWords.fault) {
        return [
          rule.notJudged(at: reply.turn, in: span, "this sentence was not understood; it may take the matter on")
        ]
      }
    }
    return [rule.missed(of: of, "nobody takes the matter on")]
  }
}
