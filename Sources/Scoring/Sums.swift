import RapportModel

/// From evidence to scores, in whole numbers.
///
/// A criterion is 100 × Σ points / Σ of over its rows, deductions among the points, held to 0…100; when holding
/// changes it, a row "Limit" brings the points back to nothing.
struct Sums {
  let rubric: Rubric
  private(set) var evidence: [Evidence]
  private(set) var criteria: [Criterion: Scorecard.CriterionScore] = [:]
  private(set) var service: Tenths?
  private(set) var care: Tenths?
  private(set) var score: Tenths?

  init(_ evidence: [Evidence], rubric: Rubric) {
    self.rubric = rubric
    self.evidence = evidence
    for criterion in Criterion.allCases { add(criterion) }
    service = mean(of: .service)
    care = mean(of: .care)
    addScore()
    for index in self.evidence.indices {
      self.evidence[index].id = index < Self.ids.count ? Self.ids[index] : "e-\(index + 1)"
    }
  }

  /// Of the first rows: the same in all conversations.
  private static let ids = (1...100).map { "e-\($0)" }

  private mutating func add(_ criterion: Criterion) {
    // Rows are dear to copy: they are added up where they lie.
    let rows = evidence.indices.filter { evidence[$0].subject == .criterion(criterion) }
    let judged = rows.count { evidence[$0].of > .zero }
    let opportunities = judged + rows.count { evidence[$0].verdict == .notJudged }
    let coverage = opportunities == 0 ? 1000 : judged * 1000 / opportunities
    var score: Tenths?
    if judged > 0, coverage >= rubric.coverage * 10 {
      var points = rows.reduce(0) { $0 + evidence[$1].points.count }
      if points < 0 {
        evidence.append(limit(.criterion(criterion), Tenths(count: -points)))
        points = 0
      }
      score = Tenths(100, times: points, of: rows.reduce(0) { $0 + evidence[$1].of.count })
    }
    criteria[criterion] = Scorecard.CriterionScore(
      score: score, weight: rubric.weight(of: criterion), opportunities: opportunities, judged: judged,
      coverage: coverage)
  }

  private func mean(of axis: Axis) -> Tenths? {
    Tenths.mean(
      Criterion.allCases.compactMap { criterion in
        guard criterion.axis == axis, let sum = criteria[criterion], let score = sum.score else { return nil }
        return (score, sum.weight)
      })
  }

  /// The mean of the axes; the foundation rule and what professionalism costs are rows.
  private mutating func addScore() {
    guard let service else { return }
    var sum = Tenths.mean([(service, 1)] + (care.map { [($0, 1)] } ?? []))!
    if service < rubric.foundation, sum > service {
      let reason = "as long as service is below \(rubric.foundation) the score is no higher than service"
      evidence.append(
        Evidence(
          subject: .score, rule: "Foundation", verdict: .found, points: service - sum, of: .zero,
          certainty: .state, reason: reason))
      sum = service
    }
    for index in evidence.indices where evidence[index].subject == .criterion(.professionalism) {
      sum = sum + evidence[index].points
    }
    let held = sum.held(to: .zero...Tenths(100))
    if held != sum { evidence.append(limit(.score, held - sum)) }
    score = held
  }

  private func limit(_ subject: Evidence.Subject, _ points: Tenths) -> Evidence {
    Evidence(
      subject: subject, rule: "Limit", verdict: .found, points: points, of: .zero, certainty: .state,
      reason: points > .zero ? "a score does not fall below 0" : "a score does not rise above 100")
  }
}
