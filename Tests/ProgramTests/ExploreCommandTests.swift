import Bytes
import Foundation
import Testing

/// `rapport explore`: the shipped tutorial as it is, and with something in it changed.
@Suite struct ExploreCommandTests {
  private let program: Program
  private static let shipped = try! String(
    contentsOf: Program.root.appending(path: "scenarios/tutorial.yaml"), encoding: .utf8)

  init() throws {
    program = try Program()
    try program.copyScenarios()
  }

  /// The first place only.
  private static func changed(_ old: String, to new: String, in text: String = shipped) throws -> String {
    let place = try #require(text.range(of: old))
    return text.replacingCharacters(in: place, with: new)
  }

  /// Two more nodes, and a way to the first.
  private static func with(_ nodes: String, go node: String) throws -> String {
    let branch = "    replies:\n      - {when: [said wraps-up], go: \(node), good: [That's all.]}\n"
    return try changed("  goodbye:\n", to: nodes + "\n  goodbye:\n", in: changed("    replies:\n", to: branch))
  }

  private func explored(_ text: String, _ options: String...) throws -> (scenario: JSON, code: Int32) {
    try explored(text, options: options)
  }

  private func explored(_ text: String, options: [String]) throws -> (scenario: JSON, code: Int32) {
    _ = try program.file("scenarios/changed.yaml", text)
    let plays = options.contains("--plays") ? [] : ["--plays", "40"]
    let result = try program.run(["explore", "scenarios/changed.yaml", "--format", "json"] + plays + options)
    let list = try JSON(parsing: result.output.utf8)
    return (try #require(list.elements?.first), result.code)
  }

  private func findings(in text: String) throws -> [JSON] {
    let (scenario, code) = try explored(text)
    let findings = scenario["findings"]?.elements ?? []
    #expect(code == (findings.isEmpty ? 0 : 1))
    return findings
  }

  private static func codes(_ findings: [JSON]) -> [String] { findings.compactMap { $0["code"]?.stringValue } }

  private static func line(of part: String, in text: String) throws -> Int {
    let place = try #require(text.range(of: part))
    return text[..<place.lowerBound].count { $0 == "\n" } + 1
  }

  @Test func `the tutorial has nothing to find`() throws {
    let (scenario, code) = try explored(Self.shipped)
    #expect(code == 0 && scenario["findings"]?.elements == [])
    for places in ["nodes", "branches"] {
      let isWhole = scenario[places]?.elements?.allSatisfy { $0["reached"] == true && $0["line"]?.intValue != nil }
      #expect(isWhole == true)
    }
    let variant = try #require(scenario["variants"]?.elements?.first)
    #expect(variant["silence"]?["score"]?.doubleValue == 0)
    #expect(variant["silence"]?["outcome"] == "customer withdrew")
    #expect(variant["shortestGood"]?["replies"] == 2)
    let best = try #require(variant["ranges"]?["score"]?["highestRun"])
    #expect(best["score"]?.doubleValue ?? 0 >= 90 && best["outcome"] == "solved")
    let step = try #require(best["steps"]?.elements?.first)
    let reaction = try #require(step["reaction"]?.stringValue)
    #expect(reaction.hasPrefix("hello/"))
    #expect(step["sample"]?.stringValue?.hasPrefix("\(reaction) good") == true)
    // The sample stands at its line, or folded below it.
    let line = try #require(step["line"]?.intValue)
    let words = step["text"]?.stringValue?.components(separatedBy: " ").prefix(5).joined(separator: " ")
    let written = Self.shipped.components(separatedBy: "\n")[(line - 1)...line].joined(separator: " ")
    #expect(written.contains(words ?? "?"))
  }

  @Test func `each range is one, and has the way to both of its ends`() throws {
    let (scenario, _) = try explored(Self.shipped, "--plays", "0")
    let ranges = try #require(scenario["variants"]?.elements?[0]["ranges"]?.members)
    #expect(ranges.map(\.name).contains("empathy") && ranges.last?.name == "score")
    for range in ranges.map(\.value) {
      #expect(range["lowest"]?.doubleValue ?? 101 <= range["highest"]?.doubleValue ?? -1)
      for run in ["lowestRun", "highestRun"] { #expect(range[run]?["steps"]?.elements?.isEmpty == false) }
    }
    #expect(scenario["variants"]?.elements?[0]["plays"] == [])
  }

  @Test func `the same seed plays the same, another one does not`() throws {
    let first = try explored(Self.shipped).scenario
    #expect(try explored(Self.shipped).scenario == first)
    let other = try explored(Self.shipped, "--seed", "2").scenario
    let (one, two) = (first["variants"]?.elements?[0], other["variants"]?.elements?[0])
    #expect(one?["plays"] != two?["plays"] && one?["ranges"] == two?["ranges"])
  }

  @Test func `every kind of trainee plays, and is told apart`() throws {
    let plays = try #require(try explored(Self.shipped).scenario["variants"]?.elements?[0]["plays"]?.elements)
    #expect(
      plays.compactMap { $0["trainee"]?.stringValue } == [
        "cold expert", "warm beginner", "script reader", "silent one",
      ])
    for row in plays {
      #expect(row["plays"] == 10)
      #expect(row["outcomes"]?.members?.reduce(0) { $0 + ($1.value.intValue ?? 0) } == 10)
    }
    #expect(plays[0]["care"]?.doubleValue ?? 100 < plays[1]["care"]?.doubleValue ?? 0)
    #expect(plays[3]["service"]?.doubleValue ?? 100 < 20)
  }

  @Test func `a node that nothing leads out of is a dead end`() throws {
    let text = try Self.with(
      "  stuck: {says: And now?, replies: [{when: [said wraps-up], says: Hm.}]}", go: "stuck")
    let found = try findings(in: text)
    #expect(Self.codes(found) == ["dead-end"])
    #expect(found.first?["line"]?.intValue == (try Self.line(of: "  stuck:", in: text)))
  }

  @Test func `a conversation that goes round and round never ends`() throws {
    let text = try Self.with(
      "  ping: {says: Ping?, replies: [{go: pong}]}\n  pong: {says: Pong?, replies: [{go: ping}]}", go: "ping")
    #expect(Set(Self.codes(try findings(in: text))) == ["never-ends"])
  }

  @Test func `what nobody can earn is named, and why the best is low`() throws {
    let wrong = try Self.changed("right outcomes: [solved]", to: "right outcomes: [declined well]")
    #expect(Set(Self.codes(try findings(in: wrong))) == ["criterion-unearnable"])
    let narrow = try Self.changed(
      "  article-sent:", to: "  mocked: [said sarcasm]\n  article-sent:",
      in: Self.changed("turns: {good: 4, most: 8}", to: "turns: {good: 2, most: 4}"))
    #expect(Self.codes(try findings(in: narrow)) == ["best-run-low"])
  }

  @Test func `where it is right that the customer leaves, silence earns something`() throws {
    let idle = try Self.changed("right outcomes: [solved]", to: "right outcomes: [solved, customer withdrew]")
    #expect(Self.codes(try findings(in: idle)) == ["silence-earns"])
  }

  @Test func `a text that is best twice is found at its place`() throws {
    let brief = try Self.changed(
      "last-word\n        good:\n          - >\n            I've just sent you A minute a day: "
        + "it's kinder than houseplants. Before your first coffee, run one jug of\n            clear water through it.",
      to: "once-more\n        good:\n          - >\n            The page is sent.")
    let text = try Self.changed(
      "  last-word:\n",
      to: "  once-more: {says: Is it long?, replies: [{go: last-word, good: [The page is sent.]}]}\n"
        + "  last-word:\n", in: brief)
    let found = try findings(in: text)
    #expect(Set(Self.codes(found)) == ["best-at-two-nodes"])
    let line = try Self.line(of: "            The page is sent.", in: text) - 1
    let finding = found.first { $0["line"]?.intValue == line }
    #expect(finding?["message"]?.stringValue?.contains("said at 'guide' and again at 'once-more'") == true)
  }

  @Test func `branches without samples are not taken, and say so`() throws {
    let reaction = "anywhere:\n  - {when: [said sarcasm], says: Pardon?}\n\n"
    let text = try Self.changed("dialogue:\n", to: reaction + "dialogue:\n")
    _ = try program.file("scenarios/changed.yaml", text)
    let result = try program.run(["explore", "scenarios/changed.yaml", "--plays", "4"])
    let line = try Self.line(of: "  - {when: [said sarcasm]", in: text)
    #expect(result.code == 0 && result.output.contains("not taken    anywhere/1 (line \(line)), has no sample"))
  }

  /// A branch without samples.
  private static let uncovered = try! changed(
    "dialogue:\n", to: "anywhere:\n  - {when: [said sarcasm], says: Pardon?}\n\ndialogue:\n")
  private static let sarcasm = "Oh great, another brilliant question."

  @Test func `coverage is a table and the places that nothing comes to`() throws {
    let line = try Self.line(of: "  - {when: [said sarcasm]", in: Self.uncovered)
    _ = try program.file("scenarios/changed.yaml", Self.uncovered)
    let result = try program.run(["explore", "--coverage", "scenarios/changed.yaml", "tutorial"])
    #expect(result.code == 1 && result.errors.contains("1 not covered"))
    let lines = result.output.components(separatedBy: "\n")
    #expect(lines[1].hasPrefix("changed ") && lines[1].contains("4 of 4") && lines[1].contains("7 of 8"))
    #expect(lines[2].contains("7 of 7") && lines[3].hasPrefix("all 2 ") && lines[3].contains("14 of 15"))
    #expect(lines[5] == "scenarios/changed.yaml:\(line): branch 'anywhere/1' is not taken, and has no sample")
    #expect(try program.run(["explore", "--coverage", "tutorial"]).code == 0)
  }

  @Test(arguments: [true, false]) func `a golden run covers what no sample comes to`(isBeside: Bool) throws {
    let options: [String]
    if isBeside {
      let script =
        "format: conversation/1\ntitle: It\nscenario: changed\nexpects: {passed: no}\nsays:\n  - \(Self.sarcasm)\n"
      _ = try program.file("scenarios/conversations/mocked.yaml", script)
      options = ["--coverage"]
    } else {
      _ = try program.file("runs/changed.mocked.txt", "\(Self.sarcasm)\n\n")
      _ = try program.file("runs/tutorial.mocked.txt", "\(Self.sarcasm)\n")
      options = ["--coverage", "--runs", "runs"]
    }
    let (scenario, code) = try explored(Self.uncovered, options: options)
    #expect(code == 0)
    let branch = scenario["branches"]?.elements?.first { $0["name"] == "anywhere/1" }
    #expect(branch?["covered"] == true && branch?["reached"] == false && branch?["goldenRuns"] == 1)
    #expect(scenario["variants"]?.elements?[0]["goldenRuns"]?.intValue == 1)
  }

  @Test func `a golden run that earns more than samples is the best way`() throws {
    _ = try program.file("scenarios/changed.yaml", Self.shipped)
    _ = try program.file("runs/changed.silent.txt", "/end\n")
    let result = try program.run(["explore", "changed", "--plays", "0", "--runs", "runs"])
    #expect(result.output.contains("by 1 golden run    1 of 4 nodes, 0 of 7 branches"))
    #expect(result.output.contains("golden run changed.silent, nothing is said: agent ended"))
    let missing = try program.run(["explore", "tutorial", "--runs", "nowhere"])
    #expect(missing.code == 2 && missing.errors.contains("nowhere: error: there is no such file"))
  }

  @Test func `several scenarios end in a table, and one that cannot be used does not stop them`() throws {
    _ = try program.file("scenarios/broken.yaml", "format: scenario/1\n")
    let result = try program.run(
      ["explore", "tutorial", "scenarios/broken.yaml", "a-lid-by-monday", "--plays", "4"])
    #expect(result.code == 2 && result.errors.contains("[missing-key]"))
    let table = result.output.components(separatedBy: "\n").drop { !$0.hasPrefix("scenario ") }
    #expect(table.dropFirst().prefix(3).map { $0.prefix(8) } == ["tutorial", "a-lid-by", "all 2   "])
    #expect(try program.run(["explore", "tutorial", "--plays", "-1"]).code == 64)
  }
}
