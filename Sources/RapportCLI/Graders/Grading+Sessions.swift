import Practice
import RapportModel
import Scoring
import Understanding

extension Grading {
  /// Grades conversations of one scenario, which are mostly the same one as it grows: each text is read once. What that
  /// takes is prepared when it is first needed.
  func card(of scenario: Scenario) -> (Transcript) -> Scorecard {
    var prepared: Scorer.Prepared?
    return { transcript in
      let ready = prepared ?? scorer.prepared(forManyOf: scenario)
      prepared = ready
      return scorer.scorecard(for: transcript, ready)
    }
  }

  /// What the samples of a scenario do: each is read once, by a reader that is made when it is first needed.
  func sampleReading(of scenario: Scenario) -> (String) -> Reading {
    var reader: Reader?
    var readings: [String: Reading] = [:]
    return { text in
      if let known = readings[text] { return known }
      let ready = reader ?? Reader(standard: standard, scenario: scenario)
      reader = ready
      let reading = ready.read(text)
      readings[text] = reading
      return reading
    }
  }
}

extension Coaching {
  init(grading: Grading, scenario: Scenario, card: @escaping (Transcript) -> Scorecard) {
    self.init(scorecard: card, read: grading.sampleReading(of: scenario), standard: grading.standard)
  }
}
