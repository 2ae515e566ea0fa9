import RapportModel
import Testing

@testable import AuthoredFiles

/// What is said to help: where the mistake is found otherwise, or its place alone does not say what to write.
@Suite struct CureTests {
  private static let text = """
    format: scenario/1
    title: A small one
    teaches: little
    company: corner-shop
    persona: plain-speaker
    channel: chat
    brief: Help the customer.
    customer knows:
      item: a kettle
    right outcomes: [solved]
    dialogue:
      start:
        says: |
          Where is it?
        feels:
          - {feeling: annoyed, because: the kettle is late}
        replies:
          - when: [done resend]
            mood: {calm: 1}
            go: end
      end:
        says: Thanks.
        ends: solved

    """

  /// The small file with one place changed.
  private func found(_ old: String, _ new: String) throws -> [Diagnostic] {
    let places = Self.text.ranges(of: old)
    try #require(places.count == 1, "\(old)")
    let path = try #require(Fixtures.good.first { $0.kind == .scenario }).path
    return Fixtures.diagnostics(of: .scenario, at: path, holding: Array(Self.text.replacing(old, with: new).utf8))
  }

  @Test func `the small file has no mistake`() throws { #expect(try found("Thanks.", "Thank you.") == []) }

  @Test(arguments: [
    ("        mood: {calm: 1}", "         mood: {calm: 1}", "8 spaces, found 9"),
    ("    feels:", "   feels:", "4 spaces, found 3"),
    ("    replies:", "     replies:", "4 spaces, found 5"),
  ])
  func `a line that stands wrong is told how many spaces`(old: String, new: String, says: String) throws {
    let diagnostics = try found(old, new)
    #expect(diagnostics.count == 1 && diagnostics[0].message.contains(says), "\(diagnostics)")
  }

  @Test func `a space that is missing after a colon is asked for where it is missing`() throws {
    let diagnostics = try found("title: A small one", "title:A small one")
    #expect(diagnostics.map(\.position) == [SourcePosition(line: 2, column: 7)])
    #expect(diagnostics.first?.message == "a space is missing after the colon")
  }

  @Test func `a text that fell out of its block is told how far to move`() throws {
    let diagnostics = try found("      Where is it?", "    Wherever is it")
    #expect(diagnostics.map(\.position?.line) == [14])
    #expect(diagnostics.first?.notes.first?.message == "indent it with 6 spaces, found 4")
  }

  @Test(arguments: [("'We won't say'", "this apostrophe"), (#""He said "no" to it""#, "this quotation mark")])
  func `a mark within text that ends it is named`(text: String, says: String) throws {
    let diagnostics = try found("says: Thanks.", "says: \(text)")
    #expect(diagnostics.count == 1 && diagnostics[0].message == "\(says) ends the text", "\(diagnostics)")
  }

  @Test func `conditions with commas and no brackets are a list`() throws {
    let diagnostics = try found("[done resend]", "said apologises, done resend")
    #expect(diagnostics.map(\.code) == ["bad-condition"])
    #expect(diagnostics.first?.notes.first?.message.contains("'[said apologises, done resend]'") == true)
  }

  @Test func `an example of a missing key says that it is one`() throws {
    let diagnostics = try found(", because: the kettle is late", "")
    #expect(diagnostics.map(\.code) == ["missing-key"])
    #expect(diagnostics.first?.notes.map(\.message) == ["as in 'because: nobody answered on Monday'"])
  }

  @Test(arguments: ["level: never in this channel", "level: after verification", "sensitive: yes"])
  func `a fact that is there to be kept back need not be asked for`(key: String) throws {
    let fact = "agent knows:\n  tenant: {value: Mr Hall, kind: text"
    #expect(try found("customer knows:", "\(fact), \(key)}\ncustomer knows:") == [])
    #expect(try found("customer knows:", "\(fact)}\ncustomer knows:").map(\.code) == ["unused-fact"])
  }

  @Test func `names of a node that was given twice are not unknown as well`() throws {
    let diagnostics = try found("  end:\n    says", "  start:\n    says")
    #expect(diagnostics.map(\.code) == ["duplicate-key"])
  }

  @Test(arguments: [
    "again: [Where can it be?, My kettle?]", "again: [on its way, or lost]", "again: [\"Where, pray, is it?\"]",
    "again: \"“Where?” is all that I ask\"",
    "again: He calls it “my kettle”", "again: a well-known\n      kettle - mine",
  ])
  func `text that is meant so has no warning`(keys: String) throws {
    #expect(try found("    feels:", "    \(keys)\n    feels:") == [])
  }
}
