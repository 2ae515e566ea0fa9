import RapportModel
import Testing

@testable import Scoring

/// Statements that ask, questions that do not, and deeds told in few words.
@Suite struct AskedInWordsTests {
  private func asked(_ message: String) -> [Evidence] {
    Fixture.recorded(Script().customer(message).agent("Hello there.").customer("Well.")).rows("AnswerTheQuestions")
  }

  @Test(arguments: [
    "I'd like to know whether the pool is heated.", "I want to hear why the ferry left early.",
    "Tell me who signed for the parcel.", "Please explain what the fee is for.", "I wonder if the lift is mended.",
    "We need to know which gate the coach leaves from.",
  ])
  func `a statement can ask`(message: String) { #expect(asked(message).count == 1, "\(message)") }

  @Test(arguments: [
    "I don't want to know who signed for it.", "Tell me when the coach is there.", "I know how the pool is heated.",
    "You want to know why I rang.", "The guide told me what the fee is for.",
    "What's the sense in asking?",
    "Do you know that we are freezing here?",
    "Do you take your guests for idiots?", "Why can't your driver be a bit quicker?",
  ])
  func `asks for nothing`(message: String) { #expect(asked(message).isEmpty, "\(asked(message).map(\.reason))") }

  @Test func `what one asks and answers oneself wants no answer`() {
    #expect(asked("It's ten? No, eleven bolts.").isEmpty)
    #expect(asked("Is it ten bolts?").count == 1)
  }

  private func deed(_ reply: String) -> String? {
    let talk = Script().customer("You booked me twice, I am furious.").agent(reply)
    return Fixture.recorded(talk).rows("OwnIt").first?.reason
  }

  @Test(arguments: [
    "It's cancelled now.", "The booking's removed.",
  ])
  func `a deed is told in few words`(reply: String) {
    #expect(deed(reply) == "the customer hears what has been done", "\(reply)")
  }

  @Test(arguments: [
    "Cancelled bookings cost five pounds.", "What's booked is booked.", "I've gone through your letter.",
    "Removed from where?",
  ])
  func `what is no deed is none`(reply: String) {
    #expect(deed(reply) != "the customer hears what has been done", "\(reply)")
  }

  @Test func `what was refused and is done in the end is no refusal`() {
    let no = Script().customer("Can I have a refund?").agent("I cannot do that, a refund is too late.")
    #expect(!Fixture.recorded(no).rows("DeclineWell").isEmpty)
    #expect(Fixture.recorded(no.customer("Please.").agent("I've refunded it.")).rows("DeclineWell").isEmpty)
  }

  @Test func `nobody hears of a next step before they have spoken`() {
    let greeting = "Good day, I'll check that the line is clear."
    let talk = Script().agent(greeting).customer("My tent leaks, I am furious.").agent("Oh.")
    let card = Fixture.recorded(talk)
    #expect(!card.rows("TellNextStepsAndTimes").contains { $0.points > .zero })
    #expect(!card.rows("OwnIt").contains { $0.points > .zero })
  }

  @Test func `an echo takes up nothing`() {
    func points(_ reply: String) -> Tenths? {
      Fixture.recorded(Script().customer("There is no lamp in my tent.").agent(reply)).rows("UseWhatYouKnow").first?
        .points
    }
    #expect(points("No lamp? How odd.") == .zero)
    #expect(points("A lamp for the tent is on its way.") == Tenths(5))
  }

  @Test(arguments: ["Oh my goodness, the cellar is full of water.", "I haven't slept since the storm."])
  func `an outcry is a feeling`(message: String) {
    let talk = Script().customer(message).agent("Which storm?").customer("Well.")
    #expect(Fixture.recorded(talk).rows("AcknowledgeTheFeeling").first?.reason.contains("worried") == true)
  }

}
