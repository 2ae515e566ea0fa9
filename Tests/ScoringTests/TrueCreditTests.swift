import RapportModel
import Testing

@testable import Scoring

/// What practice credits has to be done, so and meant.
@Suite struct TrueCreditTests {
  // MARK: Deeds

  @Test func `what is owned is acted on only once something is done or promised`() {
    let owned = Script().customer(at: "complaint").agent("It is our mistake.").customer(at: "hopeful")
    func rows(_ script: Script) -> [String] {
      (Fixture.card(script).rows("OwnTheFault") + Fixture.card(script).rows("OwnIt")).map {
        "\($0.points) \($0.reason)"
      }
    }
    #expect(
      rows(owned) == [
        "2.0 the company's fault is owned; nothing is done about it yet",
        "2.0 the matter is taken on, but not acted on yet",
      ])
    #expect(
      rows(owned.agent("I will see to it that the floor is dry.")) == [
        "6.0 the company's fault is owned; a step is promised",
        "8.0 the matter is taken on, and a step is promised",
      ])
    #expect(
      rows(owned.does("loan")) == [
        "6.0 the company's fault is owned; something is done about it", "8.0 the matter is taken on, and acted on",
      ])
    // A promise has had its time.
    #expect(
      rows(owned.agent("I will see to it that the floor is dry.").ended(.customerWithdrew)).first
        == "2.0 the company's fault is owned; nothing is done about it")
  }

  @Test(arguments: [
    ("I'm sorry our fitter rang your bell at six.", true), ("We apologise that we sent you two bills.", true),
    ("I'm sorry we can't open it for you.", false), ("I'm sorry our rules are so strict.", false),
    ("I'm sorry your fitter rang at six.", false), ("You heard nothing for a week, which was slow of us.", true),
    ("It would be wrong of us to open it.", false), ("It was not rude of us.", false),
    ("I'm not sorry our fitter rang at six.", false),
  ])
  func `who is sorry for what ours did, or finds it bad of us, owns it`(reply: String, owns: Bool) {
    let script = Script().customer(at: "complaint").agent(reply).does("loan").ended(.abandoned)
    #expect(
      Fixture.card(script).rows("OwnTheFault").contains { $0.reason.hasPrefix("the company's fault is owned") }
        == owns)
  }

  // MARK: Harm

  @Test func `a move that the author calls harmful costs, when it is surely made`() {
    // What the customer understood is no reading of tone.
    func points(_ text: String, understood: String = "doubts") -> (own: Tenths, blame: Tenths) {
      let script = Script().customer(at: "complaint").agent(text, moves: [understood]).ended(.abandoned)
      let card = Fixture.card(script) {
        $0.moves.append(
          Move(
            name: "doubts", definition: "doubts her word",
            examples: ["Did it perhaps stand in the rain?", "It stood in the rain, so it is your own fault."],
            isHarmful: true))
      }
      return (card.points("DoNoHarm"), card.points("DoNotBlame"))
    }
    #expect(points("Did it perhaps stand in the rain?") == (Tenths(-6), .zero))
    #expect(points("Did it perhaps stand in the rain?", understood: "thanks") == (Tenths(-6), .zero))
    #expect(points("Where do you keep it?") == (.zero, .zero))
    // Not twice for one sentence.
    #expect(points("It stood in the rain, so it is your own fault.") == (.zero, Tenths(-8)))
  }

  @Test func `an insult reaches no goal`() {
    func met(_ reply: String) -> Bool {
      let script = Script().customer(at: "complaint").agent(reply, moves: ["draws-line"]).ended(.abandoned)
      let card = Fixture.card(script) { $0.goals = [.init(name: "line", conditions: [.said("draws-line")])] }
      return card.rows("MeetTheGoals").map(\.reason) == ["line: met"]
    }
    #expect(met("Please leave such words out."))
    #expect(!met("Leave such words out, you ungrateful brat."))
  }

  // MARK: Days

  /// Rows of a scenario with a day that the customer has to be told.
  private func rows(_ script: Script) -> [String] {
    let card = Fixture.card(script) { scenario in
      scenario.facts.append(
        Fact(name: "comes-on", kind: .text, value: "Tuesday", agentKnows: true, agentMustTell: true))
      scenario.goals = [.init(name: "day", conditions: [.told("comes-on")])]
      scenario.nodes[0].questions = [Question("when does it come", answeredBy: [.told("comes-on")])]
    }
    return ["TellWhatMustBeTold", "MeetTheGoals", "AnswerTheQuestions"].flatMap { rule in
      card.rows(rule).filter { !$0.reason.contains("repair") }.map { "\($0.points) \($0.reason)" }
    }
  }

  private static let untold = [
    "0.0 the customer was not told: comes on (Tuesday)",
    "0.0 day: still missing: telling the customer: comes on (Tuesday)", "0.0 not answered: when does it come",
  ]

  private static let lie = Script().customer(at: "complaint")
    .agent(
      "It went out at noon and is there on Tuesday.", told: ["comes-on": "Tuesday"],
      done: ["loan": "It went out at noon"])

  @Test func `the day of what was never done is told by nobody, however often it is said`() {
    #expect(rows(Self.lie.ended(.abandoned)) == Self.untold)
    let again = Self.lie.customer(at: "pressed").agent("On Tuesday, as I said.", told: ["comes-on": "Tuesday"])
    #expect(rows(again.ended(.abandoned)) == Self.untold)
  }

  @Test func `once it is done the day is told`() {
    let kept = Self.lie.customer(at: "pressed").does("loan").agent("On Tuesday now.", told: ["comes-on": "Tuesday"])
    #expect(
      rows(kept.ended(.abandoned)) == [
        "6.0 the customer was told: comes on (Tuesday)", "10.0 day: met", "6.0 answered late: when does it come",
      ])
  }

  @Test func `how long something takes is so, whoever has not done it`() {
    let script = Script().customer(at: "complaint")
      .agent(
        "The mending is ordered and takes 8 working days.", told: ["repair-time": "8 working days"],
        done: ["repair": "The mending is ordered"])
    let row = Fixture.card(script.ended(.abandoned)).rows("TellWhatMustBeTold").first
    #expect(row?.points == Tenths(6))
  }
}
