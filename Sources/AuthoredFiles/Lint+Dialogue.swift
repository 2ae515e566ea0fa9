import RapportModel

/// What cannot happen in a dialogue, and what never ends.
extension Lint {
  /// Nodes that lead on, but only round and round.
  mutating func loops(among reached: Set<String>) {
    var ending = Set(scenario.nodes.filter { $0.ends != nil }.map(\.name))
    guard !ending.isEmpty else { return }
    var isGrowing = true
    while isGrowing {
      let more = scenario.nodes.filter {
        !ending.contains($0.name) && exits(of: $0).contains(where: ending.contains)
      }
      ending.formUnion(more.map(\.name))
      isGrowing = !more.isEmpty
    }
    for node in scenario.nodes where reached.contains(node.name) && !ending.contains(node.name) {
      // Who stays for ever has been told so.
      guard exits(of: node).contains(where: { $0 != node.name }), let at = file.definitions[.node]?[node.name]
      else {
        continue
      }
      warn(
        "no-end-from-here", "from node '\(node.name)' no branch leads to an end, only round and round", at,
        "let one of the nodes that it leads to 'go' where the conversation ends")
    }
  }

  /// Conditions that exclude one another.
  mutating func neverHolds(_ reaction: Reaction, _ tree: Tree) {
    guard let at = tree.entry("when")?.keyAt, let pair = Self.contradiction(in: reaction.when) else { return }
    warn(
      "never-holds",
      "this reaction is never taken: '\(pair.0.inWords)' and '\(pair.1.inWords)' exclude one another",
      at)
  }

  private static func contradiction(in conditions: [Condition]) -> (Condition, Condition)? {
    for (index, one) in conditions.enumerated() {
      for other in conditions[(index + 1)...] where one.excludes(other) || other.excludes(one) {
        return (one, other)
      }
    }
    return nil
  }
}

extension Condition {
  fileprivate func excludes(_ other: Condition) -> Bool {
    switch (self, other) {
    case (_, .not(let inner)): self == inner
    case (.variant(let one), .variant(let two)): one != two
    case (.moodBelow(let scale, let bound), .moodAtLeast(let otherScale, let least)):
      scale == otherScale && least >= bound
    default: false
    }
  }
}
