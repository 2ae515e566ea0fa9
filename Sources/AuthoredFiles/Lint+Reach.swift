import RapportModel

/// What can never be done, told, met or felt, whoever plays and however.
extension Lint {
  /// The scenario as written and each variant.
  func reaches(_ nodes: Set<String>) -> [Reach] {
    let own = scenario.nodes.filter { nodes.contains($0.name) }.flatMap(\.reactions) + scenario.anywhere
    let changes =
      (own + scenario.persona.reactions).map(\.mood) + (standard + scenario.moves).map(\.mood)
    let versions = [scenario] + scenario.variants.compactMap { scenario.applying(variant: $0.name) }
    return versions.map { Reach($0, nodes: nodes, changes: changes) }
  }

  mutating func outOfReach(_ nodes: Set<String>) {
    let reaches = reaches(nodes)
    goals(reaches)
    let names = ["needs", "personal"]
    for (variant, tree) in [(nil, file.tree)] + file.tree.entries("variants").map({ ($0.key, $0.value) }) {
      // What a variant changes counts in it alone; what it leaves counts in all that leave it too.
      let here = reaches.filter { reach in
        variant == nil ? true : reach.scenario.variant == variant
      }
      for group in names {
        for entry in tree.entries(group) where entry.value.isMapping {
          let conditions = entry.value.conditions(group == "needs" ? "met by" : "fits")
          unreachable(
            conditions, "\(group == "needs" ? "need" : "personal touch") '\(entry.key)'", entry.keyAt, here)
        }
      }
    }
    for entry in file.tree.entries("dialogue") where nodes.contains(entry.key) {
      for question in entry.value.items("asks") where question.isMapping {
        unreachable(question.conditions("answered by"), "the answer to this question", question.at, reaches)
      }
      for reaction in entry.value.items("replies") { unreachable(reaction, reaches) }
    }
    for reaction in file.tree.items("anywhere") { unreachable(reaction, reaches) }
    for line in file.tree.entries("afterwards").flatMap(\.value.items) { unreachable(line, reaches, "line") }
    for question in file.tree.items("diagnosis") { undiagnosed(question, reaches) }
    calm(reaches)
  }

  // MARK: Goals

  private mutating func goals(_ reaches: [Reach]) {
    let groups = [(nil, file.tree)] + file.tree.entries("variants").map { ($0.key, $0.value) }
    for (variant, tree) in groups {
      for entry in tree.entries("goals") {
        let here = reaches.filter { reach in
          if let variant { return reach.scenario.variant == variant }
          // A variant with goals of its own does not have these.
          return scenario.variants.first { $0.name == reach.scenario.variant }?.goals == nil
        }
        let conditions =
          entry.value.isConditions ? entry.value.conditions : entry.value.conditions("when")
        guard let first = here.first, !here.contains(where: { $0.canHold(all: conditions) }),
          let obstacle = first.obstacle(in: conditions)
        else { continue }
        warn(
          "goal-out-of-reach", "goal '\(entry.key)' can never be met: '\(obstacle.inWords)' never holds",
          entry.keyAt,
          first.reason(for: obstacle))
      }
    }
  }

  // MARK: Needs, touches, questions, reactions

  private mutating func unreachable(
    _ conditions: [Condition], _ what: String, _ at: SourcePosition, _ reaches: [Reach]
  ) {
    guard let first = reaches.first, !reaches.contains(where: { $0.canHold(all: conditions) }),
      let obstacle = first.obstacle(in: conditions)
    else { return }
    warn(
      "out-of-reach", "\(what) can never be had: '\(obstacle.inWords)' never holds", at,
      first.reason(for: obstacle))
  }

  private mutating func unreachable(_ reaction: Tree, _ reaches: [Reach], _ what: String = "reaction") {
    let conditions = reaction.conditions("when")
    guard let entry = reaction.entry("when"), let first = reaches.first,
      !reaches.contains(where: { $0.canHold(all: conditions) }),
      let obstacle = first.obstacle(in: conditions.filter { !$0.isOfVariant })
    else { return }
    warn(
      "never-holds", "this \(what) is never taken: '\(obstacle.inWords)' never holds", entry.keyAt,
      first.reason(for: obstacle))
  }

  private mutating func undiagnosed(_ question: Tree, _ reaches: [Reach]) {
    let tree = question.isMapping ? question["fact"] : question
    guard let name = tree?.text, let at = tree?.at, scenario.fact(name) != nil,
      !reaches.contains(where: { $0.knowable.contains(name) })
    else { return }
    warn(
      "out-of-reach", "'\(name)' can never be found out", at,
      "let the customer know it, or let an action of the desk reveal it")
  }

  // MARK: Mood

  /// Who comes upset and cannot be calmed makes sense only where the right end is a no or a goodbye.
  private mutating func calm(_ reaches: [Reach]) {
    let right = Set(scenario.rightOutcomes + scenario.variants.flatMap { $0.rightOutcomes ?? [] })
    guard scenario.persona.restingMood.calm < 50, let first = reaches.first, !first.moves(.calm, up: true),
      right.isDisjoint(with: [.declinedWell, .agentEnded, .customerWithdrew]),
      let entry = file.tree.entry("persona")
    else { return }
    let temperament = scenario.persona.temperament
    warn(
      "never-calms",
      "persona '\(scenario.persona.id)' comes upset (calm \(scenario.persona.restingMood.calm)) and can never calm down",
      entry.value.at,
      temperament.warms < 100
        ? "raise 'warms' under 'temperament' of the persona; it is \(temperament.warms)"
        : "give a move or a reaction 'mood: {calm: +1}'")
  }
}

extension Condition {
  fileprivate var isOfVariant: Bool { if case .variant = self { true } else { false } }
}
