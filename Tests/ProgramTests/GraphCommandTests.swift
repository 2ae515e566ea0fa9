import Foundation
import Testing

/// `rapport graph`: dialogues as pictures.
@Suite struct GraphCommandTests {
  @Test(arguments: [
    ("dot", "digraph \"tutorial\" {"), ("mermaid", "---\ntitle: The first two minutes\n---\nflowchart TD"),
  ])
  func `a dialogue is written in the language of a program that draws`(format: String, start: String) throws {
    let result = try Program().run(["graph", "tutorial", "--format", format])
    #expect(result.code == 0 && result.output.hasPrefix(start), "\(result.output) \(result.errors)")
  }

  @Test func `without Graphviz there is no SVG, but the way to it`() throws {
    var program = try Program()
    program.environment["PATH"] = program.home.path
    let result = try program.run(["graph", "tutorial", "--format", "svg"])
    #expect(result.code == 69 && result.output.isEmpty)
    #expect(result.errors.contains("apt-get install graphviz"), "\(result.errors)")
  }

  @Test func `Graphviz draws every scenario that ships`() throws {
    let program = try Program()
    let dot = ["/usr/bin/dot", "/usr/local/bin/dot"].first(where: FileManager.default.isExecutableFile)
    for scenario in ["tutorial", "four-days-too-late", "three-weeks-in"] {
      let result = try program.run(["graph", scenario, "--format", "svg"])
      #expect(dot == nil ? result.code == 69 : result.output.contains("</svg>"), "\(result.errors)")
    }
  }

  @Test func `sessions are drawn on the branches that they took`() throws {
    let program = try Program()
    for reply in ["Thursday.", "Thursday.", "Zebra quux flarn."] {
      let played = try program.run(["practice", "tutorial", "--seed", "1"], input: reply + "\n/quit\n")
      #expect(played.code == 0, "\(played.errors)")
    }
    let plain = try program.run(["graph", "tutorial"])
    let result = try program.run(["graph", "tutorial", "--sessions"])
    #expect(result.errors.contains("3 sessions with it") && result.code == 0)
    let branch = result.output.split(separator: "\n").first { $0.contains("\"hello\" -> \"guide\"") }
    #expect(branch?.contains("2 of 3 sessions\\l") == true && branch?.contains("penwidth=4.3") == true)
    #expect(result.output.contains("came here: 3 of 3 sessions\\lnot understood or answered: 1\\l"))
    #expect(!plain.output.contains("sessions") && !plain.output.contains("penwidth=4"))
    let mermaid = try program.run(["graph", "tutorial", "--sessions", "--format", "mermaid"])
    #expect(mermaid.output.contains("<br>2 of 3 sessions\"| n_guide"))
    #expect(mermaid.output.contains("stroke-width:4.3px"))
  }

  @Test func `sessions of others come from files, those of another version are left out`() throws {
    let program = try Program()
    let scenarios = try program.copyScenarios()
    _ = try program.run(["practice", "tutorial"], input: "Thursday.\n/quit\n")
    _ = try program.run(["export", "--all", "-o", "all.jsonl"])
    let path = program.home.appending(path: "all.jsonl").path
    let other = try Program()
    #expect(try other.run(["graph", "tutorial", "--from", path]).errors.contains("1 session with it"))
    #expect(try other.run(["graph", "tutorial", "--sessions"]).errors.contains("0 sessions with it"))
    #expect(try other.run(["graph", "tutorial", "--from", "gone.jsonl"]).code == 2)
    try program.change(
      scenarios.appending(path: "tutorial.yaml"), "difficulty: 1\n", to: "difficulty: 2\n")
    let changed = try program.run(["graph", "tutorial", "--sessions"])
    #expect(changed.errors.contains("0 sessions with it; 1 with another version of it left out"))
  }
}
