import Foundation
import Testing

/// What the pages for authors show is so: the guide's commands print what it says, and the scenario that the reference
/// prints first is as good as the guide asks of others'.
@Suite struct GuideTests {
  private let program: Program

  init() throws { program = try Program() }

  private static func page(_ name: String) throws -> String {
    try String(contentsOf: Program.root.appending(path: "Documentation/\(name)"), encoding: .utf8)
  }

  /// A command with the lines that it prints.
  private struct Typed {
    var command: String
    var lines: [String] = []
  }

  private static func typed(in block: String) -> [Typed] {
    block.components(separatedBy: "\n").reduce(into: []) { all, line in
      if line.hasPrefix("$ ") {
        all.append(Typed(command: String(line.dropFirst(2))))
      } else if !line.isEmpty, line != "…", !all.isEmpty {
        all[all.count - 1].lines.append(line)
      }
    }
  }

  @Test func `the guide's commands print what it says, in its order`() throws {
    let file = "scenarios/where-is-my-parcel.yaml"
    let parts = try Self.page("AuthoringGuide.md").components(separatedBy: "```")
    var ran = 0
    for block in parts.enumerated().filter({ $0.offset % 2 == 1 }).map(\.element) {
      if block.hasPrefix("yaml\n") {
        let path = program.home.appending(path: file).path
        let scenario = try program.contents(path)
        let branch = block.dropFirst(5).components(separatedBy: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
        let added = branch.joined(separator: "\n") + "\n\n  nobody-in:\n    says"
        _ = try program.file(file, scenario.replacing("\n  nobody-in:\n    says", with: added))
      }
      for typed in Self.typed(in: block) where !typed.lines.isEmpty {
        if typed.command == "rapport mine" {
          let reply = typed.lines.joined(separator: " ").split(separator: "“").last?.split(separator: "”").first
          let words = try #require(reply).split(whereSeparator: \.isWhitespace).joined(separator: " ")
          _ = try program.run(["practice", file], input: "\(words)\n/quit\n")
        }
        let script = try program.file(
          "typed.sh", "program=$1\nrapport() { \"$program\" \"$@\"; }\n\(typed.command)\n")
        let result = try program.run([script, Program.binary.path], binary: URL(filePath: "/bin/sh"))
        let printed = (result.output + result.errors).components(separatedBy: "\n")
        // What is asked on a terminal is taken as offered without one.
        for line in typed.lines where !line.hasPrefix("persona?") {
          #expect(printed.contains(line), "\(typed.command): '\(line)' in \(result.output)\(result.errors)")
        }
        ran += 1
      }
    }
    #expect(ran >= 6)
  }

  @Test func `the small scenario of the reference is as good as the guide asks`() throws {
    let parts = try Self.page("ScenarioFormat.md").components(separatedBy: "```yaml\n")
    for (before, block) in zip(parts, parts.dropFirst()) {
      guard let name = before.split(separator: "\n").last, name.hasPrefix("`scenarios/") else { continue }
      _ = try program.file(String(name.dropFirst().dropLast()), block.components(separatedBy: "```")[0])
    }
    let linted = try program.run(["lint"])
    #expect(linted.code == 0 && linted.output.isEmpty, "\(linted.output)")
    #expect(try program.run(["test", "scenarios"]).code == 0)
    let explored = try program.run(["explore", "scenarios/wrong-size.yaml"])
    #expect(explored.code == 0 && explored.errors.contains("nothing found"), "\(explored.output)")
    let score = explored.output.split(separator: "\n").first { $0.hasPrefix("score ") } ?? ""
    let best = score.split(separator: " ").dropFirst(3).first.flatMap { Double($0) }
    #expect((best ?? 0) >= 90, "\(score)")
    #expect(explored.output.contains("silence              0.0"), "\(explored.output)")
  }
}
