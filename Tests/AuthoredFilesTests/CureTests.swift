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

  @Test(arguments: [
    (#""Yes", she said"#, 15, "this quotation mark ends the text"),
    ("{item}, at last", 11, "text cannot begin with '{' here"),
    ("[sighs] At last", 11, "text cannot begin with '[' here"),
  ])
  func `text behind what looks closed is told what closed it`(text: String, column: Int, says: String) throws {
    let diagnostics = try found("says: Thanks.", "says: \(text)")
    #expect(diagnostics.map(\.message) == [says])
    #expect(diagnostics.first?.position == SourcePosition(line: 22, column: column))
  }

  @Test func `a no-break space is named`() throws {
    let diagnostics = try found("channel: chat", "channel:\u{A0}chat")
    #expect(diagnostics.map(\.message) == ["a no-break space after the colon, which counts for a letter"])
    #expect(diagnostics.first?.position == SourcePosition(line: 6, column: 9))
  }

  @Test func `an unclosed quotation mark is reported where it stands`() throws {
    let diagnostics = try found("title: A small one", #"title: "A small one"#)
    #expect(diagnostics.map(\.position) == [SourcePosition(line: 2, column: 8)])
    let closed = Self.text.replacing("title: A small one", with: #"title: "A small one"#)
      .replacing("because: the kettle is late", with: #"because: "the kettle is late", words: ["late"]"#)
    let path = try #require(Fixtures.good.first { $0.kind == .scenario }).path
    let far = Fixtures.diagnostics(of: .scenario, at: path, holding: Array(closed.utf8))
    #expect(far.map(\.position) == [SourcePosition(line: 2, column: 8)])
    #expect(far.first?.message == "this quotation mark is never closed")
  }

  @Test(arguments: [
    ("mood calm at least 120", "a mood goes from 0 to 100, found 120"),
    ("silent 5000", "seconds go from 1 to 3600, found 5000"),
    ("asked item 0 times", "times go from 1 to 99, found 0"), ("mood clam below 12", "did you mean 'calm'?"),
    ("calm below 12", "did you mean 'mood calm below 12'?"), ("done re send", "did you mean 'done re-send'?"),
    ("!done resend", "write 'not done …'"),
  ])
  func `what is no condition is told what is wrong in it`(condition: String, says: String) throws {
    let diagnostics = try found("[done resend]", "[\(condition)]")
    #expect(diagnostics.count == 1 && diagnostics[0].notes.first?.message == says, "\(diagnostics)")
  }

  @Test(arguments: [
    ("go: end", "goto: end", "did you mean 'go'?"),
    ("channel: chat", "channel: telephone", "did you mean 'phone'?"),
    ("brief: Help", "description: Help", "did you mean 'brief'?"),
  ])
  func `another word for a key or a value finds it`(old: String, new: String, says: String) throws {
    #expect(try found(old, new).first?.notes.map(\.message) == [says])
  }

  @Test func `a name that is written wrong is one mistake`() throws {
    let diagnostics = try found("  start:\n", "  Start Here:\n    hint: x\n").filter { $0.code != "not-both" }
    #expect(diagnostics.map(\.code) == ["bad-name"])
    let moves = "moves:\n  Says Sorry: [I am sorry for it]\ndialogue:"
    let path = try #require(Fixtures.good.first { $0.kind == .scenario }).path
    let text = Self.text.replacing("dialogue:", with: moves).replacing("[done resend]", with: "[said says-sorry]")
    #expect(
      Fixtures.diagnostics(of: .scenario, at: path, holding: Array(text.utf8)).map(\.code) == ["bad-name"])
  }

  @Test func `yes with a capital, and weak samples as a list, are told how to be written`() throws {
    let moves = "moves:\n  sorry: {like: [I am sorry for it], harmful: Yes}\ndialogue:"
    #expect(
      try found("dialogue:", moves).first { $0.code == "not-yes-or-no" }?.notes.map(\.message)
        == ["write 'yes', in small letters"])
    #expect(
      try found("        go: end", "        go: end\n        weak: [Wait.]").first?.notes.first?.message.contains(
        "'weak: {resolution: …}'") == true)
  }

  @Test func `an example that stands twice in a move is said`() throws {
    let moves = "moves:\n  sorry: [I am sorry for it, \"I am sorry, for it\"]\ndialogue:"
    #expect(try found("dialogue:", moves).map(\.code).contains("repeated-line"))
  }

  @Test(arguments: ["– Where is it?", "— Where is it?", "• Where is it?", "- My kettle?\n        - Where is it?"])
  func `what looks like an item and is none is said`(item: String) throws {
    #expect(try found("    feels:", "    again:\n      \(item)\n    feels:").map(\.code) == ["not-an-item"])
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
