import RapportModel

@testable import AuthoredFiles

/// A good file with one thing wrong, and what must be said of it, where.
struct Mutation: Sendable, CustomStringConvertible {
  /// `text` is within the quotation marks of a value.
  enum Place: Sendable {
    case key([Int])
    case value([Int])
    case text([Int])
  }

  let description: String
  let kind: KeyTable.FileKind
  let tree: Tree
  let code: String
  let place: Place
}

/// Makes each key of each table wrong in every way that its kind allows.
struct Mutations {
  private(set) var all: [Mutation] = []
  private(set) var seen: Set<String> = []
  private let kind: KeyTable.FileKind
  private let root: Tree

  init(_ root: Tree, kind: KeyTable.FileKind) {
    self.root = root
    self.kind = kind
    visit(root, .keys(kind.shape), path: [], owner: .value([]))
  }

  private mutating func add(_ what: String, _ tree: Tree, _ code: String, _ place: Mutation.Place) {
    all.append(
      Mutation(description: "\(kind.rawValue): \(what): \(code)", kind: kind, tree: tree, code: code, place: place))
  }

  private mutating func visit(_ tree: Tree, _ kind: KeyTable.Kind, path: [Int], owner: Mutation.Place) {
    switch kind {
    case .keys(let shape): visitKeys(tree, shape, path: path, owner: owner)
    case .named(let namespace, let inner):
      for (index, entry) in tree.entries.enumerated() {
        rename(entry, "Not A Name", "bad-name", path + [index], "name of \(namespace.rawValue)")
        repeatKey(entry, path + [index])
        visit(entry.value, inner, path: path + [index], owner: .key(path + [index]))
      }
    case .byWord(_, let inner):
      for (index, entry) in tree.entries.enumerated() {
        rename(entry, "\(entry.key)x", "unknown-key", path + [index], entry.key)
        visit(entry.value, inner, path: path + [index], owner: .key(path + [index]))
      }
    case .list(let inner):
      if case .list(let items) = tree.content {
        for (index, item) in items.enumerated() {
          visit(item, inner, path: path + [index], owner: .value(path + [index]))
        }
      } else {
        visit(tree, inner, path: path, owner: owner)
      }
    case .either(let short, let long): visit(tree, tree.isMapping ? long : short, path: path, owner: owner)
    default: break
    }
  }

  private mutating func visitKeys(_ tree: Tree, _ shape: KeyTable.Shape, path: [Int], owner: Mutation.Place) {
    for (index, entry) in tree.entries.enumerated() {
      guard let key = shape.key(entry.key) else { continue }
      let here = path + [index]
      let name = "\(shape.name) / \(key.name)"
      seen.insert(name)
      repeatKey(entry, here)
      if key.name == "format" {
        rename(entry, "formatx", "missing-format", here, name, at: .value([]))
        replace(here, .plain(""), "unknown-format", .key(here), name)
        replace(here, .of(["no-such-key": .plain("x")]), "unknown-format", .key(here), name)
        for text in ["scenarios/1", "script/1", "nothing"] {
          replace(here, .plain(text), "unknown-format", .value(here), name)
        }
        replace(here, .plain("\(kind.rawValue)/2"), "unknown-version", .value(here), name)
        replace(
          here, .plain(kind == .persona ? "company/1" : "persona/1"), "wrong-kind-of-file", .value(here), name)
        continue
      }
      rename(entry, "\(key.name)x", "unknown-key", here, name)
      if key.isRequired {
        add(name, root.removing(here), tree.entries.count == 1 ? "empty" : "missing-key", owner)
      }
      replace(here, .plain(""), "empty", .key(here), name)
      spoil(key.kind, here, name)
      visit(entry.value, key.kind, path: here, owner: .key(here))
    }
  }

  private mutating func rename(
    _ entry: Tree.Entry, _ new: String, _ code: String, _ path: [Int], _ name: String,
    at place: Mutation.Place? = nil
  ) {
    add(name, root.changing(path) { $0.key = new }, code, place ?? .key(path))
  }

  private mutating func repeatKey(_ entry: Tree.Entry, _ path: [Int]) {
    add("\(entry.key) twice", root.duplicating(path), "duplicate-key", .key(path.dropLast() + [path.last! + 1]))
  }

  private mutating func replace(
    _ path: [Int], _ value: Tree, _ code: String, _ place: Mutation.Place, _ name: String
  ) {
    add(name, root.changing(path) { $0.value = value }, code, place)
  }

