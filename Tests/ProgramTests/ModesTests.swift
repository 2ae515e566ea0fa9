import Bytes
import Foundation
import Testing

/// Ways to practise, through the built program.
@Suite struct ModesTests {
  private func practise(
    _ arguments: String..., input: String
  ) throws -> (result: Program.Result, transcript: JSON) {
    let program = try Program()
    let result = try program.run(["practice"] + arguments + ["--transcript", "talk.jsonl"], input: input)
    return (result, try transcript(of: program))
  }

  private func transcript(of program: Program) throws -> JSON {
    try JSON(parsing: try program.contents(program.home.appending(path: "talk.jsonl").path).utf8)
  }

  @Test func `without a mode a piped session is as ever`() throws {
    let (result, transcript) = try practise("tutorial", input: "Thursday.\n")
    #expect(transcript["mode"] == "free")
    #expect(transcript["attempt"] == nil)
    let free = try practise("tutorial", "--mode", "free", input: "Thursday.\n").result
    #expect(free.output == result.output)
    let coached = try practise("tutorial", "--mode", "coached", input: "Thursday.\n").result
    let added = coached.output.split(separator: "\n").filter { !result.output.contains($0) }
    let missed = "not acknowledged: excited because her first coffee machine is coming, and her sister on Friday"
    #expect(added == ["  − \(missed)"])
  }

  @Test func `an assessed session that is not passed exits with 1, one that is with 0`() throws {
    let poor = try practise("tutorial", "--mode", "assessed", input: "No.\n/hint\n/undo\n").result
    #expect(poor.code == 1)
    #expect(poor.errors.contains("/hint is not there") && poor.errors.contains("/undo is not there"))
    let excellent = try #require(
      GoldenConversationTests.all.first {
        $0.kind == "excellent" && $0.scenario == "four-days-too-late" && $0.variant == nil
      })
    let program = try Program()
    let result = try program.run(
      ["practice", excellent.scenario, "--mode", "assessed", "--seed", "1", "--variant", "within-the-window"],
      input: "")
    #expect(result.code == 1)
    // By a seed that draws the scenario as written.
    let passed = try (1...9).contains { seed in
      let result = try Program().run(
        ["practice", excellent.scenario, "--mode", "assessed", "--seed", "\(seed)"], input: excellent.input)
      return result.code == 0
    }
    #expect(passed)
  }

  @Test func `seed and variant are drawn, attempts counted, and what was given is said`() throws {
    let program = try Program()
    var seeds: Set<Int> = []
    var attempts: [String: Int] = [:]
    for _ in 1...8 {
      _ = try program.run(
        ["practice", "four-days-too-late", "--mode", "assessed", "--transcript", "talk.jsonl"], input: "Hello\n")
      let transcript = try transcript(of: program)
      let variant = transcript["variant"]?.stringValue ?? "as written"
      attempts[variant, default: 0] += 1
      #expect(transcript["attempt"]?.intValue == attempts[variant])
      #expect(transcript["given"] == nil)
      seeds.insert(transcript["seed"]?.intValue ?? 0)
    }
    #expect(seeds.count > 1)
    _ = try program.run(
      ["practice", "tutorial", "--mode", "assessed", "--seed", "7", "--transcript", "talk.jsonl"], input: "Hello\n")
    let given = try transcript(of: program)
    #expect(given["attempt"]?.intValue == 1)
    #expect(given["given"] == ["seed"])
    #expect(given["seed"]?.intValue == 7)
  }

  /// What is missing so far is not told, so no sum of the rows that are may be shown.
  @Test func `while a conversation goes on its reasons pretend no sums`() throws {
    let said = "I'm sorry nobody answered you on Monday.\n/why resolution\n/why empathy\n/why\n"
    let output = try practise("four-days-too-late", input: said).result.output
    let during = output.components(separatedBy: "What is still open is shown after the end.").dropLast()
    #expect(during.count == 3)
    #expect(during.allSatisfy { !$0.contains(" points = ") && !$0.contains("no points to earn") })
    #expect(during.first?.contains("nothing earned or lost so far") == true)
  }

  @Test func `a guided session is chosen by numbers`() throws {
    let (result, transcript) = try practise("four-days-too-late", "--mode", "guided", input: "4\n/retry\n1\n9\n")
    #expect(transcript["mode"] == "guided")
    let replies = transcript["turns"]?.elements?.filter { $0["role"] == "agent" } ?? []
    #expect(replies.count == 2)
    // Who chooses again has had both for help.
    #expect(replies.map { $0["hints"]?.intValue } == [1, 2])
    #expect(replies.map { $0["undone"] == true } == [true, false])
    #expect(result.output.contains("Reply 1, first and now\n"))
    #expect(result.output.contains("Best here: "))
    #expect(result.errors.contains("Choose from 1 to "))
    let again = try practise("four-days-too-late", "--mode", "guided", input: "4\n/retry\n1\n9\n").result
    #expect(again.output == result.output)
  }

  @Test(
    arguments: [
      ("tutorial", nil), ("four-days-too-late", nil), ("four-days-too-late", "within-the-window"),
      ("three-weeks-in", nil), ("a-lid-by-monday", nil), ("did-the-lid-come", nil),
    ] as [(String, String?)])
  func `an excellent run passes and a weak one does not`(scenario: String, variant: String?) throws {
    let program = try Program()
    let arguments = ["watch", scenario] + (variant.map { ["--variant", $0] } ?? [])
    let result = try program.run(arguments)
    #expect(result.code == 0)
    let lines = result.output.split(separator: "\n")
    func scores(_ name: String) -> [Double] {
      let words = lines.last { $0.hasPrefix(name) }?.split(separator: " ") ?? []
      return words.suffix(2).compactMap { Double($0) }
    }
    let (service, care) = (scores("service"), scores("care"))
    #expect(service.first ?? 0 >= 85, "\(result.output)")
    #expect(care.first ?? 0 >= 75, "\(result.output)")
    #expect(scores("care").last ?? 100 < 60, "\(result.output)")
    #expect(lines.contains("The excellent run") && lines.contains("The weak run"))
    #expect(lines.count { $0.hasPrefix("You: ") } >= 3)
    #expect(try program.run(arguments).output == result.output)
  }

  @Test func `a drill judges line by line`() throws {
    let program = try Program()
    let list = try program.run(["drill"])
    #expect(list.output.split(separator: "\n").count { !$0.hasPrefix(" ") } == 5)
    let replies = "/skip\nThat was our mistake. I'll send a new one today.\nSorry.\n"
    let result = try program.run(["drill", "owning", "--seed", "1"], input: replies)
    #expect(result.code == 0)
    #expect(result.output.contains("  Made it\n  + “That was our mistake"))
    #expect(result.output.contains("  Not yet\n") && result.output.contains("  Better: “"))
    #expect(result.output.contains("1 of 2 made it, 0 nearly\n"))
    #expect(result.output.contains("Next: rapport drill saying-no\n"))
    // Two replies are no round; six are.
    #expect(!(try program.run(["progress"]).output.contains("Drills\n")))
    let six = String(repeating: "That was our mistake. I'll send a new one today.\n", count: 6)
    _ = try program.run(["drill", "owning", "--seed", "1"], input: six)
    let progress = try program.run(["progress"]).output
    #expect(progress.contains("Drills\n") && progress.contains("\nowning "))
    #expect(try program.run(["drill", "ownign"]).errors.contains("did you mean 'owning'?"))
    #expect(try program.run(["drill", "ownign"]).code == 2)
  }
}
