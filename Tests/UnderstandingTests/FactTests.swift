import RapportModel
import Testing
import Understanding

@Suite("Facts told and asked, and claims")
struct FactTests {
  private var scenario: Scenario {
    var scenario = Scenario(
      id: "late", title: "Late", company: Company(id: "c", name: "C"), persona: Persona(id: "p", name: "P"),
      nodes: [])
    scenario.facts = [
      Fact(name: "repair-time", kind: .duration, value: "8 working days", agentKnows: true),
      Fact(name: "voucher", kind: .money, value: "£20", agentKnows: true),
      Fact(name: "delivery-date", kind: .date, value: "2026-03-12", agentKnows: true),
      Fact(name: "guests", kind: .number, value: "20", askedAs: ["who … coming"], customerKnows: true),
      Fact(name: "occasion", kind: .text, value: "Her father turns 70 on Saturday", customerKnows: true),
      Fact(name: "order-number", kind: .text, value: "HH-48213", alsoSaid: ["your (order|reference) … 48213"]),
      Fact(name: "holiday", kind: .duration, value: "a week"),
    ]
    scenario.actions = [
      DeskAction(
        name: "repair", title: "book a repair", claimedBy: ["I've booked the repair", "the repair is booked"])
    ]
    return scenario
  }

  private func told(_ reply: String) -> [String] {
    Reader(standard: [], scenario: scenario).read(reply).told.map { ($0.isRight ? "" : "not ") + $0.fact }
  }

  @Test(
    "values are equal however they are written",
    arguments: [
      ("It takes eight working days", ["repair-time"]), ("the repair takes 8 business days", ["repair-time"]),
      ("You'll get 20 pounds back", ["voucher"]), ("that's GBP 20.00", ["voucher"]), ("£ 20 is yours", ["voucher"]),
      ("It comes on 12 March", ["delivery-date"]), ("on March 12th, 2026 it's there", ["delivery-date"]),
      ("it's due on Thursday", ["delivery-date"]), ("closed for 7 days", ["holiday"]),
      ("a lovely seventieth for your father on Saturday when he turns 70", ["occasion"]),
      ("I have your order here, HH-48213", ["order-number"]),
      ("It's not £20", []), ("a lot of people", []),
    ])
  func values(reply: String, expected: [String]) {
    #expect(told(reply) == expected)
  }

  @Test(
    "what there is none of is told by saying so",
    arguments: [
      ("There is no deposit and no waiting time", ["free-start"]),
      ("You start with no deposit and no waiting time", ["free-start"]),
      ("There's a deposit of £30, and the waiting time is two weeks", ["not free-start"]),
      ("There's a deposit and a waiting time", []),
      ("Did they say the deposit is £30 and the waiting time a week?", []),
      ("We need your deposit slip in a waiting room", []),
      ("The bus is every month, and it costs £90", []), ("It is £9 every month", ["fare"]),
    ])
  func denied(reply: String, expected: [String]) {
    var scenario = scenario
    scenario.facts = [
      Fact(name: "free-start", kind: .text, value: "no deposit and no waiting time", agentKnows: true),
      Fact(name: "fare", kind: .text, value: "£9 every month", agentKnows: true),
    ]
    let told = Reader(standard: [], scenario: scenario).read(reply).told
    #expect(told.map { ($0.isRight ? "" : "not ") + $0.fact } == expected)
  }

  @Test(
    "who charges for what a fact's name says there is none of says otherwise",
    arguments: [
      ("There's a booking charge of £4", ["not no-charge"]),
      ("For that we take a charge of nine pounds", ["not no-charge"]),
      ("There is no charge of £4", []), ("Is there a charge of £4?", []),
      ("The charge of £12 is your monthly one", []),
      ("They told you of a charge, and the £4 are back on your card", []), ("I charge it for two hours", []),
    ])
  func charged(reply: String, expected: [String]) {
    var scenario = scenario
    scenario.facts = [
      Fact(name: "no-charge", kind: .text, value: "it is free to leave", agentKnows: true),
      Fact(name: "plan", kind: .money, value: "£12", agentKnows: false),
    ]
    let told = Reader(standard: [], scenario: scenario).read(reply).told.filter { !$0.isRight }
    #expect(told.map { "not " + $0.fact } == expected)
  }

  @Test func `a number without its unit has that of the length before`() {
    #expect(told("We said five days, and it was 8.") == ["repair-time"])
    #expect(told("We said five days, and there were 8 of you.").isEmpty)
  }

  @Test func `a name that is a question asks for nothing`() {
    var scenario = scenario
    scenario.facts = [Fact(name: "what-it-is-for", kind: .text, value: "the morning round", customerKnows: true)]
    #expect(Reader(standard: [], scenario: scenario).read("Tell me what is broken.").asked.isEmpty)
  }

