import RapportModel

extension Rule {
  /// A stated value that contradicts what is known is misinformation; put right later it costs half.
  static let stateFactsCorrectly = Rule("StateFactsCorrectly", .resolution, rests: .state) { rule, conversation in
    guard let scenario = conversation.scenario else { return [] }
    return conversation.replies.flatMap { reply in
      reply.understood.told.filter { !$0.isRight }.map { told in
        let isPutRight = conversation.replies(after: reply.turn).contains { later in
          later.understood.told.contains { $0.fact == told.fact && $0.isRight }
        }
        let value = scenario.fact(told.fact)?.value ?? "something else"
        let reason = "\(told.fact) is \(value)" + (isPutRight ? "; it was put right later" : "")
        return rule.lost(Tenths(isPutRight ? 5 : 10), at: reply.turn, in: told.span, reason)
      }
    }
  }
}
