import RapportModel
import Scoring
import Testing

/// Rows that say when something came, who spoke of it first, and how it ended.
@Suite struct TimelyRowTests {
  // MARK: Needs

  /// The loan is offered and sent around the node before which the need is to be met.
  private func need(_ script: Script, _ change: (inout Scenario) -> Void = { _ in }) throws -> Evidence {
    let card = Fixture.card(script.ended(.customerWithdrew)) { scenario in
      scenario.nodes[2].says = ["One more thing, the colour."]
      change(&scenario)
    }
    return try #require(card.rows("MeetLatentNeeds").first)
  }

  private static let start = Script().customer(at: "complaint")

  @Test func `a need that the customer comes to ask about was raised by them`() throws {
    let asked = Self.start.agent("Hello.").customer("And what do I do on Saturday?", at: "pressed").does("loan")
      .agent("It is on its way.")
    let row = try need(asked)
    #expect(row.points == Tenths(6) && row.reason.contains("had raised it"))
    let felt = try need(Self.start.agent("Hello.").customer("Well.", at: "pressed").does("loan").agent("Sent.")) {
      $0.nodes[2].feelings = [Feeling("tense", because: "twenty people are to come on Saturday")]
    }
    #expect(felt.points == Tenths(6) && felt.reason.contains("had raised it"))
  }

  @Test func `what has to be known for it and is told there was raised by them`() throws {
    let told = Self.start.agent("Hello.").customer("It is for a birthday.", at: "pressed", tells: ["occasion"])
      .does("loan").agent("It is on its way.")
    let row = try need(told) {
      $0.nodes[0].tells = []
      $0.nodes[2].tells = ["occasion"]
      $0.needs[0].metBy = [.knows("occasion"), .done("loan")]
    }
    #expect(row.points == Tenths(6) && row.reason.contains("had raised it"))
  }

  @Test func `one of which they never spoke was met unasked, however late`() throws {
    let row = try need(
      Self.start.agent("Hello.").customer("One more thing, the colour.", at: "pressed").does("loan")
        .agent("It is on its way."))
    #expect(row.points == Tenths(9) && row.reason.contains("late, and yet unasked"))
  }

  @Test func `a question that one part of it answers may be about something else`() throws {
    let script = Self.start.agent("Hello.").customer("One more thing, the colour. Is it red?", at: "pressed")
      .does("loan").agent("Eight working days.", told: ["repair-time": "Eight working days"])
    func row(_ parts: [Condition]) throws -> Evidence {
      try need(script) {
        $0.nodes[2].questions = [Question("is it red", answeredBy: [.any([.done("loan"), .said("thanks")])])]
        $0.needs[0].metBy = parts
      }
    }
    #expect(try row([.done("loan")]).points == Tenths(6))
    #expect(try row([.done("loan"), .told("repair-time")]).points == Tenths(9))
  }

  @Test func `what was offered in time may be done at the customer's yes`() throws {
    func script(_ offer: String) -> Script {
      Self.start.agent(offer).customer("Yes. One more thing, the colour.", at: "pressed").does("loan")
        .agent("Done.")
    }
    #expect(try need(script("Shall I send you a machine on loan?")).points == Tenths(12))
    #expect(try need(script("Shall I look for the colour?")).points == Tenths(9))
  }

  // MARK: Questions

  private func answer(_ script: Script, _ change: (inout Scenario) -> Void = { _ in }) throws -> Evidence {
    let card = Fixture.card(script.ended(.customerWithdrew)) { scenario in
      scenario.nodes[0].tells = []
      change(&scenario)
    }
    return try #require(card.rows("AnswerTheQuestions").first)
  }

  @Test func `a question counts from the message that puts it`() throws {
    func script(_ opening: String) -> Script {
      Script().customer(opening, at: "complaint").agent("Good morning, Ms Okafor.")
        .customer("And my money?", at: "complaint")
        .agent("It is too late for a refund.", moves: ["declines-refund"])
    }
    #expect(try answer(script("It leaks, and nobody answered on Monday.")).points == Tenths(8))
    #expect(try answer(script("It leaks. Can I have my money back?")).points == Tenths(6))
    #expect(try answer(script("It leaks. I want my money back.")).points == Tenths(6))
  }

  @Test func `a plain yes or no is an answer, and what it says beside may be understood later`() throws {
    func script(_ first: String) -> Script {
      Script().customer("Can I have it back?", at: "complaint").agent(first).customer("So?", at: "complaint")
        .agent("It is too late for a refund.", moves: ["declines-refund"])
    }
    #expect(try answer(script("No, the days are over.")).points == Tenths(8))
    #expect(try answer(script("The days are over.")).points == Tenths(6))
  }

  // MARK: Passing on

  @Test func `who is named after the desk passed it on takes over`() {
    func rows(_ reply: String) -> [String] {
      let script = Self.start.does("repair").agent(reply).customer("Right.", at: "hopeful").agent(
        "Does that settle it?"
      )
      .customer(at: "gone").ended(.referred)
      return Fixture.card(script) { $0.company.mayEscalate = [.init(to: "the returns manager", when: [])] }
        .rows("HandOverWell").map(\.reason)
    }
    #expect(rows("The returns manager writes to you.").contains("the customer hears to whom the case goes"))
    #expect(rows("It is noted.").contains("the customer does not hear to whom the case goes"))
  }

  // MARK: Goodbyes

  private func end(_ last: String, after customer: String = "Good.") -> Evidence? {
    let script = Script().customer("My kettle leaks.").agent("Please close the left valve.")
      .customer("It works now. \(customer)").agent(last)
    return Fixture.recorded(script, standard: Self.withGoodbyes).rows("CloseWell").first
  }

  private static let withGoodbyes =
    Fixture.standard.filter { $0.name != "closes" }
    + [Move(name: "closes", definition: "closes", patterns: ["(bye|goodbye|cheerio)", "good luck", "take care"])]

  @Test(arguments: ["Right. Goodbye.", "Ok then, bye.", "Cheerio."])
  func `a bare goodbye is no good end`(last: String) {
    #expect(end(last)?.points == .zero)
    #expect(end(last)?.reason == "it ends with a bare goodbye")
  }

  @Test func `beside something of the matter it is a little`() {
    #expect(end("The left valve stays open. Bye.")?.points == Tenths(2))
  }

  @Test(arguments: [
    "Goodbye, Ms Okafor.", "Good luck with the kettle, bye.", "Happy to help. Bye.", "Take care.",
    "I will see to it that a new one comes. Goodbye.",
  ])
  func `one with a word for the customer is`(last: String) {
    #expect(end(last)?.points == Tenths(6))
  }

  @Test func `so is one that returns the customer's own`() {
    #expect(end("Bye.", after: "Thank you, goodbye.")?.points == Tenths(6))
  }
}
