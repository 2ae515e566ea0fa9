import RapportModel
import Scoring
import Testing

/// What practice counts as told: a step, a time, a deed, and never what is not so.
@Suite struct ToldStepTests {
  private func card(
    _ reply: String, after deed: String? = "repair", told: [String: String] = [:], done: [String: String] = [:],
    pending: [String: String] = [:], _ change: (inout Scenario) -> Void = { _ in }
  ) -> Scorecard {
    var script = Script().customer(at: "complaint")
    if let deed { script = script.does(deed) }
    return Fixture.card(
      script.agent(reply, told: told, done: done, pending: pending).customer(at: "gone").ended(.customerWithdrew),
      change)
  }

  private func tells(_ what: String, _ card: Scorecard) -> Bool {
    card.rows("TellNextStepsAndTimes").contains { $0.reason == "the customer is told \(what)" }
  }

  @Test(arguments: [
    ("A parcel with the hose is on its way to you.", true), ("Yours left us today, look for it on Thursday.", true),
    ("I packed it myself.", true), ("The hose is already packed.", true), ("It is in the post.", true),
    ("Repair booked.", true), ("Booked.", true), ("Arranged for the two of you.", true),
    ("Moved. Next visit in twelve weeks, £4.", true), ("Disappointed for you.", false), ("Changed my mind.", false),
    ("Not booked.", false),
    ("There is no way to mend it.", false), ("You are a long way off.", false), ("Is it in the post?", false),
    ("It is not in the post.", false), ("I like the look of it.", false),
  ])
  func `what is under way is told and owned`(reply: String, isTold: Bool) {
    let card = card(reply)
    #expect(tells("what happens next", card) == isTold)
    #expect((card.points("GiveANextStep") == Tenths(8)) == isTold)
    #expect((card.points("OwnIt") == Tenths(8)) == isTold)
    // Before anything is done nothing is under way.
    #expect(self.card(reply, after: "verify").points("OwnIt") == .zero)
  }

  @Test(arguments: [
    ("It stands at eight working days now.", "eight working days", false),
    ("You waited eight working days.", "eight working days", false),
    ("After eight working days it is with you.", "eight working days", true),
    ("Is it back in eight working days?", "eight working days", false),
    ("It does not come in eight working days.", "eight working days", false),
    ("It takes no longer than eight working days.", "eight working days", true),
    ("In the file I see the eight working days.", "eight working days", false),
    ("You should have told us in eight working days.", "eight working days", false),
    ("Free repairs end after the first eight working days.", "eight working days", false),
    ("You have it within the next eight working days.", "eight working days", true),
    ("It takes eight working days.", "eight working days", true), ("We said five, it's eight.", "eight", false),
  ])
  func `a fact tells when it happens only where it looks ahead`(reply: String, span: String, tells: Bool) {
    #expect(self.tells("when it happens", card(reply, told: ["repair-time": span])) == tells)
  }

