import RapportModel
import Scoring
import Testing

@Suite struct RecordedTests {
  @Test func `a solution that the customer confirms is resolved`() throws {
    let card = Fixture.recorded(
      Script().customer("It leaks, I am so annoyed.").agent("Here is what happens next: turn the valve.")
        .customer("That works, thank you."))
    #expect(card.basis == .recorded)
    #expect(card.criteria[.resolution]?.score == Tenths(100))
  }

  @Test func `a solution that the customer contradicts is not`() {
    let card = Fixture.recorded(
      Script().customer("It leaks.").agent("Here is what happens next: turn the valve.")
        .customer("It is still not working."))
    #expect(card.criteria[.resolution]?.score == .zero)
  }

  @Test func `claiming success is no confirmation`() {
    let card = Fixture.recorded(
      Script().customer("Why does it leak?").agent("All sorted now, that works, problem solved!").customer("Hm."))
    #expect(card.rows("ReachARightOutcome").isEmpty)
    #expect(card.criteria[.resolution]?.score == .zero)
  }

  @Test func `what nobody asked and nobody says is unknown, for which no person is called`() {
    let card = Fixture.recorded(Script().customer("A happy new year to you.").agent("Hello!"))
    #expect(card.criteria[.resolution]?.score == nil)
    #expect(card.criteria[.resolution]?.opportunities == 0)
    #expect(!card.toReview)
  }

  @Test(arguments: [
    ("That works now.", 30), ("Thank you very much.", 26), ("Brilliant!", 24), ("Okay.", 20), ("And then?", 0),
    ("What then happens to the machine?", 6), ("This is the worst service.", 2), ("It is still not working.", 0),
    ("Thanks, but it does not work.", 0), ("It is not fixed now.", 6), ("Is it fixed now?", 6), ("Thanks.", 26),
    ("No, thanks.", 26), ("Okay, but I don't have one.", 6), ("Thanks. And how do I open it again?", 15),
    ("No problem, okay.", 20),
  ])
  func `the customer's last word is graded`(last: String, points: Int) {
    let card = Fixture.recorded(
      Script().customer("It leaks.").agent("Please close the left valve.").customer(last))
    #expect(card.points("ReachARightOutcome") == Tenths(points))
  }

