import RapportModel
import Testing
import Understanding

@Suite("Claims of desk actions: nobody is accused falsely")
struct ClaimTests {
  /// A desk at which several actions send, ring and write.
  private static let reader: Reader = {
    var desk = Scenario(
      id: "desk", title: "", company: Company(id: "c", name: "C"), persona: Persona(id: "p", name: "P"), nodes: [])
    desk.actions = [
      DeskAction(
        name: "look-up", title: "", claimedBy: ["I have pulled up the order", "I can see your order here"]),
      DeskAction(
        name: "replace", title: "",
        claimedBy: [
          "I've sent you a new bicycle", "A replacement is on its way to you", "I'm sending you a new one",
        ]),
      DeskAction(
        name: "loan", title: "",
        claimedBy: ["I've sent you a bicycle on loan", "I'm lending you a bicycle until yours is back"]),
      DeskAction(
        name: "send-guide", title: "",
        claimedBy: ["I've sent you the guide", "The instructions are in your inbox"]),
      DeskAction(
        name: "send-part", title: "", claimedBy: ["I've posted you a new chain", "A new bell is in the post"]),
      DeskAction(
        name: "call-back", title: "",
        claimedBy: [
          "I'll write to you on Friday", "I've set a reminder to ring you on Thursday", "You'll hear from me",
        ]),
      DeskAction(
        name: "ring-garage", title: "", claimedBy: ["I'm ringing the garage now", "I spoke to the garage"]),
      DeskAction(
        name: "refund", title: "", claimedBy: ["I've refunded you", "You'll have your money back this week"]),
      DeskAction(
        name: "hand-over", title: "",
        claimedBy: ["I've passed this to the manager", "The manager has your case now"]),
    ]
    return Reader(standard: [], scenario: desk)
  }()

  private func claims(_ reply: String) -> [String] { Self.reader.read(reply).claims.map(\.action) }

  @Test(
    "what somebody else does, or did before, is no claim",
    arguments: [
      "You can ring the garage yourself.",
      "Once he has named you, you can ring back and have it sent to your house.",
      "We sent your neighbour a new bicycle last week.", "The manager will tell you more.",
      "You ordered the blue one in September.", "The refund is closed when the order is older than that.",
      "Once the garage has sent it, it takes two days.",
    ])
  func deedsOfOthers(reply: String) {
    #expect(claims(reply).isEmpty)
  }

  @Test(
    "getting in touch is the same deed by whatever verb",
    arguments: [
      ("I've just rung the garage.", ["ring-garage"]), ("I've spoken to the garage.", ["ring-garage"]),
      ("I phoned the garage for you.", ["ring-garage"]), ("I'll message you on Friday.", ["call-back"]),
      ("You rang the garage.", []),
    ])
  func contacts(reply: String, expected: [String]) {
    #expect(claims(reply) == expected)
  }

  @Test("getting in touch sends nothing that is not named")
  func nothingNamed() {
    var desk = Scenario(
      id: "desk", title: "", company: Company(id: "c", name: "C"), persona: Persona(id: "p", name: "P"), nodes: [])
    desk.actions = [DeskAction(name: "send-guide", title: "", claimedBy: ["I've emailed you the guide"])]
    let reader = Reader(standard: [], scenario: desk)
    #expect(reader.read("I'll text you when he has been.").claims.isEmpty)
    #expect(reader.read("I've emailed you the guide just now.").claims.map(\.action) == ["send-guide"])
  }

