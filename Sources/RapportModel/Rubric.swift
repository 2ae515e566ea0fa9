/// Criteria, weights, marks and the encoder that scores; versioned and hashed.
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
  /// Below this percentage of judged opportunities a criterion is null.
  package var coverage: Int
  /// Lower-case hexadecimal, of the file's bytes.
  package var sha256: String

  package init(
    name: String, version: String, encoder: String, weightings: [Weighting], foundation: Tenths = Tenths(70),
    passService: Tenths = Tenths(70), passCare: Tenths = Tenths(60), coverage: Int = 70, sha256: String = ""
  ) {
    self.name = name
    self.version = version
    self.encoder = encoder
    self.weightings = weightings
    self.foundation = foundation
    self.passService = passService
    self.passCare = passCare
    self.coverage = coverage
    self.sha256 = sha256
  }

  package func weight(of criterion: Criterion) -> Int {
    weightings.first { $0.criterion == criterion }?.weight ?? 0
  }
}
