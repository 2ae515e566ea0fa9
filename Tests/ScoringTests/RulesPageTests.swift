import Foundation
import Testing

/// With RAPPORT_REWRITE=1 the page is written anew, and the test fails all the same, so that nothing passes by accident.
@Suite struct RulesPageTests {
  private static let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Documentation/Rules.md")

  @Test func `the page is as the rules say`() throws {
    let old = (try? String(contentsOf: Self.page, encoding: .utf8)) ?? ""
    let new = RulesPage.text
    if old != new, ProcessInfo.processInfo.environment["RAPPORT_REWRITE"] != nil {
      try Data(new.utf8).write(to: Self.page)
    }
    #expect(old == new, "Documentation/Rules.md is not as the rules say: run with RAPPORT_REWRITE=1, then again")
  }
}
