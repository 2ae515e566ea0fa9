import RapportModel

extension Scorecard {
  /// Whether everything that is printed follows from the evidence and the rubric's marks: criteria from their rows,
  /// axes from criteria, the score from axes and rows. Written apart from the sums that made it.
  package func closes(under rubric: Rubric) -> Bool {
    guard whyNotGradable == nil else { return score == nil && service == nil && care == nil && evidence.isEmpty }
    let areSumsClosed = Criterion.allCases.allSatisfy { closes($0, under: rubric) }
    return areSumsClosed && mean(.service) == service && mean(.care) == care && scoreCloses
      && Set(evidence.map(\.id)).count == evidence.count
  }

  private func closes(_ criterion: Criterion, under rubric: Rubric) -> Bool {
    guard let printed = criteria[criterion] else { return false }
    let rows = evidence.filter { $0.subject == .criterion(criterion) }
    let judged = rows.count { $0.of.count > 0 }
    let all = judged + rows.count { $0.verdict == .notJudged }
    guard printed.judged == judged, printed.opportunities == all else { return false }
    guard rows.allSatisfy({ $0.of.count == 0 || (0...$0.of.count).contains($0.points.count) }) else { return false }
    if judged == 0 || judged * 100 < rubric.coverage * all { return printed.score == nil }
    let points = rows.reduce(0) { $0 + $1.points.count }
    let of = rows.reduce(0) { $0 + $1.of.count }
    return printed.score == Tenths(100, times: points, of: of)
  }

  private func mean(_ axis: Axis) -> Tenths? {
    let parts = criteria.filter { $0.key.axis == axis && $0.value.score != nil }.values
    return Tenths.mean(parts.map { ($0.score!, $0.weight) })
  }

  private var scoreCloses: Bool {
    guard let service else { return score == nil }
    let mean = Tenths.mean([(service, 1)] + (care.map { [($0, 1)] } ?? []))!
    let rows = evidence.filter { $0.subject == .score || $0.subject == .criterion(.professionalism) }
    return score == rows.reduce(mean) { $0 + $1.points }
  }
}
