import RapportModel
import Testing
import Understanding

@testable import Scoring

/// What is weighed in single sentences of recordings.
@Suite struct SentenceActsTests {
  /// How surely the whole text does something, in thousandths.
  private func sureness(_ act: CustomerAct, _ text: String) -> Int {
    Stretches(of: ParsedText(text)).customerActs.confidence(of: act, in: Span(0, text.utf8.count))
  }

  private func sureness(_ act: AgentAct, _ text: String) -> Int {
    Stretches(of: ParsedText(text)).agentActs.confidence(of: act, in: Span(0, text.utf8.count))
  }

  @Test(arguments: [
    ("Three weeks and nobody has so much as rung me back.", "I moved house three weeks ago."),
    ("So much for your promises, you never keep one of them.", "Could you tell me when the shop opens?"),
  ])
  func `anger needs no word for it`(angry: String, calm: String) {
    #expect(sureness(.anger, angry) > sureness(.anger, calm) + 200)
  }

  @Test(arguments: [
    ("Ah yes, it's all showing now.", "It shows nothing at all."),
    ("Right, that makes sense now.", "That makes no sense to me."),
  ])
  func `that something is settled is told from the contrary`(settled: String, open: String) {
    #expect(sureness(.settled, settled) > sureness(.settled, open) + 200)
  }

  @Test func `what comes next is told from what is only meant well`() {
    let next = "We will check the line and call you back."
    #expect(sureness(.next, next) > 800)
    #expect(sureness(.next, "We will keep striving for excellence.") < 500)
  }

  @Test func `no text does nothing`() {
    #expect(sureness(.anger, "") == 0)
    #expect(sureness(.solves, "?!") == 0)
  }

  @Test func `a feeling that no list tells calls for a word`() {
    let cold = Script().customer("So much for your promises, you never keep one of them. Typical of you lot.")
      .agent("The order is in the depot.")
    let rows = Fixture.recorded(cold).rows("AcknowledgeTheFeeling")
    #expect(rows.map(\.verdict) == [.absent])
  }

  @Test func `with a scenario its author says what is felt`() {
    let readers = Readers(standard: [], scenario: Fixture.scenario)
    #expect(readers.read(customer: "This is an outrage.", masking: []).acts == nil)
    #expect(Readers(standard: [], scenario: nil).read(customer: "This is an outrage.", masking: []).acts != nil)
  }

  @Test(arguments: [("I may not collect the card after all.", false), ("This is not what I was promised.", true)])
  func `a denial objects only where it complains`(said: String, objects: Bool) {
    let script = Script().customer("Where do I get the card?").agent("Ask at the desk in Mill Street.").customer(
      said)
    let rows = Fixture.recorded(script).rows("ReachARightOutcome")
    #expect(rows.contains { $0.reason.contains("nothing they say was read as taking") } == objects)
  }

  @Test func `the sentence that brings what the customer came for is the solution, not the first by form`() {
    let talk = Script().customer("My stamps are gone since the new app. I had 11.")
      .agent("If you have a photo of the card, message us and we'll add them.").customer("I have no photo.")
      .agent("That's 11 stamps back, so the free one is in the app already.").customer("Thanks.")
    #expect(Fixture.recorded(talk).rows("StateASolution").map(\.turn) == [3])
  }

  @Test func `what leads on most is the next step`() {
    let talk = Script().customer("It shows an error and will not drain.")
      .agent("Put a tray down and open the cap slowly. Screw the cap back till it clicks and run a spin.")
    #expect(Fixture.recorded(talk).rows("GiveANextStep").map(\.span?.start) == [41])
  }

  @Test(arguments: [
    ("You may return it within 28 days.", false), ("Faults must be reported within two days.", false),
    ("It may take two days.", true), ("We can be with you within two days.", true),
  ])
  func `till when the customer may do something is not when something happens`(said: String, tells: Bool) {
    let talk = Script().customer("The pump is broken.").agent("I'm sending somebody out. \(said)")
    let rows = Fixture.recorded(talk).rows("TellNextStepsAndTimes")
    #expect(rows.contains { $0.reason == "the customer is told when it happens" } == tells)
  }

  private func ending(_ last: String) -> String? {
    let talk = Script().customer("The heating is off and the film stops.").agent(
      "Press the red button for a minute.")
    return Fixture.recorded(talk.customer(last)).rows("ReachARightOutcome").first?.reason
  }

  @Test(arguments: [
    "The heating has been on since breakfast and my feet are warm again.",
    "That's the light green now, and the film plays.", "All my pictures are back where they belong.",
  ])
  func `what came of it is told in the customer's own words`(last: String) {
    #expect(ending(last) == "the customer says that it is solved")
  }

  @Test(arguments: [
    "The light is still red, and the film stops after a minute.", "My pictures are nowhere to be seen.",
    "It now shows an empty page.", "I'll bring it to the shop round the corner on Friday then.",
  ])
  func `what is open is not told for solved`(last: String) {
    #expect(ending(last) != "the customer says that it is solved")
  }

  @Test func `scorn is no praise, and praise no scorn`() {
    #expect(
      ending("Oh wonderful, another form to fill in. You must be so proud.") == "the customer ends with a complaint"
    )
    #expect(ending("Wonderful, that is the form I needed.")?.contains("pleased") == true)
    #expect(ending("Brilliant!")?.contains("pleased") == true)
    #expect(ending("It runs again, thanks so much, I feel a bit daft.") == "the customer says that it is solved")
    #expect(ending("It is fixed now, thanks so much, I feel a bit daft.") == "the customer says that it is solved")
  }

  @Test func `who leaves without help has given up`() {
    #expect(ending("I'll ask my bank to take the money back.") == "the customer gives up")
  }

  @Test func `a solution in no known form is named where it is likely`() {
    let talk = Script().customer("Where is my parcel? It should have come on Monday.")
      .agent("I'm sorry to hear that. Let me look. It's with your neighbour at number nine, behind the green bin.")
      .customer("Ah, yes, there it is.")
    let row = Fixture.recorded(talk).rows("StateASolution").first
    #expect(row?.turn == 1)
    #expect(row?.points == Tenths(20))
  }

  @Test(arguments: [
    ("My order has not come.", "Orders are packed by a team of four in our own hall.", "comes nearest"),
    ("When do you close tonight?", "At eleven, and the bar stays open.", "an answer is given"),
  ])
  func `an unlikely answer that nobody takes is none, unless it answers a question`(
    asked: String, answer: String, says: String
  ) {
    let talk = Script().customer(asked).agent(answer).customer(
      "My brother had it otherwise, and the order is late.")
    #expect(Fixture.recorded(talk).rows("StateASolution").first?.reason.contains(says) == true)
  }
}
