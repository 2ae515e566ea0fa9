import RapportModel

/// Rules between the keys of a drill.
extension Rules {
  static func drill(_ file: inout CheckedFile) {
    for part in file.tree.items("made it") + file.tree.items("faults") {
      if let conditions = part["when"] { movesOnly(conditions, in: &file) }
    }
  }

  /// One reply is judged by its moves: nothing has been done, told or reached before it.
  private static func movesOnly(_ conditions: Tree, in file: inout CheckedFile) {
    for item in conditions.items {
      if case .mapping(let entries) = item.content {
        for entry in entries { movesOnly(entry.value, in: &file) }
        continue
      }
      guard let text = item.text, case .success(let (condition, _)) = ConditionGrammar.parse(text) else { continue }
      condition.visit { leaf in
        if case .said = leaf { return }
        file.note(
          "not-in-drill", "'\(StructureCheck.short(leaf.inWords))' cannot be asked of one reply", at: item.at,
          notes: ["a drill asks with 'said', 'not said' and 'any' of these"])
      }
    }
  }
}
