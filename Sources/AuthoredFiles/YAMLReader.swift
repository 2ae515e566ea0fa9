import RapportModel
import Yams

/// From a file's text to its tree, or to the mistakes that keep YAML from being read.
///
/// Rapport takes a part of YAML: no anchors, aliases, tags, merge keys or further documents.
struct YAMLReader {
  /// Deeper than any file needs; the deepest place of the format is about 12.
  static let deepest = 64
  /// A long scenario has about 3,000.
  static let mostValues = 50_000

  private let source: Source
  private(set) var diagnostics: [Diagnostic] = []
  private var count = 0

  private init(_ source: Source) {
    self.source = source
  }

  /// The tree, and every mistake of form: anchors, tags, keys given twice. The tree is nil when there is none.
  static func read(_ source: Source) -> (tree: Tree?, diagnostics: [Diagnostic]) {
    if let found = anchors(in: source) { return (nil, found) }
    var repair = DuplicateKeys(source)
    let composed: (Yams.Node, Parser)?
    do {
      composed = try repair.compose()
    } catch {
      return (nil, repair.diagnostics + [YAMLMistake.diagnostic(for: error, in: source)])
    }
    guard let (node, parser) = composed else {
      return (nil, [Diagnostic("empty-file", "the file is empty", file: source.file)])
    }
    var reader = YAMLReader(source)
    let tree = withExtendedLifetime(parser) { reader.tree(from: node, depth: 0) }
    return (tree, repair.diagnostics + reader.diagnostics)
  }

  static func compose(_ text: String) throws -> (Yams.Node, Parser)? {
    let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
    return try parser.singleRoot().map { ($0, parser) }
  }

  /// Anchors are looked for with every alias made into a word, because composing hashes aliased keys: a few
  /// hundred bytes can keep it busy for hours.
  private static func anchors(in source: Source) -> [Diagnostic]? {
    guard source.bytes.contains(UInt8(ascii: "&")), source.bytes.contains(UInt8(ascii: "*")) else { return nil }
    let masked = source.replacing(source.bytes.map { $0 == UInt8(ascii: "*") ? UInt8(ascii: "x") : $0 })
    var repair = DuplicateKeys(masked)
    guard let composed = try? repair.compose() else { return nil }
    var reader = YAMLReader(masked)
    _ = withExtendedLifetime(composed.1) { reader.tree(from: composed.0, depth: 0) }
    let found = reader.diagnostics.filter { $0.code == "anchor" }
    return found.isEmpty ? nil : found
  }

  private mutating func tree(from node: Yams.Node, depth: Int) -> Tree? {
    let at = SourcePosition(node.mark)
    count += 1
    if depth > Self.deepest {
      note("too-deep", "nested more than \(Self.deepest) levels deep", at)
      return nil
    }
    if count > Self.mostValues {
      if count == Self.mostValues + 1 { note("too-large", "the file has more than \(Self.mostValues) values", at) }
      return nil
    }
    refuseProperties(at)
    switch node {
    case .scalar(let scalar):
      return Tree(content: .scalar(scalar.string, Tree.Style(scalar.style)), at: at)
    case .sequence(let sequence):
      return Tree(content: .list(sequence.compactMap { tree(from: $0, depth: depth + 1) }), at: at)
    case .mapping(let mapping):
      return Tree(content: .mapping(mapping.compactMap { entry($0.key, $0.value, depth: depth + 1) }), at: at)
    case .alias:
      return nil
    }
  }

  private mutating func entry(_ key: Yams.Node, _ value: Yams.Node, depth: Int) -> Tree.Entry? {
    let at = SourcePosition(key.mark)
    refuseProperties(at)
    guard case .scalar(let scalar) = key else {
      note(
        "key-not-text", "a key must be text, found \(key.sequence == nil ? "a mapping" : "a list")", at,
        [
          "'{' and '[' begin a mapping and a list; put text that begins so in quotes"
        ])
      return nil
    }
    if DuplicateKeys.isMarked(scalar.string) { return nil }
    if scalar.string == "<<" {
      note("merge-key", "merge keys ('<<') are not used here", at, ["write the keys out"])
      return nil
    }
    return tree(from: value, depth: depth).map { Tree.Entry(key: scalar.string, keyAt: at, value: $0) }
  }

  /// No plain text begins with these, so that what stands at a value's place tells.
  private mutating func refuseProperties(_ at: SourcePosition) {
    if diagnostics.last?.position == at { return }
    switch source.byte(at: at) {
    case UInt8(ascii: "&"):
      note(
        "anchor", "'&' begins an anchor, which is not used here", at,
        [
          "write the value out, or put text that begins with '&' in quotes"
        ])
    case UInt8(ascii: "!"):
      note("tag", "'!' begins a tag, which is not used here", at, [cureOfTag(at)])
    default: break
    }
  }

  /// "!said greets" is meant for a condition.
  private func cureOfTag(_ at: SourcePosition) -> String {
    let word = source.line(at.line)[(source.offset(of: at) + 1)...].prefix { $0 >= 0x61 && $0 <= 0x7A }
    let begins = String(decoding: word, as: UTF8.self)
    let isCondition = ConditionGrammar.leaves.contains { $0.begins.prefix { $0 != " " } == begins }
    return isCondition ? "write 'not \(begins) …'" : "put text that begins with '!' in quotes"
  }

  private mutating func note(_ code: String, _ message: String, _ at: SourcePosition, _ notes: [String] = []) {
    diagnostics.append(
      Diagnostic(code, message, file: source.file, at: at, notes: notes.map { .init($0) }))
  }
}

extension SourcePosition {
  init(_ mark: Mark?) {
    self.init(line: max(1, mark?.line ?? 1), column: max(1, mark?.column ?? 1))
  }
}

extension Tree.Style {
  init(_ style: Yams.Node.Scalar.Style) {
    switch style {
    case .any, .plain: self = .plain
    case .singleQuoted, .doubleQuoted: self = .quoted
    case .literal, .folded: self = .block
    }
  }
}
