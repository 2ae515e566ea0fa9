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
      Graphviz' program dot. With --sessions or --from each branch tells how many sessions took it, and is the \
      thicker the more did; each node how many came there, how many replies were not understood or answered, and how \
      many sessions broke off. Branches are numbered, so sessions with another version of the files are left out, which \
      is said.
      """)

  @Argument(help: ArgumentHelp("A scenario, by id or path.", valueName: "scenario"))
  var scenario: String

  @Option(help: "dot, mermaid or svg.")
  var format = Format.dot

  @Flag(help: "Show what was done in your sessions.")
  var sessions = false

  @Option(
    help: ArgumentHelp("Show what was done in sessions of others, from 'rapport export'.", valueName: "file"),
    completion: .file())
  var from: [String] = []

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let scenario = try shared.library.scenario(scenario).valueOrExit(shared)
    var hasBadInput = false
    let graph = DialogueGraph(scenario, traffic: try traffic(in: scenario, &hasBadInput))
    switch format {
    case .dot: try Output.write(graph.dot)
    case .mermaid: try Output.write(graph.mermaid)
    case .svg: try Graphviz.drawSVG(graph.dot)
    }
    if hasBadInput { throw ExitCode.badInput }
  }

  /// Of sessions with these bytes: branches are numbered, and another version has others.
  private func traffic(in scenario: Scenario, _ hasBadInput: inout Bool) throws -> DialogueTraffic? {
    guard sessions || !from.isEmpty else { return nil }
    let mined = MinedSessions(shared: shared)
    let own = sessions ? try mined.transcripts(in: [], &hasBadInput) : []
    let all = own + (from.isEmpty ? [] : try mined.transcripts(in: from, &hasBadInput))
    let played = all.filter { $0.scenario == scenario.id }
    let same = played.filter { $0.scenarioSHA256 == scenario.sha256 }
    let others = played.count - same.count
    shared.remark(
      "\(same.count == 1 ? "1 session" : "\(same.count) sessions") with it"
        + (others == 0 ? "" : "; \(others) with another version of it left out"))
    return DialogueTraffic(same)
  }
}
