import Bytes
import RapportModel

/// Moves from a file that is no scenario: names of any kind, each with examples and counter-examples, in YAML or
/// JSON. A file in the form `moves/1`, as the standard moves have it, is taken too.
///
///     {"moves": {"offers-refund": {"examples": ["You'll get your money back"], "not": ["You won't"]}}}
package struct MoveExamples {
  private let source: Source
  private var diagnostics: [Diagnostic] = []

  private init(_ source: Source) {
    self.source = source
  }

  /// The moves, in the order of the file.
  package static func read(_ path: String) -> Loaded<[Move]> {
    switch FileReading.bytes(of: path).flatMap({ Source.reading($0, file: path) }) {
    case .failure(let mistake): Loaded([mistake.diagnostic]) { nil }
    case .success(let source): read(source)
    }
  }

  private static func read(_ source: Source) -> Loaded<[Move]> {
    let (tree, mistakes) = tree(of: source)
    guard let tree else { return Loaded(mistakes) { nil } }
    if tree["format"] != nil {
      let outcome = CheckedFile.reading(source.bytes, file: source.file, as: .moves)
      return Loaded(outcome.diagnostics) { outcome.file.map { Build.moves($0.tree.entries("moves")) } }
    }
    var reader = MoveExamples(source)
    let moves = reader.moves(in: tree)
    return Loaded(mistakes + reader.diagnostics) { moves }
  }

  /// JSON is read as such, for YAML knows not all of its escapes; what looks like it and is none, as YAML.
  private static func tree(of source: Source) -> (Tree?, [Diagnostic]) {
    let isJSON = source.bytes.first { !$0.isSpace } == UInt8(ascii: "{")
    if isJSON, let json = try? JSON(parsing: source.bytes) {
      return (Tree(json), [])
    }
    return YAMLReader.read(source)
  }

  private mutating func moves(in tree: Tree) -> [Move] {
    guard let moves = tree.entry("moves"), moves.value.isMapping else {
      note(
        "missing-key", "expected 'moves:' with a mapping of names, found \(tree.inWords)", tree.at,
        "write {\"moves\": {\"NAME\": {\"examples\": [\"…\"]}}}")
      return []
    }
    for other in tree.entries where other.key != "moves" { unknown(other, among: ["moves"]) }
    return moves.value.entries.map { move($0) }
  }

  private mutating func move(_ entry: Tree.Entry) -> Move {
    var move = Move(name: entry.key)
    guard entry.value.isMapping else {
      move.examples = texts(entry.value)
      return move
    }
    for key in entry.value.entries {
      switch key.key {
      case "examples": move.examples = texts(key.value)
      case "not": move.counterExamples = texts(key.value)
      default: unknown(key, among: ["examples", "not"])
      }
    }
    if move.examples.isEmpty {
      note(
        "missing-key", "move '\(entry.key)' has no examples", entry.keyAt,
        "give it 'examples', a list of phrasings")
    }
    return move
  }

  private mutating func texts(_ tree: Tree) -> [String] {
    guard case .list(let items) = tree.content else {
      note("wrong-shape", "expected a list of phrasings, found \(tree.inWords)", tree.at, "write [\"…\", \"…\"]")
      return []
    }
    return items.compactMap { item in
      if let text = item.text, !text.isEmpty { return text }
      note("wrong-shape", "expected a phrasing, found \(item.inWords)", item.at, "write it as text")
      return nil
    }
  }

  private mutating func unknown(_ entry: Tree.Entry, among known: [String]) {
    note(
      "unknown-key", "unknown key '\(StructureCheck.short(entry.key))'", entry.keyAt,
      known.nearest(to: entry.key).map { "did you mean '\($0)'?" }
        ?? "keys here are \(known.joined(separator: ", "))")
  }

  private mutating func note(_ code: String, _ message: String, _ at: SourcePosition, _ cure: String) {
    diagnostics.append(Diagnostic(code, message, file: source.file, at: at, notes: [.init(cure)]))
  }
}

extension Tree {
  /// What is written in JSON, without places.
  fileprivate init(_ json: JSON) {
    at = SourcePosition(line: 1, column: 1)
    switch json {
    case .null: content = .scalar("", .plain)
    case .bool(let value): content = .scalar(value ? "true" : "false", .plain)
    case .number(let text): content = .scalar(text, .plain)
    case .string(let text): content = .scalar(text, .quoted)
    case .array(let values): content = .list(values.map { Tree($0) })
    case .object(let members):
      let start = at
      content = .mapping(members.map { Entry(key: $0.name, keyAt: start, value: Tree($0.value)) })
    }
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
