import RapportModel
import Scoring
import Testing

/// Words that sound like steps, times, colleagues and care, in recordings.
@Suite struct EmptyWordsTests {
  private static let lamp = Script().customer("The lamp broke and I am annoyed.")

  private func rows(_ rule: String, _ reply: String) -> [Evidence] {
    Fixture.recorded(Self.lamp.agent(reply).customer("The lamp, please.")).rows(rule)
  }

  @Test(arguments: [
    "We will sort this out right away.", "I'll take care of everything for you.", "I'll handle it, don't worry.",
    "We're working around the clock and will solve it shortly.",
  ])
  func `who only says that it will be dealt with tells no step and takes nothing on`(reply: String) {
    #expect(rows("TellNextStepsAndTimes", reply).allSatisfy { $0.points == .zero }, "\(reply)")
    #expect(rows("OwnIt", reply).allSatisfy { $0.points == .zero }, "\(reply)")
  }

  @Test(arguments: ["I'll send a fitter round.", "We will solve it on Thursday.", "I'll ring the maker now."])
  func `a deed or a day makes it a step`(reply: String) {
    #expect(rows("TellNextStepsAndTimes", reply).contains { $0.points > .zero }, "\(reply)")
  }

  @Test func `applause alone mocks whoever is in trouble, and nobody else`() {
    func mocks(_ customer: String, _ reply: String) -> Bool {
      !Fixture.recorded(Script().customer(customer).agent(reply).customer("Well.")).rows("DoNotMock").isEmpty
    }
    #expect(mocks("The lamp broke again and I am furious.", "Brilliant."))
    #expect(
      !mocks("The lamp broke again and I am furious.", "Brilliant that you kept the box, I'll send a new one."))
    #expect(!mocks("That's great, thanks so much!", "Brilliant."))
    #expect(!mocks("The lamp is here.", "Lovely!"))
  }

  @Test func `what is full is no time to come`() {
    #expect(rows("TellNextStepsAndTimes", "The lamp is here by Friday.").contains { $0.points > .zero })
  }

  @Test func `somebody has to be named for a case to be handed over`() {
    #expect(rows("HandOverWell", "I pass you on and have escalated it, our team is on it.").isEmpty)
    #expect(rows("HandOverWell", "I pass you to our repairs team, they have all the notes.").count == 4)
  }

  @Test func `a no is one where something asked for is refused`() {
    let talk = Script().customer("Can I end it early?")
    func count(_ reply: String) -> Int {
      Fixture.recorded(talk.agent(reply).customer("Oh.")).rows("DeclineWell").count
    }
    #expect(count("I'm afraid that I cannot do that.") == 3)
    #expect(count("I cannot do that.") == 3)
  }

  @Test func `a formula to somebody whose name is known costs`() {
    let signed = Script().customer("The lamp is broken. Yours sincerely, Edith Marlow")
    let rows = Fixture.recorded(signed.agent("Dear Valued Customer, we look at it.").customer("Well?"))
      .rows("UseTheRightName")
    #expect(rows.map(\.points) == [-Tenths(2)])
    let named = Fixture.recorded(signed.agent("Dear Ms Marlow, the lamp goes out today.").customer("Good."))
    #expect(named.points("UseTheRightName") == Tenths(2))
    let spoken = Script().customer("My name is Ada Lovell, the lamp is broken.").agent(
      "Ms Lovell, it goes out today.")
    #expect(Fixture.recorded(spoken.customer("Good.")).points("UseTheRightName") == Tenths(2))
  }

  @Test func `echoed words and numbers are nothing that the customer told`() {
    let talk = Script().customer("It broke twice.").agent("See our lamp warranty.").customer(
      "Is that the lamp "
        + "warranty?"
    )
    .agent("The lamp warranty says it twice.").customer("Hm.")
    #expect(Fixture.recorded(talk).points("UseWhatYouKnow") == .zero)
  }

  @Test func `care unasked is seen in a recording`() {
    let reply = "The lamp goes out today. I've also put a spare bulb in, so that you do not have to go out."
    #expect(Fixture.recorded(Self.lamp.agent(reply).customer("Oh.")).points("MeetLatentNeeds") == Tenths(6))
    #expect(rows("MeetLatentNeeds", "Is there anything else I can help you with?").isEmpty)
  }

  @Test func `a survey beside an open matter costs, and a wish to turn it around is none`() {
    let open = Self.lamp.agent("Please wait.").customer("No. The lamp.").agent("How did we do? Please rate us.")
    #expect(Fixture.recorded(open.customer("Badly.")).rows("ThankInItsPlace").contains { $0.points < .zero })
  }
}
