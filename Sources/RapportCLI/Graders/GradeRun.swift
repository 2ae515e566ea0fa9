import ArgumentParser
import RapportModel
import TranscriptFiles

/// Grades the conversations of some files, and writes them in the order of the input.
struct GradeRun {
  /// A conversation that is ready to be graded, or why it is none.
  private struct Piece: Sendable {
    var conversation: Result<Grading.Ready, LineError>
    /// Of people; nil when nobody asked for them.
    var decisions: [Decision]?
  }

  private var source: ConversationRun
  private var grading: Grading
  private(set) var report: GradeReport
  private var fields: NamedFields
  private var ids = RepeatedIDs()

  init(source: ConversationRun, grading: Grading, report: GradeReport) {
    self.source = source
    self.grading = grading
    self.report = report
    fields = NamedFields([report.form.groupedBy].compactMap(\.self))
  }

  /// Some input could not be read.
  var hasBadInput: Bool { source.hasBadInput || report.hasBadInput }

  mutating func add(path: String) throws {
    var source = source
    defer { self.source = source }
    let (form, scorer) = (report.form, grading.scorer)
    try source.each(
      of: path, prepare: { piece($0, in: path) },
      work: { form.grade($0.conversation, $0.decisions, by: scorer) },
      take: { report.add($0, in: path) }, flush: { try report.flush() })
  }

  mutating func finish() throws {
    let isQuiet = source.shared.quiet
    for remark in fields.remarks { source.shared.remark(remark) }
    if let remark = ids.remark { source.shared.remark(remark) }
    try report.finish { if !isQuiet { Output.say($0) } }
  }

  /// Looks up what grades it, once for all that name the same scenario.
  private mutating func piece(_ item: ConversationFile.Item, in path: String) -> ConversationRun.Prepared<Piece> {
    var remarks = item.note.map { ["\(path): \($0)"] } ?? []
    let conversation = item.conversation.map { grading.ready($0, &remarks) }
    if case .success(let ready) = conversation {
      fields.look(at: ready.transcript)
      let isRedacted = report.form.isRedacted
      ids.look(at: ready.transcript.id) { id in
        isRedacted ? Redactor(record: ready.transcript.customer).masked(id).text : id
      }
    }
    if report.form.isRedacted { remarks = remarks.map { Redactor().masked($0).text } }
    let decisions = (try? conversation.get()).flatMap { report.takeDecisions(for: $0.transcript.id) }
    return .init(work: Piece(conversation: conversation, decisions: decisions), remarks: remarks)
  }

  /// A file that cannot be read is told and the rest goes on.
  static func conversations(
    in path: String, as input: InputOptions = InputOptions(), _ hasBadInput: inout Bool
  ) -> [ConversationFile.Item] {
    do throws(FileError) {
      return try ConversationFile.read(path: path, options: input)
    } catch {
      Output.say("rapport: \(error)")
      hasBadInput = true
      return []
    }
  }
}
