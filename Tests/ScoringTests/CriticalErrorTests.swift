import RapportModel
import Scoring
import Testing

@Suite struct CriticalErrorTests {
  private func rules(_ script: Script, _ change: (inout Scenario) -> Void = { _ in }) -> [String] {
    Fixture.card(script, change).critical.map(\.rule)
  }

  @Test func `an action against policy fails whatever the score`() {
    let card = Fixture.card(
      Golden.excellent.changed { transcript in
        var turn = Turn(role: .agent, action: "refund")
        turn.result = .ok
        turn.isBreach = true
        transcript.turns.insert(turn, at: 5)
      })
    #expect(card.critical.map(\.rule) == ["StayWithinPolicy"])
    #expect(card.critical.map(\.kind) == [.business])
    #expect(card.passed == false)
    #expect(card.level == .notYet)
  }

  @Test func `a fact told before verification is a disclosure, after it is not`() {
    let start = Script().customer(at: "complaint")
    let tells = ["account": "AC-1"]
    #expect(rules(start.agent("It is AC-1.", told: tells).ended(.abandoned)) == ["VerifyBeforeDisclosing"])
    #expect(rules(start.does("verify").agent("It is AC-1.", told: tells).ended(.abandoned)) == [])
    #expect(
      rules(start.does("verify", refused: true).agent("It is AC-1.", told: tells).ended(.abandoned))
        == ["VerifyBeforeDisclosing"])
  }

  @Test(arguments: [
    ("Would Monday be all right for you?", "Monday", []), ("If Monday suits you, say so.", "Monday", []),
    ("So how would Monday do: our driver comes to you.", "Monday", []),
    ("You are in on Monday.", "Monday", ["VerifyBeforeDisclosing"]),
    ("Are you still at 4 Mill Lane?", "4 Mill Lane", ["VerifyBeforeDisclosing"]),
  ])
  func `a day that is proposed tells nothing of the customer`(reply: String, span: String, expected: [String]) {
    let start = Script().customer(at: "complaint")
    #expect(rules(start.agent(reply, told: ["account": span]).ended(.abandoned)) == expected)
  }

  @Test func `a required sentence is missing only when it is due`() {
    let sentence = Company.RequiredSentence(
      id: "recorded", when: [.done("repair")], verbatim: "This chat is recorded.")
    let start = Script().customer(at: "complaint")
    func check(_ script: Script) -> [String] { rules(script) { $0.company.requiredSentences = [sentence] } }
    #expect(check(start.agent("It leaks.").ended(.abandoned)) == [])
    #expect(check(start.does("repair").agent("It leaks.").ended(.abandoned)) == ["SayTheRequiredSentence"])
    #expect(check(start.does("repair").agent("So: this chat is recorded. Well.").ended(.abandoned)) == [])
    #expect(check(start.does("repair").agent("It leaks.")) == [], "the conversation goes on")
  }

  @Test func `what must be escalated is handed over`() {
    let rule = Company.Escalation(to: "safety", when: [.visited("pressed")])
    let start = Script().customer(at: "complaint").agent("Oh.").customer(at: "pressed")
    func check(_ script: Script) -> [String] { rules(script) { $0.company.mustEscalate = [rule] } }
    #expect(check(start.ended(.abandoned)) == ["EscalateWhatMustBe"])
    #expect(check(start.ended(.handedOver)) == [])
    #expect(check(start.does("safety").ended(.abandoned)) == [])
    #expect(check(Golden.cold) == [])
  }

  @Test func `an action before what it needs fails where another desk has done it`() {
    func check(_ script: Script) -> [Scorecard.CriticalError] {
      Fixture.card(script) { scenario in
        for index in scenario.actions.indices where scenario.actions[index].name == "repair" {
          scenario.actions[index].needs = [.done("verify")]
        }
      }.critical
    }
    let start = Script().customer(at: "complaint")
    let early = check(start.does("repair").does("verify").agent("It leaks.").ended(.abandoned))
    #expect(early.map(\.rule) == ["DoFirstThingsFirst"])
    #expect(early.map(\.kind) == [.compliance])
    #expect(early.map(\.turn) == [1])
    #expect(check(start.does("verify").does("repair").agent("It leaks.").ended(.abandoned)).isEmpty)
    #expect(check(start.does("repair", refused: true).agent("It leaks.").ended(.abandoned)).isEmpty)
  }

  @Test func `more than the agent may give fails`() {
    func check(_ amount: String, kind: DeskAction.Kind = .discretionary) -> [String] {
      let script = Script().customer(at: "complaint").does("goodwill").agent("It leaks.").ended(.abandoned)
        .changed { $0.turns[1].arguments = [.init("amount", amount)] }
      return rules(script) { scenario in
        scenario.actions.append(
          DeskAction(
            name: "goodwill", title: "goodwill", kind: kind, parameters: [.init(name: "amount", kind: .money)],
            limit: 2500))
      }
    }
    #expect(check("25") == [])
    #expect(check("£25.01") == ["StayWithinAuthority"])
    #expect(check("5", kind: .notYours) == ["StayWithinAuthority"])
  }

  @Test func `tone alone never fails`() {
    let card = Fixture.card(
      Golden.excellent.changed { $0.turns[5].text! += " It was your own fault." })
    #expect(card.critical.isEmpty)
    #expect(card.passed == true)
    #expect(card.toReview)
  }
}
