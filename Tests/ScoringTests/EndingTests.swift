import RapportModel
import Scoring
import Testing

/// How a recording's customer leaves, as the rules of resolution and relationship tell it.
@Suite struct EndingTests {
  private static let leak = Script().customer("The tap leaks.").agent("Please close the left valve.")

  private func ending(_ talk: Script) -> Tenths? {
    let rows = Fixture.recorded(talk).rows("ReachARightOutcome")
    return rows.isEmpty ? nil : rows[0].points
  }

  @Test(arguments: [
    ("The water came back.", 30), ("I did that, and it did work.", 30),
    ("The noise has gone away now. It's fixed.", 30),
    ("They solved my problem.", 30), ("It didn't work at first, and now it works.", 30),
    ("I have received my refund.", 30), ("It works, and still, what a waste of money this tap was.", 20),
    ("You were very patient.", 24), ("Thumbs up for that.", 24), ("You made my day.", 24),
    ("Your attitude is excellent.", 24), ("Yes please.", 20), ("I'll wait then.", 20),
    ("I see, but the valve is stuck.", 0), ("Okay, however the valve is stuck.", 0),
    ("I give up.", 2), ("I'll take my business elsewhere.", 2), ("We'll go to another plumber.", 2),
    ("Thanks for nothing.", 2), ("Oh brilliant.", 2), ("Your attitude!", 2), ("I'm losing my patience.", 2),
    ("That doesn't answer my question.", 0),
  ])
  func `the customer's last word is heard`(last: String, points: Int) {
    #expect(ending(Self.leak.customer(last)) == Tenths(points), "\(last)")
  }

  /// What the thing does counts, in whatever order it is said, and what is worse or unchanged ends all praise.
  @Test(arguments: [
    ("Heavens, it's flowing again.", 30), ("That has cured it, thanks.", 30),
    ("Oh lovely, it closes like new and it works.", 30),
    ("I could never thank you enough.", 26), ("I can't tell you how grateful we are.", 26),
    ("Hooray!", 24), ("We couldn't be more pleased.", 24), ("Oh splendid. What a weight off my mind.", 24),
    ("Lovely, now it's leaking as well.", 0),
    ("It held for a minute and then broke again.", 0), ("Still wet.", 0),
    ("Thanks, and it still drips.", 0), ("Same again.", 0), ("Done that already.", 0),
  ])
  func `the thing decides and not the praise`(last: String, points: Int) {
    #expect(ending(Self.leak.customer(last)) == Tenths(points), "\(last)")
  }

  @Test(arguments: ["It's gone, thanks.", "The drip, it's gone now!"])
  func `what is gone is over`(last: String) {
    #expect(ending(Self.leak.customer(last)) == Tenths(30), "\(last)")
  }

  /// Who wonders, and is glad in the same breath, asks for nothing more.
  @Test(arguments: [
    ("Only that? It works again.", 30), ("Isn't that lovely? Thank you.", 26),
    ("And it lasts? Thank you so much!", 26),
    ("Thanks. And who fits it?", 15), ("It lasts a year?", 6), ("And will it last? Thank you.", 15),
  ])
  func `a question of wonder wants no answer`(last: String, points: Int) {
    #expect(ending(Self.leak.customer(last)) == Tenths(points), "\(last)")
  }

  @Test func `a question that the next reply answers is no end`() {
    let talk = Self.leak.customer("Thanks. And the fitter comes on Monday?")
    #expect(ending(talk) == Tenths(15))
    #expect(ending(talk.agent("He does, between eight and ten.")) == Tenths(26))
  }

  /// Whoever asks where their coat is has got what they came for when they hear where.
  @Test(arguments: [
    ("Where is my coat?", "It hangs in the cloakroom, and the porter brings it down at noon."),
    ("When do you close tonight?", "At eleven, and the bar stays open."),
    ("How much is a locker?", "Two pounds, and you get one of them back."),
    ("Who do I give the ticket to?", "The driver at gate four."),
  ])
  func `a plain answer is a solution`(question: String, answer: String) {
    let card = Fixture.recorded(Script().customer(question).agent(answer).customer("Thanks."))
    #expect(card.points("AnswerTheQuestions") == Tenths(8))
    #expect(card.points("StateASolution") == Tenths(11))
    #expect(card.points("ReachARightOutcome") == Tenths(26))
    #expect(card.points("GiveANextStep") == Tenths(8))
  }

  @Test(arguments: ["I'm not sure, I'm afraid.", "Hopefully soon!", "We can't say yet."])
  func `not to know is no answer`(reply: String) {
    let card = Fixture.recorded(Script().customer("When is my coat back?").agent(reply))
    #expect(card.rows("AnswerTheQuestions").map(\.points) == [.zero], "\(reply)")
  }

  /// The customer has the last word with what settles it: nobody could say goodbye after it.
  @Test func `no closing word is missed where no reply follows`() {
    #expect(Fixture.recorded(Self.leak.customer("It works now.")).rows("CloseWell").isEmpty)
    let later = Self.leak.customer("It works now.").agent("The valve is on the left.")
    #expect(Fixture.recorded(later).points("CloseWell") == .zero)
  }

  @Test(arguments: ["No, not just now.", "Bye.", "C", "Thanks.", "Okay, have a good day."])
  func `what is confirmed stays so`(farewell: String) {
    let talk = Self.leak.customer("It works now.").agent("Is there anything else?").customer(farewell)
    #expect(ending(talk) == Tenths(30), "\(farewell)")
    #expect(Fixture.recorded(talk).points("PartOnGoodTerms") == Tenths(12))
  }

