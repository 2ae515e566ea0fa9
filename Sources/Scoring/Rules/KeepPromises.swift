import RapportModel

extension Rule {
  /// What this desk cannot do today is promised for later and stays open.
  static let keepPromises = Rule(
    "KeepPromises", .relationship, rests: .state,
    means: "What was promised is done by the end; promises of earlier episodes count as well.",
    source: .decision("A promise is worth its keeping; a broken one that is made good now has cost half.")
  ) { rule, conversation in
    guard let scenario = conversation.scenario, let ledger = conversation.ledger else { return [] }
    let of = Tenths(8)
    var rows = (conversation.transcript.carried?.promises ?? []).map { promise in
      let title = scenario.title(of: promise.action)
      let kept = conversation.desk.first { $0.isDone && $0.name == promise.action }
      if let kept {
        return rule.earned(
          promise.state == .broken ? Tenths(4) : of, of: of, at: kept.turn,
          "promised in an earlier conversation and done now: \(title)")
      }
      if promise.state == .kept {
        return rule.earned(of, of: of, "promised in an earlier conversation and kept: \(title)")
      }
      return rule.missed(of: of, "promised in an earlier conversation and still not done: \(title)")
    }
    var seen: Set<String> = []
    for claimed in ledger.claims where claimed.claim.tense == .pending {
      let action = claimed.claim.action
      if conversation.saysWhatTheDeskSaid(claimed, in: scenario) { continue }
      guard seen.insert(action).inserted, !scenario.isForLater(action) else { continue }
      let kept = conversation.desk.contains { $0.isDone && $0.name == action }
      let points = kept ? of : Tenths.zero
      let reason = (kept ? "promised and done: " : "promised and not done: ") + scenario.title(of: action)
      rows.append(rule.earned(points, of: of, at: claimed.turn, in: claimed.claim.span, reason))
    }
    return rows
  }
}
