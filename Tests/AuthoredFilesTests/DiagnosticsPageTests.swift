import Foundation
import Testing

@testable import AuthoredFiles

/// Every code has a section in Documentation/Diagnostics.md, and each example there is reported with its code alone.
///
/// The examples that are commands are run by `DiagnosticsCommandsTests`.
@Suite struct DiagnosticsPageTests {
  struct Section: Sendable, CustomStringConvertible {
    let code: String
    let file: String
    let line: String
    /// The example is a command, because the file as a whole is wrong.
    let isCommand: Bool

    var description: String { code }
  }

  static let sections: [Section] = {
    let page = try! String(contentsOf: DocumentationTests.folder.appending(path: "Diagnostics.md"), encoding: .utf8)
    return page.components(separatedBy: "\n## ").dropFirst().map { section in
      let lines = section.components(separatedBy: "\n")
      let file = lines.first { $0.hasPrefix("`broken/") } ?? ""
      let block = lines.drop { $0 != "```yaml" }.dropFirst()
      return Section(
        code: lines[0], file: String(file.dropFirst(8).dropLast()), line: block.first ?? "",
        isCommand: lines.contains("```sh"))
    }
  }()

  @Test(arguments: sections.filter { !$0.isCommand }) func `the example has its mistake and no other`(
    section: Section
  ) throws {
    let file = try #require(BrokenFiles.all.first { $0.name == section.file })
    #expect(Set(file.expected.map(\.code)) == [section.code])
    #expect(String(decoding: file.bytes, as: UTF8.self).components(separatedBy: "\n").contains(section.line))
  }

  @Test func `every code of a broken file has a section`() {
    let codes = BrokenFiles.all.reduce(into: Set<String>()) { $0.formUnion($1.expected.map(\.code)) }
    #expect(codes.subtracting(Self.sections.map(\.code)) == [])
  }

  /// Never said of a file: a drill that is asked for by a name, and a journey, whose name would be that of a scenario.
  private static let unsaid: Set = ["unknown-drill", "unknown-journey"]

  /// The texts of a target's files, also of those in folders.
  static func sources(of target: String) throws -> [String] {
    let folder = ShippedFilesTests.root.appending(path: "Sources/\(target)")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    return try names.map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
  }

  @Test func `every code that is written in the sources has a section`() throws {
    let call = try Regex(#"(?:[dD]iagnostic|note|warn|failure|mistake)\(\s*"([a-z0-9]+(?:-[a-z0-9]+)*)","#)
    let texts = try ["AuthoredFiles", "Authoring"].flatMap(Self.sources)
    let codes = texts.flatMap { $0.matches(of: call).compactMap { $0.output[1].substring } }.map(String.init)
    #expect(codes.count > 60)
    #expect(Set(codes).subtracting(Self.unsaid).subtracting(Self.sections.map(\.code)) == [])
  }
}
