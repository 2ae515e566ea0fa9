import RapportModel

extension Rule {
  /// A need that could not show itself because the right outcome was reached without passing its node is left out.
  static let meetLatentNeeds = Rule(
    "MeetLatentNeeds", .proactivity, rests: .state,
    means: "What the customer needs and does not ask for is met before they have to raise it; half later.",
    source: .decision(
      "Care is proactive: a need met unasked spares the customer the asking, one met afterwards "
        + "is service."),
    helpedBy: ["anticipates-need"]
  ) { rule, conversation in
    guard let scenario = conversation.scenario, let ledger = conversation.ledger else { return [] }
    let of = Tenths(12)
    return scenario.needs.compactMap { need -> Evidence? in
      let label = need.name.spelled + (need.hint.isEmpty ? "" : " (\(need.hint))")
      guard let met = ledger.met[need.name] else {
        let isShown = need.inferredFrom.map { ledger.visited[$0] != nil } ?? true
        if !isShown, conversation.isRightOutcome { return nil }
        return rule.missed(of: of, "a need that was not met: \(label)")
      }
      let raised = need.anticipatedBefore.flatMap { ledger.visited[$0] }
      // Met in the turn in which the node was reached is too late: the customer has raised it.
      if let raised, raised <= met {
        return rule.earned(
          Tenths(6), of: of, at: max(met, 0), "a need that was met only after the customer had raised it: \(label)")
      }
      return rule.earned(of, of: of, at: max(met, 0), "a need that was met unasked: \(label)")
    }
  }
}
