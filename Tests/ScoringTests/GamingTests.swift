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
}
