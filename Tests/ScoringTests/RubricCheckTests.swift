import RapportModel
import Scoring
import Testing

/// What the checks of a rubric give, in play and in recordings.
@Suite struct RubricCheckTests {
  private let verifyFirst = Rubric.Check(
    name: "verify-first", criterion: .resolution,
    expectation: .first([.any([.said("verifies-identity"), .done("verify")])], before: [.told("bought")]),
    points: Tenths(6), because: "somebody else may be asking")
  private let confirm = Rubric.Check(
    name: "confirm-before-closing", criterion: .relationship,
    expectation: .first([.said("checks-solved")], before: [.said("closes")]), points: Tenths(4))
  private let explain = Rubric.Check(
    name: "say-why", criterion: .clarity,
    expectation: .must([.said("explains-reason")], when: [.done("refund")]), points: Tenths(5))
  private let noJokes = Rubric.Check(
    name: "no-jokes", criterion: .relationship, expectation: .never([.said("sarcasm")]), points: Tenths(3))

  private func row(_ check: Rubric.Check, _ script: Script, scenario: Scenario? = Fixture.scenario) -> Evidence? {
    var rubric = Fixture.rubric
    rubric.checks = [check]
    let card = Scorer(rubric: rubric, standard: Fixture.standard, engine: "test")
      .scorecard(for: script.transcript, scenario: scenario)
    #expect(card.closes(under: rubric))
    let rows = card.rows(check.name)
    #expect(rows.count < 2)
    return rows.first
  }

  private let start = Script().customer(at: "complaint")

  @Test func `verify before disclosing`() throws {
    let tells = ["bought": "34 days ago"]
    let verified = try #require(row(verifyFirst, start.does("verify").agent("It was 34 days ago.", told: tells)))
    #expect(verified.points == Tenths(6))
    #expect(verified.turn == 1)
    let told = try #require(row(verifyFirst, start.agent("It was 34 days ago.", told: tells).does("verify")))
    #expect(told.verdict == .absent)
    #expect(told.points == .zero)
    #expect(told.of == Tenths(6))
    #expect(told.turn == 1)
    #expect(told.span == "It was 34 days ago.".span(of: "34 days ago"))
    #expect(
      told.reason == "told bought, without this before: any of: said verifies-identity, done verify "
        + "(somebody else may be asking)")
    #expect(row(verifyFirst, start.agent("It leaks.").ended(.abandoned)) == nil, "nothing was disclosed")
  }

  @Test func `what a turn does comes before what it says`() throws {
    let both = start.agent("It was 34 days ago.", told: ["bought": "34 days ago"])
      .changed { $0.turns[1].action = "verify" }
    #expect(try #require(row(verifyFirst, both)).points == Tenths(6))
  }

  @Test func `confirm before closing, also in a recording`() throws {
    let asked = start.agent("Does that settle it?").customer("Yes.").agent("Take care.")
    let inOne = start.agent("Does that settle it? Take care.")
    for scenario in [nil, Fixture.scenario] {
      #expect(try #require(row(confirm, asked.changed(foreign), scenario: scenario)).points == Tenths(4))
      #expect(
        try #require(row(confirm, inOne.changed(foreign), scenario: scenario)).points == .zero,
        "nobody could answer before the end")
    }
  }

  /// What was understood is read anew.
  private func foreign(_ transcript: inout Transcript) {
    transcript.scenarioSHA256 = nil
    for index in transcript.turns.indices { transcript.turns[index].understood = nil }
  }

  @Test func `what is expected at the end is expected only where it came up, and only at the end`() throws {
    let reason = "The reason is the hose."
    #expect(row(explain, start.agent(reason).ended(.abandoned)) == nil)
    let refund = start.does("refund")
    #expect(try #require(row(explain, refund.agent("Well.").ended(.abandoned))).points == .zero)
    #expect(row(explain, refund.agent("Well.")) == nil, "the conversation goes on")
    #expect(try #require(row(explain, refund.agent(reason, moves: ["explains-reason"]))).points == Tenths(5))
  }

  @Test func `what is never wanted costs once`() throws {
    let joke = "Good luck with that."
    let lost = try #require(
      row(noJokes, start.agent(joke, moves: ["sarcasm"]).customer(at: "pressed").agent(joke, moves: ["sarcasm"])))
    #expect(lost.points == Tenths(-3))
    #expect(lost.of == .zero)
    #expect(lost.turn == 1)
    #expect(row(noJokes, start.agent("Well.")) == nil)
  }

  @Test func `what cannot be known there is no opportunity`() {
    let recording = start.does("repair").agent("It was 34 days ago.").changed(foreign)
    #expect(row(verifyFirst, recording, scenario: nil) == nil, "a recording has no facts")
    var unknown = confirm
    unknown.expectation = .must([.said("no-such-move")], when: [])
    #expect(row(unknown, start.agent("Well.").ended(.abandoned)) == nil)
    unknown.expectation = .must([.done("no-such-action")], when: [])
    #expect(row(unknown, start.agent("Well.").ended(.abandoned)) == nil)
    unknown.expectation = .must([.done("repair")], when: [])
    #expect(row(unknown, start.agent("Well.").changed(foreign), scenario: nil) == nil, "the file shows no actions")
  }

  @Test func `what a person answers stays open and outside of the sums`() {
    var rubric = Fixture.rubric
    rubric.checks = [
      .init(name: "warmth", criterion: .empathy, expectation: .human(question: "Meant?"), points: Tenths(10))
    ]
    let card = Scorer(rubric: rubric, standard: Fixture.standard, engine: "test")
      .scorecard(for: Golden.excellent.transcript, scenario: Fixture.scenario)
    #expect(card.human == [.init(check: "warmth", criterion: .empathy, question: "Meant?", of: Tenths(10))])
    #expect(card.score == Fixture.card(Golden.excellent).score)
    #expect(card.rows("warmth").isEmpty)
  }

  @Test func `sums close with checks over generated conversations`() {
    var generator = ScriptGenerator(seed: 11)
    var rubric = Fixture.rubric
    rubric.checks = [verifyFirst, confirm, explain, noJokes]
    rubric.gates = [.empathy: Tenths(40)]
    let scorer = Scorer(rubric: rubric, standard: Fixture.standard, engine: "test")
    let ready = [nil, Fixture.scenario].map { scorer.prepared(for: $0) }
    var rows = 0
    for number in 0..<300 {
      let card = scorer.scorecard(for: generator.transcript(number), ready[number % 2])
      #expect(card.closes(under: rubric), "number \(number)")
      #expect(card.failedGates.isEmpty || card.passed == false)
      rows += rubric.checks.reduce(0) { $0 + card.rows($1.name).count }
    }
    #expect(rows > 50)
  }
}
