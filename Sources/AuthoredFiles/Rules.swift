import RapportModel

/// What the key table cannot say: rules between keys of one file.
enum Rules {
  static func apply(to file: inout CheckedFile) {
    switch file.kind {
    case .scenario: scenario(&file)
    case .company: company(&file)
    case .persona:
      resolvePersona(&file)
    case .rubric: rubric(&file)
    case .drill: drill(&file)
    case .conversation: conversation(&file)
    case .journey, .moves, .project: break
    }
  }

  // MARK: Scenarios

  private static func scenario(_ file: inout CheckedFile) {
    let tree = file.tree
    facts(tree, in: &file)
    for variant in tree.entries("variants") {
      facts(variant.value, in: &file)
    }
    if let turns = tree["turns"], turns.number("good", 0) >= turns.number("most", 100),
      let most = turns.entry("most")
    {
      file.note("turns-order", "'most' must be greater than 'good'", at: most.keyAt)
    }
    nodes(&file)
  }

  private static func nodes(_ file: inout CheckedFile) {
    let entries = file.tree.entries("dialogue")
    let agentOpens = file.tree.text("opens") == Opener.agent.rawValue
    for (index, entry) in entries.enumerated() where entry.value.isMapping {
      let node = entry.value
      let isFirstOfAgent = index == 0 && agentOpens
      if isFirstOfAgent, let says = node.entry("says") {
        file.note(
          "says-before-agent", "the agent opens, so the first node has no 'says'", at: says.keyAt,
          notes: ["move the lines into the next node, or write 'opens: customer'"])
      }
      if !isFirstOfAgent, node["ends"] == nil, node["says"] == nil {
        file.note(
          "missing-says", "node '\(entry.key)' says nothing", at: entry.keyAt, notes: ["add 'says: |' and a line"])
      }
    }
  }

  private static func facts(_ tree: Tree, in file: inout CheckedFile) {
    var seen: [String: (SourcePosition, String)] = [:]
    for group in Build.factGroups {
      for entry in tree.entries(group) {
        if let (first, other) = seen[entry.key] {
          let cure =
            group == "agent must tell"
            ? "write 'agent must tell: [\(entry.key)]'" : "a fact that both know stands under 'both know'"
          file.diagnostics.append(
            Diagnostic(
              "duplicate-name", "fact '\(entry.key)' stands under '\(other)' too", file: file.file, at: entry.keyAt,
              notes: [.init("first given here", file: file.file, at: first), .init(cure)]))
        }
        seen[entry.key] = (entry.keyAt, group)
        value(of: entry, in: &file)
      }
    }
  }

  private static func value(of entry: Tree.Entry, in file: inout CheckedFile) {
    guard let kindText = entry.value.textIfAny("kind"), let kind = FactKind(rawValue: kindText),
      let value = entry.value["value"], let text = value.text, !Amounts.isWritten(text, as: kind)
    else { return }
    file.note(
      "wrong-value", "'\(StructureCheck.short(text))' is not a value of the kind '\(kindText)'", at: value.at,
      notes: [example(of: kind)])
  }

  private static func example(of kind: FactKind) -> String {
    switch kind {
    case .money: "write it as '£20' or '20 GBP'"
    case .date: "write it as '12 March 2026' or '2026-03-12'"
    case .duration: "write it as '34 days ago' or '8 working days'"
    case .number: "write it in digits"
    case .yesNo: "write yes or no"
    case .text, .article: "write text"
    }
  }

  // MARK: Other files

  private static func company(_ file: inout CheckedFile) {
    let actions = file.defined(.action)
    for reference in file.references where reference.namespace == .action && !actions.contains(reference.name) {
      file.unknown(reference, among: actions)
    }
  }

  /// A persona is shared by scenarios and knows none of their facts.
  private static func resolvePersona(_ file: inout CheckedFile) {
    let known = ["customer", "company", "fact"]
    for reference in file.references where reference.use == .placeholder && !known.contains(reference.name) {
      file.unknown(reference, among: known)
    }
  }
}

extension CheckedFile {
  /// Reports a name that is defined nowhere.
  mutating func unknown(_ reference: StructureCheck.Reference, among known: some Collection<String>) {
    guard diagnostics.count < StructureCheck.mostMistakes else { return }
    let notes = Suggestion.note(for: reference.name, among: known)
    if reference.use == .placeholder {
      diagnostics.append(
        Diagnostic(
          "unknown-placeholder", "'{\(reference.name)}' is not the name of a fact", file: file, at: reference.at,
          notes: notes))
      return
    }
    diagnostics.append(
      Diagnostic(
        "unknown-\(reference.namespace.rawValue)",
        "unknown \(reference.namespace.inWords) '\(StructureCheck.short(reference.name))'", file: file,
        at: reference.at, notes: notes))
  }
}
