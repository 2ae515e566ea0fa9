import RapportModel
import Scoring
import Testing

/// When an answer is in time.
@Suite struct AnswerTests {
  private func points(_ first: Script, _ change: (inout Scenario) -> Void = { _ in }) -> Tenths {
    let script = first.agent("It is too late for a refund.", moves: ["declines-refund"]).customer(at: "settled")
      .ended(.declinedWell)
    return Fixture.card(script) { scenario in
      scenario.nodes[1].questions = []
      scenario.nodes[1].tells = []
      scenario.nodes[0].tells = []
      change(&scenario)
    }.points("AnswerTheQuestions")
  }

  private static let start = Script().customer("It leaks. Can I have my money back?", at: "complaint")

  @Test func `a reply that does something else makes the answer late`() {
    #expect(points(Self.start.agent("Hello there.").customer("Well?", at: "complaint")) == Tenths(6))
  }

  @Test func `the diagnosis question does not`() {
    let asked = Self.start.agent("What is it for?", asked: ["occasion": "What is it for"])
    #expect(points(asked.customer("A birthday.", at: "complaint", tells: ["occasion"])) == Tenths(8))
    #expect(points(asked.customer("Why?", at: "complaint")) == Tenths(8))
    // In words of the author's own move, seen by what the customer tells for it.
    let other = Self.start.agent("Is there something coming up?")
    #expect(points(other.customer("A birthday.", at: "complaint", tells: ["occasion"])) == Tenths(8))
  }

  @Test func `nor does a question that an action needs, or one to verify`() {
    let asked = Self.start.agent("Your postcode?", asked: ["postcode": "postcode"]).customer(
      "LS6.", at: "complaint")
    let needs: (inout Scenario) -> Void = { scenario in
      scenario.facts.append(Fact(name: "postcode", kind: .text, value: "LS6", customerKnows: true))
      scenario.actions[0].needs = [.knows("postcode")]
    }
    #expect(points(asked, needs) == Tenths(8))
    #expect(points(asked) == Tenths(6))
    let verified = Self.start.agent("Can you confirm your postcode?").customer("LS6.", at: "complaint")
    #expect(points(verified) == Tenths(8))
  }

  @Test func `asking for what is known already does`() {
    let asked = Self.start.agent("What is it for?", asked: ["occasion": "What is it for"])
      .customer("I said.", at: "complaint")
    #expect(points(asked) { $0.facts[3].agentKnows = true } == Tenths(6))
  }

  @Test func `in a recording a question back leaves the answer to the next reply`() {
    func card(_ second: String) -> Scorecard {
      Fixture.recorded(
        Script().customer("Can I send the kettle back?").agent("When did you buy it?").customer("In May.")
          .agent(second))
    }
    #expect(card("You can send it back, the kettle is covered.").points("AnswerTheQuestions") == Tenths(8))
    #expect(card("Hello.").points("AnswerTheQuestions") == .zero)
  }
}
