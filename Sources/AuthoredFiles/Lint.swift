import RapportModel

/// Warnings that are cheap and certain: the file loads, and yet this cannot be meant.
struct Lint {
  let scenario: Scenario
  let file: CheckedFile
  let standard: [Move]
  /// Names of harmful moves.
  let harmful: Set<String>
  var diagnostics: [Diagnostic] = []

  init(scenario: Scenario, file: CheckedFile, standard: [Move]) {
    self.scenario = scenario
    self.file = file
    self.standard = standard
    harmful = Set((standard + scenario.moves).filter(\.isHarmful).map(\.name))
    nodes()
    reactions(scenario.anywhere, in: file.tree.items("anywhere"))
    for entry in file.tree.entries("dialogue") {
      reactions(scenario.node(entry.key)?.reactions ?? [], in: entry.value.items("replies"))
    }
    unusedMoves()
    unusedFacts()
    goalsWithoutOutcome()
    examplesOfTwoMoves()
    whatCustomersCannotKnow()
    longTexts()
    silentEnds()
    knownFromTheStart()
    needsWithoutHint()
  }

  // MARK: Nodes

  private mutating func nodes() {
    let reached = reachable()
    for node in scenario.nodes {
      guard let at = file.definitions[.node]?[node.name] else { continue }
      if !reached.contains(node.name) {
        warn("unreachable-node", "nothing leads to node '\(node.name)'", at)
      } else if node.ends == nil, !exits(of: node).contains(where: { $0 != node.name }) {
        warn(
          "no-way-out", "no reaction leads on from node '\(node.name)'", at,
          "give one of its replies 'go', or the node 'ends'")
      }
      repeated(node)
    }
    loops(among: reached)
    outOfReach(reached)
    criteriaWithoutChance(among: reached)
    let ends = Set(scenario.nodes.filter { reached.contains($0.name) }.compactMap(\.ends))
    let right = Set(scenario.rightOutcomes + scenario.variants.flatMap { $0.rightOutcomes ?? [] })
    if ends.isDisjoint(with: right), let entry = file.tree.entry("right outcomes") {
      warn("no-right-end", "no node that can be reached ends in a right outcome", entry.keyAt)
    }
  }

  func exits(of node: Node) -> [String] {
    (node.reactions + scenario.anywhere).compactMap(\.next)
  }

  private func reachable() -> Set<String> {
    var reached: Set<String> = []
    var open = [scenario.nodes[0].name]
    while let name = open.popLast() {
      guard reached.insert(name).inserted, let node = scenario.node(name), node.ends == nil else { continue }
      open += exits(of: node)
    }
    return reached
  }

  /// The same words again where other words are expected.
  private mutating func repeated(_ node: Node) {
    guard let entry = file.tree["dialogue"]?.entry(node.name) else { return }
    for key in ["says", "again"] {
      var seen: Set<String> = []
      for item in entry.value.items(key) {
        if let text = item.text, !seen.insert(text).inserted {
          warn("repeated-line", "the same line stands twice in '\(key)' of node '\(node.name)'", item.at)
        }
      }
    }
    for item in entry.value.items("again") where item.text.map(node.says.contains) == true {
      warn(
        "repeated-line", "'again' of node '\(node.name)' repeats what the node says", item.at,
        "say it in other words")
    }
  }

  // MARK: Reactions

  /// Of reactions that hold with equally many conditions the first is taken.
  private mutating func reactions(_ reactions: [Reaction], in trees: [Tree]) {
    guard reactions.count == trees.count else { return }
    alwaysOutdone(reactions, in: trees)
    var seen: [Set<Condition>: Int] = [:]
    for (index, reaction) in reactions.enumerated() {
      neverHolds(reaction, trees[index])
      let when = Set(reaction.when)
      guard let first = seen[when] else {
        seen[when] = index
        continue
      }
      let at = trees[index].entry("when")?.keyAt ?? trees[index].at
      diagnostics.append(
        Diagnostic(
          "never-chosen", .warning, "this reaction is never taken: one with the same 'when' stands before it",
          file: file.file, at: at, notes: [.init("it stands here", file: file.file, at: trees[first].at)]))
    }
  }

  // MARK: Names

  private mutating func unusedMoves() {
    let used = Set(file.references.filter { $0.namespace == .move }.map(\.name))
    for move in scenario.moves where !used.contains(move.name) && move.mood == .none {
      guard let at = file.definitions[.move]?[move.name] else { continue }
      // The company's and the persona's conditions may name it too.
      if companyUses(move.name) { continue }
      warn("unused-move", "no condition asks for move '\(move.name)', and it moves no mood", at)
    }
  }

  /// What the agent knows, and nothing wants to hear: telling it counts for nothing. Typed values count all the same: a
  /// wrong one is misinformation.
  private mutating func unusedFacts() {
    let used = Set(file.references.filter { $0.namespace == .fact }.map(\.name))
    let told = scenario.facts.filter { fact in
      // What should be kept back is not there to be told.
      fact.kind == .text && fact.alsoSaid.isEmpty && !fact.customerKnows && fact.level == .public
        && !fact.isSensitive
    }
    for fact in told where !used.contains(fact.name) && !fact.agentMustTell {
      guard let at = file.definitions[.fact]?[fact.name] else { continue }
      warn(
        "unused-fact", "nothing asks for fact '\(fact.name)'", at,
        "list it under 'agent must tell', use it in a condition or a text, or remove it")
    }
  }

  private func companyUses(_ move: String) -> Bool {
    let company = scenario.company
    let conditions =
      company.actions.flatMap { $0.needs + $0.permittedWhen } + company.requiredSentences.flatMap(\.when)
      + (company.mustEscalate + company.mayEscalate + company.mustNotEscalate).flatMap(\.when)
      + company.verifiedWhen + scenario.persona.reactions.flatMap(\.when)
    var isUsed = false
    for condition in conditions {
      condition.visit { leaf in
        if leaf == .said(move) || leaf == .everSaid(move) { isUsed = true }
      }
    }
    return isUsed
  }

  private mutating func goalsWithoutOutcome() {
    let right = Set(scenario.rightOutcomes + scenario.variants.flatMap { $0.rightOutcomes ?? [] })
    for goal in scenario.goals where !goal.outcomes.isEmpty && right.isDisjoint(with: goal.outcomes) {
      guard let entry = file.tree["goals"]?.entry(goal.name) else { continue }
      warn("goal-never-due", "goal '\(goal.name)' is for outcomes that are not right ones", entry.keyAt)
    }
  }

  mutating func warn(_ code: String, _ message: String, _ at: SourcePosition, _ note: String? = nil) {
    diagnostics.append(
      Diagnostic(code, .warning, message, file: file.file, at: at, notes: note.map { [.init($0)] } ?? []))
  }
}
