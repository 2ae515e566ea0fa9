import Bytes
import Foundation
import Testing

/// Which encoder understands, what is said about it, and that it never touches a score.
@Suite struct EncoderTests {
  private static let models = Program.root.appending(path: ".models").path
  private static let isInstalled = FileManager.default.fileExists(atPath: models + "/e5-small-q4.bin")
  private static let absence: Comment = "the fine encoder is not installed: scripts/setup fetches it"

  private static let input = """
    Hello, I'm Sam. I am so sorry that nobody got back to you on Monday; that was our mistake.
    We can't pay you back after all this time, but mending it won't cost you a penny.
    """

  private func program(_ models: String) throws -> Program {
    var program = try Program()
    program.environment["RAPPORT_ENCODER"] = nil
    program.environment["RAPPORT_MODELS"] = models
    return program
  }

  private let practice = [
    "practice", "four-days-too-late", "--seed", "1", "--scorecard", "card.json", "--transcript", "talk.jsonl",
  ]

  @Test func goesOnWithoutAndSaysSoWhereItWasAskedFor() throws {
    let program = try program("/nowhere")
    let plain = try program.run(practice + ["--encoder", "fast"], input: Self.input)
    let auto = try program.run(practice, input: Self.input)
    let fine = try program.run(practice + ["--encoder", "fine"], input: Self.input)
    #expect(auto.output == plain.output && fine.output == plain.output)
    let remark = """
      rapport: the fine encoder is not installed; going on with the fast one, which understands fewer paraphrases \
      ('rapport doctor' says more)

      """
    #expect(fine.errors == remark + plain.errors && auto.errors == remark + plain.errors)
    #expect(try program.run(practice + ["--quiet"], input: Self.input).errors.contains("fine encoder") == false)
    // Nobody talks with a customer.
    #expect(try program.run(["explain", "--scenario", "four-days-too-late", "Sorry"]).errors == "")
    #expect(try program.run(practice + ["--encoder", "finest"]).code == 64)
  }

  @Test func saysThatTheFileIsDamaged() throws {
    let program = try program("models")
    _ = try program.file("models/e5-small-q4.bin", "not the encoder")
    let result = try program.run(["explain", "--scenario", "four-days-too-late", "Sorry"])
    #expect(result.code == 0)
    #expect(result.errors.contains("'models/e5-small-q4.bin' is not the fine encoder's file, or is damaged; "))
    #expect(result.errors.split(separator: "\n").count == 1)
    let said = try program.run(["doctor"]).output
    #expect(said.contains("fine encoder  none: 'models/e5-small-q4.bin'"))
    #expect(said.contains("Looked for in models; $RAPPORT_MODELS names another folder."))
  }

  @Test(.enabled(if: isInstalled, absence))
  func aSessionIsGradedTheSameWhereItIsNotInstalled() throws {
    let here = try program(Self.models)
    let result = try here.run(practice, input: Self.input)
    #expect(result.code == 0, "\(result.errors)")
    let talk = try here.contents(here.home.appending(path: "talk.jsonl").path)
    #expect(talk.contains("multilingual-e5-small-q4"))
    let live = try here.contents(here.home.appending(path: "card.json").path)
    let elsewhere = try program("/nowhere")
    let copy = try elsewhere.file("talk.jsonl", talk)
    #expect(try elsewhere.run(["grade", "--format", "jsonl", copy]).output == live)
    let journal = try elsewhere.file("journal.jsonl", here.contents(try #require(here.journals().first)))
    #expect(try elsewhere.run(["grade", "--format", "jsonl", journal]).output == live)
  }

  @Test func saysThatStandardMovesAreFoundWithout() throws {
    let program = try program("/nowhere")
    let said = try program.run(["explain", "--encoder", "fine", "Sorry"])
    #expect(said.code == 0 && said.errors.contains("without --scenario or --moves"))
    #expect(said.errors.split(separator: "\n").count == 1)
    #expect(try program.run(["explain", "Sorry"]).errors == "")
  }

  /// The encoders that a transcript's replies name, each beside the transcript's own.
  private func encoders(in talk: String) throws -> (own: String?, replies: [String?]) {
    let json = try JSON(parsing: talk.utf8)
    let replies = (json["turns"]?.elements ?? []).filter { $0["understood"] != nil }
    return (
      json["encoder"]?["name"]?.stringValue, replies.map { $0["understood"]?["encoder"]?["name"]?.stringValue }
    )
  }

  @Test(.enabled(if: isInstalled, absence))
  func aSessionThatGoesOnElsewhereTellsWhatReadEachReply() throws {
    var program = try program(Self.models)
    let lines = Self.input.split(separator: "\n").map { $0 + "\n" }
    _ = try program.run(Array(practice.prefix(4)), input: String(lines[0]))
    program.environment["RAPPORT_MODELS"] = "/nowhere"
    let resumed = try program.run(
      ["resume", "--transcript", "talk.jsonl", "--scorecard", "card.json"], input: String(lines[1]))
    #expect(resumed.code == 0)
    let remark = "when this session began, replies were read with multilingual-e5-small-q4; from here on, with "
    #expect(resumed.errors.contains(remark), "\(resumed.errors)")
    let talk = program.home.appending(path: "talk.jsonl").path
    let named = try encoders(in: program.contents(talk))
    #expect(named.own == "multilingual-e5-small-q4")
    #expect(named.replies.count == 2 && named.replies[0] == nil)
    #expect(named.replies.last != named.own && named.replies[1] != nil)
    let live = try program.contents(program.home.appending(path: "card.json").path)
    #expect(try program.run(["grade", "--format", "jsonl", talk]).output == live)
    let journal = try #require(program.journals().first)
    #expect(try program.run(["grade", "--format", "jsonl", journal]).output == live)
  }

  @Test(.enabled(if: isInstalled, absence))
  func startsAtOnceTheSecondTime() throws {
    let program = try program(Self.models)
    let first = try program.run(["explain", "--scenario", "four-days-too-late", "Sorry"])
    #expect(first.errors.contains("with the fine encoder, this first time"))
    let second = try program.run(["explain", "--scenario", "four-days-too-late", "Sorry"])
    #expect(second.errors == "" && second.output == first.output)
    #expect(try program.run(["doctor"]).output.contains("customers understand more paraphrases"))
  }
}