  @Test(
    "another value where the fact is due is wrong",
    arguments: [
      ("The repair takes 5 working days", ["not repair-time"]),
      ("The repair is done within two weeks", ["not repair-time"]),
      ("Your voucher is £50", ["not voucher"]),
      ("You asked for the repair three days ago", []),
      ("Was the voucher £50?", []),
      ("The repair costs nothing", []),
    ])
  func wrong(reply: String, expected: [String]) {
    #expect(told(reply) == expected)
  }

  @Test(
    "every currency that an author may write is heard by its code, its sign and its name",
    arguments: [
      ("300 NOK", "It costs 300 kroner", true), ("₹450", "That's 450 rupees", true),
      ("JPY 900", "It is ¥900", true),
      ("80 PLN", "It costs 80 zlotys", true), ("CHF 12", "It is 12 francs", true), ("60 DKK", "It's DKK 60", true),
      ("¥900", "The price is 950 yen", false), ("300 NOK", "The price is £300", false),
    ])
  func currencies(value: String, reply: String, isRight: Bool) {
    #expect(toldPrice(value, reply, kind: .money) == [isRight ? "price" : "not price"])
  }

  @Test(
    "seconds are a time, and whole minutes of them minutes",
    arguments: [
      ("45 seconds", "It takes 45 secs", [true]), ("2 minutes", "It takes 120 seconds", [true]),
      ("45 seconds", "The price of it takes 50 seconds", [false]), ("2 minutes", "One second, please", []),
    ])
  func seconds(value: String, reply: String, expected: [Bool]) {
    #expect(toldPrice(value, reply, kind: .duration) == expected.map { $0 ? "price" : "not price" })
  }

  private func toldPrice(_ value: String, _ reply: String, kind: FactKind) -> [String] {
    var scenario = scenario
    scenario.facts = [Fact(name: "price", kind: kind, value: value, agentKnows: true)]
    return Reader(standard: [], scenario: scenario).read(reply).told.map { ($0.isRight ? "" : "not ") + $0.fact }
  }

  @Test(
    "asking is known by its form and the fact's name",
    arguments: [
      ("What's the occasion?", ["occasion"]), ("may I have your order number", ["order-number"]),
      ("could you tell me the order number please", ["order-number"]), ("How many guests are there?", ["guests"]),
      ("Who else is coming?", ["guests"]), ("I have your order number", []), ("What a lovely occasion", []),
      ("What's the occasion? Is there anything else for the occasion?", ["occasion"]),
      ("Is anything else your order number?", []),
    ])
  func asked(reply: String, expected: [String]) {
    #expect(Reader(standard: [], scenario: scenario).read(reply).asked.map(\.fact) == expected)
  }

  @Test(
    "claims say whether it is done",
    arguments: [
      ("I've booked the repair for you", [Reading.Claim.Tense.done]), ("Your repair is booked", [.done]),
      ("I'll book the repair", [.pending]), ("I'm booking the repair now", [.pending]),
      ("Let me book the repair", [.pending]), ("I can book the repair", []), ("Shall I book the repair?", []),
      ("I haven't booked the repair", []), ("You said the repair was booked", []),
      ("If it still leaks, I'll book the repair", []),
    ])
  func claims(reply: String, expected: [Reading.Claim.Tense]) {
    #expect(Reader(standard: [], scenario: scenario).read(reply).claims.map(\.tense) == expected)
  }

  @Test(
    "what most desk actions speak of claims none of them",
    arguments: [
      ("Machine will be back in 8 working days.", []), ("The machine is on its way back.", []),
      ("I'm lending you a machine until yours is back.", ["loan"]),
      ("I'm lending you one until yours is back.", ["loan"]),
      ("I've sent you a new machine.", ["replace"]), ("I've sent you one.", ["replace"]),
      ("Your machine is booked in for repair.", ["repair"]),
      ("I've closed your case.", ["close"]), ("It has been with you for three weeks now.", []),
    ])
  func whatAllSpeakOf(reply: String, expected: [String]) {
    var desk = Scenario(
      id: "desk", title: "", company: Company(id: "c", name: "C"), persona: Persona(id: "p", name: "P"), nodes: [])
    desk.actions = [
      DeskAction(
        name: "repair", title: "", claimedBy: ["Your machine is booked in for repair", "It goes back mended"]),
      DeskAction(name: "loan", title: "", claimedBy: ["I'm lending you a machine until yours is back"]),
      DeskAction(
        name: "replace", title: "", claimedBy: ["I've sent you a new machine", "You'll have a new one back"]),
      DeskAction(name: "call", title: "", claimedBy: ["You'll hear from me again in three weeks"]),
      DeskAction(name: "close", title: "", claimedBy: ["I've closed your case"]),
    ]
    #expect(Reader(standard: [], scenario: desk).read(reply).claims.map(\.action) == expected)
  }
}
