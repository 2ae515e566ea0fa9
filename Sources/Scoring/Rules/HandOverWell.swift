import RapportModel

extension Rule {
  /// Four small checks of three points each; a case that the company's file keeps here earns none of them.
  static let handOverWell = Rule(
    "HandOverWell", .resolution, rests: .language,
    means:
      "A case that is passed on goes where it may go, and the customer hears to whom, why, what is passed on so "
      + "that nothing is repeated, and when they hear; in a recording somebody has to be named who takes over.",
    source: .decision(
      "Good handling of complaints says what happens next and gives a timescale; having to tell it all again is what "
        + "customers dread about being passed on, and passing on what one may not is passing the buck."),
    helpedBy: ["hands-over", "explains-reason", "refers-to-history", "gives-time"]
  ) { rule, conversation in
    guard let handOver = HandOver(conversation) else { return [] }
    if let row = rule.refusedEscalation(handOver, conversation) { return [row] }
    return [
      rule.said(handOver.toWhom, "to whom the case goes", handOver),
      rule.said(handOver.why, "why somebody else takes over", handOver),
      rule.said(
        handOver.passedOn, "what is passed on, so that nothing has to be repeated", handOver,
        missing: "that nothing has to be repeated"),
      rule.said(handOver.when, "when the customer hears", handOver),
    ]
  }

  private func said(
    _ place: HandOver.Place?, _ what: String, _ handOver: HandOver, missing: String? = nil
  ) -> Evidence {
    let of = Tenths(3)
    guard let place else {
      return missed(of: of, at: handOver.turn, "the customer does not hear \(missing ?? what)")
    }
    return earned(of, of: of, at: place.turn, in: place.span, "the customer hears \(what)")
  }

  /// The company's file says that the case must stay, or names conditions of which none holds.
  private func refusedEscalation(_ handOver: HandOver, _ conversation: Conversation) -> Evidence? {
    guard let company = conversation.scenario?.company,
      let ledger = conversation.ledger(beforeWordsOf: handOver.turn) ?? conversation.ledger
    else { return nil }
    let allowed = company.mayEscalate + company.mustEscalate
    // Whoever is named beside those to whom it must not go is meant.
    let isElsewhere = { (to: String) in
      allowed.contains { $0.to != to && handOver.names($0.to) } && !handOver.names(to)
    }
    if let rule = company.mustNotEscalate.first(where: { ledger.holds(all: $0.when) && !isElsewhere($0.to) }) {
      return lost(
        Tenths(8), at: handOver.turn, in: handOver.span, "this must not go to \(rule.to)\(rule.inWords)")
    }
    guard let rule = allowed.first, !allowed.contains(where: { ledger.holds(all: $0.when) }) else { return nil }
    return lost(
      Tenths(4), at: handOver.turn, in: handOver.span,
      "nothing allows this case to go on yet; it may go to \(rule.to)\(rule.inWords)")
  }
}

extension Company.Escalation {
  fileprivate var inWords: String { because.isEmpty ? "" : ": \(because)" }
}
