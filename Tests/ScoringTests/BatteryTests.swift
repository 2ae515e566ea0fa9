import RapportModel
import Scoring
import Testing

/// The shipped tricks beside the honest replies that they imitate.
@Suite struct BatteryTests {
  static let battery = ShippedConversations.battery
  static let comparisons = battery.comparisons(grading: ShippedConversations.card)

  @Test func `ten tricks imitate every honest conversation, with a scenario and recorded`() {
    let names: Set = [
      "phrase stuffing", "parroting", "the same empathy line", "apology without repair", "negated empathy",
      "claimed but undone", "template with a name", "keyword list", "essay", "doing nothing politely",
    ]
    for honest in Self.battery.honest {
      let tricks = Self.battery.tricks.filter { $0.honest.id == honest.id }
      #expect(Set(tricks.map(\.name)) == names)
      #expect(tricks.count == names.count)
    }
    #expect(Self.battery.honest.contains { $0.scenario != nil })
    #expect(Self.battery.honest.contains { $0.scenario == nil })
  }

  @Test(arguments: comparisons.indices)
  func `no trick is given more than the honest reply`(index: Int) {
    let comparison = Self.comparisons[index]
    #expect(
      !comparison.hasRisen,
      "\(comparison.trick.conversation.id): \(comparison.tricked) beside \(comparison.honest)")
  }

  @Test(arguments: comparisons.indices)
  func `an honest reply is given something to imitate`(index: Int) throws {
    let honest = Self.comparisons[index].honest
    #expect(try #require(honest.score) >= Tenths(70))
    #expect(try #require(honest.care) >= Tenths(60))
    #expect(try #require(honest.stake) >= Tenths(60))
  }

  @Test func `a grade that pays by the word is found out`() {
    let risen = Self.battery.comparisons { conversation in
      var card = ShippedConversations.card(conversation)
      card.score = Tenths(conversation.turns.reduce(0) { $0 + ($1.role == .agent ? $1.text?.utf8.count ?? 0 : 0) })
      return card
    }
    .filter(\.hasRisen)
    #expect(risen.contains { $0.trick.name == "phrase stuffing" })
    #expect(risen.contains { $0.trick.name == "essay" })
  }

  @Test func `a trick without its honest reply is no battery`() {
    var orphan = Self.battery.tricks[0].conversation
    orphan.extra.removeAll { $0.name == "imitates" }
    #expect(Battery([orphan]) == nil)
    #expect(Battery([Self.battery.tricks[0].conversation]) == nil)
  }
}
