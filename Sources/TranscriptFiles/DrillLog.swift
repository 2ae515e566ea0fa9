import Bytes
import Glibc
import RapportModel

/// A file of the replies to drills that grows line by line, each on the disk before the next customer speaks.
package struct DrillLog: Sendable {
  package static let schema = "rapport.drill/1"

  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// One line, whole or not at all. A missing folder is made, for its owner alone (0700), as the file is (0600).
  package func append(_ answer: DrillAnswer) throws(FileError) {
    try Folder(of: path).make()
    let file = try OpenFile.open(path, O_RDWR | O_APPEND | O_CREAT, mode: 0o600, as: .unwritableOutput)
    // What a power cut tore off ends its line here, and is passed over when the file is read.
    let end: [UInt8] = file.endsInsideALine ? [UInt8(ascii: "\n")] : []
    try file.append(end + answer.json.utf8 + [UInt8(ascii: "\n")])
  }

  /// What the file holds, the earliest first; nothing when there is none yet.
  ///
  /// - Parameter passed: told of each line that is none of ours, by its number from 1.
  package func answers(passing passed: (Int) -> Void = { _ in }) throws(FileError) -> [DrillAnswer] {
    guard access(path, F_OK) == 0 else { return [] }
    let bytes = try InputFile.bytes(of: path)
    var answers: [DrillAnswer] = []
    for (index, range) in Lines(bytes).enumerated() where !range.isEmpty {
      if let value = try? JSON(parsing: bytes[range]), let answer = DrillAnswer(value) {
        answers.append(answer)
      } else {
        passed(index + 1)
      }
    }
    return answers
  }
}

extension DrillAnswer {
  fileprivate var json: JSON {
    [
      "schema": .string(DrillLog.schema), "drill": .string(drill), "round": JSON(round), "opener": .string(opener),
      "reply": .string(reply), "verdict": .string(verdict.rawValue),
    ]
  }

  /// Nil when the value has another form.
  fileprivate init?(_ value: JSON) {
    guard value["schema"]?.stringValue == DrillLog.schema, let drill = value["drill"]?.stringValue,
      let round = value["round"]?.count, let opener = value["opener"]?.stringValue,
      let reply = value["reply"]?.stringValue,
      let verdict = value["verdict"]?.stringValue.flatMap(Drill.Verdict.init)
    else { return nil }
    self.init(drill: drill, round: round, opener: opener, reply: reply, verdict: verdict)
  }
}
