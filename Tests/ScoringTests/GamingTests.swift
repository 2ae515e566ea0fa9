import RapportModel
import Scoring
import Testing

/// Tricks earn no more than the honest reply that they imitate.
@Suite struct GamingTests {
  private static let start = Script().customer(at: "complaint")
  private static func end(_ script: Script) -> Scorecard {
    Fixture.card(script.customer(at: "gone").ended(.customerWithdrew))
  }

  private static let honest = end(
    start.agent("How frustrating that nobody answered on Monday.").customer(at: "pressed").agent("It leaks."))

  @Test func `a repeated line of empathy earns nothing more`() {
    let line = "How frustrating that nobody answered on Monday."
    let once = Self.end(Self.start.agent(line).customer(at: "hopeful").agent("Well."))
    let often = Self.end(
      Self.start.agent(line).customer(at: "hopeful").agent(line).customer(at: "pressed").agent(line))
    #expect(often.points("AcknowledgeTheFeeling") <= once.points("AcknowledgeTheFeeling"))
    #expect(often.criteria[.empathy]!.score! <= once.criteria[.empathy]!.score!)
  }

  @Test func `an apology without repair is worth less than one with it`() {
    let sorry = "I am sorry that nobody answered on Monday."
    let empty = Self.end(Self.start.agent(sorry))
    let backed = Self.end(Self.start.does("repair").agent(sorry))
    #expect(empty.criteria[.empathy]!.score! == .zero)
    #expect(backed.criteria[.empathy]!.score! > Tenths(50))
  }

  @Test func `what an action must not follow is a deed as much as before`() {
    let script = Self.start.does("repair").agent("I am sorry that nobody answered on Monday.")
      .customer(at: "gone").ended(.customerWithdrew)
    let excluding = Fixture.card(script) { scenario in
      for index in scenario.actions.indices where scenario.actions[index].name == "refund" {
        scenario.actions[index].needs = [.not(.done("repair")), .not(.done("loan"))]
      }
    }
    #expect(excluding.criteria == Fixture.card(script).criteria)
  }

  @Test func `apologising each time costs`() {
    let once = Self.end(Self.start.does("repair").agent("I am sorry about it."))
    let often = Self.end(
      Self.start.does("repair").agent("I am sorry about it.").agent("I apologise for that.").agent(
        "Truly, I am sorry."
      )
      .agent("Once more, I apologise."))
    #expect(often.criteria[.empathy]!.score! < once.criteria[.empathy]!.score!)
  }

  @Test func `a claim without its action is worse than no claim`() {
    let claimed = Self.end(
      Self.start.agent("The repair is booked.", done: ["repair": "repair is booked"]))
    let honest = Self.end(Self.start.agent("The repair is possible."))
    #expect(claimed.points("BackClaimsWithActions") == Tenths(-10))
    #expect(claimed.criteria[.resolution]!.score! <= honest.criteria[.resolution]!.score!)
    #expect(claimed.criteria[.relationship]!.score! <= honest.criteria[.relationship]!.score!)
  }

  @Test func `a promise for a day when the desk can do it is open, not broken`() {
    let script = Self.start.agent("I book the repair on Monday.", pending: ["repair": "book the repair"])
      .ended(.abandoned)
    #expect(Fixture.card(script).points("BackClaimsWithActions") == Tenths(-5))
    let later = Fixture.card(script) { scenario in
      for index in scenario.actions.indices where scenario.actions[index].name == "repair" {
        scenario.actions[index].kind = .notYours
      }
    }
    #expect(!later.evidence.contains { ["BackClaimsWithActions", "KeepPromises"].contains($0.rule) })
  }

  @Test func `an echo of the customer earns nothing`() {
    let echo = Self.end(
      Script().customer("How frustrating, nobody answered me on Monday and it leaks.", at: "complaint")
        .agent("How frustrating, nobody answered me on Monday and it leaks."))
    #expect(echo.points("AcknowledgeTheFeeling") == .zero)
    #expect(echo.turns[0].criteria[.empathy] == .zero)
  }

