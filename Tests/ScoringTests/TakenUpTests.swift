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

  @Test(arguments: [
    // A number beside nothing of theirs, money, greetings, the verb of a step, what holds for anybody.
    ("I lost 2 hours of work.", "Set the copies to 2 minutes."),
    ("It cost me 480 pounds.", "That will be seventy pounds."),
    ("Hey, the beans are stale.", "Hey there."), ("I have uploaded it thrice.", "Kindly upload it."),
    ("A missed collection again.", "Missed collections must be reported by five."),
    ("My vouchers never came.", "Vouchers are issued by our partner."),
    ("They collected nothing.", "Report it as missed collection."),
  ])
  func `a word of theirs by chance takes up nothing`(message: String, reply: String) {
    #expect(row(message, reply)?.points == .zero, "\(row(message, reply)?.reason ?? "")")
  }

  @Test(arguments: [
    ("The points on my Halden card are gone.", "The points of your Halden card are back.", "“Halden”"),
    ("I took the 07:14 to Crewe.", "The 07:14 ran late.", "“07”, “14”"),
    ("I have 11 stamps.", "All 11 stamps are back.", "“11”, “stamps”"),
  ])
  func `what is most particular is named`(message: String, reply: String, named: String) {
    #expect(row(message, reply)?.reason == "takes up what this customer told: \(named)")
  }

  @Test func `of sentences worth the same the one with a name takes it up`() {
    let message = "My mum Jean had a lamp from you."
    #expect(row(message, "That is a lamp. I have found Jean in the book.")?.reason.hasSuffix("“Jean”") == true)
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
