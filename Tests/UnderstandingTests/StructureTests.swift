import RapportModel
import Testing
import Understanding

/// What the readers of form find in clauses that no example is near to.
@Suite("Moves by their structure")
struct StructureTests {
  private let reader = Reader(standard: Fixtures.standardMoves, scenario: nil)

  private func moves(_ reply: String) -> Set<String> { Set(reader.read(reply).moves.map(\.move)) }

  @Test(
    "what is denied is a refusal, a promise or neither",
    arguments: [
      ("We don't accept torn vouchers.", true), ("You can't bring the kayak on the tram.", true),
      ("Half portions aren't available at weekends.", true), ("We won't be replacing the fence.", true),
      ("I won't touch your settings.", false), ("I can't see a second booking.", false),
      ("I can't imagine how that felt.", false), ("He said you can't park there.", false),
    ])
  func declines(reply: String, isRefusal: Bool) {
    #expect(moves(reply).contains("declines") == isRefusal)
  }

  @Test("what is possible after a no is an alternative")
  func alternative() {
    #expect(moves("We can't post the lamp, but you could collect it.").contains("offers-alternative"))
    #expect(!moves("You could collect it from the depot.").contains("offers-alternative"))
    #expect(!moves("We can't post the lamp, because it could break.").contains("offers-alternative"))
  }

  @Test("a no that rests on a rule and nothing else is a wall")
  func wall() {
    #expect(moves("Store regulations. I can't swap worn boots.").contains("policy-wall"))
    #expect(!moves("I can't add your brother to the contract.").contains("policy-wall"))
    #expect(!moves("I can't swap worn boots, but I can mend them under the contract.").contains("policy-wall"))
  }

  @Test(
    "a feeling is the customer's, and real",
    arguments: [
      ("You sound overwhelmed.", true), ("What a dreadful morning.", true), ("Your despair is plain to see.", true),
      ("That must be humiliating.", true), ("If you are upset, ring us.", false),
      ("The gate is overwhelmed at noon.", false), ("I was furious with the supplier.", false),
    ])
  func feeling(reply: String, isAcknowledged: Bool) {
    #expect(moves(reply).contains("acknowledges-feeling") == isAcknowledged)
  }

  @Test("a feeling with what it is about")
  func cause() {
    #expect(moves("You're terrified that the flood will reach the piano.").contains("names-cause"))
    #expect(moves("The cake never came to the wedding. You must be devastated.").contains("names-cause"))
    #expect(!moves("You must be devastated.").contains("names-cause"))
  }

  @Test(
    "what the record or an earlier contact says",
    arguments: [
      ("Your third complaint has reached me.", true), ("Our log shows a fault on the line.", true),
      ("You wrote to us in June.", true), ("Your next visit is free.", false),
      ("Please send your complaint to us.", false), ("The sign is on the screen.", false),
    ])
  func history(reply: String, isUsed: Bool) {
    #expect(moves(reply).contains("refers-to-history") == isUsed)
  }

  @Test("whose fault it was")
  func fault() {
    #expect(moves("Our gardener cut the wrong hedge, he misread the plan.").isDisjoint(with: ["blames-customer"]))
    #expect(moves("My colleague printed the wrong seat.").contains("owns-fault"))
    #expect(!moves("Your bank printed the wrong code.").contains("owns-fault"))
  }

  @Test("a question that only confirms, or only begs for time, asks for nothing more")
  func questions() {
    #expect(!moves("You want two keys. Is that right?").contains("asks-question"))
    #expect(!moves("Could you hold on?").contains("asks-question"))
    #expect(!moves("Had you asked for two keys, we'd have cut both.").contains("asks-question"))
    #expect(moves("Which of the keys sticks?").contains("asks-question"))
  }
}
