import RapportModel
import Scoring
import Testing

/// Gates, levels and channels, and who passes or fails by them.
@Suite struct RubricTests {
  private func rubric(_ change: (inout Rubric) -> Void) -> Rubric {
    var rubric = Fixture.rubric
    change(&rubric)
    return rubric
  }

  private func card(_ script: Script, under rubric: Rubric) -> Scorecard {
    Scorer(rubric: rubric, standard: Fixture.standard, engine: "test")
      .scorecard(for: script.transcript, scenario: Fixture.scenario)
  }

  private func comparison(_ script: Script, _ from: Rubric, _ to: Rubric) -> RubricComparison {
    let scorer = Scorer(rubric: from, standard: Fixture.standard, engine: "test")
    return scorer.comparison(of: script.transcript, scorer.prepared(for: Fixture.scenario), with: to)
  }

  @Test func `a criterion below its gate fails, named`() throws {
    let gated = rubric { $0.gates = [.empathy: Tenths(40), .clarity: Tenths(1)] }
    #expect(card(Golden.excellent, under: gated).passed == true)
    let cold = card(Golden.cold, under: rubric { $0.passCare = .zero })
    #expect(cold.passed == true)
    let failed = card(Golden.cold, under: rubric { ($0.passCare, $0.gates) = (.zero, gated.gates) })
    #expect(failed.passed == false)
    #expect(failed.level == .notYet)
    #expect(failed.score == cold.score)
    let score = try #require(failed.criteria[.empathy]?.score)
    #expect(failed.failedGates == [.init(criterion: .empathy, score: score, gate: Tenths(40))])
  }

  @Test func `the mark of an exceptional conversation is the rubric's`() {
    #expect(card(Golden.excellent, under: rubric { $0.exceptional = Tenths(80) }).level == .exceptional)
    #expect(card(Golden.excellent, under: rubric { $0.exceptional = Tenths(count: 1001) }).level == .satisfactory)
  }

  @Test func `a channel expects otherwise, and only there`() {
    let phone = Rubric.Expectations(
      weights: [.clarity: 45, .efficiency: 5], gates: [.clarity: Tenths(50)], foundation: Tenths(30),
      passService: Tenths(20), passCare: Tenths(10))
    let check = Rubric.Check(
      name: "greet", criterion: .relationship, expectation: .must([.said("greets")], when: []), points: Tenths(2),
      channels: [.phone])
    let both = rubric { ($0.channels, $0.checks) = ([.phone: phone], [check]) }
    let call = card(Golden.excellent.changed { $0.channel = .phone }, under: both)
    #expect(call.criteria[.clarity]?.weight == 45)
    #expect(call.criteria[.resolution]?.weight == 50)
    #expect(call.rubric.channel == .phone)
    #expect(call.rows("greet").count == 1)
    #expect(call.closes(under: both.applying(channel: .phone)))
    let chat = card(Golden.excellent.changed { $0.channel = .chat }, under: both)
    #expect(chat.criteria[.clarity]?.weight == 25)
    #expect(chat.rubric.channel == nil)
    #expect(chat.rows("greet").isEmpty)
    #expect(
      card(Golden.poor.changed { $0.channel = .phone }, under: both).failedGates.map(\.criterion) == [.clarity])
  }

  @Test func `a flip names the key that makes it`() throws {
    let lenient = rubric { $0.passCare = .zero }
    let stricter = rubric {
      $0.passCare = .zero
      $0.gates = [.empathy: Tenths(40)]
      $0.coverage = 60
    }
    let flip = comparison(Golden.cold, lenient, stricter)
    #expect(flip.flips)
    #expect(flip.causes.map(\.key) == ["gates"])
    #expect(flip.causes.map(\.name) == ["empathy"])
    #expect(comparison(Golden.cold, stricter, lenient).causes.map(\.name) == ["empathy"])
    let same = comparison(Golden.excellent, lenient, stricter)
    #expect(!same.flips)
    #expect(same.causes.isEmpty)
  }

  @Test func `a flip names the check that makes it, with its turn`() throws {
    let check = Rubric.Check(
      name: "verify-first", criterion: .resolution,
      expectation: .first([.done("verify")], before: [.done("repair")]), points: Tenths(300))
    let cause = try #require(
      comparison(Golden.excellent, Fixture.rubric, rubric { $0.checks = [check] }).causes.first)
    #expect(cause.key == "checks")
    #expect(cause.name == "verify-first")
    #expect(cause.turn == 1)
    #expect(cause.reason.hasPrefix("done repair, without this before: done verify; service "))
  }

  @Test func `keys that only flip together are named together`() {
    let first = Rubric.Check(
      name: "a", criterion: .resolution, expectation: .must([.done("verify")], when: []), points: Tenths(100))
    var second = first
    second.name = "b"
    second.criterion = .clarity
    let service = card(Golden.excellent, under: Fixture.rubric).service!
    let withOne = card(Golden.excellent, under: rubric { $0.checks = [first] }).service!
    let withOther = card(Golden.excellent, under: rubric { $0.checks = [second] }).service!
    let both = card(Golden.excellent, under: rubric { $0.checks = [first, second] }).service!
    #expect(both < min(withOne, withOther) && max(withOne, withOther) < service)
    let between = rubric { ($0.passService, $0.foundation) = (both + Tenths(count: 1), .zero) }
    let to = rubric {
      ($0.passService, $0.foundation, $0.checks) = (between.passService, .zero, [first, second])
      $0.coverage = 65
    }
    #expect(comparison(Golden.excellent, between, to).causes.map(\.name) == ["a", "b"])
  }
}
