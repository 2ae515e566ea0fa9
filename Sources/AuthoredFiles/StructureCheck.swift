import RapportModel

/// Compares a tree with the key table, and gathers what the file defines and refers to.
struct StructureCheck {
  typealias Kind = KeyTable.Kind
  typealias Shape = KeyTable.Shape

  /// A name that is defined elsewhere.
  struct Reference: Sendable {
    enum Use: Sendable { case name, condition, placeholder, pattern }

    var namespace: KeyTable.Namespace
    var name: String
    var use: Use
    var at: SourcePosition
  }

  /// Nobody reads more mistakes of one file; a file that has them is no scenario.
  static let mostMistakes = 300

  let source: Source
  var diagnostics: [Diagnostic] = []
  var references: [Reference] = []
  var definitions: [KeyTable.Namespace: [String: SourcePosition]] = [:]

  init(_ source: Source) {
    self.source = source
  }

  /// - Parameter owner: where to report a missing key: the key or item that the tree belongs to.
  mutating func check(_ tree: Tree, as kind: Kind, owner: SourcePosition, name: String) {
    if isEmpty(tree) {
      note("empty", "'\(name)' is empty", owner, ["write a value, or remove the key"])
      return
    }
    switch kind {
    case .keys(let shape): checkKeys(tree, shape, owner: owner, name: name)
    case .named(let namespace, let inner): checkNamed(tree, namespace, inner, name: name)
    case .byWord(let words, let inner): checkByWord(tree, words, inner, name: name)
    case .list(let inner):
      for item in tree.items { check(item, as: inner, owner: item.at, name: name) }
    case .either(let short, let long):
      if case .mapping(let entries) = tree.content, !Self.isCondition(entries, as: short) {
        check(tree, as: long, owner: owner, name: name)
      } else {
        check(tree, as: short, owner: owner, name: name)
      }
    case .condition: checkCondition(tree, name: name)
    default: checkScalar(tree, as: kind, name: name)
    }
  }

  private func isEmpty(_ tree: Tree) -> Bool {
    switch tree.content {
    case .scalar: tree.text?.isEmpty == true
    case .list(let items): items.isEmpty
    case .mapping(let entries): entries.isEmpty
    }
  }

  /// Where a byte of a scalar's trimmed text stands, if the text stands in the file as it is; else where it begins.
  func place(in tree: Tree, offset: Int) -> SourcePosition {
    guard case .scalar(_, let style) = tree.content, style != .block, let text = tree.text else { return tree.at }
    let start = source.offset(of: tree.at) + (style == .quoted ? 1 : 0)
    let wanted = Array(text.utf8)
    guard offset <= wanted.count, start + offset <= source.bytes.count,
      source.bytes[start..<(start + offset)].elementsEqual(wanted[..<offset])
    else { return tree.at }
    return source.position(of: start + offset)
  }

  mutating func note(_ code: String, _ message: String, _ at: SourcePosition, _ notes: [String] = []) {
    guard diagnostics.count < Self.mostMistakes else { return }
    diagnostics.append(Diagnostic(code, message, file: source.file, at: at, notes: notes.map { .init($0) }))
  }
}
