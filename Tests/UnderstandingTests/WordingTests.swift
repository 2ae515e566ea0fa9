import RapportModel
import Testing
import Understanding

/// How people really put things, each kind in several wordings.
@Suite("Wordings of the standard moves")
struct WordingTests {
  private let reader = Reader(standard: Fixtures.standardMoves, scenario: nil)

  private func moves(_ reply: String) -> Set<String> { Set(reader.read(reply).moves.map(\.move)) }

  @Test(
    "an apology is one however strong it is and whatever it is for",
    arguments: [
      "I'm so sorry nobody wrote back on Monday", "I am sorry your vase came broken", "I'm very sorry",
      "really sorry",
      "I'm so sorry the vase arrived broken, and right before a birthday",
      "We're awfully sorry your order went astray",
      "I'm ever so sorry nobody called", "I'm extremely sorry the room wasn't ready", "sorry to hear it broke",
      "I am incredibly sorry it never came", "sorry that you had to wait", "sorry about Monday", "my apologies",
      "we do apologise", "I can only apologise", "I would like to apologise for the noise",
      "So very sorry, Mr Bell",
      "I'm dreadfully sorry the lift was out", "I'm just so sorry this landed on you",
      "Many apologies for the mix-up",
    ])
  func apologies(reply: String) {
    #expect(moves(reply).contains("apologises"))
  }

  @Test(
    "not every sorry is an apology",
    arguments: [
      "I'm not sorry", "He is sorry", "Sorry, what was your name again?", "Are you sorry you bought it?",
      "I feel sorry for the driver", "You should apologise to the driver", "Your apology is accepted",
      "I'm sorry to say we have none left", "They said they were sorry",
    ])
  func noApologies(reply: String) {
    #expect(!moves(reply).contains("apologises"))
  }

  @Test(
    "a no that stands alone turns nothing round",
    arguments: [
      "No. Goodbye.", "No, that's all. Bye.", "Nope. Bye now.", "No, goodbye and all the best",
      "No! Have a lovely day.",
    ])
  func answeringNo(reply: String) {
    #expect(moves(reply).contains("closes"))
  }

  @Test(
    "farewells close",
    arguments: [
      "Give my best to Jo", "Enjoy the weekend", "Have a lovely evening", "Take care", "Do take care now",
      "Speak soon",
      "You're welcome", "You're very welcome", "Enjoy the concert tomorrow", "Send them our love", "See you soon",
      "You're welcome, enjoy your coffee!", "Say hello to your mother from me", "Talk to you later",
      "Please give her my regards",
    ])
  func farewells(reply: String) {
    #expect(moves(reply).contains("closes"))
  }

  @Test(
    "words of a farewell do other things too",
    arguments: [
      "I'll take care of it", "You're welcome to ask the ombudsman", "Did you enjoy the weekend?",
      "You wouldn't enjoy the wait", "Take care of the cable first",
    ])
  func noFarewells(reply: String) {
    #expect(!moves(reply).contains("closes"))
  }

  @Test(
    "recourse is said after a condition on the customer's view",
    arguments: [
      "If you disagree with the decision you can write to the returns manager.",
      "If you think my no is unfair, you can write to the returns manager",
      "If you aren't happy with this answer, the ombudsman will look at it",
      "If you believe that's wrong you may ask my manager to look at it again",
      "If you don't agree, I can give you the address of the complaints team",
      "If you feel that's unjust you could always ask for the head of returns",
      "You can write to the returns manager if you disagree",
      "If you're unhappy with that, our team will review it",
    ])
  func recourse(reply: String) {
    #expect(moves(reply).contains("says-how-to-challenge"))
    #expect(!reader.explain(reply).clauses.contains { $0.polarity == .hypothetical })
  }

  @Test(
    "what hangs on the customer's choice is offered",
    arguments: [
      "If you want it sooner I can lend you one", "If you'd rather wait, we can lend you a machine",
      "If you prefer, I can offer you a voucher", "If you think that helps, I can give you the spare one",
    ])
  func offers(reply: String) {
    #expect(moves(reply).contains("offers-alternative"))
  }

  @Test(
    "what hangs on something else is not",
    arguments: [
      "If you had asked in time I could have given you a voucher", "If it were up to me I would give you a voucher",
    ])
  func unreal(reply: String) {
    #expect(!moves(reply).contains("offers-alternative"))
  }

