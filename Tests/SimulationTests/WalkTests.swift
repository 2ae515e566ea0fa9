import RapportModel
import Simulation
import Testing

@Suite struct WalkTests {
  /// The words of a sample are its moves.
  private static func read(_ text: String) -> Reading {
    Reading(
      moves: text.split(separator: " ").map {
        Reading.FoundMove(move: String($0), confidence: 900, span: Span(0, 1), by: "word")
      })
  }

  private static func session(_ change: (inout Scenario) -> Void = { _ in }) -> Session {
    Fixture.session { scenario in
      scenario.nodes[0].reactions[0].samples.weak = [.init(.clarity, "offers-repair now")]
      scenario.nodes[0].reactions[1].samples.good = ["offers-repair"]
      scenario.nodes[0].reactions[2].samples.weak = [.init(.resolution, "declines-refund")]
      scenario.nodes[0].reactions[2].samples.wrong = ["policy-wall"]
      change(&scenario)
    }.session
  }

  @Test func samplesComeWithTheDeedsTheyRestOn() {
    var session = Self.session()
    _ = session.begin()
    let samples = session.openSamples(Self.read)
    #expect(samples.map(\.text) == ["offers-repair now", "offers-repair", "declines-refund", "policy-wall"])
    #expect(samples.map(\.deeds) == [[], ["repair"], [], []])
    #expect(samples.map(\.quality) == [.weak(.clarity), .good, .weak(.resolution), .wrong])
  }

  @Test func whatAnotherBranchAnswersByNowIsLeftOut() {
    var session = Self.session()
    _ = session.begin()
    session.carryOut("repair")
    // With the repair booked, the words alone take the good branch.
    #expect(session.openSamples(Self.read).map(\.text) == ["offers-repair", "declines-refund", "policy-wall"])
  }

  @Test func factsAreLookedUpAndGuardedOnesToldOnceTheCustomerIsVerified() {
    var session = Self.session { scenario in
      scenario.facts[1].agentKnows = false
      scenario.facts[2].level = .afterVerification
      scenario.actions.append(DeskAction(name: "verify", title: "verify"))
      scenario.company.verifiedWhen = [.done("verify")]
    }
    _ = session.begin()
    let telling = { (text: String) in
      var reading = Self.read(text)
      reading.told = ["repair-time", "secret"].map { Reading.ToldFact(fact: $0, span: Span(0, 1)) }
      return reading
    }
    #expect(session.openSamples(telling).first?.deeds == ["repair", "verify"])
    session.carryOut("verify")
    session.carryOut("repair")
    #expect(session.openSamples(telling).first?.deeds == [])
  }

  @Test func anActionComesAfterWhatItNeeds() {
    let session = Self.session { $0.actions[1].permittedWhen = [] }
    #expect(session.ledger.way(to: "refund") == ["repair", "refund"])
    #expect(Self.session().ledger.way(to: "refund") == nil, "not permitted")
    #expect(session.ledger.way(to: "replace") == nil, "not the agent's")
    let circle = Self.session { scenario in
      scenario.actions[0].needs = [.done("refund")]
      scenario.actions[1].permittedWhen = []
    }
    #expect(circle.ledger.way(to: "repair") == nil)
  }

  @Test func theGoodWalkDoesWhatItTakesAndTheWeakOneDoesNot() {
    let walk = Walk(read: Self.read) { $0.ended == .solved ? 1 : 0 }
    let good = walk.from(Self.session(), .good, atMost: 5)
    #expect(good.outcome == .solved)
    #expect(good.transcript.turns.compactMap(\.action) == ["repair"])
    #expect(good.replies.map(\.text) == ["offers-repair"])
    let weak = walk.from(Self.session(), .weak, atMost: 5)
    #expect(weak.outcome == .agentEnded)
    #expect(weak.transcript.turns.allSatisfy { $0.action == nil })
    #expect(Set(weak.replies.map(\.text)).isSubset(of: ["offers-repair now", "declines-refund", "policy-wall"]))
  }

  @Test func theSameWalkIsTakenEachTime() {
    let walk = Walk(read: Self.read) { $0.turns.count }
    #expect(
      walk.from(Self.session(), .weak, atMost: 5).transcript
        == walk.from(Self.session(), .weak, atMost: 5).transcript)
  }
}
