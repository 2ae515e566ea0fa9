import RapportModel

extension Rule {
  /// What was promised is done by the end; promises of earlier episodes count as well.
  static let keepPromises = Rule("KeepPromises", .relationship, rests: .state) { rule, conversation in
    guard conversation.scenario != nil, let ledger = conversation.ledger else { return [] }
    let of = Tenths(8)
    var rows = (conversation.transcript.carried?.promises ?? []).map { promise in
      let kept = conversation.desk.first { $0.isDone && $0.name == promise.action }
      if let kept {
        return rule.earned(
          promise.state == .broken ? Tenths(4) : of, of: of, at: kept.turn, "kept from before: \(promise.action)")
      }
      if promise.state == .kept { return rule.earned(of, of: of, "kept since the last time: \(promise.action)") }
      return rule.missed(of: of, "promised before and not done: \(promise.action)")
    }
    var seen: Set<String> = []
    for claimed in ledger.claims where claimed.claim.tense == .pending {
      let action = claimed.claim.action
      guard seen.insert(action).inserted else { continue }
      let kept = conversation.desk.contains { $0.isDone && $0.name == action }
      let points = kept ? of : Tenths.zero
      let reason = kept ? "promised and done: \(action)" : "promised and not done: \(action)"
      rows.append(rule.earned(points, of: of, at: claimed.turn, in: claimed.claim.span, reason))
    }
    return rows
  }
}
