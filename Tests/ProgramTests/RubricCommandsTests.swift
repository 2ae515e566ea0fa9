import Bytes
import Foundation
import Testing

/// Rubrics as a grader and a script use them.
@Suite struct RubricCommandsTests {
  private static let cold =
    #"{"id":"c2","channel":"phone","turns":[{"role":"customer","text":"My vase came broken and I am really upset."},"#
    + #"{"role":"agent","text":"Take care. Bye."}]}"#
  private static let rubric = Program.root.appending(path: "rubrics/phone-support.yaml").path

  @Test func theRubricThatShipsAsAnExampleGrades() throws {
    let result = try Program().run(
      ["grade", "--rubric", Self.rubric, "--format", "jsonl"], input: ContractTests.line + "\n" + Self.cold)
    #expect(result.code == 0, "\(result.errors)")
    let cards = try result.output.split(separator: "\n").map { try JSON(parsing: $0.utf8) }
    #expect(cards.map { $0["rubric"]?["name"]?.stringValue } == ["phone-support", "phone-support"])
    #expect(cards[0]["human"]?.elements?.first?["points"] == .null)
    #expect(cards[0]["rubric"]?["channel"] == nil)
    #expect(cards[1]["rubric"]?["channel"]?.stringValue == "phone")
    let rules = cards[1]["evidence"]?.elements?.compactMap { $0["rule"]?.stringValue } ?? []
    #expect(rules.contains("confirm-before-closing"))
  }

  @Test func whoNoLongerPassesIsNamedWithTheKey() throws {
    let uncaring =
      #"{"id":"c1","customer":{"name":"M. Okafor","order":"HH-48213"},"turns":[{"role":"customer","text":"#
      + #""My vase came broken, and I'm really upset."},{"role":"agent","text":"Hello M. Okafor. I'm sending a new "#
      + #"one for order HH-48213 by express, it reaches you tomorrow before noon. Is there anything else?"},"#
      + #"{"role":"agent","action":"replace","result":"ok"},{"role":"customer","text":"Oh, that works. Thank you so "#
      + #"much!"},{"role":"agent","text":"You're welcome, M. Okafor. Take care, bye!"}]}"#
    let result = try Program().run(["grade", "--against", Self.rubric], input: uncaring)
    #expect(result.output.contains("gates, empathy: empathy is 0.0, and passing takes 40.0"))
    #expect(result.output.contains("1 of 1 change: 0 pass now, 1 no longer pass, 0 otherwise"))
  }

  @Test func aComparisonIsALineForEachLine() throws {
    let program = try Program()
    let input = ContractTests.line + "\nnot json\n" + Self.cold
    let result = try program.run(["grade", "--against", Self.rubric, "--format", "jsonl"], input: input)
    #expect(result.code == 2)
    let lines = try result.output.split(separator: "\n").map { try JSON(parsing: $0.utf8) }
    #expect(lines.count == 3)
    #expect(lines[1]["error"]?["code"]?.stringValue == "not-json")
    #expect(lines[0]["schema"]?.stringValue == "rapport.comparison/1")
    #expect(lines[0]["to"]?["rubric"]?["name"]?.stringValue == "phone-support")
    let same = try program.run(["grade", "--against", "default"], input: ContractTests.line)
    #expect(same.output.hasPrefix("0 of 1 change"))
    #expect(try program.run(["grade", "--against", "default", "--why"], input: "").code == 64)
    #expect(try program.run(["grade", "--against", "no-such.yaml"], input: "").code == 2)
  }
}
