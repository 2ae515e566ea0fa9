import RapportModel

@testable import AuthoredFiles

/// Writes a tree as YAML and as JSON, and knows where it has put each part, without the reader's help.
struct Emitter {
  /// A step from a mapping or list to a part of it; keys by index, because a mutation may give one twice.
  typealias Path = [Int]

  private(set) var text = ""
  /// Where each entry's key was written.
  private(set) var keys: [Path: SourcePosition] = [:]
  /// Where each value was written.
  private(set) var values: [Path: SourcePosition] = [:]
  private var line = 1
  private var column = 1

  init(_ tree: Tree) {
    write(tree, at: [], indent: 0, isInline: true)
    if !text.hasSuffix("\n") { put("\n") }
  }

  private mutating func put(_ string: String) {
    text += string
    for scalar in string.unicodeScalars {
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
  }

  private var here: SourcePosition { SourcePosition(line: line, column: column) }

  private mutating func newLine(_ indent: Int) {
    if column > 1 { put("\n") }
    put(String(repeating: " ", count: indent))
  }

  /// - Parameter isInline: the first part goes where the line stands, as after "- ".
  private mutating func write(_ tree: Tree, at path: Path, indent: Int, isInline: Bool) {
    switch tree.content {
    case .scalar(let text, let style):
      values[path] = here
      put(style == .plain && !text.contains("\n") ? text : JSONText.quoted(text))
    case .list(let items) where items.isEmpty:
      values[path] = here
      put("[]")
    case .mapping(let entries) where entries.isEmpty:
      values[path] = here
      put("{}")
    case .list(let items):
      for (index, item) in items.enumerated() {
        if index > 0 || !isInline { newLine(indent) }
        if index == 0 { values[path] = here }
        put("- ")
        write(item, at: path + [index], indent: indent + 2, isInline: true)
      }
    case .mapping(let entries):
      for (index, entry) in entries.enumerated() {
        if index > 0 || !isInline { newLine(indent) }
        if index == 0 { values[path] = here }
        keys[path + [index]] = here
        put("\(entry.key):")
        if case .scalar = entry.value.content { put(" ") } else if entry.value.isEmptyCollection { put(" ") }
        write(entry.value, at: path + [index], indent: indent + 2, isInline: false)
      }
    }
  }
}

extension Tree {
  fileprivate var isEmptyCollection: Bool {
    switch content {
    case .scalar: false
    case .list(let items): items.isEmpty
    case .mapping(let entries): entries.isEmpty
    }
  }

  /// As a schema sees it: plain whole numbers are numbers.
  var json: String {
    switch content {
    case .scalar(let text, .plain) where Int(text) != nil: String(Int(text)!)
    case .scalar(let text, .plain) where text.isEmpty: "null"
    case .scalar(let text, _): JSONText.quoted(text)
    case .list(let items): "[\(items.map(\.json).joined(separator: ","))]"
    case .mapping(let entries):
      "{\(entries.map { "\(JSONText.quoted($0.key)):\($0.value.json)" }.joined(separator: ","))}"
    }
  }
}

enum JSONText {
  static func quoted(_ text: String) -> String {
    let inner = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    return "\"\(inner)\""
  }
}