  @Test func `a day as text is a time, and one beside a deed`() {
    func change(_ scenario: inout Scenario) {
      scenario.facts.append(Fact(name: "arrives", kind: .text, value: "Thursday before ten", agentKnows: true))
    }
    #expect(tells("when it happens", card("You can expect us Thursday.", told: ["arrives": "Thursday"], change)))
    #expect(!tells("when it happens", card("So how would Thursday suit?", told: ["arrives": "Thursday"], change)))
    #expect(
      tells("when it happens", card("The repair is booked from today.", done: ["repair": "repair is booked"])))
  }

  @Test(arguments: [
    "Here is what happens next: it will be great.", "You will be fine, here is what happens next.",
  ])
  func `how somebody will fare is no step`(reply: String) {
    let wide = Move(name: "states-next-step", definition: "", patterns: ["(it|you) will be"])
    let scorer = Scorer(rubric: Fixture.rubric, standard: [wide], engine: "test")
    let script = Script().customer(at: "complaint").does("loan").agent(reply).ended(.abandoned)
    #expect(scorer.scorecard(for: script.transcript, scenario: Fixture.scenario).points("GiveANextStep") == .zero)
  }

  @Test func `a claim that the desk does not bear out earns nothing`() {
    let lie = "I will see to it: a loan machine is on its way by Friday."
    let claim = ["loan": "a loan machine is on its way"]
    let idle = card(lie, done: claim)
    #expect(idle.points("BackClaimsWithActions") == Tenths(-10))
    #expect(!tells("what happens next", idle) && !tells("when it happens", idle))
    #expect(idle.points("OwnIt") == Tenths(2))
    #expect(card(lie, after: "loan", done: claim).points("OwnIt") == Tenths(8))
    // Refused by the desk is not done.
    let refused = Script().customer(at: "complaint").does("repair").does("loan", refused: true)
      .agent(lie, done: claim).ended(.abandoned)
    #expect(Fixture.card(refused).points("BackClaimsWithActions") == Tenths(-10))
  }

  @Test(arguments: [
    "So next time we won't ring before five.", "We said we would send it today.", "Then send it back on Monday?",
  ])
  func `what can be no step does not keep back the verdict`(reply: String) {
    let rows = card(reply).rows("TellNextStepsAndTimes") + card(reply).rows("GiveANextStep")
    #expect(rows.allSatisfy { $0.verdict != .notJudged })
  }

  @Test func `who leads the customer there by steps of their own hands has taken it on`() {
    func card(_ first: String, _ second: String) -> Scorecard {
      let script = Script().customer(at: "complaint").agent(first).customer("It clicks.").agent(second)
        .customer(at: "settled").ended(.declinedWell)
      return Fixture.card(script)
    }
    let led = card("Please unplug it and pull the tray out.", "Now open the tap and press the button.")
    #expect(led.rows("OwnIt").map(\.reason) == ["the customer is led to the solution"])
    #expect(led.rows("GiveANextStep").map(\.reason) == ["the customer is told what to do"])
    #expect(card("Oh dear.", "Well, well.").points("OwnIt") == .zero)
  }

  @Test func `set phrases in a row answer no feeling`() {
    func points(_ reply: String) -> Tenths { card(reply).points("AcknowledgeTheFeeling") }
    #expect(
      points("I am sorry, I apologise, I do understand, thank you. About Monday: nobody answered.") < Tenths(12))
    #expect(points("I am sorry that nobody answered you on Monday.") > Tenths(5))
  }

  @Test func `a question takes up no cause`() {
    let asked = card("Has nobody answered you on Monday?")
    #expect(asked.rows("AcknowledgeTheFeeling").first?.points == .zero)
    #expect(card("So nobody answered you on Monday.").rows("AcknowledgeTheFeeling").first?.points == Tenths(6))
  }

  @Test func `a name that is a common word is no word of feeling`() {
    func points(_ feeling: String, _ reply: String) -> Tenths? {
      card(reply) { $0.nodes[0].feelings = [Feeling(feeling, because: "nobody answered on Monday")] }
        .rows("AcknowledgeTheFeeling").first?.points
    }
    #expect(points("making do", "Nobody answered on Monday, which makes no sense.") == .zero)
    #expect(points("lonely", "Nobody answered on Monday, how lonely.") == Tenths(12))
  }

  @Test func `a need that the customer has just asked for is not met unasked`() {
    func reason(_ question: Question?) -> String? {
      let script = Script().customer(at: "complaint").agent("Hello.").customer(at: "hopeful").does("loan")
        .agent("A loan machine is on its way.").ended(.abandoned)
      return Fixture.card(script) { scenario in
        if let question { scenario.nodes[1].questions.append(question) }
      }.rows("MeetLatentNeeds").first?.reason
    }
    #expect(reason(nil)?.contains("unasked") == true)
    #expect(reason(Question("can I borrow one", answeredBy: [.done("loan")]))?.contains("had asked") == true)
    // What answers a wider question is still the agent's idea.
    let wide = Question("what now", answeredBy: [.any([.done("loan"), .done("repair")])])
    #expect(reason(wide)?.contains("unasked") == true)
  }

  /// The desk says of the repair what comes back; a refund is another action, and was not made.
  @Test(arguments: [
    ("Your £7 for the label goes back to you within five working days.", true),
    ("The £7 for the label will be refunded in 5 working days.", true),
    ("£7 refunded in five working days.", true), ("Your machine will be refunded in 5 working days.", false),
    ("Your £189 goes back to you within 5 working days.", false), ("The machine is refunded.", false),
  ])
  func `what the desk has said may be repeated`(reply: String, isBacked: Bool) {
    let span = reply.contains("goes back") ? "goes back" : "refunded"
    func lost(after deed: String) -> Bool {
      card(reply, after: deed, pending: ["refund": span]) { scenario in
        for index in scenario.actions.indices where scenario.actions[index].name == "repair" {
          scenario.actions[index].result =
            "Booked. The £7 for the label goes back to the card within 5 working days."
        }
      }.rows("BackClaimsWithActions").contains { $0.points < .zero }
    }
    #expect(lost(after: "repair") != isBacked)
    #expect(lost(after: "verify"))
  }

  @Test(arguments: [
    ("You'll have the money in 8 working days.", true),
    ("You'll have the money.", false),
  ])
  func `what comes of a deed is no promise of another`(reply: String, isBacked: Bool) {
    let told = reply.contains("8 working days") ? ["repair-time": "8 working days"] : [:]
    let script = Script().customer(at: "complaint").does("repair")
      .agent(reply, told: told, pending: ["refund": "have the money"])
      .ended(.abandoned)
    let card = Fixture.card(script) { scenario in
      for index in scenario.actions.indices where scenario.actions[index].name == "repair" {
        scenario.actions[index].result = "Booked. The money is there after 8 working days."
      }
    }
    #expect(card.rows("BackClaimsWithActions").isEmpty == isBacked)
    #expect(card.rows("KeepPromises").isEmpty == isBacked)
  }

  @Test func `words that are not so meet no need`() {
    func reason(after deed: String) -> String? {
      let script = Script().customer(at: "complaint").does(deed)
        .agent("The loan has left. Sleep well.", moves: ["soothes"], done: ["loan": "has left"]).ended(.abandoned)
      return Fixture.card(script) { $0.needs = [.init(name: "calm", metBy: [.said("soothes")])] }
        .rows("MeetLatentNeeds").first?.reason
    }
    #expect(reason(after: "loan") == "a need that was met unasked: calm")
    #expect(reason(after: "repair") == "a need that was met in words that are not so: calm")
  }

  @Test func `what only looks is no fix`() {
    func reasons(_ change: @escaping (inout Scenario) -> Void) -> [String] {
      let script = Script().customer(at: "complaint").does("open").agent("Oh.").ended(.abandoned)
      return Fixture.card(script) { scenario in
        scenario.goals = [.init(name: "no", conditions: [.said("declines-refund")])]
        scenario.needs = []
        scenario.personal = []
        scenario.diagnosis = [.init(fact: "illness", before: nil)]
        scenario.facts[5].agentKnows = false
        scenario.actions.append(DeskAction(name: "open", title: "open it", claimedBy: ["it lies open"]))
        change(&scenario)
      }.rows("DiagnoseBeforeFixing").map { $0.turn == nil ? "end" : "fix" }
    }
    #expect(reasons { _ in } == ["fix"])
    #expect(reasons { $0.actions[4].reveals = ["bought"] } == ["end"])
    #expect(reasons { $0.company.mayEscalate = [.init(to: "boss", when: [.done("open")])] } == ["end"])
  }

  @Test(arguments: [
    ("Your father will be seventy, won't he? Thank you for writing.", Tenths(8)),
    ("It comes on Saturday. Thank you for writing.", .zero),
  ])
  func `what the customer has not told counts when it is said in its own words`(reply: String, points: Tenths) {
    let span = reply.contains("seventy") ? "father will be seventy" : "Saturday"
    let card = card(reply, told: ["secret": span]) { scenario in
      scenario.personal = [.init(name: "day", uses: ["secret"])]
      scenario.facts.append(
        Fact(name: "secret", kind: .text, value: "his father turns seventy", customerKnows: true))
    }
    #expect(card.points("UseWhatYouKnow") == points)
  }

  @Test func `stars are asked for as feedback is`() {
    #expect(card("Please rate us with five stars.").points("ThankInItsPlace") == Tenths(-2))
    #expect(card("Our hotel has five stars.").points("ThankInItsPlace") == .zero)
  }
}
