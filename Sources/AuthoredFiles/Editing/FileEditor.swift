import RapportModel

/// Adds text to the lists of an authored file by changing only the place where it belongs: comments and layout stay.
///
/// Each edit is read back; one that would say anything else than was meant is refused, and the file stays as it was.
package struct FileEditor {
  /// The way to a list from the top of the file.
  enum Step: Sendable, Hashable {
    case key(String)
    /// From 0.
    case item(Int)
  }

  package enum Problem: Error, Hashable {
    /// The file has mistakes; they come first.
    case mistakes([Diagnostic])
    /// The place is written in a form that cannot be changed safely; the line is the nearest one.
    case form(line: Int)
    /// There is no such place.
    case noPlace
  }

  package private(set) var text: String
  private let name: String
  private var source: Source
  private var tree: Tree

  /// - Parameter name: the file's, for messages.
  /// - Throws: `Problem.mistakes` when the file cannot be read as YAML.
  package init(_ bytes: [UInt8], name: String) throws(Problem) {
    self.name = name
    (source, tree) = try Self.read(bytes, name)
    text = source.text
  }

  private static func read(_ bytes: [UInt8], _ name: String) throws(Problem) -> (Source, Tree) {
    switch Source.reading(bytes, file: name) {
    case .failure(let mistake): throw .mistakes([mistake.diagnostic])
    case .success(let source):
      let (tree, mistakes) = YAMLReader.read(source)
      guard let tree, mistakes.isEmpty else { throw .mistakes(mistakes) }
      return (source, tree)
    }
  }

  /// The texts in the list at a place; a single text is a list of one, and a missing one is empty.
  func texts(at path: [Step]) -> [String] {
    guard let found = find(path), found.rest.isEmpty else { return [] }
    return found.tree.items.compactMap(\.text)
  }

  /// Adds a text at the end of the list at a place; keys that are missing on the way are written.
  ///
  /// Nothing happens when the list has the text already.
  mutating func append(_ item: String, to path: [Step]) throws(Problem) {
    guard let found = find(path) else { throw .noPlace }
    if found.rest.isEmpty, found.tree.items.contains(where: { $0.text == item }) { return }
    let place = EditPlace(source)
    let edit =
      found.rest.isEmpty
      ? place.append(item, to: found.tree, under: found.owner)
      : place.add(found.rest, holding: item, to: found.tree)
    guard let edit else { throw .form(line: found.tree.at.line) }
    let bytes =
      Array(source.bytes[..<edit.range.lowerBound]) + Array(edit.text.utf8) + source.bytes[edit.range.upperBound...]
    guard let (changed, newTree) = try? Self.read(bytes, name),
      newTree.saysTheSame(as: tree.appending(item, at: path[...]))
    else { throw .form(line: found.tree.at.line) }
    (source, tree, text) = (changed, newTree, changed.text)
  }

  func isMapping(at path: [Step]) -> Bool {
    guard let found = find(path), found.rest.isEmpty else { return false }
    return found.tree.isMapping
  }

  private struct Found {
    var tree: Tree
    /// The entry whose value it is; nil for the whole file and for an item of a list.
    var owner: Tree.Entry?
    /// Keys that are not there.
    var rest: [String]
  }

  /// The deepest part of the way that is there; nil when an item is missing.
  private func find(_ path: [Step]) -> Found? {
    var found = Found(tree: tree, rest: [])
    for (index, step) in path.enumerated() {
      switch step {
      case .item(let number):
        let items = found.tree.items
        guard items.indices.contains(number) else { return nil }
        found = Found(tree: items[number], rest: [])
      case .key(let key):
        if let entry = found.tree.entry(key) {
          found = Found(tree: entry.value, owner: entry, rest: [])
          continue
        }
        let rest = path[index...].map { step -> String? in if case .key(let key) = step { key } else { nil } }
        guard found.tree.isMapping, !rest.contains(nil) else { return nil }
        found.rest = rest.compactMap(\.self)
        return found
      }
    }
    return found
  }
}

extension Tree {
  /// The tree as it is meant to be after an edit; places do not count.
  fileprivate func appending(_ item: String, at path: ArraySlice<FileEditor.Step>) -> Tree {
    var changed = self
    guard let step = path.first else {
      let added = Tree(content: .scalar(item, .plain), at: at)
      if case .scalar(let text, _) = content, text.isEmpty { return added }
      changed.content = .list(items + [added])
      return changed
    }
    let rest = path.dropFirst()
    switch (step, content) {
    case (.item(let number), .list(var list)):
      list[number] = list[number].appending(item, at: rest)
      changed.content = .list(list)
    case (.item, _): return appending(item, at: rest)
    case (.key(let key), .mapping(var entries)):
      if let index = entries.firstIndex(where: { $0.key == key }) {
        entries[index].value = entries[index].value.appending(item, at: rest)
      } else {
        let nothing = rest.isEmpty ? Content.scalar("", .plain) : .mapping([])
        let value = Tree(content: nothing, at: at).appending(item, at: rest)
        entries.append(Entry(key: key, keyAt: at, value: value))
      }
      changed.content = .mapping(entries)
    case (.key, _): break
    }
    return changed
  }

  /// Whether both hold the same texts, lists and keys; a list of one is its item.
  fileprivate func saysTheSame(as other: Tree) -> Bool {
    switch (content, other.content) {
    case (.scalar, .scalar): return text == other.text
    case (.mapping(let mine), .mapping(let theirs)):
      return mine.count == theirs.count
        && zip(mine, theirs).allSatisfy { $0.key == $1.key && $0.value.saysTheSame(as: $1.value) }
    case (.mapping, _), (_, .mapping):
      return items.count == 1 && other.items.count == 1 && items[0].isMapping && other.items[0].isMapping
        && items[0].saysTheSame(as: other.items[0])
    default:
      return items.count == other.items.count && zip(items, other.items).allSatisfy { $0.saysTheSame(as: $1) }
    }
  }
}