  @Test func `what the customer does not take up was heard by them`() {
    let told = Script().customer("It leaks.").agent("Please close the left valve.")
    func after(_ talk: Script) -> String? { Fixture.recorded(talk).rows("StateASolution").first?.reason }
    #expect(after(told) == "a step is named, after which the customer says nothing more")
    #expect(
      after(told.customer("It is Tuesday."))
        == "a step is named, and nothing said later was read as what came of it")
    #expect(
      after(
        told.customer("I have already done that.").agent("Hello there.").customer(
          "It is Tuesday, the weather turned cold."))
        == "a step is named, which the customer says does not help")
  }

  @Test func `what is said to a question after the outcome is said of the solution`() {
    let told = Script().customer("The lamp is dark.").agent("Please turn the dimmer.").customer("One moment.")
    let asked = Fixture.recorded(told.agent("Is it working now?").customer("It does not work."))
    #expect(asked.points("StateASolution") == .zero)
    let offered = Fixture.recorded(
      told.agent("Is there anything else I can help you with?").customer("It is the same."))
    #expect(offered.points("StateASolution") != .zero)
    let diagnosed = Fixture.recorded(
      Script().customer("The lamp is dark.").agent("Is it working now?").customer("It does not work."))
    #expect(diagnosed.rows("ReachARightOutcome").isEmpty)
  }

  @Test(arguments: [
    "The best way is the ferry at noon.", "There is a form on the website.",
    "There's a switch in the settings menu.",
  ])
  func `a recommendation in plain statement is an answer`(reply: String) {
    let card = Fixture.recorded(Script().customer("How do I cross the lake?").agent(reply))
    #expect(card.rows("StateASolution").first?.reason.hasPrefix("an answer is given") == true, "\(reply)")
  }

  @Test func `thanks at the end of a request are answered only where a reply does so`() {
    func company(_ reply: String) -> String {
      let talk = Script().customer("Could you check the tap, thanks").agent(reply)
      return Fixture.recorded(talk).rows("BeGoodCompany").first?.reason ?? ""
    }
    #expect(!company("I see a leak at the valve.").contains("answer thanks"))
    #expect(company("You are welcome, the tap leaks.").contains("answer thanks"))
  }

  @Test(arguments: [
    ("It remains the same.", 1), ("That is not what I meant.", 1), ("I already did that.", 1),
    ("An irrelevant answer.", 1),
    ("There was no reply so far.", 1), ("Nobody has dealt with it.", 1), ("Have you the nerve to say that?", 1),
    ("It has been a month.", 1), ("It became like this overnight.", 0), ("That is not a problem.", 0),
    ("It has been a lovely day.", 0),
  ])
  func `objections are heard`(message: String, cross: Int) {
    let card = Fixture.recorded(
      Script().customer("It leaks.").agent("Please close the left valve.").customer(message))
    let reason = card.rows("HearKindWords").first?.reason ?? ""
    #expect(
      reason.contains("the customer complains, chases or disagrees") == (cross > 0), "\(message): \(reason)")
    #expect(reason.contains("disagree") == (cross > 0), "\(message): \(reason)")
  }

  @Test func `thanks for a promise are courtesy`() {
    let card = Fixture.recorded(
      Script().customer("It leaks.").agent("We will see to it soon.").customer("Thank you."))
    #expect(card.points("ReachARightOutcome") == Tenths(16))
    #expect(card.points("PartOnGoodTerms") == Tenths(6))
    #expect(card.points("KeepToTheBand") == Tenths(6))
  }

  @Test func `the customer's last word tells whether an answer was one`() {
    let start = Script().customer("How do I stop the leak?").agent("Please close the left valve.")
    let taken = Fixture.recorded(start.customer("Thank you!"))
    let inVain = Fixture.recorded(start.customer("I don't have one."))
    #expect(Fixture.recorded(start).points("AnswerTheQuestions") == Tenths(8))
    #expect(taken.points("AnswerTheQuestions") == Tenths(8))
    #expect(taken.points("GiveANextStep") == Tenths(8))
    #expect(taken.points("KeepToTheBand") == Tenths(10))
    #expect(inVain.points("AnswerTheQuestions") == Tenths(2))
    #expect(inVain.points("GiveANextStep") == .zero)
    #expect(inVain.points("KeepToTheBand") == .zero)
  }

  @Test func `a complaint at the start is settled when the customer takes what is said`() {
    let start = Script().customer("What a waste of money, it leaks.").agent("Please close the left valve.")
    #expect(Fixture.recorded(start).points("SettleComplaints") == -Tenths(6))
    #expect(Fixture.recorded(start.customer("Thank you!")).rows("SettleComplaints").isEmpty)
  }

  @Test func `a talk that is taken elsewhere is not solved here`() {
    let card = Fixture.recorded(
      Script().customer("Why does it leak?").agent("Please close the valve. Write to us in a private message."))
    #expect(card.points("StateASolution") == Tenths(4))
  }

  @Test(arguments: [("Yes.", Tenths(8)), ("One moment.", Tenths.zero), ("Please send us your number.", .zero)])
  func `yes answers, and a request puts off`(reply: String, points: Tenths) {
    let card = Fixture.recorded(Script().customer("Do I need to connect my phone?").agent(reply))
    #expect(card.points("AnswerTheQuestions") == points)
    #expect(card.rows("AnswerTheQuestions").allSatisfy { $0.verdict != .notJudged })
  }

  @Test(arguments: [
    ("It broke. Could you help me with this?", 0), ("Can anyone please help me to solve the problem?", 0),
    ("What is the problem?", 1), ("Can you help me to reset the router?", 1),
  ])
  func `who asks for help asks no question`(message: String, questions: Int) {
    let card = Fixture.recorded(Script().customer(message).agent("Hello there.").customer("Well."))
    #expect(card.rows("AnswerTheQuestions").count == questions)
  }

  @Test func `feelings of the customer are opportunities`() {
    let start = Script().customer("My kettle leaks and I am so annoyed.")
    let met = Fixture.recorded(start.agent("How frustrating, a kettle that leaks."))
    let missed = Fixture.recorded(start.agent("Give me the number."))
    let none = Fixture.recorded(Script().customer("What are your hours?").agent("Nine to five are our hours."))
    #expect(met.criteria[.empathy]?.score == Tenths(100))
    #expect(missed.criteria[.empathy]?.score == .zero)
    #expect(none.criteria[.empathy]?.score == nil)
    #expect(none.criteria[.empathy]?.opportunities == 0)
  }

  @Test func `having to chase costs efficiency`() {
    let start = Script().customer("It leaks.").agent("One moment.")
    #expect(Fixture.recorded(start).criteria[.efficiency]?.score == nil)
    #expect(Fixture.recorded(start.customer("Are you there?")).criteria[.efficiency]?.score == Tenths(60))
  }

  @Test func `what cannot be graded says why`() {
    #expect(Fixture.recorded(Script().customer("Hello?")).whyNotGradable == "too short")
    let bot = Script().customer("Hello?").agent("Press one.").changed { $0.turns[1].isAutomated = true }
    #expect(Fixture.recorded(bot).whyNotGradable == "automated only")
    let german = Script().customer("Hallo").agent(
      "Guten Tag, das tut mir sehr leid, wir schicken Ihnen heute noch ein neues Paket und melden uns dann morgen "
        + "früh wieder bei Ihnen, damit alles seine Ordnung hat.")
    #expect(Fixture.recorded(german).whyNotGradable == "other language")
    let marked = Script().customer("Hi").agent("Hello there.").changed { $0.language = "fr-FR" }
    let card = Fixture.recorded(marked)
    #expect(card.whyNotGradable == "other language")
    #expect(card.score == nil)
    #expect(card.evidence.isEmpty)
    #expect(card.closes(under: Fixture.rubric))
  }

  @Test func `without actions in the file a claim is unverified, and costs nothing`() throws {
    let start = Script().customer("It leaks.")
    let card = Fixture.recorded(start.agent("I've refunded the whole amount."))
    let row = try #require(card.rows("BackClaimsWithActions").first)
    #expect(row.points == .zero && row.of == .zero)
    #expect(row.verdict == .found)
    #expect(row.span == "I've refunded the whole amount.".span(of: "I've refunded"))
    #expect(row.reason.hasSuffix("unverified"))
    let silent = Fixture.recorded(start.agent("The whole amount."))
    #expect(card.criteria[.resolution]?.coverage == silent.criteria[.resolution]?.coverage)
    #expect(card.criteria[.resolution]?.score == silent.criteria[.resolution]?.score)
    for no in [
      "I have not refunded it.", "Once I've refunded it, you will hear.", "Have I refunded it?", "I can refund it.",
      "I sent it to you last week.", "You refunded it.",
    ] {
      #expect(Fixture.recorded(start.agent(no)).rows("BackClaimsWithActions").isEmpty, "\(no)")
    }
  }

  @Test(arguments: [
    ("refund", true), ("issue_refund", true), ("creditAccount", true), ("cancel", false), ("look-up", false),
  ])
  func `with actions in the file a claim is held against them`(action: String, isTrue: Bool) {
    let claim = Script().customer("It leaks.").does(action).agent("We have just refunded it.").customer("Fine.")
    #expect(Fixture.recorded(claim).points("BackClaimsWithActions") == (isTrue ? .zero : Tenths(-10)))
    let late = Script().customer("It leaks.").agent("We have just refunded it.").customer("Fine.").does(action)
    #expect(Fixture.recorded(late).points("BackClaimsWithActions") == Tenths(-10))
  }

  @Test func `an action whose name says nothing leaves a claim open`() {
    let claim = Script().customer("It leaks.").does("frobnicate").agent("I sent you a new one.")
    #expect(Fixture.recorded(claim).rows("BackClaimsWithActions").map(\.points) == [.zero])
    let sent = Script().customer("It leaks.").does("replace").agent("I sent you a new one.")
    #expect(Fixture.recorded(sent).rows("BackClaimsWithActions").isEmpty)
  }

  @Test func `beside an action a claim in a verb of many deeds is not held against the reply`() {
    let back = Script().customer("It leaks.").does("refund").agent("I've sent it back just now.").customer("Fine.")
    #expect(Fixture.recorded(back).rows("BackClaimsWithActions").map(\.points) == [.zero])
    let alone = Script().customer("It leaks.").does("refund").agent("Done.").customer("And the other?")
      .agent("I've sent it back just now.").customer("Fine.")
    #expect(Fixture.recorded(alone).points("BackClaimsWithActions") == Tenths(-10))
  }

  @Test(arguments: [
    ("stop-mail", "I've stopped the letters as of now."), ("change-room", "I've moved you to room 104."),
    ("change_room", "We have swapped the room."), ("exchange", "I've exchanged the blue one for the red one."),
    ("call-depot", "I've rung the depot."), ("refund", "I've returned the money to your card."),
  ])
  func `beside an action what a reply says it has done is a deed`(action: String, reply: String) {
    let start = Script().customer("It goes on coming although I cancelled. Can you stop that?")
    func row(_ script: Script) -> String {
      Fixture.recorded(script.agent(reply).customer("Thank you.")).rows("StateASolution").first?.reason ?? "none"
    }
    #expect(row(start.does(action)).hasPrefix("something is done"))
    #expect(!row(start.does("look-up")).hasPrefix("something is done"))
    #expect(!row(start.does("escalate")).hasPrefix("something is done"))
  }

  @Test func `swapped speakers are noticed`() {
    let agent = "Hello, how can I help you today? Could you provide your order number?"
    let customer = "I ordered a kettle two weeks ago and my parcel is not here."
    let sorry = "We are sorry for the inconvenience. It will reach you tomorrow."
    let right = Script().agent(agent).customer(customer).agent(sorry)
    let swapped = Script().customer(agent).agent(customer).customer(sorry)
    #expect(Fixture.recorded(right).whyNotGradable == nil)
    #expect(Fixture.recorded(swapped).whyNotGradable?.hasPrefix("speakers look swapped") == true)
    let once = Script().customer("Hello, how can I help you today?").agent(customer).customer("I see.")
    #expect(Fixture.recorded(once).whyNotGradable == nil, "too little to be sure")
    let quoting = Script().customer("You say how can I help, and then nobody helps.").agent("My order is to help.")
    #expect(Fixture.recorded(quoting).whyNotGradable == nil)
  }

  @Test func `greetings alone are too short, and a matter that nobody answers is not`() {
    #expect(
      Fixture.recorded(Script().customer("Hello").agent("Hello!")).whyNotGradable
        == "too short: neither side says what it is about")
    #expect(Fixture.recorded(Script().customer("My kettle leaks.").agent("Hello!")).whyNotGradable == nil)
    #expect(Fixture.recorded(Script().customer("Open?").agent("Hello!")).whyNotGradable == nil)
    #expect(Fixture.recorded(Script().customer("Hello").agent("Please close the valve.")).whyNotGradable == nil)
  }

  @Test(arguments: [
    ("hello there friend", "hi", true), ("wrong number sorry", "No problem, bye.", true),
    ("Hi all", "Hello!", true), ("refund please", "No problem, bye.", false),
    ("wrong item sorry", "No problem, bye.", false), ("You gave me the wrong number", "Sorry, bye.", false),
    ("hello there friend", "We sell nothing on Sundays here.", false),
  ])
  func `a few words that hold no matter are too short`(said: String, reply: String, isShort: Bool) {
    let card = Fixture.recorded(Script().customer(said).agent(reply))
    #expect((card.whyNotGradable == "too short: neither side says what it is about") == isShort)
    #expect(!isShort || card.evidence.isEmpty)
  }

  @Test func `what has no end is too long`() {
    func script(_ turns: Int) -> Script {
      (0..<(turns / 2)).reduce(Script().customer("My kettle leaks.")) { script, _ in
        script.agent("Oh.").customer("Yes.")
      }
    }
    let long = Fixture.recorded(script(5_000))
    #expect(long.whyNotGradable == "too long: more than 5,000 turns" && long.turns.isEmpty && long.score == nil)
  }

  @Test(arguments: [
    ("What is your order number?", true), ("Could you tell me your order number please.", true),
    ("May I have your e-mail address?", false), ("Has your order arrived?", false),
    ("I need to look at your order first.", false), ("Your order number is HH-48213.", false),
  ])
  func `asking for what the record has costs`(reply: String, costs: Bool) {
    let talk = Script().customer("My vase came broken.").agent(reply)
    let card = Fixture.recorded(talk.changed { $0.customer = [.init("order_number", "HH-48213")] })
    #expect(card.points("DoNotAskAgain") == (costs ? Tenths(-3) : .zero))
    #expect(Fixture.recorded(talk).rows("DoNotAskAgain").isEmpty)
  }

  @Test func `asking for what the customer wrote costs`() throws {
    let talk = Script().customer("Order HH-48213 came broken.").agent("What's your order number?")
    let row = try #require(Fixture.recorded(talk).rows("DoNotAskAgain").first)
    #expect(row.reason == "asks for the order number, which the customer has told already")
    let first = Script().customer("It came broken.").agent("What's your order number?").customer("Order HH-48213.")
    #expect(Fixture.recorded(first).rows("DoNotAskAgain").isEmpty)
  }

  @Test(arguments: [
    ("It reaches you on Friday at noon.", 6), ("You have it by friday.", 6), ("We will see to it.", 0),
    ("On Friday?", 0),
  ])
  func `a day by which it matters is a need`(reply: String, points: Int) {
    let card = Fixture.recorded(Script().customer("I need the kettle by Friday. It leaks.").agent(reply))
    #expect(card.rows("MeetLatentNeeds").map(\.points) == [Tenths(points)])
    #expect(card.rows("MeetLatentNeeds").map(\.of) == [Tenths(6)])
    let none = Fixture.recorded(Script().customer("I wrote on Friday. It leaks.").agent(reply))
    #expect(none.rows("MeetLatentNeeds").isEmpty)
  }

  @Test func `notes, automated and undone turns are not graded`() {
    let script = Script().customer("It leaks.").agent("Hello.").agent("Note to self.").agent("Beep.").agent("Oops.")
      .changed {
        $0.turns[2].visibility = .note
        $0.turns[3].isAutomated = true
        $0.turns[4].isUndone = true
      }
    #expect(Fixture.recorded(script).turns.map(\.turn) == [1])
  }

  @Test func `what can no longer reach the mark has failed, however little was understood`() {
    let card = Fixture.recorded(
      Script().customer("Where is my coat? It is lost.").agent("Zorbing quantum flutes hop over moonlit gravel."))
    #expect(card.criteria[.clarity]?.score == nil)
    #expect(card.passed == false && card.level == .notYet && card.toReview)
  }
}
