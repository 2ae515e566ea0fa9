import RapportModel

extension Rule {
  static let diagnoseBeforeFixing = Rule(
    "DiagnoseBeforeFixing", .resolution, rests: .state,
    means: "What separates the causes was asked or looked up before the fix; a fix by luck earns half, and looking "
      + "something up is no fix.",
    source: .published(
      "CSC framework for customer support conversations, built on COPC (aliyun/qwen-dianjin): "
        + "understanding and seeking come before resolving.")
  ) { rule, conversation in
    guard let scenario = conversation.scenario, let ledger = conversation.ledger else { return [] }
    let of = Tenths(8)
    return scenario.diagnosis.compactMap { diagnosis -> Evidence? in
      let isNamed = diagnosis.before != nil
      let fact = diagnosis.fact.spelled
      let fixed =
        isNamed ? conversation.desk.first { $0.isDone && $0.name == diagnosis.before }?.turn : conversation.deed
      // Another fix than the one that it belongs before was right: nothing had to be found out.
      if isNamed, fixed == nil, conversation.isRightOutcome { return nil }
      let moment = fixed.flatMap { conversation.ledger(before: $0) } ?? ledger
      // What the customer told by themselves is no diagnosis while nothing is made of it.
      let isUsed = fixed != nil || ledger.asked[diagnosis.fact, default: 0] > 0
      if isUsed, moment.agentKnows.contains(diagnosis.fact) {
        return rule.earned(of, of: of, at: fixed, "found out before the fix: \(fact)")
      }
      if fixed != nil, conversation.isRightOutcome {
        return rule.earned(
          Tenths(4), of: of, at: fixed,
          "the fix was right, but by luck: nobody had found out \(diagnosis.fact.spelledWithArticle)")
      }
      return rule.missed(of: of, at: fixed, "not found out before the fix: \(fact)")
    }
  }
}
