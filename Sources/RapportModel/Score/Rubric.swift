/// Criteria, weights, marks, gates, checks of the trainer's own and the encoder that scores; versioned and hashed.
package struct Rubric: Sendable, Hashable {
  package struct Weighting: Sendable, Hashable {
    package var criterion: Criterion
    /// 0 to 100 within its axis; professionalism has none.
    package var weight: Int
    /// What it looks like at each level, in words: "not yet", "satisfactory", "exceptional".
    package var anchors: [String]

    package init(criterion: Criterion, weight: Int, anchors: [String] = []) {
      self.criterion = criterion
      self.weight = weight
      self.anchors = anchors
    }
  }

  package var name: String
  package var version: String
  /// The encoder that scores, by name.
  package var encoder: String
  package var weightings: [Weighting]
  /// While service is below this mark, the score is at most service; 0 to 100.
  package var foundation: Tenths
  /// To pass, service is at least this.
  package var passService: Tenths
  /// To pass, care is at least this or null.
  package var passCare: Tenths
  /// From here on a criterion, and with both axes a conversation, is exceptional.
  package var exceptional: Tenths
  /// A criterion below its gate fails the conversation, whatever the sums; one that is null does not.
  package var gates: [Criterion: Tenths]
  /// Below this percentage of judged opportunities a criterion is null.
  package var coverage: Int
  package var checks: [Check]
  /// What is expected otherwise on a channel.
  package var channels: [Channel: Expectations]
  /// The channel whose expectations have been put in place of the general ones.
  package var channel: Channel?
  /// Lower-case hexadecimal, of the file's bytes.
  package var sha256: String

  package init(
    name: String, version: String, encoder: String, weightings: [Weighting], foundation: Tenths = Tenths(70),
    passService: Tenths = Tenths(70), passCare: Tenths = Tenths(60), exceptional: Tenths = Tenths(85),
    gates: [Criterion: Tenths] = [:], coverage: Int = 70, checks: [Check] = [],
    channels: [Channel: Expectations] = [:], sha256: String = ""
  ) {
    self.name = name
    self.version = version
    self.encoder = encoder
    self.weightings = weightings
    self.foundation = foundation
    self.passService = passService
    self.passCare = passCare
    self.exceptional = exceptional
    self.gates = gates
    self.coverage = coverage
    self.checks = checks
    self.channels = channels
    self.sha256 = sha256
  }

  package func weight(of criterion: Criterion) -> Int {
    weightings.first { $0.criterion == criterion }?.weight ?? 0
  }

  /// The level of a criterion's score.
  package func level(of criterion: Criterion, at score: Tenths) -> Scorecard.Level {
    level(of: criterion.axis ?? .care, at: score)
  }

  /// The level of an axis's score.
  package func level(of axis: Axis, at score: Tenths) -> Scorecard.Level {
    let mark = axis == .service ? passService : passCare
    return score >= exceptional ? .exceptional : score >= mark ? .satisfactory : .notYet
  }
}
