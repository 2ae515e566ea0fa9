import RapportModel
import Testing

@testable import Scoring

/// What a recording's rows say is so.
@Suite struct TrueRowTests {
  private func reasons(_ rule: String, _ script: Script) -> [String] {
    Fixture.recorded(script).rows(rule).map(\.reason)
  }

  private func company(_ reply: String, to message: String = "Where is my parcel?") -> String {
    reasons("BeGoodCompany", Script().customer(message).agent(reply)).first ?? ""
  }

  @Test(arguments: [
    "No worries at all.", "Please do not hesitate to ring us.", "Sorry for this stupid error.",
    "Write to us if the parcel is not there by noon.", "Please don't open the lid while it runs.",
    "We are looking into the problem with your parcel.", "This won't affect your guarantee.",
  ])
  func `neither comfort nor an apology nor the matter's name is a no`(reply: String) {
    #expect(!company(reply).contains("say no or not"), "\(reply)")
    #expect(!company(reply).contains("harsh"), "\(reply)")
  }

  @Test func `a no and a harsh word are said to be so`() {
    #expect(company("We do not send parcels twice.").contains("say no or not"))
    #expect(company("That is a ridiculous wish.").contains("harsh"))
  }

  @Test(arguments: [
    "Our drivers deal with it.", "Please make sure of the house number.", "The goods are at the depot.",
    "Write to Happy Parcels Limited.", "If you have a question, write to us.",
  ])
  func `what only looks like assent or warmth is none`(reply: String) {
    #expect(!company(reply).contains("assent"), "\(reply)")
    #expect(!company(reply).contains("warm"), "\(reply)")
  }

  @Test func `assent and warmth are said to be so`() {
    #expect(company("Sure, I hope you enjoy the parcel.").contains("assent"))
    #expect(company("Sure, I hope you enjoy the parcel.").contains("warm"))
  }

