import Foundation
import Testing

@testable import AuthoredFiles

/// Every section of Documentation/Diagnostics.md has an example, and the example is reported with its code alone.
@Suite struct DiagnosticsPageTests {
  struct Section: Sendable, CustomStringConvertible {
    let code: String
    let file: String
    let line: String

    var description: String { code }
  }

  static let sections: [Section] = {
    let page = try! String(contentsOf: DocumentationTests.folder.appending(path: "Diagnostics.md"), encoding: .utf8)
    return page.components(separatedBy: "\n## ").dropFirst().map { section in
      let lines = section.components(separatedBy: "\n")
      let file = lines.first { $0.hasPrefix("`broken/") } ?? ""
      let block = lines.drop { $0 != "```yaml" }.dropFirst()
      return Section(
        code: lines[0], file: String(file.dropFirst(8).dropLast()), line: block.first ?? "")
    }
  }()

  @Test(arguments: sections) func `the example has its mistake and no other`(section: Section) throws {
    let file = try #require(BrokenFiles.all.first { $0.name == section.file })
    #expect(Set(file.expected.map(\.code)) == [section.code])
    #expect(String(decoding: file.bytes, as: UTF8.self).components(separatedBy: "\n").contains(section.line))
  }

  @Test func `every code of a broken file has a section`() {
    let codes = BrokenFiles.all.reduce(into: Set<String>()) { $0.formUnion($1.expected.map(\.code)) }
    #expect(codes.subtracting(Self.sections.map(\.code)) == [])
  }
}
