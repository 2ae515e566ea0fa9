import Bytes
import Foundation
import Testing

/// Whole conversations as tests: `rapport test`, `--accept` and `record`.
@Suite struct ConversationCommandTests {
  private let program: Program
  private let folder: URL

  init() throws {
    program = try Program()
    folder = try program.copyScenarios().appending(path: "conversations")
  }

  private func change(_ name: String, _ old: String, to new: String) throws {
    try program.change(folder.appending(path: "\(name).yaml"), old, to: new)
  }

  private func text(of name: String) throws -> String {
    try String(contentsOf: folder.appending(path: "\(name).yaml"), encoding: .utf8)
  }

  @Test func `the conversations that ship come out as they expect`() throws {
    let result = try program.run(["test", "scenarios/conversations"])
    #expect(result.code == 0 && result.output.isEmpty, "\(result.output) \(result.errors)")
    #expect(result.errors.hasPrefix("rapport: all "), "\(result.errors)")
  }

  @Test func `each expectation that fails is shown at its place, with what cost most`() throws {
    try change("tutorial-in-a-hurry", "empathy: 0..20", to: "empathy: 60..100")
    try change("tutorial-in-a-hurry", "outcome: solved", to: "outcome: [referred, handed over]")
    try change("tutorial-in-a-hurry", "passed: no", to: "passed: yes\n  route: [hello/1, guide/3, goodbye]")
    let result = try program.run(["test", "scenarios/conversations/tutorial-in-a-hurry.yaml"])
    #expect(result.code == 1)
    #expect(
      result.output.contains(
        "tutorial-in-a-hurry.yaml:11:12: error: it ends 'solved', expected 'referred, handed over'"))
    #expect(result.output.contains("error: it does not pass, expected yes [conversation-differs]"))
    #expect(result.output.contains("error: it does not come to 'guide/3' in its place [conversation-differs]"))
    #expect(
      result.output.contains("note: it went: hello, hello/1, guide, guide/1, last-word, last-word/2, goodbye"))
    #expect(result.output.contains("expected 60..100 [conversation-differs]"))
    #expect(result.output.contains("note: empathy, 0.0 of "))
  }

  @Test func `programs read a test for each expectation`() throws {
    try change("tutorial-in-a-hurry", "care: 0..50", to: "care: 90..100")
    let result = try program.run(["test", "--format", "json", "scenarios/conversations/tutorial-in-a-hurry.yaml"])
    let tests = try #require(try JSON(parsing: result.output.utf8).elements)
    #expect(
      tests.compactMap { $0["name"]?.stringValue } == [
        "tutorial-in-a-hurry says", "tutorial-in-a-hurry outcome", "tutorial-in-a-hurry passed",
        "tutorial-in-a-hurry service", "tutorial-in-a-hurry care", "tutorial-in-a-hurry empathy",
      ])
    #expect(
      tests.filter { $0["passed"] == false }.compactMap { $0["name"]?.stringValue } == ["tutorial-in-a-hurry care"])
    #expect(tests[4]["failure"]?["code"] == "conversation-differs")
    let files = ["tutorial-in-a-hurry", "tutorial-seen-to"].map { "scenarios/conversations/\($0).yaml" }
    let junit = try program.run(["test", "--format", "junit", "tutorial", "--quiet"] + files)
    #expect(junit.output.components(separatedBy: "<testsuite ").count == 2, "one suite a scenario")
    #expect(junit.output.contains("name=\"tutorial-seen-to better than tutorial-in-a-hurry\""))
  }

  @Test func `what cannot be said or done is said at its line`() throws {
    try change("tutorial-in-a-hurry", "  - Enjoy it.\n", to: "  - Enjoy it.\n  - Are you there?\n")
    let late = try program.run(["test", "scenarios/conversations/tutorial-in-a-hurry.yaml"])
    #expect(late.code == 1)
    #expect(
      late.output.contains("yaml:10:5: error: the conversation was over before this: solved [said-after-end]"))
    try change("tutorial-in-a-hurry", "/send-article daily-care", to: "/send-article")
    let short = try program.run(["test", "scenarios/conversations/tutorial-in-a-hurry.yaml"])
    #expect(short.output.contains("'/send-article' needs"))
    #expect(short.output.contains("[cannot-be-done]"))
    try change("tutorial-in-a-hurry", "/send-article", to: "/send-articel daily-care")
    let wrong = try program.run(["test", "scenarios/conversations/tutorial-in-a-hurry.yaml"])
    #expect(wrong.code == 2 && wrong.errors.contains("unknown action 'send-articel'"))
    #expect(wrong.errors.contains("did you mean 'send-article'?"))
  }

  @Test func `a conversation that earns no more than another fails`() throws {
    try change("tutorial-in-a-hurry", "  care:", to: "  better than: tutorial-seen-to\n  care:")
    let result = try program.run(["test", "scenarios/conversations"])
    #expect(result.code == 1 && result.output.contains("[not-better]"))
  }

  @Test func `accept shows the difference and changes nothing else`() throws {
    try change("tutorial-seen-to", "care: 80..100", to: "care: 10..20 # once")
    try change("tutorial-seen-to", "route: [hello/1, guide/1, goodbye]", to: "route: [hello/1, guide/3, goodbye]")
    let before = try text(of: "tutorial-seen-to")
    let file = "scenarios/conversations/tutorial-seen-to.yaml"
    let accepted = try program.run(["test", "--accept", file])
    #expect(accepted.code == 0, "\(accepted.output) \(accepted.errors)")
    #expect(accepted.output.hasPrefix("\(file)\n"))
    #expect(accepted.output.contains(" -   care: 10..20 # once\n") && accepted.output.contains(" +   care: "))
    #expect(accepted.output.contains(" +   route: [hello/1, guide/1, last-word/2, goodbye]\n"))
    let after = try text(of: "tutorial-seen-to")
    #expect(after.contains("# once\n") && after.contains("# What was done is said only afterwards."))
    #expect(after.components(separatedBy: "\n").count == before.components(separatedBy: "\n").count)
    let again = try program.run(["test", "--accept", file])
    #expect(again.code == 0 && again.output.isEmpty)
    #expect(try program.run(["test", "--accept", "--format", "json", file]).code == 64)
  }

  @Test func `a session that came to no branch becomes a conversation that passes`() throws {
    _ = try program.run(["practice", "tutorial", "--seed", "4"], input: "xyzzy\n")
    #expect(try program.run(["record", "-o", "scenarios/conversations/mine.yaml"]).code == 0)
    #expect(try !text(of: "mine").contains("route"))
    let tested = try program.run(["test", "scenarios/conversations/mine.yaml"])
    #expect(tested.code == 0, "\(tested.output) \(tested.errors)")
  }

  @Test func `a session becomes a conversation that passes`() throws {
    #expect(try program.run(["record"]).code == 2)
    let said = """
      Hello, "friend": it comes on Thursday # I think
      /send-article daily-care
      /replace because she asked
      I've sent you the page about it.
      Thanks!
      """
    _ = try program.run(["practice", "tutorial", "--seed", "4"], input: said)
    let recorded = try program.run(["record", "--title", "As it was", "-o", "scenarios/conversations/mine.yaml"])
    #expect(recorded.code == 0 && recorded.output.isEmpty, "\(recorded.errors)")
    let text = try text(of: "mine")
    #expect(text.contains("\nformat: conversation/1\ntitle: As it was\nscenario: tutorial\nseed: 4\nsays:\n"))
    #expect(text.contains("  - /send-article daily-care\n"))
    let tested = try program.run(["test", "scenarios/conversations/mine.yaml"])
    #expect(tested.code == 0, "\(tested.output) \(tested.errors)")
    #expect(try program.run(["record"]).output == text.replacingOccurrences(of: "title: As it was\n", with: ""))
    let again = try program.run(["record", "-o", "scenarios/conversations/mine.yaml"])
    #expect(again.code == 2 && again.errors.contains("is there already"))
    #expect(try program.run(["record", "-o", "mine.txt"]).code == 64)
    let deep = try program.run(["record", "-o", "new/folders/mine.yaml"])
    #expect(deep.code == 0 && deep.errors.contains("written to new/folders/mine.yaml"), "\(deep.errors)")
  }

  @Test func `a session that was left, or ended by the agent, is recorded as it went`() throws {
    _ = try program.run(["practice", "tutorial"], input: "It comes on Thursday.\n")
    #expect(try program.run(["record"]).output.contains("  outcome: abandoned\n"))
    _ = try program.run(["practice", "tutorial"], input: "It comes on Thursday.\n/end\n")
    let ended = try program.run(["record"]).output
    #expect(ended.contains("  - /end\n") && ended.contains("  outcome: agent ended\n"))
  }

  @Test func `an episode that goes on from another is refused`() throws {
    let path = Program.root.appending(path: "Tests/Fixtures/Conversations/a-promise-kept.journey.txt")
    _ = try program.run(["practice", "a-promise-kept"], input: try String(contentsOf: path, encoding: .utf8))
    let result = try program.run(["record", "did-the-lid-come"])
    #expect(result.code == 2 && result.errors.contains("goes on from an earlier conversation"))
  }
}
