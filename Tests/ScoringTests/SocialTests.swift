import RapportModel
import Scoring
import Testing

/// By social everybody reads along, and a direct message is still read by the customer.
@Suite struct SocialTests {
  private static let script = Script()
    .customer(at: "complaint")
    .agent("How frustrating. Your account is AC-1.", told: ["account": "AC-1"])
    .customer(at: "hopeful").ended(.declinedWell)

  private func card(_ visibility: Turn.Visibility?, _ channel: Channel) -> Scorecard {
    let script = Self.script.changed {
      $0.channel = channel
      $0.turns[1].visibility = visibility
    }
    return Fixture.card(script) { scenario in
      scenario.facts = scenario.facts.map { fact in
        var fact = fact
        if fact.name == "account" { fact.level = .neverInThisChannel }
        return fact
      }
    }
  }

  @Test(
    arguments: [
      (Turn.Visibility.public, Channel.social, true), (.private, .social, true), (.note, .social, false),
      (.private, .chat, false), (nil, .chat, true),
    ] as [(Turn.Visibility?, Channel, Bool)])
  func aDirectMessageIsGraded(visibility: Turn.Visibility?, channel: Channel, isGraded: Bool) {
    #expect(card(visibility, channel).turns.isEmpty == !isGraded)
  }

  @Test(arguments: [(Turn.Visibility.public, 1), (.private, 0)])
  func onlyInPublicIsItADisclosure(visibility: Turn.Visibility, errors: Int) {
    let critical = card(visibility, .social).critical.filter { $0.rule == "KeepToTheChannel" }
    #expect(critical.count == errors)
  }
}
