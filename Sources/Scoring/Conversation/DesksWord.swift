import RapportModel
import Understanding

extension Conversation {
  /// The sentence of a claim repeats what the desk has answered to another action: whoever is told "the last £7 goes back
  /// within 5 working days" where an account is closed may say so without a refund.
  func saysWhatTheDeskSaid(_ claimed: Ledger.Claim, in scenario: Scenario) -> Bool {
    guard let reply = reply(at: claimed.turn) else { return false }
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

  /// Content words that have to be there: "refunded" alone repeats nothing.
  private static let fewest = 3
}
