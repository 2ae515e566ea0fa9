import RapportModel

/// What help during a session rests on; made elsewhere, because grading and reading are prepared there.
package struct Coaching {
  /// The grade of what has happened so far.
  package var scorecard: (Transcript) -> Scorecard
  /// What a sample reply does, quickly.
  package var read: (String) -> Reading
  /// The moves that ship: an example to say where the author has none.
  package var standard: [Move]

  package init(
    scorecard: @escaping (Transcript) -> Scorecard, read: @escaping (String) -> Reading, standard: [Move]
  ) {
    self.scorecard = scorecard
    self.read = read
    self.standard = standard
  }
}
