import RapportModel

/// Where the shell writes. An error, as when nobody reads any more, ends the session, which stays kept.
package struct Streams {
  /// The conversation and what was asked for: standard output.
  package var write: (String) throws -> Void
  /// Remarks and mistakes: standard error.
  package var remark: (String) throws -> Void
  /// Shows a text that is longer than the window; false when it has to be written instead.
  package var page: (String) -> Bool

  package init(
    write: @escaping (String) throws -> Void, remark: @escaping (String) throws -> Void,
    page: @escaping (String) -> Bool = { _ in false }
  ) {
    self.write = write
    self.remark = remark
    self.page = page
  }
}

/// What the trainee can ask to see; made elsewhere, because scorecards are rendered in one place.
package struct Views {
  package var scoreSoFar: (Transcript) -> String
  package var debrief: (Transcript) -> String
  /// The reasons for a point of the grade, as somebody names it; nil when there is none of that name.
  package var why: (Transcript, String) -> String?

  package init(
    scoreSoFar: @escaping (Transcript) -> String, debrief: @escaping (Transcript) -> String,
    why: @escaping (Transcript, String) -> String?
  ) {
    self.scoreSoFar = scoreSoFar
    self.debrief = debrief
    self.why = why
  }
}
