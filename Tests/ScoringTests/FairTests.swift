import RapportModel
import Scoring
import Testing

/// What should not matter to a grade does not, on the shipped conversations.
@Suite struct FairTests {
  static let fairness = Fairness(of: ShippedConversations.battery.honest, grading: ShippedConversations.card)

  @Test(arguments: Variation.all.map(\.name))
  func `every criterion stays within its limit`(variation: String) throws {
    let row = try #require(Self.fairness.rows.first { $0.variation == variation })
    #expect(row.conversations > 0)
    #expect(row.broken.isEmpty, "\(row.broken)")
  }

  @Test func `a limit that is broken is found`() {
    let lengthCounts = Fairness(of: ShippedConversations.battery.honest) { conversation in
      var card = ShippedConversations.card(conversation)
      card.criteria[.empathy]?.score = Tenths(conversation.turns.reduce(0) { $0 + ($1.text?.utf8.count ?? 0) })
      return card
    }
    #expect(!lengthCounts.isFair)
    #expect(lengthCounts.rows.first { $0.variation == "names" }?.broken.isEmpty == false)
  }

  @Test func `variations say the same in other words`() throws {
    func reply(_ variation: String, _ text: String) throws -> String? {
      let conversation = Transcript(id: "v", turns: [Turn(role: .agent, text: text)])
      let change = try #require(Variation.all.first { $0.name == variation })
      return change.versions(of: conversation).last?.turns[0].text
    }
    #expect(try reply("British or US spelling", "We organise it. Apologise!") == "We organize it. Apologize!")
    #expect(try reply("articles dropped", "The lid is in a box.") == "lid is in box.")
    #expect(try reply("tense errors", "She was told so.") == "She is tell so.")
    #expect(try reply("formula dropped", "It is sent. Thank you. Please wait.") == "It is sent. wait.")
    #expect(try reply("letters exchanged", "Another wonderful Wednesday") == "Another wonedrful Wednesday")
  }
}
