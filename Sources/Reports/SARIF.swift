import Bytes
import RapportModel

/// Diagnostics in the form that code hosts and editors read: SARIF 2.1.0 (OASIS, 2020).
package enum SARIF {
  /// One run, indented not at all, with a line end.
  ///
  /// - Parameter version: the program's.
  package static func text(_ diagnostics: [Diagnostic], version: String) -> String {
    let codes = Set(diagnostics.map(\.code)).sorted()
    let rules = codes.map { code -> JSON in
      ["id": .string(code), "help": ["text": .string("See '\(code)' in Documentation/Diagnostics.md.")]]
    }
    let driver: JSON = ["name": "rapport", "version": .string(version), "rules": .array(rules)]
    let run: JSON = [
      "tool": ["driver": driver],
      // A column counts Unicode scalars here, and would count UTF-16 otherwise.
      "columnKind": "unicodeCodePoints",
      "results": .array(diagnostics.map { result($0, rule: codes.firstIndex(of: $0.code) ?? 0) }),
    ]
    let log: JSON = [
      "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0", "runs": [run],
    ]
    return log.text + "\n"
  }

  private static func result(_ diagnostic: Diagnostic, rule: Int) -> JSON {
    let notes = diagnostic.notes.map(\.message)
    let placed = diagnostic.notes.filter { $0.position != nil }
    var members: [JSON.Member] = [
      .init("ruleId", .string(diagnostic.code)), .init("ruleIndex", JSON(rule)),
      .init("level", .string(diagnostic.severity.rawValue)),
      .init("message", ["text": .string(([diagnostic.message] + notes).joined(separator: "\n"))]),
      .init("locations", [["physicalLocation": place(diagnostic.file, diagnostic.position)]]),
    ]
    if !placed.isEmpty {
      members.append(
        .init(
          "relatedLocations",
          .array(
            placed.map { note in
              [
                "physicalLocation": place(note.file ?? diagnostic.file, note.position),
                "message": ["text": .string(note.message)],
              ]
            })))
    }
    return .object(members)
  }

  private static func place(_ file: String, _ position: SourcePosition?) -> JSON {
    var members: [JSON.Member] = [.init("artifactLocation", ["uri": .string(uri(of: file))])]
    if let position {
      members.append(.init("region", ["startLine": JSON(position.line), "startColumn": JSON(position.column)]))
    }
    return .object(members)
  }

  /// A relative reference, or "file:" with an absolute path; what no URI may hold is percent-encoded (RFC 3986).
  private static func uri(of file: String) -> String {
    let path = file.hasPrefix("./") ? String(file.dropFirst(2)) : file
    let allowed = Array("-._~/".utf8)
    let encoded = path.utf8.map { byte -> String in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) && byte < 0x80 || allowed.contains(byte)
      let digits = String(byte, radix: 16, uppercase: true)
      return isPlain ? String(Unicode.Scalar(byte)) : "%" + (digits.utf8.count == 1 ? "0" : "") + digits
    }
    return (path.hasPrefix("/") ? "file://" : "") + encoded.joined()
  }
}
