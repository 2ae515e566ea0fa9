import Foundation
import Testing

/// The same session gives the same bytes wherever it is graded.
@Suite struct SameBytesTests {
  static let conversation = GoldenConversationTests.all.first { $0.kind == "excellent" }!

  @Test func localesTimeZonesAndFoldersChangeNothing() throws {
    var outputs: Set<String> = []
    for (locale, zone) in [("C", "UTC"), ("C.UTF-8", "Asia/Tokyo"), ("tr_TR.UTF-8", "America/St_Johns")] {
      var program = try Program()
      program.environment["LC_ALL"] = locale
      program.environment["TZ"] = zone
      let copy = program.home.appending(path: "elsewhere-rapport")
      try FileManager.default.copyItem(at: Program.binary, to: copy)
      let played = try program.run(
        ["practice", Self.conversation.scenario, "--seed", "3", "--transcript", "talk.jsonl"],
        input: Self.conversation.input, binary: copy)
      #expect(played.code == 0)
      let graded = try program.run(["grade", "--format", "jsonl", "talk.jsonl"], binary: copy)
      let why = try program.run(["grade", "--why", "talk.jsonl"], binary: copy)
      #expect(graded.code == 0)
      outputs.insert(played.output + graded.output + why.output)
    }
    #expect(outputs.count == 1)
  }

  @Test func anotherSeedChangesWordsAndNotTheirOrderOfTruth() throws {
    let program = try Program()
    let outputs = try (1...8).map { seed in
      try program.run(
        ["practice", Self.conversation.scenario, "--seed", "\(seed)"], input: Self.conversation.input
      ).output
    }
    #expect(Set(outputs).count > 1)
  }
}
