import RapportModel

/// Keys: unknown, missing, misspelt, excluding one another; and names.
extension StructureCheck {
  mutating func checkKeys(_ tree: Tree, _ shape: Shape, owner: SourcePosition, name: String) {
    guard case .mapping(let entries) = tree.content else {
      let keys = shape.keys.prefix(4).map(\.name).joined(separator: ", ")
      note("wrong-shape", "'\(name)' must be a mapping (\(keys) …), found \(tree.inWords)", tree.at)
      return
    }
    for entry in entries {
      if diagnostics.count >= Self.mostMistakes { return }
      if let key = shape.key(entry.key) {
        check(entry.value, as: key.kind, owner: entry.keyAt, name: key.name)
      } else {
        unknownKey(entry, among: shape.keys.map(\.name), in: shape.name)
      }
    }
    for rule in shape.rules { apply(rule, to: entries, shape, owner: owner) }
    for key in shape.keys where key.isRequired && tree[key.name] == nil {
      // A misspelt key has been reported already.
      if entries.contains(where: { isMisspelt($0.key, in: shape, for: key.name) }) {
        continue
      }
      note("missing-key", "\(Self.withArticle(shape.name)) needs '\(key.name)'", owner, [Self.meaning(of: key)])
    }
  }

  private mutating func apply(
    _ rule: KeyTable.Rule, to entries: [Tree.Entry], _ shape: Shape, owner: SourcePosition
  ) {
    switch rule {
    case .atLeastOne(let keys):
      if entries.contains(where: { keys.contains($0.key) }) { return }
      if entries.contains(where: { entry in keys.contains { isMisspelt(entry.key, in: shape, for: $0) } }) {
        return
      }
      note(
        "needs-one-of", "\(Self.withArticle(shape.name)) needs \(keys.map { "'\($0)'" }.joined(separator: " or "))",
        owner)
    case .notBoth(let one, let other):
      let given = entries.filter { $0.key == one || $0.key == other }
      guard given.count == 2 else { return }
      note(
        "not-both", "\(Self.withArticle(shape.name)) cannot have both '\(one)' and '\(other)'", given[1].keyAt,
        ["keep one of them"])
    case .needs(let one, let other):
      guard let given = entries.first(where: { $0.key == one }),
        !entries.contains(where: { $0.key == other || isMisspelt($0.key, in: shape, for: other) })
      else { return }
      let about = shape.key(other).map { [Self.meaning(of: $0)] } ?? []
      note("missing-key", "\(Self.withArticle(shape.name)) with '\(one)' needs '\(other)'", given.keyAt, about)
    }
  }

  private func isMisspelt(_ given: String, in shape: Shape, for name: String) -> Bool {
    let names = shape.keys.map(\.name)
    return shape.key(given) == nil
      && (SaidOtherwise.word(for: given, among: names) ?? names.nearest(to: given)) == name
  }

  private mutating func unknownKey(_ entry: Tree.Entry, among known: [String], in place: String) {
    guard diagnostics.count < Self.mostMistakes else { return }
    var diagnostic = Diagnostic(
      "unknown-key", "unknown key '\(entry.key)' in \(Self.withArticle(place))", file: source.file, at: entry.keyAt)
    if let best = SaidOtherwise.word(for: entry.key, among: known) ?? known.nearest(to: entry.key) {
      diagnostic.notes = [.init("did you mean '\(best)'?")]
    } else {
      diagnostic.notes = [.init("allowed are \(known.map { "'\($0)'" }.joined(separator: ", "))")]
    }
    diagnostics.append(diagnostic)
  }

  mutating func checkNamed(_ tree: Tree, _ namespace: KeyTable.Namespace, _ inner: Kind, name: String) {
    guard case .mapping(let entries) = tree.content else {
      note(
        "wrong-shape", "'\(name)' must be a mapping from names, found \(tree.inWords)", tree.at,
        [
          "write 'NAME: …' for each \(namespace.inWords)"
        ])
      return
    }
    for entry in entries {
      if !Self.isName(entry.key) {
        badName(entry.key, namespace, entry.keyAt)
        // Where it is asked for by the name that it should have, there is no second mistake.
        definitions[namespace, default: [:]][Self.asName(entry.key)] = entry.keyAt
      }
      definitions[namespace, default: [:]][entry.key] = entry.keyAt
      check(entry.value, as: inner, owner: entry.keyAt, name: entry.key)
    }
  }

  mutating func badName(_ name: String, _ namespace: KeyTable.Namespace, _ at: SourcePosition) {
    let better = Self.asName(name)
    note(
      "bad-name", "'\(name)' cannot be the name of \(Self.withArticle(namespace.inWords))", at,
      ["names have lower-case letters, digits and hyphens\(better.isEmpty ? "" : ", as in '\(better)'")"])
  }

  mutating func checkByWord(_ tree: Tree, _ words: [String], _ inner: Kind, name: String) {
    guard case .mapping(let entries) = tree.content else {
      note(
        "wrong-shape", "'\(name)' must be a mapping (\(words[0]): …), found \(tree.inWords)", tree.at,
        ["write '\(name): {\(words[0]): …}', or '\(words[0]): …' on a line below '\(name):'"])
      return
    }
    for entry in entries {
      guard words.contains(entry.key) else {
        unknownKey(entry, among: words, in: name)
        continue
      }
      check(entry.value, as: inner, owner: entry.keyAt, name: entry.key)
    }
  }
}
