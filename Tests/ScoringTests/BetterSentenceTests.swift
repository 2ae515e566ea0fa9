import RapportModel
import Scoring
import Testing

/// The sentence that is offered belongs to a branch that was open, and does what was missed.
@Suite struct BetterSentenceTests {
  private func practise(_ script: Script, _ change: (inout Scenario) -> Void) -> Debrief.Practise? {
    var scenario = Fixture.scenario
    scenario.needs = []
    scenario.diagnosis = []
    change(&scenario)
    let card = Fixture.scorer.scorecard(for: script.transcript, scenario: scenario)
    return Debrief(
      scorecard: card, transcript: script.transcript, scenario: scenario, standard: Fixture.standardWithExamples,
      rubric: Fixture.rubric
    ).practise
  }

  private static func branch(_ when: [Condition], _ good: String...) -> Reaction {
    Reaction(when: when, next: "hopeful", samples: Samples(good: good))
  }

  /// Only the feeling is left to be missed.
  private static func onlyFeeling(_ scenario: inout Scenario, _ reactions: [Reaction]) {
    scenario.fault = .unknown
    scenario.personal = []
    scenario.goals = []
    for index in scenario.facts.indices { scenario.facts[index].agentMustTell = false }
    scenario.nodes[0].reactions = reactions
    scenario.nodes[0].questions = []
    scenario.nodes[1].feelings = []
    scenario.nodes[1].questions = []
  }

  private static let cold =
    Script().customer(at: "complaint").does("repair")
    .agent(
      "Hello Ms Okafor, here is what happens next: I will see to it, the repair comes by Friday. Take care.",
      moves: ["declines-refund"]
    )
    .customer(at: "settled").ended(.declinedWell)

  private static let kind = "How frustrating that nobody answered you on Monday."

  @Test(arguments: [
    [Condition.variant("early")], [.not(.done("repair"))], [.done("loan")], [.visited("pressed")],
    [.moodAtLeast(.calm, 99)], [.any([.variant("early"), .done("loan")])],
  ])
  func `a branch that was closed at that moment offers nothing`(when: [Condition]) throws {
    let better = try #require(
      practise(Self.cold) {
        Self.onlyFeeling(
          &$0, [Self.branch(when, "How frustrating, Monday was awful."), Self.branch([.said("thanks")], Self.kind)])
      })
    #expect(better.criterion == .empathy)
    #expect(better.betterSentence == Self.kind)
    #expect(better.turn == 2)
  }

  @Test func `what has been said much the same is nothing better`() throws {
    let script =
      Script().customer(at: "complaint").does("repair")
      .agent("How frustrating that nobody answered you on Monday!", moves: ["declines-refund"])
      .customer(at: "settled").ended(.declinedWell)
    let better = practise(script) {
      Self.onlyFeeling(&$0, [Self.branch([.said("thanks")], Self.kind)])
    }
    #expect(better?.betterSentence != Self.kind)
  }

  @Test func `a sample that a more particular branch would answer is passed over`() throws {
    let general = "How frustrating about Monday."
    let better = try #require(
      practise(Self.cold) {
        Self.onlyFeeling(
          &$0,
          [
            Self.branch([.said("thanks")], "How frustrating to be left without an answer on Monday."),
            Reaction(when: [.said("names-cause"), .done("repair")], next: "gone"), Self.branch([], general),
          ])
      })
    #expect(better.betterSentence == general)
  }

  @Test func `a sample that does not do what was missed is passed over`() throws {
    let better = try #require(
      practise(Self.cold) {
        Self.onlyFeeling(
          &$0,
          [
            Self.branch(
              [.said("thanks"), .done("repair"), .told("bought")], "Tell me what the puddle looks like."),
            Self.branch([], "The repair takes 8 working days.", Self.kind),
          ])
      })
    #expect(better.betterSentence == Self.kind)
  }

  @Test func `nobody is told that what pleases them is frustrating`() throws {
    let practise = try #require(
      practise(Self.cold) { scenario in
        Self.onlyFeeling(&scenario, [Self.branch([], "Tell me what the puddle looks like.")])
        for index in scenario.nodes[0].feelings.indices { scenario.nodes[0].feelings[index].feeling = "excited" }
      })
    #expect(practise.betterSentence == nil)
  }

  @Test func `where no sample helps a standard example does`() throws {
    let better = try #require(
      practise(Self.cold) { Self.onlyFeeling(&$0, [Self.branch([], "Tell me what the puddle looks like.")]) })
    #expect(better.betterSentence == "how frustrating")
    #expect(better.turn == 2)
  }

  @Test func `for a missed action the sentence speaks of it, and stands at the first reply that could have`() throws
  {
    let script =
      Script().customer(at: "complaint").agent("Hello Ms Okafor, tell me more.")
      .customer(at: "hopeful").does("repair")
      .agent("Too late for a refund. It takes 8 working days.", told: ["repair-time": "8 working days"])
      .customer(at: "settled").ended(.declinedWell)
    let better = try #require(
      practise(script) { scenario in
        scenario.personal = [.init(name: "saturday", fits: [.done("loan")], hint: "a machine before Saturday")]
        scenario.fault = .unknown
        scenario.goals = []
        scenario.nodes[0].feelings = []
        scenario.nodes[0].questions = []
        scenario.nodes[1].feelings = []
        scenario.nodes[0].reactions = [Self.branch([], "Tell me what the puddle looks like.")]
        scenario.nodes[1].reactions = [
          Self.branch([.variant("early")], "A loan machine is on its way, and the refund as well."),
          Self.branch([.said("thanks")], "The repair is booked."),
          Self.branch([.done("loan")], "A loan machine reaches you before Saturday."),
        ]
      })
    #expect(better.why.hasSuffix("a machine before Saturday"))
    #expect(better.betterSentence == "A loan machine reaches you before Saturday.")
    #expect(better.turn == 4)
  }

  @Test func `an action that could not be done is not spoken of`() throws {
    let script = Script().customer(at: "complaint").agent("Hello Ms Okafor.").customer(at: "gone")
      .ended(.customerWithdrew)
    let better = practise(script) { scenario in
      scenario.personal = [.init(name: "money", fits: [.done("refund")], hint: "the refund at once")]
      scenario.nodes[0].feelings = []
      scenario.nodes[0].questions = []
      scenario.fault = .unknown
      scenario.goals = []
      scenario.facts = []
      scenario.nodes[0].reactions = [Self.branch([.done("refund")], "The refund is with you at once.")]
    }
    #expect(better?.betterSentence != "The refund is with you at once.")
  }
}
