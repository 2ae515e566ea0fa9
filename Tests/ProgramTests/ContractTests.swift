import Bytes
import Foundation
import Testing

/// What scripts rely on: exit codes, what goes where, one line out for one line in.
@Suite struct ContractTests {
  static let line =
    #"{"id":"c1","turns":[{"role":"customer","text":"My vase came broken."},"#
    + #"{"role":"agent","text":"I'm sorry it arrived broken. I'll send a new one today."}]}"#

  @Test(
    arguments: [
      (["grade", "missing.jsonl"], 2), (["grade", "--scenario", "no-such-scenario", "-"], 2), (["fly"], 64),
      (["grade", "--fail-under", "200", "-"], 64), (["practice"], 64), (["practice", "no-such-scenario"], 2),
      (["practice", "tutorial", "--variant", "nope"], 64), (["lint", "missing.yaml"], 2), (["list"], 0),
      (["--version"], 0), (["--help"], 0), (["learn"], 0), (["show", "tutorial"], 0),
      (["lint", "--format", "nope"], 64),
      (["practice", "tutorial", "--transcript", "/no/such/folder/t.jsonl"], 74), ([], 0),
    ] as [([String], Int32)])
  func exitCodesMeanWhatTheContractSays(arguments: [String], code: Int32) throws {
    let result = try Program().run(arguments)
    #expect(result.code == code, "\(result.output) \(result.errors)")
    if code != 0 { #expect(!result.errors.isEmpty) }
  }

  @Test func everyLineInIsALineOutInTheSameOrder() throws {
    let program = try Program()
    let input = [Self.line, "not json", #"{"id":"c2"}"#, "", Self.line.replacing("c1", with: "c3"), "\u{FF}"]
      .joined(separator: "\n")
    let result = try program.run(["grade", "--format", "jsonl"], input: input)
    #expect(result.code == 2)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 5)
    let cards = try lines.map { try JSON(parsing: $0.utf8) }
    #expect(cards.map { $0["id"]?.stringValue ?? "-" } == ["c1", "-", "c2", "c3", "-"])
    #expect(cards[1]["line"]?.doubleValue == 2)
    #expect(cards[1]["error"]?["code"]?.stringValue == "not-json")
    #expect(cards[0]["basis"] == "recorded")
  }

  @Test func jsonIsOneArrayAndTextIsTheDefault() throws {
    let program = try Program()
    let array = try program.run(["grade", "--format", "json", "-"], input: Self.line + "\n" + Self.line)
    #expect(array.code == 0)
    #expect(try JSON(parsing: array.output.utf8).elements?.count == 2)
    let empty = try program.run(["grade", "--format", "json"], input: "")
    #expect(try JSON(parsing: empty.output.utf8).elements?.isEmpty == true)
    #expect(try program.run(["grade"], input: Self.line).output.contains("score"))
  }

  @Test func mistakesEndInOneNewLine() throws {
    let result = try Program().run(["show", "nobody-knows"])
    #expect(result.errors.hasPrefix("nobody-knows: error: "))
    #expect(result.errors.hasSuffix("\n") && !result.errors.hasSuffix("\n\n"))
  }

  @Test(
    arguments: [
      ["grade", "bad.jsonl"], ["grade", "odd.jsonl"], ["grade", "--why", "odd.jsonl"],
      ["grade", "--summary", "bad.jsonl"], ["grade", "--signals", "bad.jsonl"],
      ["grade", "--redact", "odd.jsonl"], ["coach", "--agent", "nobody\u{1B}[31m", "odd.jsonl"],
      ["validate", "bad.jsonl"], ["grade", "missing\u{1B}[31m.jsonl"], ["review", "missing\u{1B}[31m.jsonl"],
    ])
  func whatFilesHoldNeverSteersTheTerminal(arguments: [String]) throws {
    let program = try Program()
    _ = try program.file("bad.jsonl", #"{"schema":"rapport.transcript/1","turns":[{"role":"x\u001b[31m"}]}"#)
    let names = #""id":"c\u001b[31m","scenario":"no\u001b[31m","agent":"A\u001b[31m","#
    _ = try program.file("odd.jsonl", Self.line.replacing(#""id":"c1","#, with: names))
    let result = try program.run(arguments)
    #expect(result.errors.contains("^["), "\(result.output) \(result.errors)")
    #expect(!(result.output + result.errors).contains("\u{1B}"))
  }

  @Test func failUnderIgnoresNull() throws {
    let program = try Program()
    let poor = try #require(GoldenConversationTests.all.first { $0.kind == "poor" })
    _ = try program.run(["practice", poor.scenario, "--transcript", "talk.jsonl"], input: poor.input)
    #expect(try program.run(["grade", "--fail-under", "99", "talk.jsonl"]).code == 1)
    let ungradable = #"{"turns":[{"role":"customer","text":"Hello?"}]}"#
    #expect(try program.run(["grade", "--fail-under", "99"], input: ungradable).code == 0)
  }

  @Test func anUnknownScenarioOfALineIsAWarning() throws {
    let program = try Program()
    let input = Self.line.replacing(#""id":"c1","#, with: #""id":"c1","scenario":"nobody-knows","#)
    let result = try program.run(["grade", "--format", "jsonl"], input: input)
    #expect(result.code == 0)
    #expect(result.errors.contains("nobody-knows"))
    #expect(try JSON(parsing: result.output.utf8)["basis"] == "recorded")
  }

  @Test func pipedPracticeHasNoPromptsColoursOrEscapes() throws {
    let program = try Program()
    let result = try program.run(["practice", "tutorial"], input: "Hello\n/help\n/nonsense\n")
    #expect(result.code == 0)
    #expect(!result.output.contains("\u{1B}"))
    #expect(!result.output.contains("you>"))
    #expect(result.output.contains("score"))
    #expect(result.errors.contains("/help"))
  }

  @Test func aDisputeIsInTheTranscriptTheCopyAndTheJournal() throws {
    let program = try Program()
    let input = "Hello\n/dispute I did greet\n/save copy.jsonl\n"
    _ = try program.run(["practice", "tutorial", "--transcript", "talk.jsonl"], input: input)
    for name in ["talk.jsonl", "copy.jsonl"] {
      let line = try JSON(parsing: try program.contents(program.home.appending(path: name).path).utf8)
      let dispute = try #require(line["disputes"]?.elements?.first)
      #expect(dispute["text"] == "I did greet")
      #expect(line["turns"]?.elements?[dispute["turn"]?.intValue ?? 0]["text"] == "Hello")
    }
    let journal = try program.contents(try #require(try program.journals().first))
    #expect(journal.contains(#"{"dispute":{"text":"I did greet""#))
  }

  @Test func aScenarioOfOnesOwnIsGradedWithItself() throws {
    let program = try Program()
    try program.copyScenarios(to: "mine")
    try FileManager.default.moveItem(
      at: program.home.appending(path: "mine/tutorial.yaml"), to: program.home.appending(path: "mine/own-one.yaml"))
    let result = try program.run(["practice", "mine/own-one.yaml", "--scorecard", "card.json"], input: "Hello\n")
    #expect(result.errors == "")
    let card = try JSON(parsing: try program.contents(program.home.appending(path: "card.json").path).utf8)
    #expect(card["basis"] == "scenario")
  }

  @Test func sessionsThatBeginAtOnceAreKeptApart() throws {
    let program = try Program()
    let script = try program.file(
      "many.sh",
      #"""
      seq 6 | xargs -P 6 -I N sh -c 'echo "Hello number N" | "$0" practice tutorial --seed 1 > /dev/null' "$1"
      """#)
    #expect(try program.run([script, Program.binary.path], binary: URL(filePath: "/bin/sh")).errors == "")
    let journals = try program.journals()
    #expect(journals.count == 6)
    let replies = try journals.map { journal in
      let lines = try program.contents(journal).split(separator: "\n").map { try JSON(parsing: $0.utf8) }
      #expect(lines.first?["id"] == "tutorial-1")
      #expect(lines.last?["ended"] == "abandoned")
      return lines.compactMap { $0["turn"]?["role"] == "agent" ? $0["turn"]?["text"]?.stringValue : nil }
    }
    #expect(Set(replies) == Set((1...6).map { ["Hello number \($0)"] }))
  }

  @Test func outputThatCannotBeWrittenIs74() throws {
    let program = try Program()
    let script = try program.file("full.sh", "\"$1\" list > /dev/full\n")
    let result = try program.run([script, Program.binary.path], binary: URL(filePath: "/bin/sh"))
    #expect(result.code == 74)
    #expect(result.errors.contains("cannot write"))
  }

  @Test func hostileInputNeverCrashes() throws {
    let program = try Program()
    let inputs = [
      String(repeating: "[", count: 100_000), String(repeating: "a", count: 3_000_000), "\u{0}\u{0}", "{}",
      #"{"turns":[{"role":"agent","text":"\ud800"}]}"#, #"{"turns":[{"role":"agent","at":-1,"text":"x"}]}"#,
      #"{"turns":"x"}"#, "[1,2",
      #"{"turns":[{"role":"agent","text":""# + String(repeating: "I'll send it on Friday. ", count: 400_000)
        + #""}]}"#, String(repeating: "{\"turns\":", count: 2000),
    ]
    for input in inputs {
      #expect([0, 2].contains(try program.run(["grade", "--format", "jsonl"], input: input).code))
      #expect(try program.run(["practice", "tutorial"], input: input).code == 0)
    }
  }

  static let moves =
    #"{"moves":{"Refund_soon":{"examples":["I'll refund you","You'll get your money back"],"not":["You \u2019ll wait"]},"#
    + #""asks order":{"examples":["What's your order number?"]}}}"#

  @Test(arguments: ["moves.json", "moves.yaml"])
  func explainLooksForTheMovesOfAFile(name: String) throws {
    let program = try Program()
    let yaml =
      "moves:\n  Refund_soon: {examples: [I'll refund you, You'll get your money back]}\n"
      + "  asks order:\n    examples: [\"What's your order number?\"]\n"
    let file = try program.file(name, name.hasSuffix("yaml") ? yaml : Self.moves)
    let input = "Your money will be back tomorrow. May I have the order number?\r\n\nThe weather is fine"
    let result = try program.run(["explain", "--moves", file, "--format", "jsonl", "-"], input: input)
    #expect(result.code == 0, "\(result.errors)")
    let lines = try result.output.split(separator: "\n").map { try JSON(parsing: $0.utf8) }
    #expect(lines.map { $0["text"]?.stringValue?.utf8.count } == [62, 0, 19])
    #expect(lines[0]["made"] == ["Refund_soon", "asks order"])
    #expect(lines[2]["best"] == .null && lines[2]["made"] == [])
    for line in lines where line["text"] != "" {
      let ranked = line["ranked"]?.elements ?? []
      #expect(Set(ranked.compactMap { $0["move"]?.stringValue }) == ["Refund_soon", "asks order"])
      #expect(line["confidence"] == ranked[0]["confidence"])
    }
    let standard = try program.run(
      ["explain", "--moves", file, "--standard", "--format", "jsonl", "I'm so sorry about that"])
    #expect(try JSON(parsing: standard.output.utf8)["made"] == ["apologises"])
  }

  @Test(
    arguments: [
      ("", "empty"), ("moves: [a]", "'moves:'"),
      (#"{"moves":{"a":{"exampels":["x"]}}}"#, "did you mean 'examples'?"),
      (#"{"moves":{"a":{"examples":"x"}}}"#, "expected a list"), ("{\"moves\":", "m.json:1"),
    ])
  func movesThatCannotBeReadAreSaid(text: String, message: String) throws {
    let program = try Program()
    let file = try program.file("m.json", text)
    let result = try program.run(["explain", "--moves", file, "hello"])
    #expect(result.code == 2)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(try program.run(["explain", "--moves", "none.json", "hello"]).code == 2)
    #expect(try program.run(["explain", "--moves", file, "--scenario", "tutorial", "hello"]).code == 64)
  }
}
