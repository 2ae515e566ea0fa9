import RapportModel

extension Session {
  /// What this episode hands to the next one.
  ///
  /// - Parameters:
  ///   - days: between the two.
  ///   - settling: how much of the way back to rest the mood goes in a day, in percent.
  package func carriedOn(days: Int, settling: Int) -> Carried {
    var mood = state.mood
    for _ in 0..<min(max(0, days), 1000) {
      mood = mood.settled(toward: scenario.persona.restingMood, percent: settling)
    }
    return Carried(
      episode: (carried?.episode ?? 1) + 1, mood: mood, agentKnows: agentKnows.sorted(), told: told.sorted(),
      promises: promises, outcomes: (carried?.outcomes ?? []) + [state.outcome ?? .abandoned])
  }

  /// Earlier promises, kept or broken by now, and those made in this episode.
  private var promises: [Carried.Promise] {
    let earlier = (carried?.promises ?? []).map { promise in
      var promise = promise
      if promise.state == .open {
        promise.state = state.ledger.done[promise.action] == nil ? .broken : .kept
      }
      return promise
    }
    var made: [Carried.Promise] = []
    for entry in state.ledger.claims where entry.claim.tense == .pending {
      let action = entry.claim.action
      guard !made.contains(where: { $0.action == action }) else { continue }
      let text = turns[entry.turn].text.map { $0[entry.claim.span] } ?? ""
      let isKept = state.ledger.done[action] != nil
      made.append(Carried.Promise(action: action, text: text, state: isKept ? .kept : .open))
    }
    return earlier + made
  }
}
