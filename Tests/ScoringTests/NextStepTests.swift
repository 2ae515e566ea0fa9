import RapportModel
import Scoring
import Testing

/// What a recording's replies say that happens next, when, and who takes it on.
@Suite struct NextStepTests {
  private func card(_ reply: String, to message: String = "My order is late, I am so annoyed.") -> Scorecard {
    Fixture.recorded(Script().customer(message).agent(reply))
  }

  private func told(_ reply: String) -> [String] {
    card(reply).rows("TellNextStepsAndTimes").map(\.reason)
  }

  @Test(arguments: [
    "We will check it and write to you.", "Our editor will reply after inquiry.",
    "The plumber is going to call you.", "Please send us your name, and we'll verify it.",
    "Please tell us the room so that we can check it.",
    "Our staff also need to verify the data and contact you.", "I'll ask the kitchen and ring you.",
    "I'd be happy to send you a new one, and I will send it.",
    "Please send us your name so that Little Finch can check it.",
  ])
  func `what the company does next is told`(reply: String) {
    #expect(told(reply).first == "the customer is told what happens next")
  }

  @Test(arguments: [
    "Done, it is the 8:20 train with Ms Amari.", "I've put the money back.", "We have sent a fitter.",
    "Your room has been moved.", "Our fitter has replaced the pump.",
  ])
  func `what was done is told as done`(reply: String) {
    #expect(told(reply).first == "the customer is told what has been done")
    #expect(card(reply).rows("GiveANextStep").allSatisfy { $0.reason == "what has been done is told" })
  }

  @Test(arguments: [
    "Here is what happens next, did you say?", "The USB plug will move if you pull it.", "I will not see to it.",
  ])
  func `why somebody calls and what is only asked is no step`(reply: String) {
    #expect(!told(reply).contains("the customer is told what happens next"), "\(told(reply))")
  }

  @Test func `who will call tells what happens next`() {
    #expect(told("I'll be ringing about the part on Friday.").contains("the customer is told what happens next"))
  }

  @Test(arguments: [
    "I will be more than happy to assist you.", "We are here 24/7 for you.", "We will strive to improve.",
    "We will do our best to offer better service.",
    "I'm ready to support you.", "You will love it.",
    "We will not contact you.", "I've received your message.", "I understand.",
  ])
  func `good will is no step`(reply: String) {
    #expect(told(reply).first == "the customer is not told what happens next", "\(told(reply))")
    #expect(card(reply).rows("OwnIt").map(\.points) == [.zero])
  }

  @Test(arguments: [
    ("Is the pool open on Sunday?", "Yes, the pool is open from nine on Sunday."),
    ("Which bus goes to the museum?", "Bus 12 goes to the museum."),
    ("What does the red light mean?", "The red light means that the tank is empty."),
  ])
  func `where a question is answered nothing is left to tell`(question: String, reply: String) {
    let card = card(reply, to: question)
    for rule in ["TellNextStepsAndTimes", "GiveANextStep", "OwnIt"] {
      #expect(card.rows(rule).allSatisfy { $0.points > .zero }, "\(rule)")
    }
  }

  @Test func `a step for the customer is the answer, and no news of what follows`() {
    #expect(told("Please close the tap under the sink.").isEmpty)
    #expect(
      told("Please close the tap under the sink. We will ring you.").first
        == "the customer is told what happens next")
  }

  @Test func `nothing is in doubt where no time and no deed stands`() {
    for reply in [
      "Please write the name of the book.", "Books on a shelf next to others.", "Wonderful flowers then.",
    ] {
      #expect(card(reply).rows("TellNextStepsAndTimes").allSatisfy { $0.verdict != .notJudged }, "\(reply)")
    }
  }

  @Test(arguments: [
    ("Please send us your name by post and we will check it.", 8), ("Please send us your name.", 4),
    ("Write to us in a private message, and we will check the order.", 6), ("Write to us in a private message.", 3),
  ])
  func `what follows on a request counts`(reply: String, points: Int) {
    #expect(card(reply).points("GiveANextStep") == Tenths(points))
  }

  @Test func `without actions in the file nobody says that nothing was done`() {
    for reply in ["I'll send you a new switch today.", "We will check it.", "I will see to it."] {
      #expect(
        card(reply).evidence.allSatisfy {
          !$0.reason.contains("nothing was done") && !$0.reason.contains("acted on")
        })
    }
    let idle = Fixture.recorded(
      Script().customer("It leaks, I am so annoyed.").does("look-up").agent("I will check it."))
    #expect(idle.rows("OwnIt").map(\.reason) == ["the matter is taken on, and acted on"])
  }

  @Test(arguments: [
    ("I've put the money back on your card.", 8), ("Done, Friday 8:20 with Dr Amari.", 8),
    ("We have just sent a fitter.", 8), ("Your seat has been changed.", 8),
    ("Our editor will reply to you.", 5), ("Please close the tap. I will check it and call you.", 8),
    ("I have noticed it.", 0),
  ])
  func `who says what was done owns it`(reply: String, points: Int) {
    #expect(card(reply).rows("OwnIt").map(\.points) == [Tenths(points)])
  }
}
