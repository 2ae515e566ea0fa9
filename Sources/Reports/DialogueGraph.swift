import RapportModel

/// A scenario's dialogue as a picture: nodes with what the customer says there, and the branches that lead on.
///
/// Reactions that stay where they are say something and lead nowhere; they are left out.
package struct DialogueGraph: Sendable {
  /// A way from one node to another; several reactions that lead there are several ways.
  struct Branch: Sendable {
    /// As transcripts name it: "start/3".
    var place: String
    /// Nil for one that is taken wherever the conversation is.
    var from: String?
    var to: String
    /// The conditions, in an author's words, each a line.
    var when: [String]
  }

  let scenario: Scenario
  let branches: [Branch]
  private let traffic: DialogueTraffic?

  /// - Parameter traffic: of sessions with the scenario; nil for the dialogue alone.
  package init(_ scenario: Scenario, traffic: DialogueTraffic? = nil) {
    self.scenario = scenario
    self.traffic = traffic
    func branches(_ reactions: [Reaction], from node: String?) -> [Branch] {
      reactions.enumerated().compactMap { index, reaction in
        let place = "\(node ?? "anywhere")/\(index + 1)"
        return reaction.next.map {
          Branch(place: place, from: node, to: $0, when: reaction.when.map(\.inWords))
        }
      }
    }
    self.branches =
      scenario.nodes.flatMap { branches($0.reactions, from: $0.name) } + branches(scenario.anywhere, from: nil)
  }

  private var title: String { scenario.title.safeForTerminalLine }

  private var isFromAnywhere: Bool { branches.contains { $0.from == nil } }

  /// A line of what the customer says at a node, cut to this many columns.
  private static let columns = 36

  private func lines(of node: Node) -> [String] {
    let says = node.says.first.map { scenario.filled($0).safeForTerminalLine.wrapped(to: Self.columns) } ?? []
    let shown = says.count > 3 ? says.prefix(3).dropLast() + [says[2] + " …"] : says[...]
    return shown + (node.ends.map { ["ends: \($0.rawValue)"] } ?? []) + visits(to: node.name)
  }

  /// "came here: 12 of 15 sessions", and what an author should look at.
  private func visits(to node: String) -> [String] {
    guard let traffic else { return [] }
    let (unmatched, brokenOff) = (traffic.unmatched(at: node), traffic.brokenOff(at: node))
    return ["came here: \(traffic.arrivals(at: node)) of \(traffic.sessions.inSessions)"]
      + (unmatched > 0 ? ["not understood or answered: \(unmatched)"] : [])
      + (brokenOff > 0 ? ["broke off here: \(brokenOff)"] : [])
  }

  /// The conditions, each a line, and how many sessions took it.
  private func lines(of branch: Branch) -> [String] {
    let when = branch.when.isEmpty ? ["otherwise"] : branch.when.map(\.safeForTerminalLine)
    return when + (traffic.map { ["\($0.sessions(taking: branch.place)) of \($0.sessions.inSessions)"] } ?? [])
  }

  /// In tenths of a pixel: 1 for a branch that nobody took, 6 for one that all took; nil without sessions.
  private func weight(of branch: Branch) -> Tenths? {
    guard let traffic, traffic.sessions > 0 else { return nil }
    return Tenths(count: 10 + 50 * traffic.sessions(taking: branch.place) / traffic.sessions)
  }

  /// Green for a right end, red for another.
  private func colour(of node: Node) -> String? {
    guard let outcome = node.ends else { return nil }
    let right = scenario.rightOutcomes + scenario.variants.flatMap { $0.rightOutcomes ?? [] }
    return right.contains(outcome) ? "#d9ead3" : "#f4cccc"
  }
}

extension DialogueGraph {
  /// In Graphviz' language.
  package var dot: String {
    var text = """
      digraph \(Self.quoted(scenario.id)) {
        label=\(Self.quoted(title)); labelloc=t; fontname="sans-serif"; rankdir=TB;
        node [shape=box, style="rounded,filled", fillcolor="#f6f6f6", fontname="sans-serif", fontsize=11];
        edge [fontname="sans-serif", fontsize=9, color="#555555"];

      """
    for node in scenario.nodes {
      let label = Self.label([node.name] + lines(of: node))
      let colour = colour(of: node).map { ", fillcolor=\"\($0)\"" } ?? ""
      let weight = node == scenario.nodes[0] ? ", penwidth=2" : ""
      text += "  \(Self.quoted(node.name)) [label=\(label)\(colour)\(weight)];\n"
    }
    // No node has this name: names are lower-case letters, digits and hyphens.
    if isFromAnywhere { text += "  \"(anywhere)\" [label=\"anywhere\", style=dashed];\n" }
    for branch in branches {
      let lines = lines(of: branch)
      let label = lines == ["otherwise"] ? Self.quoted("otherwise") : Self.label(lines)
      let from = Self.quoted(branch.from ?? "(anywhere)")
      let dashes = branch.from == nil ? ", style=dashed" : ""
      let width = weight(of: branch).map { ", penwidth=\($0)" } ?? ""
      text += "  \(from) -> \(Self.quoted(branch.to)) [label=\(label)\(dashes)\(width)];\n"
    }
    return text + "}\n"
  }

  private static func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

  /// Lines that stand flush left.
  private static func label(_ lines: [String]) -> String {
    "\"" + lines.map { escaped($0) + "\\l" }.joined() + "\""
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: " ")
  }

  /// In Mermaid's language, which sites that show Markdown draw.
  package var mermaid: String {
    var text = "---\ntitle: \(Self.harmless(title))\n---\nflowchart TD\n"
    for node in scenario.nodes {
      let label = ([node.name] + lines(of: node)).map(Self.harmless).joined(separator: "<br>")
      text += "  \(Self.id(node.name))[\"\(label)\"]\n"
    }
    if isFromAnywhere { text += "  anywhere_([anywhere])\n" }
    for branch in branches {
      let label = lines(of: branch).map(Self.harmless).joined(separator: "<br>")
      let from = branch.from.map(Self.id) ?? "anywhere_"
      text += "  \(from) \(branch.from == nil ? "-.->" : "-->")|\"\(label)\"| \(Self.id(branch.to))\n"
    }
    for (index, branch) in branches.enumerated() {
      if let weight = weight(of: branch) { text += "  linkStyle \(index) stroke-width:\(weight)px\n" }
    }
    for node in scenario.nodes {
      if let colour = colour(of: node) { text += "  style \(Self.id(node.name)) fill:\(colour)\n" }
    }
    return text
  }

  /// Hyphens and words of the language ("end") are no ids there.
  private static func id(_ name: String) -> String { "n_" + name.replacing("-", with: "_") }

  /// What means something in Mermaid or HTML as a character reference.
  private static func harmless(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "<", ">", "&", "#", ";", "|", "`", "[", "]", "{", "}", "\\": result += "#\(scalar.value);"
      case "\n": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Int {
  /// "15 sessions".
  fileprivate var inSessions: String { self == 1 ? "1 session" : "\(self) sessions" }
}
