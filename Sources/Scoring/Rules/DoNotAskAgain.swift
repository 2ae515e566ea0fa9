import RapportModel

extension Rule {
  static let doNotAskAgain = Rule(
    "DoNotAskAgain", .personalisation, rests: .state,
    means: "No reply asks for what is already known, except to verify who somebody is.",
    source: .decision("Having to say a thing twice tells the customer that nobody listened.")
  ) { rule, conversation in
    guard let scenario = conversation.scenario else { return [] }
    return conversation.replies.flatMap { reply -> [Evidence] in
      guard let ledger = conversation.ledger(before: reply.turn), reply.makes("verifies-identity") == nil else {
        return []
      }
      return reply.understood.asked.filter { ledger.agentKnows.contains($0.fact) }.map { asked in
        let isOld = scenario.fact(asked.fact)?.agentKnows == true
        let known = isOld ? "which stands in the record" : "which the customer has told already"
        let reason = "asks for the \(asked.fact.spelled), \(known)"
        return rule.lost(Tenths(3), at: reply.turn, in: asked.span, reason)
      }
    }
  }
}