  @Test("words in a row claim nothing")
  func salad() {
    #expect(
      claims("Chain, bell, guide, I've sent you a new bicycle, Friday, garage, money, order, manager.").isEmpty)
    #expect(
      claims("I've sent you a new bicycle, and a lamp, a bell, a pump and a bag are in the box with it.")
        == ["replace"])
  }

  @Test(
    "a time that an action cannot be given is not its own",
    arguments: [
      ("You'll hear from me in four weeks.", []), ("I'll tell you within a month. You'll hear from me.", []),
      ("You'll hear from me on Monday.", ["remind"]), ("It comes in four weeks. You'll hear from me.", ["remind"]),
    ])
  func otherTimes(reply: String, expected: [String]) {
    var desk = Scenario(
      id: "desk", title: "", company: Company(id: "c", name: "C"), persona: Persona(id: "p", name: "P"), nodes: [])
    desk.actions = [
      DeskAction(
        name: "remind", title: "",
        parameters: [.init(name: "day", kind: .text, choices: ["monday", "tuesday", "friday"])],
        claimedBy: ["You'll hear from me on Friday", "I'll write to you on Monday"])
    ]
    #expect(Reader(standard: [], scenario: desk).read(reply).claims.map(\.action) == expected)
  }

  @Test(
    "an offer is no claim",
    arguments: [
      "I'd like to lend you a bicycle, and you keep it until yours is back. Would that suit you?",
      "I'll lend you a bicycle. Would that suit you?", "I'm sending you a new bicycle. Is that all right with you?",
      "I can lend you a bicycle until yours is back.", "If you like, I'll refund you.",
      "If the chain snaps, tell us whose it is, we'll send you a new bicycle.",
    ])
  func offers(reply: String) {
    #expect(claims(reply).isEmpty)
  }

  @Test(
    "a verb that several actions share claims none of them alone",
    arguments: [
      "I've sent it to the address we hold.", "I'm sending you a private message.",
      "I've just sent you Oil and grease.",
      "I'll write to your mother now.", "Sent. It comes on Friday.",
    ])
  func sharedVerbs(reply: String) {
    #expect(claims(reply).isEmpty)
  }

  @Test(
    "the same words about something else are no claim",
    arguments: [
      "Your order will be late.", "I just wanted to touch base about your order.", "I forgot your chain.",
      "It's back with you on Wednesday next week.", "It's mended, and you'll have it back on Wednesday next week.",
      "The bicycle is back on Wednesday.",
      "I'm sure that the manager will make an exception.", "Let me see what I can do for you.",
    ])
  func otherDeeds(reply: String) {
    #expect(claims(reply).isEmpty)
  }

  @Test(
    "what the desk says it does or did is claimed, in other words too",
    arguments: [
      ("I've sent you a new bicycle this morning.", ["replace"]),
      ("A replacement was sent this morning.", ["replace"]),
      ("I'm sending a bicycle on loan to you.", ["loan"]), ("Then I'll lend you one.", ["loan"]),
      ("We'll need the guide for that. I've sent it to you.", ["send-guide"]),
      ("The instructions are in your inbox.", ["send-guide"]), ("A new chain was posted today.", ["send-part"]),
      ("I'll ring you on Friday at noon.", ["call-back"]), ("I'll ring the garage now.", ["ring-garage"]),
      ("All right, I'm refunding it now.", ["refund"]), ("Full refund of £189 done.", ["refund"]),
      ("You'll have your money back on Friday.", ["refund"]), ("You'll have the £189 back.", ["refund"]),
      ("I've passed your case to the manager.", ["hand-over"]),
      ("i have refunded you and sent a new chain", ["refund", "send-part"]),
    ])
  func claimed(reply: String, expected: [String]) {
    #expect(claims(reply) == expected)
  }

  @Test(arguments: [
    "When the brakes are safe, I'll send you the guide.",
    "It can go back at our cost, and you're refunded.",
    "It'll fit, just: the bicycle stands a metre high.",
    "Do you want it replaced, or refunded?",
  ])
  func `what may happen another day is not claimed`(reply: String) {
    #expect(Self.reader.read(reply).claims.isEmpty, "\(Self.reader.read(reply).claims)")
  }

  @Test(arguments: [
    ("I've refunded you, and it'll be there when you're home.", "refund"),
    ("I'll write to you on Friday when it has arrived.", "call-back"),
  ])
  func `a day of its own keeps a claim`(reply: String, action: String) {
    #expect(Self.reader.read(reply).claims.map(\.action) == [action])
  }

  /// A desk that sets reminders, and puts two things aside.
  private static let shop: Reader = {
    var shop = Scenario(
      id: "shop", title: "", company: Company(id: "c", name: "C"), persona: Persona(id: "p", name: "P"), nodes: [])
    shop.actions = [
      DeskAction(
        name: "remind", title: "",
        parameters: [DeskAction.Parameter(name: "day", kind: .text, choices: ["monday", "thursday"])],
        claimedBy: ["I'll write to you on Monday", "I've set a reminder for Thursday"]),
      DeskAction(
        name: "keep-lamp", title: "",
        claimedBy: ["I've put a lamp aside for you", "I'm putting the lamp aside now"]),
      DeskAction(
        name: "keep-rug", title: "", claimedBy: ["I've put a rug aside for you", "I'm putting the rug aside now"]),
      DeskAction(
        name: "keep-chair", title: "",
        claimedBy: ["I've put a chair aside for you", "I'm putting the chair aside now"]),
    ]
    return Reader(standard: [], scenario: shop)
  }()

  @Test(
    "to look on a day is what a reminder is for",
    arguments: [
      "I'll look on Thursday.", "I'll check on Monday.", "I'll look again on Thursday and tell you.",
      "We'll look in on Monday.", "Then I'll ask on Thursday.",
    ])
  func looks(reply: String) {
    #expect(Self.shop.read(reply).claims.map(\.action) == ["remind"])
  }

  @Test(
    "to look at a day, at something else, or another day, is not",
    arguments: [
      "I looked on Thursday.", "I'm looking at Thursday.", "I'll see you on Thursday.", "I can look on Thursday.",
      "I'll look on Friday.", "I'll look at the lamp on Thursday.", "Shall I look on Thursday?",
      "If it's late, I'll look on Thursday.", "You'll check on Thursday.", "He'll look on Thursday.",
    ])
  func looksElsewhere(reply: String) {
    #expect(Self.shop.read(reply).claims.isEmpty)
  }

  @Test(
    "what \"one\" stands for tells which of several is meant",
    arguments: [
      ("The lamp suits a small hall. I'm putting one aside for you.", ["keep-lamp"]),
      ("I'm putting one aside for you.", []),
      ("You've seen the lamp and the rug. I'm putting one aside for you.", []),
    ])
  func reference(reply: String, expected: [String]) {
    #expect(Self.shop.read(reply).claims.map(\.action) == expected)
  }
}
