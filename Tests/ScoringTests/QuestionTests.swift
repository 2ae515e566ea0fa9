import RapportModel
import Testing

@testable import Scoring

/// Which sentences of a recording's customer are questions that want an answer.
@Suite struct QuestionTests {
  private func asked(_ message: String) -> [String] {
    let card = Fixture.recorded(Script().customer(message).agent("Hello there.").customer("Well."))
    return card.rows("AnswerTheQuestions").map(\.reason)
  }

  @Test(arguments: [
    "What are your opening hours?", "Does the gym have a pool?", "How much is it?", "Where is it?",
    "So I have to bring the form myself?", "Is it fair to say that the tour ends at noon?",
    "Why can't I log in?", "How do I descale the machine", "what time do you open on Sunday",
    "Can I pay the fine by card", "Do you sell blinds in grey?", "Don't you have it in blue?",
    "What kind of service is included in the price?", "How long will the repair take", "Is this message from you?",
    "Do you think the red one fits a small car?", "Could you make it four?", "How is the deposit paid back?",
    "Would you change the date for me?", "Is there anyone else I can talk to?",
    "Could you please stop these ridiculous letters?", "What is the point of sale number?",
    "What's wrong with the pump?",
    "How can you treat the stain?", "Why is the app so slow?", "Are you open on Monday?",
  ])
  func `wants an answer`(message: String) {
    #expect(asked(message).count == 1, "\(asked(message))")
  }

  @Test(arguments: [
    "How kind of you. Bless you.", "What a lovely surprise, thank you.", "How thoughtful that is!",
    "What great work!",
    "When I open the lid it rattles.", "Which is why we left the hotel.", "What I want is a new ticket.",
    "What's more, the driver was late.", "Have a lovely weekend.", "Do the garden first.", "Are you kidding me?",
    "Were your people playing tricks on guests?",
    "Is this how you treat old customers?", "What kind of bank are you?", "What sort of attitude is that?",
    "Don't you care about your guests?", "Do your drivers have no shame?", "Have you no manners?",
    "Is that your idea of a joke? Isn't it ridiculous?", "Do you think that is fair?", "Is this fair?",
    "How dare you send me a bill?", "Why are you so rude?", "How are you?", "How's it going?", "Seriously?",
    "Who do you think you are?", "Does your garage cheat everybody?", "What is the point of paying you?",
    "How many times do I have to tell you?", "Can you be more professional?", "Is it really that difficult?",
    "Does your clinic have professional skill or not?", "When will you end this outrageous noise?",
    "Don't you need to test your lifts?", "Has anybody there ever thought of the guests?",
    "May I ask you a question?",
    "Does anybody have the same trouble as me?", "Is your kitchen always so careless?",
    "Is this lift too unreliable?",
    "Who would have guessed that?", "Can you hear me?", "Are you actually serious?",
    "You have the cheek to ask me that?",
  ])
  func `asks for nothing`(message: String) {
    #expect(asked(message).isEmpty, "\(asked(message))")
  }

  @Test(arguments: ["You only ever ring guests who pay?", "So the gym simply shut on Monday?"])
  func `whether a statement with a question mark wants an answer is unclear`(message: String) {
    let card = Fixture.recorded(Script().customer(message).agent("Hello there.").customer("Well."))
    #expect(card.rows("AnswerTheQuestions").map(\.verdict) == [.notJudged])
  }

  @Test func `a reason for one of many questions may not be meant for the others`() {
    let many = "Is the pool warm? Does the lift stop at six? Can dogs come in?"
    let card = Fixture.recorded(Script().customer(many).agent("The reason is the wind.").customer("Well."))
    #expect(card.rows("AnswerTheQuestions").map(\.verdict) == [.notJudged, .notJudged, .notJudged])
    let one = Fixture.recorded(
      Script().customer("Is the pool warm?").agent("The reason is the wind over the pool.").customer("Well."))
    #expect(one.points("AnswerTheQuestions") == Tenths(8))
  }

  @Test func `what stands there is told by pointing, and what can be found by what was found`() {
    let pointed = Fixture.recorded(
      Script().customer("What's that?").agent("That's the spare key we keep for guests."))
    #expect(pointed.points("AnswerTheQuestions") == Tenths(8))
    let only = Fixture.recorded(
      Script().customer("Are there any other numbers?").agent("This is the only number we are able to check."))
    #expect(only.points("AnswerTheQuestions") == Tenths(8))
  }

  @Test func `what was not done answers, and puts nothing off`() {
    let talk = Script().customer("Did the coach reach the pier?").agent(
      "The coach has not been brought to our pier.")
    #expect(Fixture.recorded(talk).points("AnswerTheQuestions") == Tenths(8))
  }

