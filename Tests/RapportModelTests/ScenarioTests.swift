import RapportModel
import Testing

@Suite struct ScenarioTests {
  static var scenario: Scenario {
    let persona = Persona(id: "ada", name: "Ada Bright", address: "Ms Bright")
    let company = Company(
      id: "shop", name: "The Shop", actions: [DeskAction(name: "repair", title: "repair")])
    var scenario = Scenario(
      id: "leak", title: "A leak", company: company, persona: persona, nodes: [Node(name: "start", says: ["Hi"])])
    scenario.facts = [
      Fact(name: "bought", kind: .duration, value: "34 days ago", agentKnows: true),
      Fact(name: "colour", kind: .text, value: "red", customerKnows: true),
    ]
    scenario.rightOutcomes = [.declinedWell]
    scenario.variants = [
      Scenario.Variant(
        name: "early", brief: "In time.",
        facts: [
          Fact(name: "bought", kind: .duration, value: "26 days ago", agentKnows: true),
          Fact(name: "new", kind: .text, value: "x"),
        ], actions: [DeskAction(name: "refund", title: "refund")], rightOutcomes: [.solved])
    ]
    return scenario
  }

  @Test func aVariantReplacesTruthsAndKeepsTheRest() throws {
    let early = try #require(Self.scenario.applying(variant: "early"))
    #expect(early.variant == "early")
    #expect(early.brief == "In time.")
    #expect(early.facts.map(\.name) == ["bought", "colour", "new"])
    #expect(early.fact("bought")?.value == "26 days ago")
    #expect(early.actions.map(\.name) == ["repair", "refund"])
    #expect(early.rightOutcomes == [.solved])
    #expect(Self.scenario.applying(variant: "late") == nil)
  }

  @Test(arguments: [
    ("Bought {bought} by {customer} at {company}.", "Bought 34 days ago by Ms Bright at The Shop."),
    ("{unknown} stays, {open", "{unknown} stays, {open"), ("{{bought}}", "{{bought}}"), ("", ""), ("}{", "}{"),
  ])
  func namesInTextAreFilledIn(text: String, filled: String) {
    #expect(Self.scenario.filled(text) == filled)
  }

  @Test func aLedgerCountsUndoneTurnsAndIgnoresThem() {
    var ledger = Ledger(scenario: Self.scenario)
    var undone = Turn(role: .agent, action: "repair")
    undone.isUndone = true
    undone.result = .ok
    ledger.note(undone)
    #expect(ledger.done.isEmpty)
    var kept = undone
    kept.isUndone = false
    ledger.note(kept)
    #expect(ledger.done == ["repair": 1])
    #expect(ledger.holds(.justDone("repair")))
    ledger.note(Turn(role: .customer, text: "ah"))
    #expect(!ledger.holds(.justDone("repair")))
    #expect(ledger.holds(.not(.justDone("repair"))))
    #expect(ledger.holds(.any([.done("fly"), .done("repair")])))
  }

  @Test func saidMeansTheReplyInReactionsAndAnyReplyInGoals() {
    var ledger = Ledger(scenario: Self.scenario)
    ledger.note(Self.reply("apologises"))
    ledger.note(Self.reply("thanks"))
    #expect(ledger.holds(.said("apologises")))
    #expect(!ledger.holds(.said("apologises"), inReply: true))
    #expect(ledger.holds(.everSaid("apologises"), inReply: true))
    #expect(ledger.holds(.said("thanks"), inReply: true))
  }

  static func reply(_ move: String) -> Turn {
    var turn = Turn(role: .agent, text: "text")
    let found = Reading.FoundMove(move: move, confidence: 900, span: Span(0, 4), by: "pattern 1")
    turn.understood = Turn.Understood(reading: Reading(moves: [found]), reaction: "")
    return turn
  }

  @Test(
    arguments: [
      ("£20", 2000), ("20.50", 2050), ("20.5", 2050), ("20 GBP", 2000), ("1,250", 125_000), ("", nil),
      ("lots", nil),
      ("-5", nil), ("2x0", nil), ("1.2.3", nil), ("1.234", nil),
    ] as [(String, Int?)])
  func moneyIsReadInHundredths(text: String, hundredths: Int?) {
    #expect(Money.hundredths(in: text) == hundredths)
  }
}
