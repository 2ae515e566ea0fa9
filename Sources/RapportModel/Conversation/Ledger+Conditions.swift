extension Ledger {
  /// Whether a condition holds now.
  ///
  /// - Parameters:
  ///   - inReply: in a reaction `said` means the latest reply; in goals, needs and personal touches any.
  ///   - surely: what is said counts only by readings that are sure enough for needs.
  package func holds(_ condition: Condition, inReply: Bool = false, surely: Bool = false) -> Bool {
    switch condition {
    case .said(let move) where inReply: said.contains(move)
    case .said(let move) where surely: surelySaid[move] != nil
    case .said(let move): everSaid[move] != nil
    case .everSaid(let move): everSaid[move] != nil
    case .done(let action): done[action] != nil
    case .justDone(let action): justDone.contains(action)
    case .told(let fact): told[fact] != nil
    case .knows(let fact): agentKnows.contains(fact)
    case .met(let need): met[need] != nil
    case .moodBelow(let scale, let bound): mood[scale] < bound
    case .moodAtLeast(let scale, let bound): mood[scale] >= bound
    case .asked(let fact, let times): asked[fact, default: 0] >= times
    case .silent(let seconds): silence >= seconds
    case .visited(let node): visited[node] != nil
    case .variant(let name): scenario.variant == name
    case .not(let inner): !holds(inner, inReply: inReply, surely: surely)
    case .any(let some): some.contains { holds($0, inReply: inReply, surely: surely) }
    }
  }

  package func holds(all conditions: [Condition], inReply: Bool = false, surely: Bool = false) -> Bool {
    conditions.allSatisfy { holds($0, inReply: inReply, surely: surely) }
  }

  /// The goals of an outcome that do not hold yet.
  package func openGoals(for outcome: Outcome) -> [Scenario.Goal] {
    scenario.goals.filter { goal in
      (goal.outcomes.isEmpty || goal.outcomes.contains(outcome)) && !holds(all: goal.conditions)
    }
  }
}
