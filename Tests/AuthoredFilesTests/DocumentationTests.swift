import Foundation
import RapportModel
import Testing

@testable import AuthoredFiles

/// Files that are written from the key table. With RAPPORT_REWRITE=1 they are written anew, and the test fails all
/// the same, so that nothing passes by accident.
@Suite struct DocumentationTests {
  static let folder = ShippedFilesTests.root.appending(path: "Documentation")
  static let begin =
    "<!-- The tables below are written from the table of keys: RAPPORT_REWRITE=1 swift test --filter DocumentationTests -->\n"

  /// Where editors find the schemas of the files beside and below.
  static let schemas = ShippedFilesTests.root.appending(path: "scenarios/schema")

  static func expect(_ url: URL, toHold text: String) throws {
    let old = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    if old != text, ProcessInfo.processInfo.environment["RAPPORT_REWRITE"] != nil {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    #expect(
      old == text, "\(url.path) is not as the key table says: run with RAPPORT_REWRITE=1, then again")
  }

  @Test(arguments: KeyTable.FileKind.allCases) func `the schema is as the key table says`(kind: KeyTable.FileKind)
    throws
  {
    try Self.expect(Self.schemas.appending(path: "\(kind.rawValue).json"), toHold: JSONSchema.text(of: kind))
  }

  @Test func `the reference is as the key table says`() throws {
    let url = Self.folder.appending(path: "ScenarioFormat.md")
    let page = try String(contentsOf: url, encoding: .utf8)
    let parts = page.components(separatedBy: Self.begin)
    try #require(parts.count == 2)
    try Self.expect(url, toHold: parts[0] + Self.begin + "\n" + ReferencePage.text)
  }

  /// The example in the introduction, with the file name before each block.
  @Test func `no page has a chapter twice`() throws {
    let pages = try FileManager.default.contentsOfDirectory(at: Self.folder, includingPropertiesForKeys: nil)
    for page in pages where page.pathExtension == "md" {
      let lines = try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
      let chapters = lines.filter { $0.hasPrefix("## ") }
      #expect(Set(chapters).count == chapters.count, "\(page.lastPathComponent)")
    }
  }

  @Test func `the example of the introduction loads`() throws {
    let page = try String(contentsOf: Self.folder.appending(path: "ScenarioFormat.md"), encoding: .utf8)
    var files: [(path: String, bytes: [UInt8])] = [("data/standard-moves.yaml", Fixtures.bytes("good/moves.yaml"))]
    let parts = page.components(separatedBy: "```yaml\n")
    for (before, block) in zip(parts, parts.dropFirst()) {
      guard let name = before.split(separator: "\n").last, name.hasPrefix("`scenarios/") else { continue }
      let path = name.split(separator: "`")[0]
      files.append((String(path), Array(block.components(separatedBy: "```")[0].utf8)))
    }
    #expect(files.count == 4)
    let loaded = Library(folders: [], shipped: files).scenario("wrong-size")
    #expect(loaded.diagnostics == [])
    #expect(loaded.value?.nodes.map(\.name) == ["asks", "relieved", "gone"])
  }
}
