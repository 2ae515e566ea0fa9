import Foundation
import FoundationXML
import Testing

/// `rapport test`: authors' samples as tests.
@Suite struct TestCommandTests {
  private let program: Program
  private let scenarios: URL

  init() throws {
    program = try Program()
    scenarios = try program.copyScenarios()
  }

  private func change(_ name: String, _ old: String, to new: String) throws {
    try program.change(scenarios.appending(path: name), old, to: new)
  }

  @Test func `every sample of the scenarios that ship does what its author says`() throws {
    let result = try program.run(["test"])
    #expect(result.code == 0 && result.output.isEmpty, "\(result.output)")
    #expect(result.errors.hasPrefix("rapport: all "), "\(result.errors)")
  }

  @Test func `a branch that takes another's sample is named`() throws {
    // Asks for more, and holds as soon as the article was sent.
    try change(
      "tutorial.yaml", "- when: [said says-it-is-sent, not done send-article]",
      to: "- when: [done send-article, not said declines, not said greets]")
    let result = try program.run(["test", "tutorial"])
    #expect(result.code == 1)
    #expect(result.output.contains("this sample of 'guide/1' takes 'guide/2' instead [sample-elsewhere]"))
    #expect(result.errors.contains("tests in 1 scenario pass"))
  }

  @Test func `build servers read what came of each sample`() throws {
    try change("tutorial.yaml", "- Thursday.\n", to: "- Lorem <b> & \"ipsum\".\n")
    let result = try program.run(["test", "--format", "junit", "tutorial", "--quiet"])
    #expect(result.code == 1 && result.errors.isEmpty)
    let document = try XMLDocument(xmlString: result.output)
    let suites = try document.nodes(forXPath: "/testsuites/testsuite")
    #expect(suites.count == 1)
    #expect(try document.nodes(forXPath: "//testcase").count == 18)
    let failures = try document.nodes(forXPath: "//testcase[@name='hello/1 weak empathy 1']/failure")
    #expect(failures.count == 1 && failures[0].stringValue?.contains("Lorem <b> & \"ipsum\".") == true)
  }

  @Test func `programs read the same`() throws {
    let result = try program.run(["test", "--format", "json", "scenarios/tutorial.yaml"])
    let tests = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
    #expect(result.code == 0 && tests.count == 18)
    #expect(tests.allSatisfy { $0["passed"] as? Bool == true && $0["suite"] as? String == "tutorial" })
  }

  @Test func `what was not tested did not pass`() throws {
    try change("tutorial.yaml", "format: scenario/1", to: "format: scenario/7")
    let result = try program.run(["test", "scenarios/tutorial.yaml"])
    #expect(result.code == 2 && !result.errors.contains("pass"), "\(result.errors)")
    #expect(result.errors.contains("nothing was tested: 1 file could not be used"))
  }

  @Test func `a weak sample that is not weaker is told with both values`() throws {
    try change(
      "tutorial.yaml", "- Thursday.\n", to: "- I'm so sorry you're left hopping, your socks come on Thursday.\n")
    let result = try program.run(["test", "tutorial"])
    let isTold = result.output.contains(/it shows empathy at [0-9.]+, the good one at [0-9.]+/)
    #expect(!result.output.contains("[weak-not-weaker]") || isTold, "\(result.output)")
  }

  @Test func `a file that cannot be used comes first, and the others are tested`() throws {
    try change("tutorial.yaml", "format: scenario/1", to: "format: scenario/7")
    let result = try program.run(["test", "scenarios/tutorial.yaml", "scenarios/a-lid-by-monday.yaml"])
    #expect(result.code == 2)
    #expect(result.errors.contains("[unknown-version]") && result.errors.contains("in 1 scenario pass"))
  }
}
