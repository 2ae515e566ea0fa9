import RapportModel
import Scoring
import Testing

/// What people's decisions leave of a grade.
@Suite struct DecisionTests {
  private let rude = Golden.excellent.changed { $0.turns[5].text! += " Just stop complaining." }

  private func decided(_ card: Scorecard, _ decisions: Decision...) -> DecidedScorecard {
    let result = card.decided(by: decisions, under: Fixture.rubric)
    #expect(result.final.closes(under: Fixture.rubric))
    return result
  }

  private func ruling(
    _ row: Evidence, upheld: Bool?, points: Tenths? = nil, rule: String? = nil, turn: Int? = nil, who: String = "qa"
  ) -> Decision {
    let ruling = Decision.Ruling(
      evidence: row.id, rule: rule ?? row.rule, turn: turn ?? row.turn, upheld: upheld, points: points)
    return Decision(conversation: "s", subject: .evidence(ruling), who: who, why: "because")
  }

  @Test func `without a decision nothing changes`() {
    let card = Fixture.card(rude)
    #expect(decided(card).final == card)
  }

  @Test func `an overturned row leaves both sides of the sum`() throws {
    let card = Fixture.card(Golden.poor)
    let row = try #require(card.evidence.first { $0.of > .zero && $0.points == .zero })
    guard case .criterion(let criterion) = row.subject else { return }
    let final = decided(card, ruling(row, upheld: false)).final
    let before = try #require(card.criteria[criterion])
    let after = try #require(final.criteria[criterion])
    #expect(after.judged == before.judged - 1)
    #expect(after.opportunities == before.opportunities - 1)
    let left = try #require(final.evidence.first { $0.id == row.id })
    #expect(left.points == .zero && left.of == .zero)
    #expect(left.reason == "left out, qa decided: because; before: \(row.reason)")
  }

  @Test func `an overturned row may be given other points`() throws {
    let card = Fixture.card(Golden.poor)
    let row = try #require(card.evidence.first { $0.of > .zero && $0.points == .zero })
    let final = decided(card, ruling(row, upheld: false, points: row.of)).final
    let given = try #require(final.evidence.first { $0.id == row.id })
    #expect(given.verdict == .found)
    #expect(given.points == row.of && given.of == row.of)
    #expect(final.criteria.values.map(\.judged).sorted() == card.criteria.values.map(\.judged).sorted())
  }

  @Test func `a deduction is taken back, in part or whole`() throws {
    let card = Fixture.card(rude)
    let row = try #require(card.rows("DoNotDismiss").first)
    let half = decided(card, ruling(row, upheld: false, points: Tenths(-3))).final
    let none = decided(card, ruling(row, upheld: false)).final
    let score = try #require(card.score)
    #expect(half.score == score + Tenths(3))
    #expect(none.score == score - row.points)
  }

  @Test func `a fault of tone is critical once a person confirms it`() throws {
    let card = Fixture.card(rude)
    let row = try #require(card.rows("DoNotDismiss").first)
    #expect(card.toReview)
    #expect(card.critical.isEmpty)
    let upheld = decided(card, ruling(row, upheld: true)).final
    #expect(upheld.critical.map(\.rule) == ["DoNotDismiss"])
    #expect(upheld.critical[0].kind == .customer)
    #expect(upheld.passed == false)
    #expect(upheld.score == card.score)
    #expect(!upheld.toReview)
    #expect(!decided(card, ruling(row, upheld: false)).final.toReview)
  }

  @Test func `a dispute changes no point, and a person should look until it is decided`() throws {
    let card = Fixture.card(Golden.excellent)
    let row = try #require(card.evidence.first)
    let disputed = decided(card, ruling(row, upheld: nil, who: "agent"))
    #expect(disputed.final.score == card.score)
    #expect(!card.toReview && disputed.final.toReview)
    #expect(!decided(card, ruling(row, upheld: nil, who: "agent"), ruling(row, upheld: true)).final.toReview)
    var records = RuleRecords()
    records.add(disputed)
    #expect(records.doubted.map(\.rule) == [row.rule])
    #expect(records.doubted[0].disputed == 1 && records.doubted[0].overturned == 0)
  }

  @Test func `what was not judged can be no opportunity`() throws {
    let script = Script().customer(at: "complaint").agent("Zorblat sorry frimble quangle.")
      .customer(at: "gone").ended(.customerWithdrew)
    let card = Fixture.card(script) { $0.nodes[0].questions = [] }
    let row = try #require(card.evidence.first { $0.verdict == .notJudged })
    guard case .criterion(let criterion) = row.subject else { return }
    let final = decided(card, ruling(row, upheld: false)).final
    #expect(final.criteria[criterion]!.opportunities == card.criteria[criterion]!.opportunities - 1)
  }

