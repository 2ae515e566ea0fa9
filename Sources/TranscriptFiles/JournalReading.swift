import Bytes
import RapportModel

/// What the lines of a journal add up to.
package struct JournalReading: Sendable, Hashable {
  package var transcript: Transcript
  /// What the trainee chose: a scenario's or a journey's id, or an absolute path; nil in an older journal.
  package var origin: String?
  /// What was dropped, for people: "the last line was cut off while it was written and is left out".
  package var note: String?
  /// How far the whole lines go.
  var wholeBytes: Int

  /// Folds a journal into its transcript. Only the last line may be torn; any other that cannot be read is an error.
  package static func read(_ bytes: some RandomAccessCollection<UInt8>) -> Result<JournalReading, LineError> {
    var lines = Lines(Array(bytes))
    var line = 1
    guard let first = lines.next() else {
      return .failure(LineError(line: 1, code: "damaged-journal", message: "the journal is empty"))
    }
    do throws(Wrong) {
      var reading = try begin(lines.bytes[first])
      reading.wholeBytes = lines.position
      while let range = lines.next() {
        line += 1
        do throws(Wrong) {
          try reading.fold(lines.bytes[range])
          reading.wholeBytes = lines.position
        } catch {
          guard lines.isAtEnd else { throw error }
          reading.note = "line \(line) was cut off while it was written and is left out"
        }
      }
      return .success(reading)
    } catch {
      return .failure(LineError(line: line, code: "damaged-journal", message: error.message))
    }
  }

  /// Whether the first line of a file says that it is a journal.
  static func isJournal(_ value: JSON) -> Bool { value["schema"]?.stringValue == Journal.schema }

  private static func begin(_ bytes: ArraySlice<UInt8>) throws(Wrong) -> JournalReading {
    let value = try JSON.line(bytes)
    guard isJournal(value), let members = value.members else {
      throw Wrong("damaged-journal", "the first line is not that of a journal")
    }
    var reader = try ConversationReader(schema: value["schema"])
    try reader.read(members)
    if reader.transcript.id.isEmpty { reader.transcript.id = "sha256:" + SHA256.hex(of: bytes) }
    reader.transcript.extra.removeAll { $0.name == "origin" }
    return JournalReading(transcript: reader.transcript, origin: value["origin"]?.stringValue, wholeBytes: 0)
  }

  private mutating func fold(_ bytes: ArraySlice<UInt8>) throws(Wrong) {
    if bytes.isEmpty { return }
    let value = try JSON.line(bytes)
    if let turn = value["turn"] {
      transcript.take(try TurnReader.turn(turn, path: "turn", isOurs: true))
    } else if let first = value["undo"] {
      transcript.takeBack(from: try first.count.or(.type("undo", "the index of a turn")))
    } else if let ended = value["ended"] {
      transcript.ended =
        try ended == .null ? nil : ended.stringValue.flatMap(Outcome.init).or(.type("ended", "an outcome"))
    } else if let carried = value["carried"] {
      transcript.carried =
        try carried == .null ? nil : Carried(carried).or(.type("carried", "what an episode hands on"))
    } else if let dispute = value["dispute"] {
      transcript.disputes.append(try Transcript.Dispute(dispute).or(.type("dispute", "what is wrong, and where")))
    } else if let hints = value["hints"] {
      transcript.hints = try hints.count.or(.type("hints", "a whole number from 0"))
    } else if let note = value["note"] {
      transcript.notes.append(try Transcript.Note(note).or(.type("note", "a text, and the turn it stands before")))
    } else if let own = value["selfAssessment"] {
      transcript.selfAssessment =
        try own == .null ? nil : SelfAssessment(own).or(.type("selfAssessment", "service and care from 1 to 4"))
    } else {
      throw Wrong(
        "damaged-journal", "expected a turn, undo, ended, carried, hints, dispute, note or selfAssessment")
    }
  }
}

extension JSON {
  fileprivate static func line(_ bytes: ArraySlice<UInt8>) throws(Wrong) -> JSON {
    do throws(JSONError) { return try JSON(parsing: bytes) } catch {
      throw Wrong("damaged-journal", "column \(error.column): \(error.message)")
    }
  }
}
