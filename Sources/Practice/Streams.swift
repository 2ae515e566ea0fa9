import RapportModel

/// Where the shell writes. An error, as when nobody reads any more, ends the session, which stays kept.
package struct Streams {
  /// The conversation and what was asked for: standard output.
  package var write: (String) throws -> Void
  /// Remarks and mistakes: standard error.
  package var remark: (String) throws -> Void

  package init(write: @escaping (String) throws -> Void, remark: @escaping (String) throws -> Void) {
    self.write = write
    self.remark = remark
  }
}

/// What the trainee can ask to see; made elsewhere, because scorecards are rendered in one place.
package struct Views {
  package var scoreSoFar: (Transcript) -> String
  package var debrief: (Transcript) -> String

  package init(
    scoreSoFar: @escaping (Transcript) -> String, debrief: @escaping (Transcript) -> String
  ) {
    self.scoreSoFar = scoreSoFar
    self.debrief = debrief
  }
}
