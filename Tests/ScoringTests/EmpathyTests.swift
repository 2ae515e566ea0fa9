import RapportModel
import Scoring
import Testing

/// The ways in which a reply answers a feeling, from full to nothing.
@Suite struct EmpathyTests {
  private func points(
    _ reply: String, after deed: String? = nil, wants: Persona.Wish = .hearing, strength: Feeling.Strength = .strong
  ) -> Tenths {
    var script = Script().customer(at: "complaint")
    if let deed { script = script.does(deed) }
    let card = Fixture.card(script.agent(reply).customer(at: "gone").ended(.customerWithdrew)) { scenario in
      scenario.persona.wants = wants
      scenario.nodes[0].feelings[0].strength = strength
    }
    return card.points("AcknowledgeTheFeeling")
  }

  @Test func `a specific acknowledgement is enough where the feeling is mild or time is short`() {
    let reply = "How frustrating that nobody answered on Monday."
    #expect(points(reply, strength: .mild) == Tenths(12))
    #expect(points(reply, wants: .speed) == Tenths(12))
    #expect(points("How frustrating about Monday.") == Tenths(9))
    #expect(points(reply) == Tenths(12))
    #expect(points("How frustrating to be left without an answer on Monday.") == Tenths(12))
  }

  @Test func `general words earn less than specific ones, and a mention of the cause little`() {
    #expect(points("How frustrating.") == Tenths(5))
    #expect(points("You heard nothing, and nobody answered on Monday.") == Tenths(6))
    #expect(points("Monday it is.") == .zero)
  }

  @Test func `a word of feeling beside the cause shares it, a denied one does not`() {
    #expect(points("I would be cross about Monday as well.", strength: .mild) == Tenths(12))
    #expect(points("That is not annoying on a Monday.", strength: .mild) == .zero)
  }

  @Test func `taking a worry away needs a deed`() {
    let reply = "You needn't worry about Monday."
    #expect(points(reply, after: "repair", strength: .mild) == Tenths(12))
    #expect(points(reply, after: "verify", strength: .mild) == .zero)
    #expect(points(reply, strength: .mild) == .zero)
  }

  @Test func `naming what went wrong and owning it answers a feeling at least as well as a word of feeling`() {
    let reply = "You told us on Monday and not one of us got back to you. That's our failing."
    #expect(points(reply, wants: .speed) == Tenths(12))
    #expect(points(reply, wants: .speed, strength: .mild) == Tenths(12))
    #expect(points(reply) >= points("How frustrating about Monday."))
    #expect(points("You told us on Monday. That is not our failing.", wants: .speed) < Tenths(12))
    #expect(points("That's our failing.", wants: .speed) < Tenths(12))
  }

  @Test func `a worry is taken away by what is true, for a customer who wants reassurance`() {
    func points(_ reply: String, told: [String: String], wants: Persona.Wish = .reassurance) -> Tenths {
      let script = Script().customer(at: "hopeful").agent(reply, told: told).customer(at: "gone")
        .ended(.customerWithdrew)
      return Fixture.card(script) { scenario in
        scenario.persona.wants = wants
        scenario.nodes[1].feelings = [
          Feeling("worried", because: "the vinegar may have cost the guarantee", strength: .strong)
        ]
        scenario.facts.append(
          Fact(name: "harmless", kind: .text, value: "vinegar does no harm", agentKnows: true))
      }.points("AcknowledgeTheFeeling")
    }
    let reply = "Set your mind at rest about the vinegar: it does no harm, your guarantee stands."
    #expect(points(reply, told: ["harmless": "it does no harm"]) == Tenths(12))
    // Nothing stands behind it.
    #expect(points(reply, told: [:]) < Tenths(12))
    // Another truth does not answer it, and a bare fact to nobody is no reassurance.
    #expect(points("It was bought 34 days ago.", told: ["bought": "34 days"]) == .zero)
    #expect(points("Vinegar does not affect the guarantee.", told: ["harmless": "does not affect"]) == .zero)
    #expect(points(reply, told: ["harmless": "it does no harm"], wants: .hearing) < Tenths(12))
  }

  @Test func `a late acknowledgement earns half`() {
    let script = Script().customer(at: "complaint").agent("One moment.").customer("Well?", at: "complaint")
      .agent("How frustrating that nobody answered on Monday.").ended(.abandoned)
    let card = Fixture.card(script) { $0.nodes[0].feelings[0].strength = .mild }
    #expect(card.points("AcknowledgeTheFeeling") == Tenths(6))
  }

  @Test func `the same cause is one opportunity until it rises`() {
    let script = Script().customer(at: "complaint").agent("Oh.").customer(at: "pressed").ended(.abandoned)
    func count(_ first: Feeling.Strength, _ second: Feeling.Strength) -> Int {
      Fixture.card(script) { scenario in
        scenario.nodes[0].feelings = [Feeling("angry", because: "nobody answered", strength: first)]
        scenario.nodes[2].feelings = [Feeling("furious", because: "nobody answered", strength: second)]
      }.rows("AcknowledgeTheFeeling").count
    }
    #expect(count(.mild, .mild) == 1)
    #expect(count(.strong, .mild) == 1)
    #expect(count(.mild, .strong) == 2)
  }

  @Test func `a fault is owned in plain words, and only the company's`() {
    func row(_ reply: String, _ fault: Scenario.Fault) -> Tenths {
      let script = Script().customer(at: "complaint").does("repair").agent(reply).ended(.abandoned)
      return Fixture.card(script) { $0.fault = fault }.points("OwnTheFault")
    }
    #expect(row("That is our failing.", .company) == Tenths(6))
    #expect(row("That is not our failing.", .company) == .zero)
    #expect(row("That was our mistake.", .thirdParty) == Tenths(-2))
    #expect(row("That was our mistake.", .unknown) == .zero)
  }
}
