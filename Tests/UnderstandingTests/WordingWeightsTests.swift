import RapportModel
import Testing

@testable import Understanding

@Suite("The weights of the standard moves")
struct WordingWeightsTests {
  @Test("they know every move that ships, and no other")
  func moves() throws {
    let weights = try #require(WordingWeights.shipped)
    #expect(Set(weights.moves) == Set(Fixtures.standardMoves.map(\.name)))
  }

  @Test("a scenario's own move of the same name is compared with its examples instead")
  func ownMove() {
    let own = Move(name: "thanks", examples: ["The kettle on the shelf is blue"])
    let reader = Reader(standard: Fixtures.standardMoves, moves: [own])
    #expect(!reader.read("Thank you so much for waiting").makes("thanks"))
    #expect(reader.read("The kettle on the shelf is blue").makes("thanks"))
    #expect(reader.read("I'm so sorry about the kettle").makes("apologises"))
  }

  @Test("what is weighed is called wording, and what an example says is called by it")
  func grounds() {
    let reader = Reader(standard: Fixtures.standardMoves, moves: [])
    let by = { (reply: String, move: String) in reader.read(reply).moves.first { $0.move == move }?.by }
    #expect(by("I know how maddening it is when the line keeps dropping", "acknowledges-feeling") == "wording")
    #expect(by("Paper bills or online, you tell me", "offers-choice")?.hasPrefix("example") == true)
  }
}
