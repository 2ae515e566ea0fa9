import AuthoredFiles
import Foundation
import RapportModel
import Shipped
import Testing

@Suite struct ShippedLibraryTests {
  static let library = Library(folders: [], shipped: ShippedFiles.all)

  @Test(arguments: library.scenarios().map(\.id))
  func `every scenario that ships loads without a word`(id: String) {
    let loaded = Self.library.scenario(id)
    #expect(loaded.diagnostics == [])
    #expect(loaded.value?.id == id)
    #expect(loaded.value?.sha256.count == 64)
  }

  @Test(arguments: library.journeys().map(\.id))
  func `every journey that ships loads without a word`(id: String) {
    let loaded = Self.library.journey(id)
    #expect(loaded.diagnostics == [])
    #expect(loaded.value?.episodes.isEmpty == false)
  }

  @Test func `the rubric that ships loads`() {
    #expect(Self.library.rubric().diagnostics == [])
  }

  /// On disk as well, with lint, which reads paths.
  @Test(
    arguments: Library(folders: [], shipped: [])
      .authoredFiles(at: ShippedFilesTests.root.appending(path: "scenarios").path)
  )
  func `every file that ships passes the check`(path: String) {
    #expect(Self.library.check([path]).diagnostics == [])
  }

  @Test(
    arguments: Library(folders: [], shipped: [])
      .authoredFiles(at: ShippedFilesTests.root.appending(path: "scenarios").path)
  )
  func `every file that ships names its schema`(path: String) throws {
    let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    let start = "# yaml-language-server: $schema="
    #expect(text.hasPrefix(start), "scripts/shipped-list writes it")
    let schema = text.prefix { $0 != "\n" }.dropFirst(start.count)
    let place = URL(filePath: path).deletingLastPathComponent().appending(path: String(schema))
    #expect(FileManager.default.fileExists(atPath: place.path))
    let kind = place.deletingPathExtension().lastPathComponent
    #expect(text.contains("\nformat: \(kind)/1\n"))
  }

  /// Rubrics to copy and change.
  @Test(
    arguments: Library(folders: [], shipped: [])
      .authoredFiles(at: ShippedFilesTests.root.appending(path: "rubrics").path)
  )
  func `every rubric beside the program loads without a word`(path: String) throws {
    #expect(Self.library.check([path]).diagnostics == [])
    let rubric = try #require(Self.library.rubric(path).value)
    #expect(rubric.checks.count >= 4)
    #expect(rubric.sha256.count == 64)
  }

  @Test func `a rubric's keys become the model`() throws {
    let path = ShippedFilesTests.root.appending(path: "rubrics/phone-support.yaml").path
    let rubric = try #require(Self.library.rubric(path).value)
    #expect(rubric.exceptional == Tenths(90))
    #expect(rubric.gates == [.resolution: Tenths(50), .empathy: Tenths(40)])
    #expect(rubric.channels[.email]?.passService == Tenths(75))
    #expect(rubric.channels[.phone]?.weights == [.clarity: 35, .efficiency: 15])
    let check = try #require(rubric.checks.first)
    #expect(check.name == "verify-before-refunding")
    #expect(
      check.expectation == .first([.any([.said("verifies-identity"), .done("verify")])], before: [.done("refund")]))
    #expect(rubric.checks.last?.expectation == .human(question: "Did the sympathy sound meant?"))
    #expect(rubric.applying(channel: .chat).checks.map(\.name).contains("greet-by-phone") == false)
    #expect(Self.library.rubric("default").value == Self.library.rubric().value)
  }
}