  @Test func `an answer to a question for people counts`() throws {
    var rubric = Fixture.rubric
    rubric.checks = [
      .init(
        name: "meant", criterion: .empathy, expectation: .human(question: "Did it sound meant?"), points: Tenths(10)
      )
    ]
    let scorer = Scorer(rubric: rubric, standard: Fixture.standard, engine: "test")
    let card = scorer.scorecard(for: Golden.excellent.transcript, scenario: Fixture.scenario)
    let answer = Decision(conversation: "s", subject: .check("meant", points: Tenths(4)), who: "qa", why: "half")
    let final = card.decided(by: [answer], under: rubric).final
    #expect(final.closes(under: rubric))
    #expect(final.human[0].points == Tenths(4))
    let row = try #require(final.rows("meant").first)
    #expect(row.points == Tenths(4) && row.of == Tenths(10))
    #expect(final.criteria[.empathy]!.judged == card.criteria[.empathy]!.judged + 1)
    let tooMuch = Decision(conversation: "s", subject: .check("meant", points: Tenths(11)), who: "qa")
    let stray = Decision(conversation: "s", subject: .check("ment", points: Tenths(1)), who: "qa")
    let reasons = card.decided(by: [tooMuch, stray], under: rubric).refusals.map(\.reason)
    #expect(reasons.first == "'meant' is worth 0 to 10.0 points, not 11.0")
    #expect(reasons.last?.hasSuffix("asks people no 'ment'; did you mean 'meant'?") == true)
  }

  @Test func `a decision about another grade is refused`() throws {
    let card = Fixture.card(Golden.poor)
    let row = try #require(card.evidence.first { $0.turn == nil && $0.of > .zero })
    let judged = try #require(card.evidence.first { $0.of > .zero })
    let unknown = Decision(
      conversation: "s", subject: .evidence(.init(evidence: "e-999", upheld: true)), who: "qa", why: "x")
    let result = decided(
      card, ruling(row, upheld: false, rule: "DoNotMock"), ruling(row, upheld: false, turn: 1), unknown,
      ruling(judged, upheld: false, points: judged.of + Tenths(1)))
    #expect(result.decisions.isEmpty)
    #expect(result.final == card)
    #expect(result.refusals.count == 4)
    #expect(result.refusals[0].reason.hasPrefix("\(row.id) is now \(row.rule), not DoNotMock"))
    #expect(result.refusals[2].reason.hasPrefix("conversation '\(card.id)' has no evidence 'e-999'"))
  }

  @Test func `arithmetic is not decided on`() throws {
    let card = Fixture.card(
      Script().customer(at: "complaint").agent("It is 1 day.", wrong: ["repair-time": "1 day"])
        .customer(at: "gone").ended(.customerWithdrew))
    let limit = try #require(card.evidence.first { $0.isArithmetic })
    #expect(decided(card, ruling(limit, upheld: false)).refusals.count == 1)
  }

  @Test func `the final score closes over generated conversations and decisions`() {
    var generator = ScriptGenerator(seed: 11)
    let ready = [nil, Fixture.scenario].map { Fixture.scorer.prepared(for: $0) }
    for number in 0..<400 {
      let card = Fixture.scorer.scorecard(for: generator.transcript(number), ready[number % 2])
      #expect(card.decided(by: [], under: Fixture.rubric).final == card, "number \(number)")
      let decisions = card.evidence.enumerated().compactMap { index, row -> Decision? in
        switch (number + index * 7) % 5 {
        case 0: ruling(row, upheld: false)
        case 1: ruling(row, upheld: false, points: max(min(row.points, .zero), Tenths(count: row.of.count / 2)))
        case 2: ruling(row, upheld: true)
        case 3: ruling(row, upheld: nil)
        default: nil
        }
      }
      let result = card.decided(by: decisions, under: Fixture.rubric)
      #expect(result.final.closes(under: Fixture.rubric), "number \(number)")
      #expect(result.refusals.count + result.decisions.count == decisions.count)
      let ids = card.evidence.filter { !$0.isArithmetic }.map(\.id)
      #expect(Array(result.final.evidence.map(\.id).prefix(ids.count)) == ids)
    }
  }
}
