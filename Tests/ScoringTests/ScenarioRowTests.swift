import RapportModel
import Scoring
import Testing

/// Rows of practice conversations that have to be true of what was typed.
@Suite struct ScenarioRowTests {
  private func card(
    _ reply: String, told: [String: String] = [:], after deed: String? = nil, moves: [String] = [],
    _ change: (inout Scenario) -> Void = { _ in }
  ) -> Scorecard {
    var script = Script().customer(at: "complaint")
    if let deed { script = script.does(deed) }
    return Fixture.card(
      script.agent(reply, moves: moves, told: told).customer(at: "gone").ended(.customerWithdrew), change)
  }

  // MARK: Resolution

  @Test func `a value that the desk was given is no wrong fact`() {
    func points(_ given: String) -> Tenths {
      var deed = Turn(role: .agent, action: "repair")
      deed.result = .ok
      deed.arguments = [.init("amount", given)]
      let reply = "There are fifteen pounds on your card for the fare."
      let script = Script().customer(at: "complaint").changed { $0.turns.append(deed) }
        .agent(reply, wrong: ["bought": "fifteen pounds"]).ended(.abandoned)
      return Fixture.card(script).points("StateFactsCorrectly")
    }
    #expect(points("£15") == .zero)
    #expect(points("£20") == Tenths(-10))
  }

  @Test func `a solution that another action needs first is a solution`() {
    let script = Script().customer(at: "complaint").does("repair").agent("Done.").ended(.abandoned)
    func row(_ needs: [Condition]) -> String {
      Fixture.card(script) { scenario in
        scenario.diagnosis = [.init(fact: "occasion", before: nil)]
        scenario.actions.append(
          DeskAction(name: "evening", title: "in the evening", needs: needs, claimedBy: ["it is in the evening"]))
        scenario.needs.append(.init(name: "quiet", metBy: [.done("evening")]))
        scenario.actions[2].needs = [.done("look-up")]
        scenario.actions.append(DeskAction(name: "look-up", title: "look it up"))
        scenario.goals.append(.init(name: "looked", conditions: [.done("look-up")]))
      }.rows("DiagnoseBeforeFixing").map(\.reason).joined()
    }
    #expect(row([]).hasPrefix("found out before the fix"))
    #expect(row([.done("repair")]).hasPrefix("found out before the fix"))
  }

  @Test(arguments: [Condition.said("policy-wall"), .everSaid("policy-wall")])
  func `a goal that words broke points at the words`(barred: Condition) throws {
    func row(_ moves: [String]) -> Evidence? {
      card("Rules are rules.", moves: moves) {
        $0.goals = [.init(name: "no-wall", conditions: [.not(barred)])]
      }.rows("MeetTheGoals").first
    }
    let broken = try #require(row(["policy-wall"]))
    #expect(broken.points == .zero && broken.turn == 1)
    #expect(broken.span?.overlaps("Rules are rules.".span(of: "Rules")) == true)
    #expect(broken.reason.hasSuffix("and the customer understood it in these words"))
    let kept = try #require(row(["thanks"]))
    #expect(kept.points == Tenths(10) && kept.turn == nil)
  }

  // MARK: Abuse

  @Test(arguments: [
    "I will not be shouted at. Your repair takes 8 working days.", "We won't be sworn at in here.",
    "I'm not willing to be insulted, and I'm staying on this.",
  ])
  func `who will not be insulted draws a line`(reply: String) {
    let rows = card(reply) { $0.nodes[0].shows = [.abuse] }.rows("AnswerAbuseCalmly").map(\.reason)
    #expect(rows.contains("a calm line is drawn against the abuse"))
  }

