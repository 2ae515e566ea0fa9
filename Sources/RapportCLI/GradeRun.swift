import ArgumentParser
import RapportModel
import TranscriptFiles

/// Grades the conversations of some files, many at the same time, and writes them in the order of the input.
struct GradeRun {
  /// A conversation that is ready to be graded, or why it is none.
  private struct Piece: Sendable {
    var conversation: Result<Grading.Ready, LineError>
    /// What people should know, on standard error before the grade.
    var remarks: [String]
    /// Of people; nil when nobody asked for them.
    var decisions: [Decision]?
  }

  /// How many are graded before any of them is written: enough to keep many cores busy, and soon seen.
  private static let batch = 128

  private let shared: SharedOptions
  private let jobs: Jobs
  private var grading: Grading
  private(set) var report: GradeReport

  init(shared: SharedOptions, grading: Grading, report: GradeReport, jobs: Jobs) {
    self.shared = shared
    self.grading = grading
    self.report = report
    self.jobs = jobs
  }

  mutating func add(path: String) throws {
    let items = Self.conversations(in: path, &report.hasBadInput)
    for start in stride(from: 0, to: items.count, by: Self.batch) {
      let pieces = items[start..<min(start + Self.batch, items.count)].map { piece($0, in: path) }
      let (form, scorer) = (report.form, grading.scorer)
      let grades = jobs.map(pieces) { piece in
        form.grade(piece.conversation, piece.decisions, by: scorer)
      }
      for (piece, grade) in zip(pieces, grades) {
        for remark in piece.remarks { shared.remark(remark) }
        try report.add(grade, in: path)
      }
    }
  }

  mutating func finish() throws {
    let isQuiet = shared.quiet
    try report.finish { if !isQuiet { Output.say($0) } }
  }

  /// Looks up what grades it, once for all that name the same scenario.
  private mutating func piece(_ item: ConversationFile.Item, in path: String) -> Piece {
    var remarks = item.note.map { ["\(path): \($0)"] } ?? []
    let conversation = item.conversation.map { grading.ready($0, &remarks) }
    let decisions = (try? conversation.get()).flatMap { report.takeDecisions(for: $0.transcript.id) }
    return Piece(conversation: conversation, remarks: remarks, decisions: decisions)
  }

  /// A file that cannot be read is told and the rest goes on.
  static func conversations(in path: String, _ hasBadInput: inout Bool) -> [ConversationFile.Item] {
    do throws(FileError) {
      return try ConversationFile.read(path: path)
    } catch {
      Output.say("rapport: \(error)")
      hasBadInput = true
      return []
    }
  }
}
