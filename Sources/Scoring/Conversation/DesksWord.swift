import RapportModel
import Understanding

extension Conversation {
  /// The sentence of a claim repeats what the desk has answered to another action: whoever is told "the last £7 goes back
  /// within 5 working days" where an account is closed may say so without a refund.
  func saysWhatTheDeskSaid(_ claimed: Ledger.Claim, in scenario: Scenario) -> Bool {
    guard let reply = reply(at: claimed.turn) else { return false }
    if tellsWhatComesOfADeed(claimed, reply, in: scenario) { return true }
    let said = reply.words.within(reply.words.sentence(around: claimed.claim.span)).filter {
      $0.isContent && !CueWords.quantities.contains($0.key)
    }
    guard said.count >= Self.fewest else { return false }
    return desk.contains { event in
      guard event.isDone, event.turn < claimed.turn, let action = scenario.action(event.name) else { return false }
      let answered = WordSet(Words(scenario.filled(action.result)).all.map(\.key))
      return said.allSatisfy { !$0.hasDigit || answered.contains($0.key) }
        && 3 * said.count { answered.contains($0.key) } >= 2 * said.count
    }
  }

  /// What is still to come, and told with a fact that the desk has answered to another action: "you'll have the money
  /// inside five working days" after the machine was bought back. Who names the deed means it.
  private func tellsWhatComesOfADeed(
    _ claimed: Ledger.Claim, _ reply: AgentReply, in scenario: Scenario
  ) -> Bool {
    let claim = claimed.claim
    guard claim.tense == .pending, !desk.contains(where: { $0.isDone && $0.name == claim.action }) else {
      return false
    }
    let sentence = reply.words.sentence(around: claim.span)
    let named = WordSet(Words(claim.action.replacing("-", with: " ")).all.map(\.key))
    guard !reply.words.within(sentence).contains(where: { named.contains($0.key) }) else { return false }
    let told = reply.understood.told.filter { $0.isRight && $0.span.overlaps(sentence) }
    return told.contains { told in
      guard let value = scenario.fact(told.fact)?.value else { return false }
      return desk.contains { event in
        guard event.isDone, event.turn < claimed.turn, let action = scenario.action(event.name) else {
          return false
        }
        return scenario.filled(action.result).contains(value)
      }
    }
  }

  /// Content words that have to be there: "refunded" alone repeats nothing.
  private static let fewest = 3
}
