import RapportModel

extension Rule {
  static let leaveSensitiveFactsAlone = Rule(
    "LeaveSensitiveFactsAlone", .personalisation, rests: .state,
    means: "A sensitive fact is not brought up before the customer does.",
    source: .decision(
      "What somebody confided is theirs to raise; TEXAS, the steps for vulnerable customers, asks "
        + "for consent to its use.")
  ) { rule, conversation in
    guard let scenario = conversation.scenario else { return [] }
    let sensitive = Set(scenario.facts.filter(\.isSensitive).map(\.name))
    return conversation.replies.flatMap { reply in
      reply.understood.told.filter { told in
        sensitive.contains(told.fact) && !conversation.customerTold(told.fact, before: reply.turn)
      }.map { told in
        rule.lost(
          Tenths(5), at: reply.turn, in: told.span,
          "brings up something sensitive that the customer had not raised: \(told.fact.spelled)")
      }
    }
  }
}
