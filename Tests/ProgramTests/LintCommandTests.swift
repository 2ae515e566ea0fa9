import Foundation
import Testing

/// `rapport lint` as scripts and code hosts use it.
@Suite struct LintCommandTests {
  private let program: Program
  private let scenarios: URL

  init() throws {
    program = try Program()
    scenarios = try program.copyScenarios()
  }

  private func change(_ name: String, _ old: String, to new: String) throws {
    try program.change(scenarios.appending(path: name), old, to: new)
  }

  @Test func `a project says how bad a warning is`() throws {
    try change("tutorial.yaml", "- And which day does it come? I'm hopping here.", to: "- I'm only after the day.")
    #expect(try program.run(["lint"]).code == 0)
    _ = try program.file(".rapport.yaml", "format: project/1\nseverity: {repeated-line: error}\n")
    let strict = try program.run(["lint"])
    #expect(strict.code == 1 && strict.output.contains("error: the same line stands twice"), "\(strict.output)")
    _ = try program.file(".rapport.yaml", "format: project/1\nseverity: {repeated-line: off}\n")
    let silent = try program.run(["lint"])
    #expect(silent.code == 0 && silent.output.isEmpty)
    _ = try program.file(".rapport.yaml", "format: project/1\nseverity: {repeated-lines: off}\n")
    let wrong = try program.run(["lint"])
    #expect(wrong.code == 1 && wrong.output.contains("did you mean 'repeated-line'?"), "\(wrong.output)")
  }

  @Test func `a branch that answers another's sample is named, with its place`() throws {
    // Asks for more, and holds as soon as the article was sent.
    try change(
      "tutorial.yaml", "- when: [said says-it-is-sent, not done send-article]",
      to: "- when: [done send-article, not said declines, not said greets]")
    let result = try program.run(["lint", "scenarios/tutorial.yaml"])
    #expect(result.code == 0)
    #expect(
      result.output.contains("warning: this sample of 'guide/1' takes 'guide/2' instead [sample-elsewhere]"),
      "\(result.output)")
    #expect(result.output.contains("note: this one answers it"))
    _ = try program.file(".rapport.yaml", "format: project/1\nseverity: {sample-elsewhere: error}\n")
    #expect(try program.run(["lint", "scenarios/tutorial.yaml"]).code == 1)
  }

  @Test func `the encoder that reads samples can be said`() throws {
    #expect(try program.run(["lint", "--encoder", "fast", "scenarios/tutorial.yaml"]).code == 0)
    #expect(try program.run(["lint", "--encoder", "slow", "scenarios/tutorial.yaml"]).code == 64)
  }

  @Test func `samples of a branch that is never taken are not named one by one`() throws {
    try change(
      "tutorial.yaml", "- when: [told delivery-day]", to: "- when: [told delivery-day, not told delivery-day]")
    let result = try program.run(["lint", "scenarios/tutorial.yaml"])
    #expect(result.output.contains("[never-holds]") && !result.output.contains("[sample-"), "\(result.output)")
  }

  @Test func `of many scenarios samples are tried when asked`() throws {
    try change("tutorial.yaml", "- Thursday.", to: "- Is there anything else?")
    let tutorial = try String(contentsOf: scenarios.appending(path: "tutorial.yaml"), encoding: .utf8)
    for number in 1...100 { _ = try program.file("scenarios/copy-\(number).yaml", tutorial) }
    let plain = try program.run(["lint"])
    #expect(!plain.output.contains("[sample-elsewhere]"), "\(plain.output.prefix(400))")
    #expect(plain.errors.contains("scenarios were not tried; with --samples they are"), "\(plain.errors)")
    let tried = try program.run(["lint", "--samples"])
    #expect(tried.output.components(separatedBy: "[sample-elsewhere]").count == 102)
    #expect(!tried.errors.contains("were not tried"))
  }

  @Test func `code hosts read it as SARIF`() throws {
    try change("tutorial.yaml", "go: guide", to: "go: giude")
    try change("a-lid-by-monday.yaml", "difficulty: 1", to: "difficulty: 9")
    try FileManager.default.moveItem(
      at: scenarios.appending(path: "tutorial.yaml"), to: scenarios.appending(path: "Ünser Tag 1.yaml"))
    let result = try program.run(["lint", "--format", "sarif", "--quiet"])
    #expect(result.code == 1)
    let log = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(
      log["version"] as? String == "2.1.0" && (log["$schema"] as? String)?.contains("sarif-schema-2.1.0") == true)
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]]).compactMap { $0["id"] as? String }
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(rules.contains("unknown-node") && rules.contains("out-of-range"))
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index] == result["ruleId"] as? String)
      #expect(["error", "warning", "note"].contains(result["level"] as? String))
    }
    let wrongNode = try #require(results.first { $0["ruleId"] as? String == "unknown-node" })
    let location = try #require((wrongNode["locations"] as? [[String: Any]])?.first)
    let place = try #require(location["physicalLocation"] as? [String: Any])
    #expect((place["artifactLocation"] as? [String: String])?["uri"] == "scenarios/%C3%9Cnser%20Tag%201.yaml")
    let region = try #require(place["region"] as? [String: Int])
    #expect(region["startLine"] ?? 0 > 1 && region["startColumn"] == 13)
    let message = (wrongNode["message"] as? [String: String])?["text"]
    #expect(message == "unknown node 'giude'\ndid you mean 'guide'?")
  }

  /// Bounded by patience, not by how quick a machine is.
  @Test func `it checks again when a file changes, and ends when told to`() throws {
    let output = program.home.appending(path: "out.txt")
    let errors = program.home.appending(path: "err.txt")
    for file in [output, errors] { try "".write(to: file, atomically: true, encoding: .utf8) }
    let process = Process()
    process.executableURL = Program.binary
    process.arguments = ["lint", "--watch"]
    process.environment = program.environment
    process.currentDirectoryURL = program.home
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    defer { process.terminate() }
    #expect(wait { try program.contents(errors.path).contains("no mistakes in") })
    try change("tutorial.yaml", "go: guide", to: "go: giude")
    #expect(wait { try program.contents(output.path).contains("did you mean 'guide'?") })
    try change("personas/looking-forward.yaml", "patience: 8", to: "patience: 80")
    #expect(wait { try program.contents(output.path).contains("'patience' must be between 1 and 10") })
    #expect(try program.contents(errors.path).contains("rapport: changed at "))
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 130)
  }

  private func wait(until holds: () throws -> Bool) -> Bool {
    let end = Date(timeIntervalSinceNow: 600)
    while Date() < end {
      if (try? holds()) == true { return true }
      Thread.sleep(forTimeInterval: 0.05)
    }
    return false
  }
}
