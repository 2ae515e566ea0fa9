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
}