  @Test(
    "whose fault it is, and what that feels like",
    arguments: [
      ("That's our failing", "owns-fault"), ("That's our fault", "owns-fault"),
      ("The failing is ours", "owns-fault"),
      ("That is down to us", "owns-fault"), ("It was entirely down to us", "owns-fault"),
      ("We really dropped the ball", "owns-fault"), ("We've let you both down", "owns-fault"),
      ("We fell short here", "owns-fault"), ("I can hear how much hangs on Saturday", "acknowledges-feeling"),
      ("that must be maddening", "acknowledges-feeling"), ("no wonder you're cross", "acknowledges-feeling"),
      ("I can see how much this matters to you", "acknowledges-feeling"),
      ("I understand how important this day is", "acknowledges-feeling"),
      ("That must have been so unsettling", "acknowledges-feeling"),
      ("what should we have told you at the start?", "invites-feedback"),
      ("What could we have done better?", "invites-feedback"),
      ("What would you have us do differently? What could we change next time?", "invites-feedback"),
    ])
  func other(reply: String, move: String) {
    #expect(moves(reply).contains(move))
  }

  @Test("ordinary sentences of the trade do no harm")
  func ordinary() throws {
    let harmful = Set(Fixtures.standardMoves.filter(\.isHarmful).map(\.name))
    let wrong = try Fixtures.lines("ordinary.txt").filter { !moves($0).isDisjoint(with: harmful) }
    #expect(wrong.count <= 1, "\(wrong)")
  }

  @Test("sentences that wound are heard, most of them")
  func harmful() throws {
    let harmful = Set(Fixtures.standardMoves.filter(\.isHarmful).map(\.name))
    let missed = try Fixtures.lines("harmful.txt").filter { moves($0).isDisjoint(with: harmful) }
    #expect(missed.count <= 8, "\(missed)")
  }

  @Test("likeness in small words alone makes nothing unusual")
  func smallWords() {
    #expect(!moves("You're welcome. Happy birthday to whoever gets it!").contains("says-how-to-challenge"))
    #expect(!moves("It isn't silly").contains("declines"))
    #expect(!moves("So what I'll do now is reset it").contains("dismisses"))
    #expect(!moves("Nobody wrote back on Monday").contains("gives-time"))
  }

  @Test("statements about the world make no move")
  func neutral() throws {
    let wrong = try Fixtures.lines("neutral.txt").filter { !reader.read($0).moves.isEmpty }
    #expect(wrong.count <= 2, "\(wrong)")
  }

  @Test("a bare mention asks for nothing")
  func bareMention() {
    var scenario = Scenario(
      id: "s", title: "S", company: Company(id: "c", name: "C"), persona: Persona(id: "p", name: "P"), nodes: [])
    scenario.facts = [
      Fact(name: "machine", kind: .text, value: "Marlow", customerKnows: true),
      Fact(name: "order-number", kind: .text, value: "HH-1", customerKnows: true),
    ]
    let reader = Reader(standard: [], scenario: scenario)
    for reply in [
      "How is the machine?", "Is the machine on a flat surface?", "Did anyone move the machine?",
      "What happened to the machine?", "Could you put the machine by the door?",
    ] {
      #expect(reader.read(reply).asked.isEmpty, "\(reply)")
    }
    for reply in [
      "What machine is it?", "Which machine do you have?", "What's your machine?",
      "Could you tell me which machine?",
      "Can you confirm the machine for me?", "May I have your order number?", "What is the order number, please?",
    ] {
      #expect(reader.read(reply).asked.count == 1, "\(reply)")
    }
  }

  @Test(
    "the speaker's own deed, to come or under way, is promised",
    arguments: [
      ("I'm sending a new one by express", true), ("We'll mend it on Friday", true),
      ("I'll put two in the post today", true),
      ("We're looking into it now", true), ("I won't send a new one", false), ("You'll send it back", false),
      ("I'll need your postcode", false), ("If I could, I'd send one", false), ("I hope you'll enjoy it", false),
      ("The courier will bring it", false), ("We're looking forward to it", false),
    ])
  func promises(reply: String, isPromise: Bool) {
    #expect(moves(reply).contains("promises") == isPromise)
    // A negation in the gap of a pattern is no part of it.
    if reply.contains("won't") { #expect(!moves(reply).contains("states-next-step")) }
  }

  @Test(
    "what is arranged for a time is a step and a time",
    arguments: [
      ("The fitter is calling round at eleven", true), ("Somebody is picking the box up this evening", true),
      ("We're returning it tomorrow", true), ("She is ringing you on Friday by 4 pm", true),
      ("The fitter isn't calling at eleven", false), ("You're bringing it in by four", false),
      ("The fitter was calling at eleven", false), ("Is the fitter calling at eleven?", false),
      ("The pump is humming at four", false), ("They are mending it by two different ways", false),
    ])
  func arranges(reply: String, isArranged: Bool) {
    let found = moves(reply)
    #expect(found.isSuperset(of: ["states-next-step", "gives-time"]) == isArranged, "\(found)")
  }
}
