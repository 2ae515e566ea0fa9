import RapportModel

/// Rules between the keys of a conversation, and against its scenario.
extension Rules {
  static func conversation(_ file: inout CheckedFile) {
    guard let expects = file.tree["expects"] else { return }
    let bands = ["score", "service", "care"].compactMap { expects[$0] } + expects.entries("criteria").map(\.value)
    for tree in bands {
      guard let band = tree.text.flatMap(Band.init), band.low > band.high else { continue }
      file.note(
        "band-order", "a band begins with the smaller number", at: tree.at,
        notes: ["write '\(Band(band.high, band.low))'"])
    }
  }

  /// Nodes, branches and desk actions that the scenario does not have.
  static func conversation(_ file: inout CheckedFile, of scenario: Scenario) {
    for stop in file.tree["expects"]?.items("route") ?? [] {
      guard let text = stop.text, !text.isEmpty, !scenario.hasStop(text) else { continue }
      let names = scenario.nodes.map(\.name) + ["anywhere"]
      let node = text.split(separator: "/", omittingEmptySubsequences: false).first.map(String.init) ?? ""
      let count = scenario.reactions(at: node)?.count ?? 0
      let cure =
        names.contains(node) ? ["'\(node)' has \(count == 1 ? "1 branch" : "\(count) branches")"] : nil
      file.diagnostics.append(
        Diagnostic(
          "unknown-node", "there is no node or branch '\(StructureCheck.short(text))'", file: file.file,
          at: stop.at,
          notes: cure.map { $0.map { .init($0) } } ?? Suggestion.note(for: node, among: names)))
    }
    for line in file.tree.items("says") {
      guard let name = line.text?.commandName, scenario.action(name) == nil,
        !ConversationScript.commands.contains(name)
      else { continue }
      let known = Set(scenario.actions.map(\.name) + ConversationScript.commands)
      file.unknown(
        StructureCheck.Reference(namespace: .action, name: name, use: .name, at: line.at), among: known)
    }
  }
}

extension Scenario {
  fileprivate func reactions(at name: String) -> [Reaction]? {
    name == "anywhere" ? anywhere : node(name)?.reactions
  }

  /// A node, a branch of it, or one that holds anywhere.
  fileprivate func hasStop(_ text: String) -> Bool {
    if node(text) != nil { return true }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let number = Int(parts[1]) else { return false }
    let reactions = parts[0] == "persona" ? persona.reactions : reactions(at: parts[0])
    return (1...(max(1, reactions?.count ?? 0))).contains(number) && reactions?.isEmpty == false
  }
}

extension String {
  /// What stands after the slash at its beginning: "refund" of "/refund 20".
  fileprivate var commandName: String? {
    guard hasPrefix("/") else { return nil }
    return dropFirst().split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
  }
}