  @Test func `a fact of the case takes up the matter behind the abuse`() {
    func rows(_ reply: String, _ told: [String: String]) -> [String] {
      card(reply, told: told) { $0.nodes[0].shows = [.abuse] }.rows("AnswerAbuseCalmly").map(\.reason)
    }
    let taken = "behind the abuse the matter is taken up"
    #expect(
      rows("Please don't insult me. Eight working days.", ["repair-time": "Eight working days"]).contains(taken))
    #expect(!rows("Please don't insult me. Calm down.", [:]).contains(taken))
    #expect(!rows("You will not be called again.", [:]).contains("a calm line is drawn against the abuse"))
  }

  // MARK: Times and steps

  @Test(arguments: [
    ("By Friday you have it.", true), ("After two years of saving up that must be bitter.", false),
    ("Returns are taken within 14 days of purchase.", false), ("It is with you within 3 days.", true),
    ("You received it in May, and returns are taken within 14 days of that.", false),
  ])
  func `only what is to come tells when it happens`(reply: String, tells: Bool) {
    let rows = card(reply, after: "repair").evidence
    #expect(rows.contains { $0.reason == "the customer is told when it happens" } == tells)
    #expect(rows.contains { $0.reason == "what happens when is told" } == tells)
  }

  @Test func `who tells what they have done has taken it on and says what happens`() {
    let own = card("I've set one by for you.", after: "loan")
    #expect(own.points("OwnIt") == Tenths(8))
    #expect(own.rows("TellNextStepsAndTimes").contains { $0.reason == "the customer is told what happens next" })
    // Before anything is done it is a word.
    #expect(card("I've set one by for you.", after: "verify").points("OwnIt") == .zero)
    #expect(card("There is one here.", after: "loan").points("OwnIt") == .zero)
  }

  @Test func `a promise is a next step for clarity as for proactivity`() {
    let rows = card("I will see to it that your machine runs.", after: "loan")
    #expect(rows.points("GiveANextStep") == Tenths(8))
    #expect(rows.rows("TellNextStepsAndTimes").contains { $0.reason == "the customer is told what happens next" })
  }

  @Test(arguments: [
    "Hold on, please.", "I'm calling about your machine.", "We're writing to tell you where it stands.",
  ])
  func `what holds off or only says why it comes takes nothing on`(reply: String) {
    let card = card(reply, after: "loan")
    #expect(card.points("OwnIt") == .zero)
    #expect(!card.evidence.contains { $0.reason == "the customer is told what happens next" })
  }

  @Test func `who rings somebody about it takes it on`() {
    #expect(card("I'm calling the workshop now.", after: "loan").points("OwnIt") == Tenths(8))
  }

  // MARK: Use of what is known

  @Test func `what belittles or blames makes no use of what is known`() {
    func points(_ reply: String, fact: String = "their", moves: [String] = []) -> Tenths {
      card(reply, told: ["our-delay": fact], moves: moves) {
        $0.personal = [.init(name: "monday", uses: ["our-delay"])]
      }.points("UseWhatYouKnow")
    }
    #expect(points("It was Monday. Thank you for writing.", fact: "Monday") == Tenths(8))
    #expect(points("It was only Monday. Thank you for writing.", fact: "Monday") == .zero)
    #expect(points("How upsetting, even if it was only Monday.", fact: "Monday") == Tenths(8))
    #expect(points("Monday is your own fault. Thank you for writing.", fact: "Monday") == .zero)
    // A bare word of the case, and nothing said with it.
    #expect(points("Perhaps it was Monday.", fact: "Monday") == .zero)
  }

  @Test func `what could not be known was not found out`() throws {
    let rows = card("Hello.") { scenario in
      scenario.personal = [.init(name: "birthday", uses: ["secret"], hint: "the birthday")]
      scenario.facts.append(Fact(name: "secret", kind: .text, value: "he turns seventy", customerKnows: true))
      scenario.needs[0].inferredFrom = "pressed"
    }
    #expect(rows.rows("UseWhatYouKnow").map(\.reason) == ["not found out about this customer: the birthday"])
    let need = try #require(rows.rows("MeetLatentNeeds").first)
    #expect(need.reason == "a need that was not found out: coffee (twenty people on Saturday)")
  }

  // MARK: Faults

  @Test(arguments: [
    ("There was a lapse on our part, Ms Okafor.", 60), ("It should never have left the shop like this.", 60),
    ("You shouldn't have had to write at all.", 60), ("What a muddle on your side.", 0),
    ("You should never have opened it.", 0), ("That should be there by now.", 0),
    ("I am sorry that your father died.", 0), ("I am sorry about your mum.", 0), ("I am sorry about the wait.", 40),
  ])
  func `a fault is owned in more words than one, and sorrow is no apology for it`(reply: String, tenths: Int) {
    #expect(card(reply, after: "repair").points("OwnTheFault") == Tenths(count: tenths))
  }

  // MARK: Feelings

  @Test func `only a worry can be taken away`() {
    func row(_ feeling: String) -> String {
      card("You are in good hands about Monday.", after: "repair") { scenario in
        scenario.persona.wants = .reassurance
        scenario.nodes[0].feelings = [Feeling(feeling, because: "nobody answered on Monday", strength: .strong)]
      }.rows("AcknowledgeTheFeeling").map(\.reason).joined()
    }
    #expect(row("anxious").hasPrefix("the worry is taken away"))
    #expect(!row("looking forward").contains("worry"))
    #expect(!row("mortified").contains("worry"))
  }

  @Test func `no cause is named where nothing is named`() {
    func row(_ reply: String) -> String {
      card(reply) { $0.nodes[0].feelings = [Feeling("angry", because: "her knee hurts", strength: .strong)] }
        .rows("AcknowledgeTheFeeling").map(\.reason).joined()
    }
    #expect(row("You were left without an answer.").hasPrefix("another cause"))
    #expect(row("Goodness, that is not what one wants to hear.").hasPrefix("acknowledged in general words only"))
  }

  @Test func `one word of the cause is no reason to leave a feeling unjudged`() {
    func verdict(_ reply: String) -> Evidence.Verdict? {
      card(reply).rows("AcknowledgeTheFeeling").first?.verdict
    }
    #expect(verdict("The gasket of Monday fits.") == .absent)
    #expect(verdict("Gaskets on Monday nobody ever answered for.") == .notJudged)
  }

  @Test func `who feels doubted is believed, and who is ashamed is not alone`() {
    func points(_ reply: String, _ feeling: String, fault: Scenario.Fault = .unknown) -> Tenths {
      card(reply) { scenario in
        scenario.fault = fault
        scenario.nodes[0].feelings = [Feeling(feeling, because: "the receipt was asked for twice", strength: .mild)]
      }.points("AcknowledgeTheFeeling")
    }
    #expect(points("I don't doubt you for a second.", "suspected") == Tenths(5))
    #expect(points("We take your word for the receipt.", "suspected") == Tenths(12))
    #expect(points("I don't doubt you for a second.", "delighted") == .zero)
    #expect(points("You're not the first, it is easily done.", "embarrassed") == Tenths(5))
    #expect(points("You're not the first, it is easily done.", "embarrassed", fault: .company) == .zero)
  }

  @Test func `a sentence with "she's" in it is no list of words`() {
    #expect(card("Gosh, she's left without an answer Saturday.").points("AcknowledgeTheFeeling") > .zero)
  }

  /// A need of the first node that shares a word with its feeling, beside or instead of the fixture's own.
  private func card(
    _ reply: String, moves: [String] = [], told: [String: String] = [:], pending: [String: String] = [:],
    kind: Scenario.Need.Kind = .emotional, metBy: Condition
  ) -> Scorecard {
    Fixture.card(
      Script().customer(at: "complaint").agent(reply, moves: moves, told: told, pending: pending).customer(
        at: "gone"
      )
      .ended(.customerWithdrew)
    ) { scenario in
      scenario.needs = [
        .init(
          name: "heard", kind: kind, hint: "nobody has answered", inferredFrom: "complaint",
          metBy: [.any([metBy, .done("loan")])])
      ]
    }
  }

  @Test func `what takes away where a feeling comes from answers it`() {
    let words = "It reached us on the first day and lay in the wrong tray."
    let emotional = card(words, moves: ["says-where-it-lay"], metBy: .said("says-where-it-lay"))
    #expect(emotional.points("AcknowledgeTheFeeling") == Tenths(9))
    let functional = card(words, moves: ["says-where-it-lay"], kind: .functional, metBy: .said("says-where-it-lay"))
    #expect(functional.points("AcknowledgeTheFeeling") == Tenths(6))
    #expect(card(words, metBy: .said("says-where-it-lay")).points("AcknowledgeTheFeeling") == .zero)
  }

  @Test func `a need that was met by a promise is met by half when the promise is not kept`() {
    let reply = "I promise that a machine goes out to you."
    let broken = card(
      reply, moves: ["says-where-it-lay"], pending: ["loan": "a machine goes out"],
      metBy: .said("says-where-it-lay"))
    #expect(broken.points("MeetLatentNeeds") == Tenths(6))
    #expect(
      card(reply, moves: ["says-where-it-lay"], metBy: .said("says-where-it-lay")).points("MeetLatentNeeds")
        == Tenths(12))
  }

  @Test(arguments: ["Wait your turn, you silly muppet.", "You're so stupid.", "Lmao, and you believed that?"])
  func `whoever calls the customer names loses for it`(reply: String) {
    #expect(Fixture.card(Script().customer(at: "complaint").agent(reply)).points("DoNotMock") == Tenths(-8))
    #expect(Fixture.card(Script().customer(at: "complaint").agent("You're so kind.")).rows("DoNotMock").isEmpty)
  }

  @Test func `a step is told by when it comes`() {
    let card = Fixture.card(
      Script().customer(at: "complaint").does("repair").agent(
        "The driver has it with you in eight working days.", told: ["repair-time": "eight working days"]
      ).customer(at: "gone").ended(.customerWithdrew))
    #expect(card.points("TellNextStepsAndTimes") == Tenths(8))
    #expect(card.points("OwnIt") == Tenths(8))
  }
}
