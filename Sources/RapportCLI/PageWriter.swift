import ArgumentParser
import RapportModel
import Reports
import TranscriptFiles

/// Writes the debriefs of conversations as one page of HTML.
struct PageWriter {
  /// "-" is standard output.
  let path: String

  /// A page is a file whose name says so: `--html talks.jsonl` would otherwise write over the conversations.
  static func check(_ path: String) throws {
    guard path == "-" || path.hasSuffix(".html") || path.hasSuffix(".htm") else {
      throw ValidationError("'\(path)' is no name for a page; --html takes a file that ends in .html")
    }
  }

  /// - Throws: exit code 74 when the page cannot be written.
  func write(_ reviews: [SessionReview]) throws {
    let page = DebriefHTML.page(
      reviews.map { review in
        DebriefHTML.Conversation(
          title: review.scenario?.title, scorecard: review.scorecard, transcript: review.transcript,
          debrief: review.debrief)
      })
    guard path != "-" else { return try Output.write(page) }
    try orExit(.unwritable) { () throws(FileError) in try TranscriptFile(path: path).finish(text: page) }
  }
}