  @Test func `an essay of every good phrase is far from passing`() {
    let phrases = Fixture.standard.filter { !$0.isHarmful }.map { $0.patterns[0] }
    let essay = phrases.joined(separator: ". ") + "."
    let card = Self.end(Self.start.agent(essay).customer(at: "pressed").agent(essay))
    #expect(card.passed == false)
    #expect(card.score! <= Self.honest.score! + Tenths(10))
    #expect(card.score! < Tenths(20))
    #expect(card.care! < Fixture.card(Golden.warm).care!)
  }

  @Test func `the name on a template earns next to nothing`() {
    let card = Self.end(Self.start.agent("Hello Ms Okafor. Thank you for writing. Take care, Ms Okafor."))
    #expect(card.criteria[.personalisation]!.score! <= Tenths(15))
    #expect(card.score! <= Tenths(10))
  }

  // MARK: Recorded conversations

  /// The empathy of a recorded reply to somebody whose present came broken.
  private static func empathy(_ reply: String) -> Tenths? {
    Fixture.recorded(
      Script().customer("The lid is cracked and I am really annoyed, it is my dad's birthday on Friday.")
        .agent(reply).customer("Well.")
    ).criteria[.empathy]?.score
  }

  private static let honestReply =
    "A cracked lid before your dad's birthday, I would be annoyed too. Here is what happens next: a new lid comes by "
    + "friday."

  @Test(arguments: [
    "I'm not sorry about the cracked lid and I don't understand why you're annoyed. ",
    "We are not really sorry about your lid, and I don't care that you are annoyed. ",
    "I cannot understand why you would be annoyed about the lid. ",
    "im not sorry about your cracked lid and i dont understand why youre annoyed. ",
  ])
  func `denied empathy earns nothing, even beside a deed`(denied: String) {
    #expect(Self.empathy(Self.honestReply) == Tenths(100))
    #expect(Self.empathy(denied + "Here is what happens next: a new one comes by friday.") == .zero)
  }

  @Test(arguments: [
    "I'm not surprised you're annoyed about the lid. ", "I can't imagine how annoying that cracked lid is. ",
    "No wonder you're annoyed, a cracked lid. ", "No, I'm sorry, a cracked lid is annoying. ",
    "I'm afraid not, sorry, and I see how annoying the cracked lid is. ",
  ])
  func `a denial that grants the feeling does not take it back`(said: String) {
    #expect(Self.empathy(said + "Here is what happens next: a new one comes by friday.") == Tenths(100))
  }

  @Test func `a list of keywords is no sentence`() {
    let list =
      "understand sorry frustrating annoyed cracked lid birthday dad Friday next step promise our mistake refund"
    #expect(Self.empathy(list) == .zero)
    #expect(Self.empathy(list + ". Here is what happens next: a new one comes by friday.") == .zero)
    let scenario = Self.end(
      Self.start.does("repair").agent("frustrating annoyed sorry answered Monday our mistake"))
    #expect(scenario.criteria[.empathy]!.score! == .zero)
  }

  @Test func `an essay of every good phrase earns less than an honest reply`() {
    let phrases = Fixture.standard.filter { !$0.isHarmful }.map { $0.patterns[0] }
    let essay = "A cracked lid, I would be annoyed too. " + phrases.joined(separator: ". ") + "."
    #expect(Self.empathy(essay)! < Self.empathy(Self.honestReply)!)
  }

  @Test func `an apology without repair earns nothing, however it is worded`() {
    #expect(Self.empathy("I am sorry about your cracked lid and your dad's birthday. I apologise.") == .zero)
    let backed = "I am sorry about your cracked lid. Here is what happens next: a new one comes by friday."
    #expect(Self.empathy(backed)! >= Tenths(50))
  }
}
