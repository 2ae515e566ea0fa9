import RapportModel
import Testing

@testable import Scoring

/// Rows of recordings that once said too much.
@Suite struct FairRowTests {
  private func reasons(_ rule: String, _ script: Script) -> [String] {
    Fixture.recorded(script).rows(rule).map(\.reason)
  }

  @Test(arguments: [
    ("The next error follows: the drum is stuck.", "Please do the following."),
    ("My order is late.", "Please give us your name, order number and postcode."),
    ("The radio lost its clock.", "What is your radio model?"),
  ])
  func `a word of chance, of a form or of a menu takes up nothing`(message: String, reply: String) {
    let rows = reasons("UseWhatYouKnow", Script().customer(message).agent(reply))
    #expect(!rows.contains { $0.hasPrefix("takes up") }, "\(reply)")
  }

  @Test(arguments: [
    ("They delivered it to the wrong house.", "Was the delivery on Monday?"),
    ("My e-scooter makes a noise.", "Which part of the scooter does it?"),
    ("I removed the cover.", "Did the removal take long?"),
  ])
  func `what is made of the customer's word takes it up`(message: String, reply: String) {
    let rows = reasons("UseWhatYouKnow", Script().customer(message).agent(reply))
    #expect(rows.contains { $0.hasPrefix("takes up") }, "\(reply)")
  }

  @Test(arguments: [
    "Are you trying to wear me down?", "Am I talking to a wall?", "Is anybody reading this?", "Are you a robot?",
    "Do you even read my messages?",
  ])
  func `an outburst asks for no answer`(question: String) {
    let script = Script().customer("My kettle leaks. \(question)").agent("Please turn the lid to the left.")
    #expect(reasons("AnswerTheQuestions", script).isEmpty, "\(question)")
  }

  @Test(arguments: [
    "Are you trying to send it again?", "Is the washing machine covered?", "Is it the new machine?",
  ])
  func `what asks for the matter wants an answer`(question: String) {
    let script = Script().customer("My kettle leaks. \(question)").agent("We sell kettles of steel.")
    #expect(!reasons("AnswerTheQuestions", script).isEmpty, "\(question)")
  }

  @Test func `what annoys somebody is told and not asked`() {
    let script = Script().customer("What annoys me is that nobody came to mend the kettle.")
      .agent("We sell kettles of steel.")
    #expect(reasons("AnswerTheQuestions", script).isEmpty)
  }

  @Test func `sorry to close the chat answers no feeling`() {
    func row(_ reply: String) -> String {
      reasons("AcknowledgeTheFeeling", Script().customer("I'm so annoyed, the oven is cold.").agent(reply)).first
        ?? ""
    }
    #expect(!row("I am sorry about the oven. Please close the left valve.").hasPrefix("not acknowledged"))
  }

  @Test(arguments: [
    ("The flat is being painted, so we cannot let it to you this week.", true),
    ("The hall flooded on Friday. Therefore we cannot let it to you.", true),
    ("I cannot do that, so sorry.", false),
  ])
  func `what a no follows from is its reason`(reply: String, isGiven: Bool) {
    let rows = reasons(
      "DeclineWell", Script().customer("Can I have the hall? I want it.").agent("I cannot do that. " + reply))
    #expect(rows.contains("no reason is given for the no") == false || !isGiven, "\(reply)")
  }

  @Test func `what a no follows from is an answer`() {
    let script = Script().customer("It is a shame. Can you help me to a second line?")
      .agent("The first service is being moved, so you cannot have other services.")
    #expect(reasons("StateASolution", script).first?.hasPrefix("an answer is given") == true)
  }

  @Test func `a choice is one question`() {
    let script = Script().customer("My kettle leaks.").agent("Is it old? Or is it new? Is the lid on?")
    #expect(reasons("AskOneThingAtATime", script).isEmpty)
    let three = Script().customer("My kettle leaks.").agent("Is it old? Is it red? Is the lid on?")
    #expect(reasons("AskOneThingAtATime", three) == ["3 questions in one reply"])
  }

  @Test func `to hold the line twice is no template`() {
    let waited = Script().customer("My kettle leaks.").agent("I am looking at it now, one moment please.")
      .customer("Sure.").agent("I am still here with you.").customer("Fine.").agent("I am still here with you.")
    #expect(reasons("SpeakToThisPerson", waited).isEmpty)
  }

  @Test func `who is told a step is not said to be led to the solution before it is solved`() {
    let script = Script().customer("My kettle leaks, this is terrible.").agent("Please close the left valve.")
      .customer("Thank you, I will do it tonight.")
    #expect(reasons("OwnIt", script) == ["the customer is told what to do"])
    let solved = Script().customer("My kettle leaks, this is terrible.").agent("Please close the left valve.")
      .customer("It works now.")
    #expect(reasons("OwnIt", solved) == ["the customer is led to the solution"])
  }
}

extension FairRowTests {
  @Test func `lines that were joined are no long sentence`() {
    let line = "please look at the label on the left side of the oven and tell us the number that stands on it"
    let joined = "Good, \(line) Then \(line) After that \(line)"
    let long = "Good, \(line) and then \(line) and after that \(line)"
    func rows(_ reply: String) -> Int {
      Fixture.recorded(Script().customer("My oven is cold.").agent(reply)).rows("KeepSentencesShort").count
    }
    #expect(rows(joined) == 0)
    #expect(rows(long) == 1)
  }

  @Test func `whoever looks for the customer has not greeted them`() {
    func row(_ reply: String) -> String {
      let script = Script().customer("My oven is cold.").agent("Please press the left knob.").customer("A moment.")
        .agent(reply)
      return Fixture.recorded(script).rows("BeGoodCompany").first?.reason ?? ""
    }
    #expect(!row("Hello, are you still online?").contains("greet"))
    #expect(row("Hello, here is the label of the knob.").contains("greet"))
  }
}
