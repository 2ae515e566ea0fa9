import RapportModel
import TranscriptFiles

/// Writes grades in the format asked for, as they come.
struct GradeReport {
  let form: GradeForm
  /// Some input could not be read.
  var hasBadInput = false
  /// All scores that are not null.
  private(set) var scores: [Tenths] = []
  private var isFirst = true

  init(form: GradeForm) {
    self.form = form
  }

  mutating func add(_ grade: GradeForm.Grade, in path: String) throws {
    if let score = grade.score { scores.append(score) }
    if let error = grade.error {
      hasBadInput = true
      Output.say("rapport: \(path):\(error.line): error: \(error.message)")
    }
    if !grade.bytes.isEmpty { try write(grade.bytes) }
  }

  /// Closes the array, where there is one.
  func finish() throws {
    if form.format == .json, !form.signals { try Output.write(isFirst ? "[]\n" : "\n]\n") }
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
