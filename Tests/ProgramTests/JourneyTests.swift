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

  /// Four episodes: what is promised on the phone is asked about five weeks later, if it was not done.
  @Test(arguments: [true, false]) func fourEpisodesGoOnWithMoodFactsAndPromises(keeps: Bool) throws {
    let program = try Program()
    var input = try String(
      contentsOf: GoldenConversationTests.folder.appending(path: "the-machine-on-the-hill.journey.txt"),
      encoding: .utf8)
    if !keeps { input = input.replacingOccurrences(of: "/tell-workshop\n", with: "") }
    let result = try program.run(
      ["practice", "the-machine-on-the-hill", "--seed", "1", "--transcript", "talk.jsonl"], input: input)
    #expect(result.code == 0, "\(result.errors)")
    let text = try program.contents(program.home.appending(path: "talk.jsonl").path)
    let episodes = try text.split(separator: "\n").map { try JSON(parsing: $0.utf8) }
    #expect(episodes.map { $0["ended"] } == ["solved", "worked around", "worked around", "solved"])
    let carried = try #require(episodes[3]["carried"])
    #expect(carried["episode"] == 4)
    #expect(carried["agentKnows"]?.elements?.contains("postcode") == true)
    #expect(carried["told"]?.elements?.contains("back-on") == true)
    let promise = try #require(carried["promises"]?.elements?.first { $0["action"] == "tell-workshop" })
    #expect(promise["state"] == "open")
    let says = try #require(episodes[3]["turns"]?.elements).filter { $0["role"] == "customer" }
      .compactMap { $0["text"]?.stringValue }
    #expect(says.contains { $0.contains("room for a tick") } != keeps)
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
