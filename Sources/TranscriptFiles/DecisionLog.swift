import Bytes
import Glibc
import RapportModel

/// A file of decisions that grows line by line, each on the disk before anybody goes on.
///
/// Only ever appended to, but for a last line that its writer takes back. A class because it owns an open file.
package final class DecisionLog {
  /// What the file held when it was opened.
  package let earlier: DecisionFile
  /// A last line that was torn off in the middle has been cut off.
  package let wasTorn: Bool
  private let file: OpenFile

  /// Opens a file, or begins one. A file with mistakes is left as it is, and not to be appended to.
  package init(path: String) throws(FileError) {
    file = try OpenFile.open(path, O_RDWR | O_APPEND | O_CREAT, mode: 0o666, as: .unwritableOutput)
    var status = stat()
    guard fstat(file.descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw FileError(
        .unwritableOutput, path: path, reason: "decisions are read again, and this is no ordinary file")
    }
    let bytes = try file.readAll()
    let read = DecisionFile(bytes)
    guard let torn = read.torn, read.mistakes.count == 1 else {
      (earlier, wasTorn) = (read, false)
      if read.mistakes.isEmpty, file.endsInsideALine { try file.write([UInt8(ascii: "\n")]) }
      return
    }
    guard ftruncate(file.descriptor, torn) == 0 else { throw FileError(.unwritableOutput, path: path) }
    (earlier, wasTorn) = (DecisionFile(Array(bytes[..<torn])), true)
  }

  /// One line, whole or not at all.
  package func append(_ decision: Decision) throws(FileError) {
    try file.append(Self.line(of: decision))
  }

  private static func line(of decision: Decision) -> [UInt8] { decision.json.utf8 + [UInt8(ascii: "\n")] }

  /// Takes the last line off again.
  ///
  /// - Returns: false when another line is the last one, and all stays.
  package func takeBack(_ decision: Decision) throws(FileError) -> Bool {
    try file.removeEnding(Self.line(of: decision))
  }
}

extension Decision {
  /// As `DecisionFile` reads it.
  package var json: JSON {
    var members = [JSON.Member("conversation", .string(conversation))]
    func add(_ name: String, _ value: JSON?) {
      if let value { members.append(JSON.Member(name, value)) }
    }
    switch subject {
    case .evidence(let ruling):
      add("evidence", .string(ruling.evidence))
      add("rule", ruling.rule.map { .string($0) })
      add("turn", ruling.turn.map { JSON($0) })
      add("upheld", ruling.upheld.map { .bool($0) })
      add("points", ruling.points?.json)
    case .check(let name, let points):
      add("check", .string(name))
      add("points", points.json)
    case .criterion(let criterion, let score):
      add("criterion", .string(criterion.rawValue))
      add("score", score?.json ?? .null)
    case .reviewed: add("reviewed", true)
    }
    add("who", .string(who))
    add("why", why.map { .string($0) })
    add("when", when.map { .string($0) })
    return .object(members)
  }
}

extension Tenths {
  fileprivate var json: JSON { .number(count % 10 == 0 ? String(count / 10) : description) }
}
