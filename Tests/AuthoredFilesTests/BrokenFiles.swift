import Foundation
import RapportModel

@testable import AuthoredFiles

/// A file that is wrong on purpose, named by its mistake; `«code»` marks where the mistake is to be reported.
struct BrokenFile: Sendable, CustomStringConvertible {
  struct Expected: Sendable, Hashable {
    let code: String
    let position: SourcePosition
  }

  let name: String
  /// Without the marks.
  let bytes: [UInt8]
  let expected: Set<Expected>

  var description: String { name }

  init(name: String, marked: String) {
    self.name = name
    var text = ""
    var expected: Set<Expected> = []
    let parts = marked.components(separatedBy: "«")
    for (index, part) in parts.enumerated() {
      guard index > 0 else {
        text += part
        continue
      }
      let pieces = part.components(separatedBy: "»")
      expected.insert(Expected(code: pieces[0], position: Self.end(of: text)))
      text += pieces.dropFirst().joined(separator: "»")
    }
    bytes = Array(text.utf8)
    self.expected = expected
  }

  private static func end(of text: String) -> SourcePosition {
    let lines = text.replacing("\r\n", with: "\n").components(separatedBy: "\n")
    let scalars = lines.last!.unicodeScalars.filter { $0 != "\u{FEFF}" }
    return SourcePosition(line: lines.count, column: scalars.count + 1)
  }

  /// By the file's format; a scenario when it does not say.
  var kind: KeyTable.FileKind? {
    let text = String(decoding: bytes, as: UTF8.self)
    return KeyTable.FileKind.allCases.first {
      text.contains("format: \($0.rawValue)/") && !name.hasPrefix("wrong-kind")
    }
      ?? .scenario
  }

  var diagnostics: [Diagnostic] {
    let kind = kind ?? .scenario
    let path = Fixtures.good.first { $0.kind == kind }!.path
    return Fixtures.diagnostics(of: kind, at: path, holding: bytes)
  }
}

enum BrokenFiles {
  static let all: [BrokenFile] = {
    let folder = URL(filePath: "\(Fixtures.folder)/broken")
    let names = try! FileManager.default.contentsOfDirectory(atPath: folder.path)
    return names.filter { $0.hasSuffix(".yaml") }.sorted().map { name in
      let bytes = try! Data(contentsOf: folder.appending(path: name))
      return BrokenFile(name: name, marked: String(decoding: bytes, as: UTF8.self))
    }
  }()
}
