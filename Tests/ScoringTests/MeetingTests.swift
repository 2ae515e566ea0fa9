import RapportModel
import Scoring
import Testing

/// Whether a recording's customer gets an answer to what they ask.
@Suite struct MeetingTests {
  private func rows(_ turns: String...) -> [Evidence] {
    let script = turns.enumerated().reduce(Script()) { script, turn in
      turn.offset % 2 == 0 ? script.customer(turn.element) : script.agent(turn.element)
    }
    return Fixture.recorded(script).rows("AnswerTheQuestions")
  }

  @Test(arguments: [
    ("Is the late check-out free?", "Free for members, yes."), ("Do I need a new card?", "No need at all."),
    ("Does the tour cost extra?", "Not a cent."), ("Is it open on Sunday?", "It is."),
    ("So my deposit is safe?", "That is correct."), ("Did I break it?", "Probably not. These seals wear out."),
    ("Which pharmacy has it?", "The one opposite Elm Park."), ("When does the ferry leave?", "Half past six."),
    ("How much is the fine?", "Nothing this time."), ("Where is my bike?", "It stands in the back room."),
    ("Who looks after the garden?", "My colleague Ruth."),
    ("Why was I charged twice?", "The first payment failed, so the till tried again."),
    ("How do I reset the meter?", "Hold both keys for five seconds."),
    ("Can I bring the dog?", "Dogs are welcome."),
    ("Could I get it in oak?", "Unfortunately this shelf exists in pine."),
  ])
  func `answered`(question: String, reply: String) {
    #expect(rows(question, reply).map(\.points) == [Tenths(8)], "\(rows(question, reply).map(\.reason))")
  }

  @Test(arguments: [
    ("Which clinic can I go to?", "Please visit our website to find the plan that is right for you."),
    ("Will the parcel come today?", "We will check this and reply to you."),
    ("Where is my present?", "Okay. Please wait for a minute."),
    ("Why was the meter changed?", "We apologise for any inconvenience."),
    ("When will the engineer come?", "Please be patient, and stay tuned."),
    ("Is the pool heated?", "Thank you for your question. What is your room number?"),
  ])
  func `put off or evaded`(question: String, reply: String) {
    #expect(rows(question, reply).map(\.points) == [.zero], "\(rows(question, reply).map(\.reason))")
  }

  @Test func `the customer knows best whether it was an answer`() {
    let evaded = "The clinic has many rooms."
    #expect(rows("Which clinic can I go to?", evaded).map(\.points) == [Tenths(8)])
    #expect(rows("Which clinic can I go to?", evaded, "That doesn't answer my question.").map(\.points) == [.zero])
    let later = rows(
      "Which clinic can I go to?", evaded, "You didn't answer my question.", "The clinic in Elm Road.")
    #expect(later.map(\.points) == [Tenths(6)])
  }

  @Test func `a further question about something else does not come back to the matter`() {
    let first = "Does the car have snow tyres?"
    #expect(rows(first, "The car has snow tyres.", "And when do you close?").first?.points == Tenths(8))
    #expect(rows(first, "The car has snow tyres.", "Really? Are the tyres new?").first?.points == Tenths(2))
  }

  @Test func `a deed answers who asks for one`() {
    let asked = Script().customer("Could you move my lesson?")
    let done = Fixture.recorded(asked.does("change-lesson").agent("Lovely weather for it."))
    let looked = Fixture.recorded(asked.does("look-up-lesson").agent("Lovely weather for it."))
    #expect(done.points("AnswerTheQuestions") == Tenths(8))
    #expect(looked.points("AnswerTheQuestions") == .zero)
  }
}
