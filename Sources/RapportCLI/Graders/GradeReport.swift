import RapportModel
import Reports
import TranscriptFiles

/// Writes grades in the format asked for, as they come.
struct GradeReport {
  let form: GradeForm
  private let output: GradeOutput
  /// Some input could not be read.
  var hasBadInput = false
  /// Of all scores that are not null.
  private(set) var lowestScore: Tenths?
  private var isFirst = true
  /// What is to be written next.
  private var waiting: [UInt8] = []
  /// Tests of a build server, whose numbers stand above them.
  private var tests = JUnit.Suite(name: "rapport grade")
  private var cohort: Cohort
  private var masked = 0
  /// What people say about grades, when that was asked for, and how the rules fared with them.
  private(set) var decisions: DecisionBook?
  private var records = RuleRecords()

  init(form: GradeForm, output: GradeOutput, decisions: DecisionBook? = nil) {
    self.form = form
    self.output = output
    self.decisions = decisions
    cohort = Cohort(groupedBy: form.groupedBy, isRedacted: form.isRedacted)
    if form.format == .csv { waiting += GradeRow.line(GradeRow.titles).utf8 }
  }

  /// What is decided on a conversation; nil when nobody asked for decisions.
  mutating func takeDecisions(for id: String) -> [Decision]? { decisions?.take(for: id) }

  mutating func add(_ grade: GradeForm.Grade, in path: String) {
    if let score = grade.score { lowestScore = min(lowestScore ?? score, score) }
    if let error = grade.error {
      hasBadInput = true
      Output.say(error, in: path)
    }
    if let decided = grade.decided {
      decisions?.refuse(decided.refusals)
      records.add(decided)
    }
    if let test = grade.test { tests.add(test) }
    if let entry = grade.entry { cohort.add(entry) } else if form.isCohort { cohort.addUnreadable() }
    masked += grade.masked
    if !grade.bytes.isEmpty { append(grade.bytes) }
  }

  /// Writes what was added.
  mutating func flush() throws {
    try output.write(waiting)
    waiting.removeAll(keepingCapacity: true)
  }

  /// Closes the array, where there is one; last come the rules that people overturned.
  ///
  /// - Parameter remark: takes what is for people where standard output is for programs.
  mutating func finish(remark: (String) -> Void) throws {
    if form.format == .json, !form.signals { waiting += (isFirst ? "[]\n" : "\n]\n").utf8 }
    if form.format == .junit {
      var report = JUnit()
      report.add(tests)
      for piece in report.pieces {
        waiting += piece.utf8
        try flush()
      }
    }
    if form.isSummary {
      waiting += CohortText.text(cohort, width: form.width, style: form.style).utf8
    } else if form.format == .html {
      waiting += CohortHTML.page(cohort).utf8
    }
    if form.isRedacted { remark("rapport: " + RedactionText.summary(masked)) }
    decisions?.finish()
    if let decisions {
      if decisions.hasMistakes { hasBadInput = true }
      let table = OverturnedTable.text(records, style: form.format == .text ? form.style : .plain)
      if form.format == .text { waiting += ((isFirst ? "" : "\n") + table).utf8 } else { remark(table) }
    }
    try flush()
    try output.finish()
  }

  private mutating func append(_ grade: [UInt8]) {
    if form.signals {
      waiting += grade
      return
    }
    switch form.format {
    case .text: waiting += (isFirst ? "" : "\n").utf8
    case .json: waiting += (isFirst ? "[\n" : ",\n").utf8
    case .jsonl, .csv, .junit, .html: break
    }
    waiting += grade
    if form.format == .jsonl { waiting.append(UInt8(ascii: "\n")) }
    isFirst = false
  }
}
