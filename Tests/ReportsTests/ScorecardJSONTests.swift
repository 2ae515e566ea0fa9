import Bytes
import RapportModel
import Reports
import Testing

@Suite struct ScorecardsForPrograms {
  private let json = Self.json(Sample.scorecard)

  private static func json(_ card: Scorecard) -> JSON? {
    try? JSON(parsing: ScorecardJSON.bytes(.scorecard(card)))
  }

  private func names(_ value: JSON?) -> [String] { value?.members?.map(\.name) ?? [] }

  @Test func hasTheContractsFieldsInTheirOrder() throws {
    #expect(
      names(json) == [
        "id", "schema", "basis", "gradable", "score", "level", "passed", "axes", "outcome", "toReview", "critical",
        "criteria", "turns", "evidence", "rubric", "encoder", "engine",
      ])
    let criteria = [
      "resolution", "clarity", "efficiency", "empathy", "personalisation", "proactivity", "relationship",
      "professionalism",
    ]
    #expect(names(json?["axes"]) == ["service", "care"])
    #expect(names(json?["criteria"]) == criteria)
    #expect(
      names(json?["criteria"]?["clarity"]) == ["score", "weight", "opportunities", "judged", "coverage"])
    let turn = try #require(json?["turns"]?.elements?.first)
    #expect(names(turn) == ["turn", "role", "criteria", "empathy", "moves", "notUnderstood"])
    #expect(names(turn["criteria"]) == criteria)
    #expect(names(turn["empathy"]) == ["reaction", "interpretation", "exploration"])
    #expect(names(turn["moves"]?.elements?.first) == ["move", "confidence", "start", "end", "by"])
    #expect(names(turn["notUnderstood"]?.elements?.first) == ["start", "end"])
    #expect(
      names(json?["evidence"]?.elements?.first) == [
        "id", "criterion", "rule", "verdict", "turn", "start", "end", "points", "of", "certainty", "reason",
      ])
    #expect(names(json?["rubric"]) == ["name", "version", "sha256"])
    #expect(names(json?["encoder"]) == ["name", "sha256"])
  }

  @Test func writesScoresWithOneDecimalOrNull() {
    #expect(json?["score"] == .number("75.9"))
    #expect(json?["axes"]?["service"] == .number("78.3"))
    #expect(json?["criteria"]?["personalisation"]?["score"] == .number("100.0"))
    #expect(json?["criteria"]?["efficiency"]?["score"] == .null)
    #expect(json?["criteria"]?["empathy"]?["coverage"] == .number("0.667"))
    #expect(json?["criteria"]?["clarity"]?["coverage"] == .number("1.0"))
    #expect(json?["turns"]?.elements?.first?["criteria"]?["efficiency"] == .null)
    #expect(json?["turns"]?.elements?.first?["criteria"]?["clarity"] == .number("80.5"))
    #expect(json?["turns"]?.elements?.first?["empathy"]?["reaction"] == .number("1.4"))
    #expect(json?["turns"]?.elements?.first?["moves"]?.elements?.first?["confidence"] == .number("0.91"))
  }

  @Test func writesEvidenceWithItsPlaceOrNull() throws {
    let rows = try #require(json?["evidence"]?.elements)
    #expect(rows[0]["turn"] == .null)
    #expect(rows[0]["start"] == .null)
    #expect(rows[4]["criterion"] == "empathy")
    #expect(rows[4]["start"] == 0)
    #expect(rows[4]["end"] == 41)
    #expect(rows[4]["points"] == 8)
    #expect(rows[7]["points"] == .number("5.5"))
    #expect(rows[6]["verdict"] == "not judged")
    #expect(rows[10]["criterion"] == "score")
  }

  @Test func saysWhyNothingWasGraded() {
    var card = Sample.scorecard
    card.whyNotGradable = "too short"
    card.score = nil
    card.level = nil
    card.passed = nil
    card.outcome = nil
    card.critical = [.init(kind: .business, rule: "KeepToPolicy", turn: 3, reason: "refunded against policy")]
    let json = Self.json(card)
    #expect(names(json)[3...5] == ["gradable", "why", "score"])
    #expect(json?["gradable"] == false)
    #expect(json?["why"] == "too short")
    for name in ["score", "level", "passed", "outcome"] { #expect(json?[name] == .null) }
    #expect(names(json?["critical"]?.elements?.first) == ["kind", "rule", "turn", "reason"])
  }

  @Test func writesLinesAndArrays() throws {
    let graded: [Graded] = [
      .scorecard(Sample.scorecard),
      .unreadable(id: nil, line: 2, code: "not-json", message: "column 1: expected a value"),
    ]
    let lines = ScorecardJSON.lines(graded).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines[1] == #"{"id":null,"line":2,"error":{"code":"not-json","message":"column 1: expected a value"}}"#)
    let array = try JSON(parsing: ScorecardJSON.array(graded))
    #expect(array.elements?.count == 2)
    #expect(array.elements?[0].text == String(lines[0]))
    #expect(ScorecardJSON.array([]) == "[]\n")
  }

  @Test func staysAsItWas() {
    expectGolden(ScorecardJSON.lines([.scorecard(Sample.scorecard)]), "scorecard.jsonl")
  }
}
