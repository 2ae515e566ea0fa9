import RapportModel
import Testing

@Suite struct LedgerTests {
  private static var scenario: Scenario {
    let persona = Persona(id: "p", name: "P", address: "P", wants: .hearing)
    var scenario = Scenario(
      id: "s", title: "S", company: Company(id: "c", name: "C"), persona: persona,
      nodes: [Node(name: "first", says: ["Hello."])])
    scenario.facts = [
      Fact(name: "time", kind: .duration, value: "8 days", agentKnows: true),
      Fact(name: "note", kind: .text, value: "left with the neighbour"),
    ]
    scenario.actions = [
      DeskAction(name: "look-up", title: "look it up", reveals: ["note"]),
      DeskAction(name: "repair", title: "repair it"),
    ]
    return scenario
  }

  private static func both(_ action: String, moves: [String] = [], told: [String] = []) -> Turn {
    var turn = Turn(role: .agent, text: "The repair takes 8 days.", action: action)
    turn.result = .ok
    let reading = Reading(
      moves: moves.map { .init(move: $0, confidence: 900, span: Span(0, 3), by: "pattern 1") },
      told: told.map { .init(fact: $0, span: Span(0, 3)) },
      claims: [.init(action: "repair", tense: .done, span: Span(0, 3))])
    turn.understood = Turn.Understood(reading: reading, reaction: "test")
    return turn
  }

  @Test func `a turn that does and says something counts for both, the deed first`() {
    var ledger = Ledger(scenario: Self.scenario)
    ledger.note(Self.both("look-up", moves: ["greets"], told: ["time", "note"]))
    #expect(ledger.holds(.done("look-up")))
    #expect(ledger.holds(.said("greets"), inReply: true))
    #expect(ledger.told == ["time": 0, "note": 0])
    #expect(ledger.claims.count == 1)
  }

  @Test func `a need rests on what is surely said, goals and reactions on what is heard`() {
    var scenario = Self.scenario
    scenario.needs = [
      .init(name: "welcome", metBy: [.any([.said("greets"), .done("repair")]), .not(.said("thanks"))])
    ]
    scenario.needs.append(.init(name: "way-on", metBy: [.said("offers")]))
    scenario.goals = [.init(name: "offered", conditions: [.any([.said("offers"), .done("repair")])])]
    func said(_ moves: [String: Int]) -> Ledger {
      var turn = Turn(role: .agent, text: "Welcome.")
      let found = moves.map { Reading.FoundMove(move: $0, confidence: $1, span: Span(0, 7), by: "example 1") }
      turn.understood = Turn.Understood(reading: Reading(moves: found), reaction: "test")
      var ledger = Ledger(scenario: scenario)
      ledger.note(turn)
      return ledger
    }
    let sure = Reading.FoundMove.sure
    let weak = said(["greets": sure - 1])
    #expect(weak.holds(.said("greets"), inReply: true))
    #expect(weak.met.isEmpty)
    // What a goal wants is as good for a need.
    let wanted = said(["offers": sure - 1])
    #expect(wanted.openGoals(for: .solved).isEmpty && wanted.met == ["way-on": 0])
    #expect(said(["greets": sure, "thanks": sure - 1]).met == ["welcome": 0])
    #expect(said(["greets": sure, "thanks": sure]).met.isEmpty)
  }

  @Test func `an action without words leaves the latest reply as it was`() {
    var ledger = Ledger(scenario: Self.scenario)
    ledger.note(Self.both("look-up", moves: ["greets"]))
    ledger.note(Turn(role: .agent, action: "repair"))
    #expect(ledger.holds(.said("greets"), inReply: true))
    #expect(ledger.holds(.done("repair")))
  }

  @Test func `what a reply could make true is open, what is done and known is not`() {
    var ledger = Ledger(scenario: Self.scenario)
    ledger.note(Self.both("repair", told: ["time"]))
    #expect(ledger.allows([.said("greets"), .not(.said("thanks")), .told("note"), .asked("note", times: 1)]))
    #expect(ledger.allows([.done("repair"), .not(.done("look-up"))]))
    #expect(!ledger.allows([.done("look-up")]))
    #expect(ledger.allows([.done("look-up")], doing: ["look-up"]))
    #expect(!ledger.allows([.not(.done("look-up"))], doing: ["look-up"]))
    #expect(!ledger.allows([.not(.done("repair"))]))
    #expect(!ledger.allows([.not(.told("time"))]))
    #expect(!ledger.allows([.knows("note")]))
    #expect(!ledger.allows([.variant("other")]))
    #expect(!ledger.allows([.asked("note", times: 2)]))
    #expect(ledger.allows([.any([.variant("other"), .said("greets")])]))
    #expect(!ledger.allows([.not(.any([.done("repair"), .said("greets")]))]))
  }
}
