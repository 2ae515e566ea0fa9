import RapportModel

/// Conditions: a few words, or `any:` and `not:` over further ones.
extension StructureCheck {
  /// `any:` and `not:` make a mapping a condition where a list of conditions is the short form.
  static func isCondition(_ entries: [Tree.Entry], as short: Kind) -> Bool {
    guard case .list(.condition) = short else { return false }
    return !entries.isEmpty && entries.allSatisfy { $0.key == "any" || $0.key == "not" }
  }

  mutating func checkCondition(_ tree: Tree, name: String) {
    switch tree.content {
    case .mapping(let entries):
      for entry in entries {
        if entry.key == "any" || entry.key == "not" {
          check(entry.value, as: .conditions, owner: entry.keyAt, name: entry.key)
        } else {
          note(
            "bad-condition", "'\(entry.key)' is not a condition", entry.keyAt,
            [
              "only 'any:' and 'not:' hold further conditions; put text that holds ': ' in quotes"
            ])
        }
      }
      if entries.count > 1, entries.allSatisfy({ $0.key == "any" || $0.key == "not" }) {
        note("bad-condition", "one item holds one condition", entries[1].keyAt, ["begin a new item with '- '"])
      }
    case .list:
      note(
        "wrong-shape", "a condition is a few words, found a list", tree.at,
        [
          "write 'any: [said a, said b]' for one of several"
        ])
    case .scalar:
      switch ConditionGrammar.parse(tree.text ?? "") {
      case .success(let (_, names)):
        for found in names {
          references.append(
            Reference(
              namespace: found.namespace, name: found.name, use: .condition,
              at: place(in: tree, offset: found.offset)))
        }
      case .failure(let failure):
        note("bad-condition", failure.message, place(in: tree, offset: failure.offset), failure.notes)
      }
    }
  }
}