  @Test func `who gives what is asked for does not leave with the question before`() {
    let asked = Self.leak.customer("Why is the valve stuck?")
    #expect(ending(asked) == Tenths(6))
    #expect(ending(asked.agent("Could you tell me your number?").customer("It is 4471.")) == nil)
  }

  @Test(arguments: ["At last I can watch the film now.", "Now we can finally print."])
  func `what can be done now is solved`(last: String) {
    #expect(ending(Self.leak.customer(last)) == Tenths(30))
  }

  @Test(arguments: [
    ("Okay. I won't repaint it if it can't be dried.", 20), ("It's okay, it's not a big deal.", 20),
    ("Fine, but I have given up on that tap.", 2), ("That would be very inconvenient.", 2),
  ])
  func `what is left open is no objection`(last: String, points: Int) {
    #expect(ending(Self.leak.customer(last)) == Tenths(points), "\(last)")
  }

  @Test func `who says what they know accepts nothing by it`() {
    #expect(ending(Self.leak.customer("I know the valve can be closed from the cellar of the house.")) == nil)
    #expect(ending(Self.leak.customer("I know.")) == Tenths(20))
  }

  @Test func `who has found it out asks for nothing more`() {
    let last = "How do I close it? I've figured it out. Thank you."
    #expect(ending(Self.leak.customer(last)) == Tenths(26))
  }

  @Test func `what somebody is called is no complaint`() {
    let named = Fixture.recorded(
      Script().customer("@Complaint Network The tap leaks.").agent("Please close the left valve."))
    #expect(named.rows("SettleComplaints").isEmpty)
  }

  @Test func `a no with thanks that goes on is no thanks`() {
    #expect(ending(Self.leak.customer("No, thank you.")) == Tenths(26))
  }

  @Test func `what is confirmed can come undone`() {
    let works = Self.leak.customer("It works now.").agent("Good to hear.")
    #expect(ending(works.customer("It still doesn't close, sorry.")) == .zero)
    #expect(ending(works.customer("What a terrible tap, though.")) == Tenths(2))
  }

  @Test func `a new question that is answered changes nothing`() {
    let works = Self.leak.customer("It works now. Does the guarantee cover a new washer?")
    #expect(ending(works.agent("Yes, the guarantee covers the washer for two years.")) == Tenths(30))
    let thanks = Self.leak.customer("Thanks. Does the guarantee cover a new washer?")
    #expect(ending(thanks) == Tenths(15))
    #expect(ending(thanks.agent("Yes, the guarantee covers the washer for two years.")) == Tenths(26))
  }

  /// What is said of the fault when the agent asks about it is no verdict on a solution.
  @Test(arguments: [
    "No, when I turn it nothing happens.", "I can't see one.", "Sure, it is 4471.",
    "It's the same problem in both rooms.",
  ])
  func `an answer to the agent's question is no ending`(answer: String) {
    let talk = Script().customer("The tap leaks.").agent("Can you see a red lever?").customer(answer)
    #expect(ending(talk) == nil, "\(answer)")
    #expect(Fixture.recorded(talk).rows("KeepToTheBand").isEmpty, "\(answer)")
  }

  @Test func `whoever says that it works is believed, wherever the solution came from`() {
    let talk = Script().customer("The tap leaks.").agent("We will see to it soon.")
    #expect(ending(talk.customer("It is okay now.")) == Tenths(30))
    #expect(ending(talk.customer("Okay.")) == Tenths(16))
  }

  /// A file without actions cannot show what was done; one that has some shows that nothing was.
  @Test func `what is said to be done is a solution where the file does not know better`() {
    let start = Script().customer("Why is the tap broken?")
    let said = "I've booked a fitter for Friday."
    #expect(Fixture.recorded(start.agent(said)).rows("StateASolution").isEmpty)
    #expect(Fixture.recorded(start.agent(said).customer("Thanks.")).points("StateASolution") == Tenths(20))
    #expect(ending(start.agent(said).customer("Thanks.")) == Tenths(26))
    #expect(
      Fixture.recorded(start.does("book-fitter").agent(said).customer("Thanks.")).points("StateASolution")
        == Tenths(20))
    let other = start.does("look-up", refused: true)
    #expect(ending(other.agent(said).customer("Thanks.")) == Tenths(16))
    #expect(ending(start.agent("I've passed it on.").customer("Thanks.")) == Tenths(16))
  }

  @Test func `a step is not refused before it is named`() {
    let talk = Script().customer("The tap leaks.").agent("Oh no.").customer("Nothing works here.")
      .agent("Please close the left valve.")
    #expect(Fixture.recorded(talk).points("StateASolution") > Tenths(8))
  }

  @Test func `a greeting does not make the matter a complaint about the answer`() {
    let complaint = "This is the worst tap, it leaks."
    let talk = Script().agent("Rivet and Sons, good morning.").customer(complaint).agent(
      "Please close the left valve.")
    let card = Fixture.recorded(talk)
    #expect(card.rows("SettleComplaints").map(\.points) == [-Tenths(6)])
    #expect(card.rows("HearKindWords").isEmpty)
    #expect(
      Fixture.recorded(talk.customer(complaint)).rows("SettleComplaints").contains { $0.points == -Tenths(8) })
  }

  @Test func `what was not so before objects to nothing`() {
    let talk = Self.leak.customer("I hadn't expected such a quick reply.")
    #expect(ending(talk) == nil)
  }
}
