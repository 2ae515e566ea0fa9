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
    #expect(Self.library.check(path) == [])
  }
}
