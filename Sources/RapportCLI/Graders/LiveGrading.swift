import Practice
import RapportModel
import Scoring
import Understanding

/// Grades the conversations of one scenario, which are mostly the same one as it grows: each text is read once, and what
/// that takes is prepared when it is first needed.
///
/// A class, because it keeps what has been read.
final class LiveGrading {
  private let grading: Grading
  private let scenario: Scenario
  private let reader: Reader?
  private(set) lazy var prepared = grading.scorer.prepared(forManyOf: scenario, reader: reader)
  /// The conversation that is played, as far as it has been graded.
  private var read: ReadSoFar?

  /// - Parameter reader: of the scenario, without the fine encoder; nil to make it.
  init(_ grading: Grading, _ scenario: Scenario, reader: Reader? = nil) {
    (self.grading, self.scenario, self.reader) = (grading, scenario, reader)
  }

  /// What a reply does, quickly.
  func read(_ reply: String) -> Reading { prepared.read(reply) }

  func card(_ transcript: Transcript) -> Scorecard { grading.scorer.scorecard(for: transcript, prepared) }

  /// The scorecard without the readings of single replies, read on from the one before.
  func cardSoFar(_ transcript: Transcript) -> Scorecard {
    var read = self.read.take() ?? ReadSoFar(transcript, prepared)
    read.readOn(to: transcript)
    defer { self.read = read }
    return grading.scorer.scorecard(for: transcript, read)
  }

  var coaching: Coaching { Coaching(scorecard: cardSoFar, read: read, standard: grading.standard) }
}
