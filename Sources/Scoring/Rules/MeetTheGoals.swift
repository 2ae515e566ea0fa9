import RapportModel

extension Rule {
  /// For a wrong outcome the goals of the right outcome that came nearest are judged.
  static let meetTheGoals = Rule(
    "MeetTheGoals", .resolution, rests: .state,
    means: "What must be true for a right outcome is true at the end; each goal earns the share of its conditions "
      + "that hold; of a goal not met, what held from the start earns nothing.",
    source: .decision(
      "The author says what must be true. A goal met in part counts in part: a broad check that "
        + "falls to nothing costs trust in the scorecard.")
  ) { rule, conversation in
    guard let scenario = conversation.scenario, let ledger = conversation.trueLedger else { return [] }
    let aim =
      conversation.isRightOutcome
      ? conversation.outcome
      : scenario.rightOutcomes.min { ledger.openGoals(for: $0).count < ledger.openGoals(for: $1).count }
    guard let aim else { return [] }
    let start = conversation.trueMoments.first
    let goals = scenario.goals.filter { $0.outcomes.isEmpty || $0.outcomes.contains(aim) }
    return goals.filter { !$0.conditions.isEmpty }.map { goal in
      let open = goal.conditions.filter { !ledger.holds($0) }
      let all = goal.conditions.count
      // "not said x" holds while nobody says anything.
      let held = open.isEmpty ? all : goal.conditions.count { ledger.holds($0) && start?.holds($0) != true }
      let reason = open.isEmpty ? "met" : scenario.lack(of: open)
      let breach = conversation.breach(of: open)
      return rule.earned(
        Tenths(10, times: held, of: all), of: Tenths(10), at: breach?.turn, in: breach?.span,
        "\(goal.name.spelled): \(reason)" + (breach == nil ? "" : ", and the customer understood it in these words")
      )
    }
  }
}

extension Scenario {
  /// What is missing and what should not have been, for a trainee: "still missing: /repair".
  fileprivate func lack(of open: [Condition]) -> String {
    let barred = open.compactMap { condition -> String? in
      guard case .not(let inner) = condition else { return nil }
      return inWords(inner)
    }
    let missing = open.filter { if case .not = $0 { false } else { true } }.map(inWords)
    let parts = [("still missing", missing), ("to be avoided", barred)].filter { !$0.1.isEmpty }
    return parts.map { "\($0.0): \($0.1.joined(separator: "; "))" }.joined(separator: "; ")
  }

  private func inWords(_ condition: Condition) -> String {
    switch condition {
    case .said(let name), .everSaid(let name):
      let definition = move(name)?.definition ?? ""
      return definition.isEmpty ? name.spelled : "a reply that \(definition)"
    case .done(let action), .justDone(let action): return "/\(action)"
    case .told(let name): return "telling the customer: \(fact(name)?.named ?? name.spelled)"
    case .any(let some): return some.map(inWords).joined(separator: " or ")
    default: return condition.inWords.spelled
    }
  }
}

extension Conversation {
  /// Where what must not be said was understood: the first of these conditions that a reply breaks.
  fileprivate func breach(of conditions: [Condition]) -> (turn: Int, span: Span)? {
    for case .not(let barred) in conditions {
      for reply in replies {
        let move = reply.understood.moves.first { [.said($0.move), .everSaid($0.move)].contains(barred) }
        if let move { return (reply.turn, move.span) }
      }
    }
    return nil
  }
}
