import Agreement
import RapportModel
import Testing

/// Grades beside people's labels: what is compared, what is refused, and who is to blame.
@Suite struct CalibrationTests {
  private static let empathy = Evidence.Subject.criterion(.empathy)

  /// A grade of 0 to 10 points of 10, all by one rule, and a further rule that always gives 5 of 5.
  private static func card(_ id: String, points: Int) -> Scorecard {
    var card = Scorecard(
      id: id, basis: .recorded, rubric: .init(name: "r", version: "1", sha256: ""),
      encoder: .init(name: "e", sha256: ""), engine: "test")
    let rows = [("Varies", points, 10), ("AlwaysGives", 5, 5)]
    card.evidence = rows.map { rule, points, of in
      Evidence(
        subject: empathy, rule: rule, verdict: .found, points: Tenths(points), of: Tenths(of), certainty: .language,
        reason: "")
    }
    card.criteria[.empathy] = .init(
      score: Tenths(100, times: points + 5, of: 15), weight: 30, opportunities: 2, judged: 2, coverage: 1000)
    return card
  }

  private static let cards = (0..<40).map { card("c\($0)", points: $0 % 11) }

  private static func labels(
    of cards: some Sequence<Scorecard>, by raters: [String] = ["ann", "bob"], _ score: (Scorecard) -> Double
  ) -> [Calibration.Label] {
    cards.flatMap { card in
      raters.map { Calibration.Label(conversation: card.id, subject: empathy, rater: $0, score: score(card)) }
    }
  }

  private static func grade(_ card: Scorecard) -> Double { Double(card.criteria[.empathy]!.score!.count) / 10 }

  @Test func `people who say what the grade says agree with it wholly`() throws {
    let row = try #require(
      Calibration(labels: Self.labels(of: Self.cards, Self.grade), cards: Self.cards).rows.first)
    #expect(row.conversations == 40)
    #expect(row.raters == 2)
    #expect(row.kappa.value == 1)
    #expect(row.alphaWithGrade.value == 1)
    #expect(row.bias == .init(value: 0, interval: 0...0))
    #expect(abs(row.spearman.value! - 1) < 1e-12)
    #expect(row.causes.allSatisfy { $0.part == 0 })
  }

  @Test func `a grade that is always ten points too low is biased, and the rule that takes is the cause`() throws {
    let cards = Self.cards.filter { Self.grade($0) <= 90 }
    let labels = Self.labels(of: cards) { Self.grade($0) + 10 }
    let row = try #require(Calibration(labels: labels, cards: cards).rows.first)
    #expect(abs(row.bias.value! + 10) < 1e-9)
    #expect(abs(row.difference - 10) < 1e-9)
    #expect(row.causes.map(\.rule) == ["Varies"])
    #expect(row.causes[0].tooStrict == cards.count)
    #expect(abs(row.causes[0].part - 10) < 1e-9)
  }

  @Test func `the parts of all rules add up to the distance`() throws {
    let labels = Self.labels(of: Self.cards) { _ in 50 }
    let row = try #require(Calibration(labels: labels, cards: Self.cards).rows.first)
    #expect(Set(row.causes.map(\.rule)) == ["AlwaysGives", "Varies"])
    #expect(abs(row.causes.reduce(0) { $0 + $1.part } - row.difference) < 1e-9)
    #expect(row.alphaOfRaters.value == nil)
  }

  @Test func `too few conversations are refused, and one rater is too few`() {
    let few = Self.cards.prefix(Calibration.minimum - 1)
    let calibration = Calibration(labels: Self.labels(of: few, Self.grade), cards: Self.cards)
    #expect(calibration.rows.isEmpty)
    #expect(calibration.refused.map(\.conversations) == [29])
    let one = Calibration(labels: Self.labels(of: Self.cards, by: ["ann"], Self.grade), cards: Self.cards)
    #expect(one.refused.map(\.conversations) == [0])
    let enough = Self.cards.prefix(Calibration.minimum)
    #expect(Calibration(labels: Self.labels(of: enough, Self.grade), cards: Self.cards).rows.count == 1)
  }

  @Test func `what the grade left open is counted apart, and labels without a conversation as stray`() throws {
    var cards = Self.cards
    cards[0].criteria[.empathy]!.score = nil
    var labels = Self.labels(of: Self.cards, Self.grade)
    labels.append(.init(conversation: "nowhere", subject: Self.empathy, rater: "ann", score: 1))
    let calibration = Calibration(labels: labels, cards: cards)
    let row = try #require(calibration.rows.first)
    #expect(row.conversations == 39)
    #expect(row.notJudged == 1)
    #expect(calibration.strayLabels == 1)
  }
}
