import RapportModel

extension Rule {
  static let tellWhatMustBeTold = Rule(
    "TellWhatMustBeTold", .resolution, rests: .state,
    means: "Each fact that the author says must be told was told, rightly and at any time; the day of what was not "
      + "done at the desk is not told rightly.",
    source: .decision("Only the author knows what this customer has to hear; the order is the agent's.")
  ) { rule, conversation in
    guard let scenario = conversation.scenario, let ledger = conversation.trueLedger else { return [] }
    return scenario.facts.filter(\.agentMustTell).map { fact in
      guard let turn = ledger.told[fact.name] else {
        return rule.missed(of: Tenths(6), "the customer was not told: \(fact.named)")
      }
      let reply = conversation.reply(at: turn)
      let span = reply?.understood.told.first { $0.fact == fact.name }?.span
      return rule.earned(
        Tenths(6), of: Tenths(6), at: turn < 0 ? nil : turn, in: span, "the customer was told: \(fact.named)")
    }
  }
}
