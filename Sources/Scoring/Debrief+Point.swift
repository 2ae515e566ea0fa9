import RapportModel

extension Debrief {
  /// What a row of evidence is about.
  ///
  /// - Parameter prepared: reads the scenario's conversations; nil to make it.
  package static func point(
    _ row: Evidence, in scorecard: Scorecard, of transcript: Transcript, scenario: Scenario?, standard: [Move],
    prepared: Scorer.Prepared? = nil
  ) -> Point {
    var point = Point(means: Rule.all.first { $0.name == row.rule }?.means)
    guard case .criterion(let criterion) = row.subject, row.verdict != .notJudged, row.points < row.of else {
      return point
    }
    let advice = Advice(
      scorecard: scorecard, transcript: transcript, scenario: scenario, standard: standard, prepared: prepared)
    point.practise = advice.practise(row, criterion)
    return point
  }
}