  /// Wrong in kind, and wrong in value.
  private mutating func spoil(_ kind: KeyTable.Kind, _ path: [Int], _ name: String, isList: Bool = false) {
    let mapping = Tree.of(["no-such-key": .plain("x")])
    switch kind {
    case .keys, .named, .byWord: replace(path, .plain("text"), "wrong-shape", .value(path), name)
    case .list(.keys): replace(path, .plain("text"), "wrong-shape", .value(path), name)
    case .list(.list), .list(.named): break
    case .list(let inner): spoil(inner, path, name, isList: true)
    case .condition:
      replace(path, mapping, "bad-condition", .key(path + [0]), name)
      replace(path, .list([.list([.plain("x")])]), "wrong-shape", .value(path + [0]), name)
      for text in Self.badConditions { replace(path, .plain(text), "bad-condition", .value(path), name) }
    case .either(let short, .keys), .either(let short, .named):
      replace(path, .list([.list([.plain("x")])]), "wrong-shape", .value(path + [0]), name)
      if case .list(.condition) = short {
        replace(path, .plain("nonsense"), "bad-condition", .value(path), name)
      }
    case .either: break
    default:
      replace(path, mapping, "wrong-shape", .value(path), name)
      replace(path, .list([.list([.plain("x")])]), "wrong-shape", .value(isList ? path + [0] : path), name)
      for (value, code) in badValues(kind) {
        replace(path, value, code, value.isInQuotes && code != "not-a-number" ? .text(path) : .value(path), name)
      }
    }
  }

  private static let badConditions = [
    "nonsense", "said", "said a and said b", "mood calm under 40", "mood anger below 40", "mood calm below 140",
    "asked price 0 times", "silent", "silent 0",
  ]

  private func badValues(_ kind: KeyTable.Kind) -> [(Tree, String)] {
    switch kind {
    case .oneOf: [(.plain("no-such-word"), "not-allowed")]
    case .number(let range):
      [
        (.plain("\(range.upperBound + 1)"), "out-of-range"), (.plain("\(range.lowerBound - 1)"), "out-of-range"),
        (.plain("many"), "not-a-number"), (.quoted("\(range.lowerBound)"), "not-a-number"),
        (.plain("1.5"), "not-a-number"),
      ]
    case .band:
      ["many", "101", "80..", "80-90", "80..101", "1.55..2", "-1..5"].map { (.plain($0), "not-a-band") }
    case .yesNo: [(.plain("perhaps"), "not-yes-or-no"), (.plain("1"), "not-yes-or-no")]
    case .money: [(.plain("much"), "not-money")]
    case .days: [(.plain("soon"), "not-days")]
    case .pattern: [(.quoted("… late"), "bad-pattern"), (.quoted("(late"), "bad-pattern")]
    case .name(let namespace):
      self.kind == .scenario || namespace == .scenario
        ? [(.plain("no-such-name"), "unknown-\(namespace.rawValue)")] : []
    case .id: [(.plain("Not an id"), "bad-name")]
    case .line: self.kind == .scenario ? [(.quoted("{no-such-fact}"), "unknown-placeholder")] : []
    default: []
    }
  }
}

extension Tree {
  static let nowhere = SourcePosition(line: 1, column: 1)
  static func plain(_ text: String) -> Tree { Tree(content: .scalar(text, .plain), at: nowhere) }
  static func quoted(_ text: String) -> Tree { Tree(content: .scalar(text, .quoted), at: nowhere) }
  static func list(_ items: [Tree]) -> Tree { Tree(content: .list(items), at: nowhere) }
  static func of(_ entries: KeyValuePairs<String, Tree>) -> Tree {
    Tree(content: .mapping(entries.map { Entry(key: $0.key, keyAt: nowhere, value: $0.value) }), at: nowhere)
  }

  var isInQuotes: Bool {
    if case .scalar(_, .quoted) = content { true } else { false }
  }

  func changing(_ path: [Int], _ change: (inout Entry) -> Void) -> Tree {
    edited(path) { entries, index in change(&entries[index]) }
  }

  func removing(_ path: [Int]) -> Tree { edited(path) { entries, index in entries.remove(at: index) } }

  func duplicating(_ path: [Int]) -> Tree {
    edited(path) { entries, index in entries.insert(entries[index], at: index + 1) }
  }

  private func edited(_ path: [Int], _ edit: (inout [Entry], Int) -> Void) -> Tree {
    guard let step = path.first else { return self }
    var copy = self
    switch content {
    case .list(var items):
      items[step] = items[step].edited(Array(path.dropFirst()), edit)
      copy.content = .list(items)
    case .mapping(var entries):
      if path.count == 1 {
        edit(&entries, step)
      } else {
        entries[step].value = entries[step].value.edited(Array(path.dropFirst()), edit)
      }
      copy.content = .mapping(entries)
    case .scalar: break
    }
    return copy
  }
}
