import Bytes
import RapportModel

/// What people say about grades, as JSON Lines.
///
/// Of all lines that name the same thing one may decide it: a second ruling on a row, a second answer to a question,
/// and a second score, dispute or mark of the same person are mistakes.
package struct DecisionFile: Sendable {
  package private(set) var decisions: [Decision] = []
  /// Lines that are no decisions; the others count.
  package private(set) var mistakes: [LineError] = []
  /// Where the last line begins, when it was torn off in the middle: no line end and no JSON.
  private(set) var torn: Int?

  /// Blank lines are skipped, a byte order mark and CRLF are borne.
  package init(_ bytes: [UInt8]) {
    var seen: [[String]: Int] = [:]
    let lines = Lines(bytes, from: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    for (index, range) in lines.enumerated() where bytes[range].contains(where: { $0 > 0x20 }) {
      let line = index + 1
      switch Self.decision(in: bytes[range], line: line) {
      case .failure(let mistake):
        mistakes.append(mistake)
        if mistake.code == "not-json", range.upperBound == bytes.count { torn = range.lowerBound }
      case .success(let decision):
        if let first = seen[decision.key] {
          let message = "says the same thing again as line \(first); keep one of them"
          mistakes.append(
            LineError(id: decision.conversation, line: line, code: "said-twice", message: message))
        } else {
          seen[decision.key] = line
          decisions.append(decision)
        }
      }
    }
  }

  private static func decision(in bytes: ArraySlice<UInt8>, line: Int) -> Result<Decision, LineError> {
    let value: JSON
    do throws(JSONError) {
      value = try JSON(parsing: bytes)
    } catch {
      return .failure(
        LineError(line: line, code: "not-json", message: "column \(error.column): \(error.message)"))
    }
    do throws(Wrong) {
      var decision = try DecisionReader(value).decision
      decision.line = line
      return .success(decision)
    } catch {
      return .failure(error.onLine(line, id: value["conversation"]?.plainText))
    }
  }
}

extension Decision {
  /// What only one line may say.
  fileprivate var key: [String] {
    switch subject {
    case .evidence(let ruling):
      ["evidence", conversation, ruling.evidence] + (ruling.upheld == nil ? ["disputed", who] : [])
    case .check(let name, _): ["check", conversation, name]
    case .criterion(let criterion, _): ["criterion", conversation, criterion.rawValue, who]
    case .reviewed: ["reviewed", conversation, who]
    }
  }
}
