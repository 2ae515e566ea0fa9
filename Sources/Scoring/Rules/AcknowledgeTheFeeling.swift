import RapportModel

extension Rule {
  /// By opportunity and sufficiency: one is enough, more earn nothing. For a customer who wants speed a clause is full
  /// marks. An acknowledgement that the next reply misses still earns half. A repeated line, an echo of the customer
  /// and a reply that also blames or dismisses earn nothing.
  static let acknowledgeTheFeeling = Rule(
    "AcknowledgeTheFeeling", .empathy, rests: .language,
    means: "A feeling and its cause are answered by one acknowledgement that is about this cause and fits its "
      + "strength; so is a grave situation that the customer of a recording tells of without naming a feeling.",
    source: .published("Empathic opportunities and responses: Suchman, Markakis, Beckman and Frankel, JAMA 1997."),
    helpedBy: ["acknowledges-feeling"]
  ) { rule, conversation in
    conversation.feelings.map { felt in rule.answer(to: felt, in: conversation) }
  }

  private func answer(to felt: FeltMoment, in conversation: Conversation) -> Evidence {
    let of = Acknowledgement.most
    let name = felt.inWords
    var best: Evidence?
    for (place, reply) in conversation.replies(after: felt.turn).enumerated() {
      guard let answer = Acknowledgement(of: felt, in: reply, conversation) else { continue }
      let points = place == 0 ? answer.points : Tenths(count: answer.points.count / 2)
      if points > (best?.points ?? .zero) {
        let reason = "\(answer.reason): \(name)" + (place == 0 ? "" : "; it came late")
        best = earned(points, of: of, at: reply.turn, in: answer.span, reason)
      }
    }
    if let best { return best }
    let next = conversation.replies(after: felt.turn).first
    if let next, let span = next.unclear(about: CueWords.feeling, beside: felt.keys) {
      return notJudged(at: next.turn, in: span, "this sentence was not understood; it may answer: \(name)")
    }
    let apology = conversation.replies(after: felt.turn).lazy.compactMap { reply in
      reply.fresh(["apologises"]).flatMap { move in
        reply.endsTalk(in: move.span) ? nil : (turn: reply.turn, span: move.span)
      }
    }.first { _ in true }
    if let apology, conversation.scenario == nil {
      return earned(
        .zero, of: of, at: apology.turn, in: apology.span,
        "an apology in general words, and no solution beside it: \(name)")
    }
    return missed(of: of, at: next?.turn ?? felt.turn, "not acknowledged: \(name)")
  }
}

extension Conversation {
  /// The latest reply before a feeling of a recording that shared one in words of its own.
  fileprivate func shared(before felt: FeltMoment) -> (turn: Int, span: Span)? {
    guard scenario == nil, !felt.isPlight else { return nil }
    return replies.last { $0.turn < felt.turn && $0.answers != nil && !$0.isHarmful && !$0.sharing.isEmpty }
      .flatMap { reply in reply.sharing.first.map { (reply.turn, $0) } }
  }
}
