import ArgumentParser
import AuthoredFiles
import RapportModel
import Reports

/// A dialogue as a picture.
struct GraphCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case dot, mermaid, svg
  }

  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Draw a scenario's dialogue.",
    discussion: """
      Nodes are what the customer says, branches the conditions that lead on; ends are green where the outcome is a \
      right one, and red otherwise. 'dot' is for Graphviz, 'mermaid' for pages that show it; 'svg' is drawn by \
      Graphviz' program dot.
      """)

  @Argument(help: ArgumentHelp("A scenario, by id or path.", valueName: "scenario"))
  var scenario: String

  @Option(help: "dot, mermaid or svg.")
  var format = Format.dot

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let graph = DialogueGraph(try shared.library.scenario(scenario).valueOrExit(shared))
    switch format {
    case .dot: try Output.write(graph.dot)
    case .mermaid: try Output.write(graph.mermaid)
    case .svg: try Graphviz.drawSVG(graph.dot)
    }
  }
}
