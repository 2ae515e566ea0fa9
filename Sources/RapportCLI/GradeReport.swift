import RapportModel
import Reports
import TranscriptFiles

/// Writes grades in the format asked for, as they come.
struct GradeReport {
  let form: GradeForm
  /// Some input could not be read.
  var hasBadInput = false
  /// All scores that are not null.
  private(set) var scores: [Tenths] = []
  private var isFirst = true
  /// What people say about grades, when that was asked for, and how the rules fared with them.
  private(set) var decisions: DecisionBook?
  private var records = RuleRecords()

  init(form: GradeForm, decisions: DecisionBook? = nil) {
    self.form = form
    self.decisions = decisions
  }

  /// What is decided on a conversation; nil when nobody asked for decisions.
  mutating func takeDecisions(for id: String) -> [Decision]? { decisions?.take(for: id) }

  mutating func add(_ grade: GradeForm.Grade, in path: String) throws {
    if let score = grade.score { scores.append(score) }
    if let error = grade.error {
      hasBadInput = true
      Output.say("rapport: \(path):\(error.line): error: \(error.message)")
    }
    if let decided = grade.decided {
      decisions?.refuse(decided.refusals)
      records.add(decided)
    }
    if !grade.bytes.isEmpty { try write(grade.bytes) }
  }

  /// Closes the array, where there is one; last come the rules that people overturned.
  ///
  /// - Parameter remark: takes what is for people where standard output is for programs.
  mutating func finish(remark: (String) -> Void) throws {
    if form.format == .json, !form.signals { try Output.write(isFirst ? "[]\n" : "\n]\n") }
    decisions?.finish()
    guard let decisions else { return }
    if decisions.hasMistakes { hasBadInput = true }
    let table = OverturnedTable.text(records, style: form.format == .text ? form.style : .plain)
    if form.format == .text { try Output.write((isFirst ? "" : "\n") + table) } else { remark(table) }
  }

  /// A grade in one piece: who interrupts the program finds whole ones.
  private mutating func write(_ grade: [UInt8]) throws {
    if form.signals { return try uninterrupted { try Output.write(grade) } }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(grade.count + 2)
    switch form.format {
    case .text: bytes += (isFirst ? "" : "\n").utf8
    case .json: bytes += (isFirst ? "[\n" : ",\n").utf8
    case .jsonl: break
    }
    bytes += grade
    if form.format == .jsonl { bytes.append(UInt8(ascii: "\n")) }
    try uninterrupted { try Output.write(bytes) }
    isFirst = false
  }
}
