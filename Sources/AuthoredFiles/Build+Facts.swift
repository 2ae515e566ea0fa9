import RapportModel

extension Build {
  /// The groups under which facts stand, and who knows them.
  static let factGroups = ["agent knows", "customer knows", "both know", "agent must tell"]

  /// The facts of a scenario or, laid over `base`, of a variant.
  static func facts(_ tree: Tree, over base: [Fact] = [], revealed: Set<String>) -> [Fact] {
    var facts: [Fact] = []
    for group in factGroups {
      for entry in tree.entries(group) {
        let known = base.first { $0.name == entry.key }
        facts.append(fact(entry, group: group, over: known, isRevealed: revealed.contains(entry.key)))
      }
    }
    for name in mustTell(tree) {
      if let index = facts.firstIndex(where: { $0.name == name }) {
        facts[index].agentMustTell = true
      } else if var fact = base.first(where: { $0.name == name }) {
        fact.agentMustTell = true
        facts.append(fact)
      }
    }
    return facts
  }

  /// Names listed under "agent must tell".
  private static func mustTell(_ tree: Tree) -> [String] {
    guard let list = tree["agent must tell"], !list.isMapping else { return [] }
    return list.texts
  }

  /// What a variant does not say of a fact is as in the scenario, except how the old value was said.
  private static func fact(_ entry: Tree.Entry, group: String, over base: Fact?, isRevealed: Bool) -> Fact {
    let tree = entry.value
    let value = tree.text ?? tree.text("value")
    let isNewValue = value != base?.value
    return Fact(
      name: entry.key, kind: tree.word("kind", Amounts.kind(of: value)), value: value,
      alsoSaid: tree["also said"]?.texts ?? (isNewValue ? [] : base?.alsoSaid ?? []),
      askedAs: tree["asked as"]?.texts ?? base?.askedAs ?? [],
      says: tree.textIfAny("says") ?? (isNewValue ? nil : base?.says),
      level: tree.word("level", base?.level ?? .public),
      isSensitive: tree["sensitive"] == nil ? base?.isSensitive ?? false : tree.flag("sensitive"),
      agentKnows: group == "agent knows" || group == "both know" || (group == "agent must tell" && !isRevealed),
      customerKnows: group == "customer knows" || group == "both know",
      agentMustTell: group == "agent must tell" || base?.agentMustTell == true)
  }
}
