import RapportModel
import Scoring
import Testing

/// How far a recording's replies take up what this customer told.
@Suite struct TakenUpTests {
  private func row(_ message: String, _ reply: String) -> Evidence? {
    Fixture.recorded(Script().customer(message).agent(reply)).rows("UseWhatYouKnow").first
  }

  @Test(arguments: [
    ("My tent leaks at the zip.", "Which tent is it?", 3),
    ("My tent leaks at the zip.", "A tent should not leak.", 5),
    ("The harvest sale starts when?", "Sorry, the harvest went badly for all of us.", 3),
    ("My tent leaks at the zip of the inner door.", "A tent that leaks at the inner zip gets a new door.", 6),
    ("How much data have I left?", "Your data comes to 476 megabytes.", 5),
  ])
  func `by what is taken up`(message: String, reply: String, points: Int) {
    #expect(row(message, reply)?.points == Tenths(points), "\(row(message, reply)?.reason ?? "")")
  }

  @Test(arguments: [
    ("Your staff give poor service.", "We will improve the service of our staff."),
    ("@Elm Street Bakery The rolls are stale.", "This is the editor of Elm Street Bakery."),
    ("I have a problem and need a solution.", "We attach importance to your problem."),
  ])
  func `could be sent to anyone`(message: String, reply: String) {
    #expect(row(message, reply)?.points == .zero)
  }

  @Test func `the words are named`() {
    #expect(row("My tent leaks.", "Which tent is it?")?.reason == "takes up what this customer told: “tent”")
  }

  @Test func `mockery takes up nothing`() {
    let mocked = Script().customer("My boots split after a week, I am furious.")
      .agent("Wow, boots in a week, you must be really rough with boots 😂")
    let card = Fixture.recorded(mocked)
    #expect(card.points("UseWhatYouKnow") == .zero)
    #expect(card.points("AcknowledgeTheFeeling") == .zero)
    #expect(card.points("DoNotMock") == -Tenths(8))
    let kind = Script().customer("My boots split after a week, I am furious.").agent("You must be so annoyed.")
    #expect(Fixture.recorded(kind).rows("DoNotMock").isEmpty)
  }
}