  @Test func `what the customer takes is closed, and not called an answer`() {
    let talk = Script().customer("How many guests fit in?").agent("Please take the stairs.").customer("Thank you.")
    #expect(
      Fixture.recorded(talk).rows("AnswerTheQuestions").map(\.reason)
        == ["the customer takes what was said: How many guests fit in"])
    #expect(Fixture.recorded(talk).points("AnswerTheQuestions") == Tenths(8))
  }

  @Test func `what is put to the customer to confirm answers nothing and refuses nothing`() {
    let talk = Script().customer("Why can the gate not be opened?")
      .agent("I cannot do that with the gate, you say. Right? Could you tell me your name?").customer("Well.")
    let card = Fixture.recorded(talk)
    #expect(card.rows("AnswerTheQuestions").allSatisfy { $0.points == .zero })
    #expect(card.rows("DeclineWell").isEmpty)
  }

  @Test func `every pattern can be read`() {
    for pattern in CustomerCues.spots.flatMap(\.patterns) {
      #expect(throws: Never.self, "\(pattern)") { try Pattern(parsing: pattern) }
    }
  }

  @Test func `a question that is asked again counts once, and its answer late`() {
    let card = Fixture.recorded(
      Script().customer("When does the pool open?").agent("Hello there.").customer("When does the pool open?")
        .agent("The pool opens at six."))
    #expect(card.rows("AnswerTheQuestions").count == 1)
    #expect(card.points("AnswerTheQuestions") == Tenths(6))
  }

  @Test func `an exclamation at the end is no question`() {
    let start = Script().customer("It leaks.").agent("Please close the left valve.")
    #expect(Fixture.recorded(start.customer("How clever, thank you.")).points("ReachARightOutcome") == Tenths(26))
    #expect(
      Fixture.recorded(start.customer("Thank you. How do I close it")).points("ReachARightOutcome") == Tenths(15))
  }

  private func answers(_ script: Script) -> [String] {
    Fixture.recorded(script).rows("AnswerTheQuestions").filter { $0.verdict != .notJudged }.map(\.reason)
  }

  @Test func `what was said just before is not asked`() {
    let echoed = Script().customer("I will not pay.").agent("Then the line is cut off.").customer("Cut off?")
      .agent("Yes.").customer("Well.")
    #expect(answers(echoed).isEmpty)
    #expect(answers(Script().customer("My own thumb?").agent("Hello there.").customer("Well.")).isEmpty)
  }

  @Test func `who goes on to another matter does not come back to it`() {
    let asked = Script().customer("Is the nineteenth a Sunday?").agent("Yes, it is.")
    let another = asked.customer("And the porch still leaks. That is not good enough.")
    #expect(answers(another).first == "answered: Is the nineteenth a Sunday")
    let same = asked.customer("It is not. The nineteenth is a Monday. That is wrong.")
    #expect(answers(same).first?.contains("comes back") == true)
  }

  @Test func `who asks the same again got no answer to it`() {
    let again = Script().customer("Is it sending readings or not?").agent("Meters send readings by themselves.")
      .customer("Mine. Sending readings?").agent("Hello there.").customer("Well.")
    #expect(answers(again).first?.hasPrefix("answered") != true, "\(answers(again))")
  }

  @Test func `a question that was passed over is answered in a word of it`() {
    let passed = Script().customer("Is it about the contact form?").agent("Our turbo pack makes pages faster.")
      .customer("I'd rather not.").agent("I can't guarantee this price tomorrow.").customer("Well.")
    #expect(!answers(passed).contains { $0.hasPrefix("answered") }, "\(answers(passed))")
  }

  @Test func `of two that are put to choose one answers`() {
    let asked = Script().customer("Is my case in London or in Oslo?")
    let evaded = asked.agent("Our case team works around the clock.").customer("Well.")
    #expect(!answers(evaded).contains { $0.hasPrefix("answered") }, "\(answers(evaded))")
    #expect(answers(asked.agent("It is in Oslo.").customer("Well.")).first?.hasPrefix("answered") == true)
  }

  @Test func `who is asked back at the end may still come to it`() {
    let open = Script().customer("Can you work this out or not?").agent("Could you send me your number?")
    #expect(answers(open).isEmpty)
  }

  @Test func `the verb of the question answers it`() {
    let asked = Script().customer("Can the label say Tom on it?").agent(
      "It can say that Tom is the boss of all pens.")
    #expect(answers(asked.customer("Well.")).first?.hasPrefix("answered") == true)
  }

  @Test func `a number to dial is no time`() {
    let asked = Script().customer("When are you less busy?").agent("4006778 is the number of our desk.")
    #expect(answers(asked.customer("Well.")).first?.hasPrefix("answered") != true)
  }
}
