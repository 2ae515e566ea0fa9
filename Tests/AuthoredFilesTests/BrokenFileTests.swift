import RapportModel
import Testing

@testable import AuthoredFiles

@Suite struct BrokenFileTests {
  @Test(arguments: BrokenFiles.all) func `each mistake is reported where it is marked, and no other`(
    file: BrokenFile
  ) {
    let found = Set(
      file.diagnostics.map {
        BrokenFile.Expected(code: $0.code, position: $0.position ?? SourcePosition(line: 0, column: 0))
      })
    #expect(!file.expected.isEmpty)
    #expect(found == file.expected)
  }

  @Test func `there are enough of them`() { #expect(BrokenFiles.all.count >= 60) }

  @Test(arguments: BrokenFiles.all) func `messages are lower case, without a full stop`(file: BrokenFile) {
    for diagnostic in file.diagnostics {
      #expect(diagnostic.message.first?.isUppercase == false)
      #expect(!diagnostic.message.hasSuffix("."))
    }
  }
}