  @Test func `who only gives what was asked for is neither kind nor cross`() {
    let asked = Script().customer("My kettle leaks.").agent("What is the serial number?").customer("AX-4471.")
    #expect(reasons("HearKindWords", asked).isEmpty)
    let thanked = asked.agent("Please turn the lid to the left.").customer("Lovely, thank you.")
    #expect(
      reasons("HearKindWords", thanked) == [
        "after a reply, in so many words, the customer agrees, thanks or is pleased"
      ])
  }

  @Test func `thanks beside a complaint are none`() {
    let both = Script().customer("My kettle leaks.").agent("Please turn the lid to the left.")
      .customer("Thank you. Your service is rubbish all the same.")
    #expect(
      reasons("HearKindWords", both)
        == ["after a reply, in so many words, the customer complains, chases or disagrees"])
    let scornful = Script().customer("My kettle leaks.").agent("Please turn the lid to the left.")
      .customer("Marvellous. Your service is rubbish.")
    #expect(!reasons("HearKindWords", scornful).contains { $0.contains("thanks") })
  }

  @Test(arguments: [
    "The lid is not on it.", "I have no second lid.", "There was nobody at the counter.",
  ])
  func `what only says that something is not so neither objects nor agrees`(message: String) {
    let script = Script().customer("My kettle leaks.").agent("Please turn the lid to the left.").customer(message)
    #expect(reasons("HearKindWords", script).isEmpty, "\(message)")
  }

  @Test func `no, thank you so much thanks`() {
    let thanked = Script().customer("When does my parcel come?").agent("On Friday. Anything else?")
      .customer("No, thank you so much for your help.")
    #expect(reasons("PartOnGoodTerms", thanked) == ["the customer leaves with thanks"])
  }

  @Test func `thanks at the end of a request thank for nothing that was said`() {
    let asked = Script().customer("My heater ticks.").agent("Our heaters are made of cast iron.")
      .customer("I know what they are made of. Please send somebody. Thank you!")
    #expect(!reasons("PartOnGoodTerms", asked).contains("the customer leaves with thanks"))
    let told = Script().customer("My heater ticks.").agent("Please bleed it at the valve.")
      .customer("I will do it tonight. Thank you!")
    #expect(reasons("PartOnGoodTerms", told) == ["the customer leaves with thanks"])
  }

  @Test(arguments: [
    ("A tap drips.", "Tap the blue icon in the app."), ("I keep a log of the drips.", "Please log in on our site."),
  ])
  func `the verb of a step takes up no noun of the customer's`(message: String, reply: String) {
    let rows = reasons("UseWhatYouKnow", Script().customer(message).agent(reply))
    #expect(!rows.contains { $0.hasPrefix("takes up") }, "\(reply)")
  }

  @Test(arguments: [
    "Please keep patient.", "Please wait for our call.",
    "We will pass on what you wrote and keep polishing our lamps.",
    "He stayed late to add this to the lamp.", "I can help you to cancel the lamp.",
  ])
  func `who is to wait or is told of another's deed is told no step`(reply: String) {
    let rows = reasons("StateASolution", Script().customer("My lamp flickers. What can I do?").agent(reply))
    #expect(!rows.contains { $0.hasPrefix("a step") }, "\(reply)")
  }

  @Test func `a company is no name of the customer's`() {
    let script = Script().customer("I am a customer of Blue Harbour Ferries. When does the boat go?")
      .agent("The ferries of Blue Harbour go at nine.")
    #expect(reasons("UseTheRightName", script).isEmpty)
    let named = Script().customer("I'm Ada Lind. When does the boat go?").agent("At nine, Mrs Lind.")
    #expect(reasons("UseTheRightName", named) == ["the customer is addressed by name"])
  }

  @Test(arguments: [
    "You're unable to see the seat since your ticket isn't linked to it.", "The gate isn't opened yet.",
  ])
  func `how a thing stands is no refusal`(reply: String) {
    let rows = reasons("DeclineWell", Script().customer("I want my seat. Can I see it?").agent(reply))
    #expect(rows.isEmpty, "\(reply)")
  }

  @Test(arguments: ["How did you give us feedback before?", "Your feedback was followed up by our staff."])
  func `feedback that is over is not asked for`(reply: String) {
    let rows = reasons("ThankInItsPlace", Script().customer("The boat was late again, it's a shame.").agent(reply))
    #expect(!rows.contains { $0.hasPrefix("feedback") }, "\(reply)")
  }

  @Test(arguments: [
    "Is this your usual attitude?", "What about your efficiency?", "Why don't you just close down?",
    "How can anyone still trust you?", "What is the logic?",
  ])
  func `a reproach in the form of a question asks for no answer`(question: String) {
    let script = Script().customer("My kettle leaks. \(question)").agent("Please turn the lid to the left.")
    #expect(reasons("AnswerTheQuestions", script).isEmpty, "\(question)")
  }

  @Test(arguments: [
    ("Where is the voucher you owe me?", "We look forward to your answer."),
    ("Is there a spare lid?", "I am sorry."),
    ("Why does the kettle hum?", "We will constantly improve and strengthen our kettles and service."),
    ("How much does the lid cost?", "The lid is made of steel."),
  ])
  func `a script or a word that is shared by chance is no answer`(question: String, reply: String) {
    let said = reasons("AnswerTheQuestions", Script().customer(question).agent(reply))
    #expect(!said.contains { $0.hasPrefix("answered") }, "\(reply)")
  }

  @Test(arguments: [
    "We are so glad of your praise and encouragement.", "Please continue following our kettles.",
    "We look forward to your reply.", "We will strive to strengthen the quality of the service.",
  ])
  func `what is written to anybody is no solution and takes up nothing`(reply: String) {
    let script = Script().customer("How do I stop the hum of the kettle?").agent(reply)
    #expect(reasons("StateASolution", script) == ["no reply says what to do or answers"], "\(reply)")
    #expect(Fixture.recorded(script).points("UseWhatYouKnow") == .zero, "\(reply)")
  }

  @Test func `a step that did not help is not called a help when something else did`() {
    let script = Script().customer("My kettle leaks.").agent("Please close the left valve.")
      .customer("I closed it and it still doesn't work.").agent("Which socket is it in?")
      .customer("It was the socket in my own kitchen. It works now, thank you.")
    #expect(reasons("StateASolution", script) == ["a step is named, which the customer says does not help"])
    #expect(reasons("ReachARightOutcome", script) == ["the customer says that it is solved"])
  }

  @Test func `the step after one that did not help is what counts`() {
    let script = Script().customer("My kettle leaks.").agent("Please close the left valve.")
      .customer("It is still leaking, that does not work.").agent("Please tighten the right screw.")
      .customer("It works now, thank you.")
    let row = Fixture.recorded(script).rows("StateASolution").first
    #expect(row?.turn == 3)
    #expect(row?.reason == "a step is named, and the customer says that it is solved")
  }

  @Test func `no time is missed before anything is announced`() {
    let asked = Script().customer("My kettle doesn't work, it is terrible.").agent("What is wrong with it?")
    #expect(reasons("TellNextStepsAndTimes", asked) == ["the customer is not told what happens next"])
    let announced = asked.customer("It leaks.").agent("We will send you a new one.")
    #expect(reasons("TellNextStepsAndTimes", announced).last == "the customer is not told when it happens")
  }

  @Test func `what must be so is no blame`() {
    func blames(_ reply: String) -> Bool {
      !reasons("DoNotBlame", Script().customer("Where is my ticket?").agent(reply)).isEmpty
    }
    #expect(!blames("You should have received the ticket and a receipt."))
    #expect(!blames("You should have paid three times, once for each seat."))
    #expect(blames("You should have read the small print."))
    #expect(blames("You should have made the booking earlier."))
    #expect(blames("If you'd checked the date, you would still have a seat."))
    #expect(!blames("If you have not read the date yet, it is on the ticket."))
  }

  @Test func `a refusal of more help takes nothing back`() {
    let script = Script().customer("My kettle leaks.").agent("Please close the left valve.")
      .customer("It works now, thank you.").agent("Is there anything else I can help you with?")
      .customer("Not at the moment.")
    #expect(reasons("ReachARightOutcome", script) == ["the customer says that it is solved"])
  }

  @Test func `who has found out needs no answer to what they asked before`() {
    let script = Script().customer("My kettle leaks.").agent("Please close the left valve.")
      .customer("Which valve is the left one? Oh I see, thank you.")
    #expect(!reasons("ReachARightOutcome", script).contains("the customer ends with a question"))
    let still = Script().customer("My kettle leaks.").agent("Please close the left valve.")
      .customer("Oh I see. Which valve is the left one?")
    #expect(reasons("ReachARightOutcome", still) == ["the customer ends with a question"])
  }

  @Test func `thanks before the matter is settled close nothing`() {
    let script = Script().customer("My kettle leaks.").agent("Please close the left valve. Thank you.")
      .customer("It works now.")
    #expect(reasons("CloseWell", script).isEmpty)
  }

  @Test func `praise that the company thanks for asks for nothing`() {
    let script = Script().customer("I was worried about the kettle, and it is a fine one.")
      .agent("Thank you for your recognition and praise.")
    #expect(reasons("StateASolution", script).isEmpty)
    #expect(reasons("OwnIt", script).isEmpty)
  }

  @Test(arguments: [
    "I am curious how you deal with that.", "I agreed to that in March.",
    "They sell it under a good name in my town.",
  ])
  func `dealing with it and what was agreed once accept nothing`(message: String) {
    let script = Script().customer("My kettle leaks.").agent("Please close the left valve.").customer(message)
    #expect(reasons("ReachARightOutcome", script).isEmpty, "\(message)")
  }

  @Test func `where to write in private is no invitation for another time`() {
    let script = Script().customer("My kettle leaks.")
      .agent("Please send your service number and other contact details in a private message.")
    #expect(reasons("StateASolution", script).first?.hasPrefix("the customer is sent elsewhere") == true)
  }

  @Test func `the purpose of passing a case on is why`() {
    let script = Script().customer("My kettle leaks.")
      .agent("I pass you to my colleague in the workshop for an inspection.")
    #expect(reasons("HandOverWell", script).contains("the customer hears why somebody else takes over"))
  }
}
