import RapportModel

/// What a file says, with the place of each part: text, lists and mappings.
struct Tree: Sendable {
  enum Style: Sendable { case plain, quoted, block }

  indirect enum Content: Sendable {
    case scalar(String, Style)
    case list([Tree])
    case mapping([Entry])
  }

  struct Entry: Sendable {
    var key: String
    var keyAt: SourcePosition
    var value: Tree
  }

  var content: Content
  var at: SourcePosition

  /// For messages: "a list".
  var inWords: String {
    switch content {
    case .scalar(let text, _) where text.isEmpty: "nothing"
    case .scalar: "text"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }

  /// The trimmed text of a scalar.
  var text: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text.trimmedOfASCIISpace
  }

  /// The items of a list; what is no list counts as a list of one.
  var items: [Tree] {
    guard case .list(let items) = content else { return [self] }
    return items
  }

  var entries: [Entry] {
    guard case .mapping(let entries) = content else { return [] }
    return entries
  }

  func entry(_ key: String) -> Entry? { entries.first { $0.key == key } }

  subscript(_ key: String) -> Tree? { entry(key)?.value }
}

extension String {
  /// Without ASCII white space at both ends; any other is the author's, as in YAML.
  var trimmedOfASCIISpace: String {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    let bytes = utf8
    guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(self[first...last])
  }
}
