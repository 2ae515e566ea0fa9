import RapportModel

/// Checks the names in a scenario against what the scenario, its company and the standard moves define.
struct Resolve {
  let company: CheckedFile?
  let standardMoves: Set<String>

  func apply(to file: inout CheckedFile) {
    let known = names(in: file).filter { !file.givesTwice($0.key) }
    for reference in file.references {
      guard let names = known[reference.namespace] else { continue }
      if reference.use == .placeholder {
        let names = names.union(["customer", "company"])
        if !names.contains(reference.name) { file.unknown(reference, among: names) }
      } else if !names.contains(reference.name) {
        file.unknown(reference, among: names)
      }
    }
    titles(&file)
  }

  /// Without a company or standard moves that could be read, names of theirs are not judged.
  private func names(in file: CheckedFile) -> [KeyTable.Namespace: Set<String>] {
    var known: [KeyTable.Namespace: Set<String>] = [:]
    for namespace in [KeyTable.Namespace.node, .fact, .need, .variant] {
      known[namespace] = file.defined(namespace)
    }
    if let company { known[.action] = file.defined(.action).union(company.defined(.action)) }
    if !standardMoves.isEmpty { known[.move] = file.defined(.move).union(standardMoves) }
    return known
  }

  /// An action that the company does not have needs a title.
  private func titles(_ file: inout CheckedFile) {
    guard let company else { return }
    var known = company.defined(.action)
    let groups = [file.tree] + file.tree.entries("variants").map(\.value)
    for group in groups {
      for entry in group.entries("actions") where entry.value.isMapping && !known.contains(entry.key) {
        if entry.value["title"] == nil {
          file.note(
            "missing-title", "a new action needs 'title'", at: entry.keyAt,
            notes: ["company '\(file.tree.text("company"))' has no action '\(entry.key)'"])
        }
      }
      known.formUnion(group.entries("actions").map(\.key))
    }
  }
}

extension CheckedFile {
  /// One of these names is given twice: of the two things only one was read, and what is missing may be the other.
  fileprivate func givesTwice(_ namespace: KeyTable.Namespace) -> Bool {
    let first = diagnostics.filter { $0.code == "duplicate-key" }.flatMap(\.notes).compactMap(\.position)
    return definitions[namespace]?.values.contains { first.contains($0) } ?? false
  }
}
