import Practice
import RapportModel
import Scoring
import Understanding

extension Coaching {
  /// Prepared when it is first needed; what was read once is remembered.
  init(grading: Grading, scenario: Scenario) {
    var prepared: Scorer.Prepared?
    var reader: Reader?
    var readings: [String: Reading] = [:]
    self.init(
      scorecard: { transcript in
        let ready = prepared ?? grading.scorer.prepared(for: scenario)
        prepared = ready
        return grading.scorer.scorecard(for: transcript, ready)
      },
      read: { text in
        if let known = readings[text] { return known }
        let ready = reader ?? Reader(standard: grading.standard, scenario: scenario)
        reader = ready
        let reading = ready.read(text)
        readings[text] = reading
        return reading
      },
      standard: grading.standard)
  }
}
