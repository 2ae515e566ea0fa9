import Bytes
import Foundation
import Testing

/// A journey through the built program: two episodes, and what one hands to the next.
@Suite struct JourneyTests {
  static func play(_ program: Program) throws -> (output: String, lines: [JSON]) {
    let input = try String(
      contentsOf: GoldenConversationTests.folder.appending(path: "a-promise-kept.journey.txt"), encoding: .utf8)
    let result = try program.run(
      ["practice", "a-promise-kept", "--seed", "1", "--transcript", "talk.jsonl", "--scorecard", "cards.jsonl"],
      input: input)
    #expect(result.code == 0, "\(result.errors)")
    let text = try program.contents(program.home.appending(path: "talk.jsonl").path)
    return (result.output, try text.split(separator: "\n").map { try JSON(parsing: $0.utf8) })
  }

  @Test func aPromiseIsAskedAboutAndFactsAndMoodGoOn() throws {
    let (output, lines) = try Self.play(try Program())
    #expect(lines.count == 2)
    #expect(output.contains("6 days later"))
    let carried = try #require(lines[1]["carried"])
    #expect(carried["promises"]?.elements?.first?["action"] == "send-part")
    #expect(carried["promises"]?.elements?.first?["state"] == "open")
    #expect(carried["told"]?.elements?.contains("lids-back") == true)
    let turns = try #require(lines[1]["turns"]?.elements)
    let customer = try #require(turns.first { $0["role"] == "customer" }?["text"]?.stringValue)
    #expect(customer.contains("Monday"))
    #expect(lines[1]["ended"] == "solved")
  }

  @Test func eachEpisodeIsGradedAlone() throws {
    let program = try Program()
    _ = try Self.play(program)
    let live = try program.contents(program.home.appending(path: "cards.jsonl").path)
    #expect(try program.run(["grade", "--format", "jsonl", "talk.jsonl"]).output == live)
    let second = try #require(
      try program.contents(program.home.appending(path: "talk.jsonl").path).split(separator: "\n").last)
    let alone = try program.run(["grade", "--format", "jsonl"], input: String(second))
    #expect(alone.output == live.split(separator: "\n").last.map { $0 + "\n" })
    for journal in try program.journals() {
      #expect(live.contains(try program.run(["grade", "--format", "jsonl", journal]).output))
    }
  }
}
