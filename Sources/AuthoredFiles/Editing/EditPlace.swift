import RapportModel

/// Where in a file's bytes an addition goes, and how it is written there.
struct EditPlace {
  struct Edit {
    /// Bytes that are replaced; mostly none.
    var range: Range<Int>
    var text: String
  }

  private let source: Source
  private let lineEnd: String

  init(_ source: Source) {
    self.source = source
    let isWindows = source.bytes.contains(0x0D) && source.text.contains("\r\n")
    lineEnd = isWindows ? "\r\n" : "\n"
  }

  // MARK: Lists

  /// An item more in a list, or beside a single text.
  ///
  /// - Parameter owner: the entry whose value the list is.
  func append(_ item: String, to tree: Tree, under owner: Tree.Entry?) -> Edit? {
    switch tree.content {
    case .mapping: return nil
    case .list(let items):
      if byte(at: tree.at) == UInt8(ascii: "[") {
        return beforeClosing(tree.at, ", \(YAMLText.flowScalar(item))")
      }
      guard let last = items.last, let column = dashColumn(of: last) else { return nil }
      return afterBlock(
        from: last.at.line, column: column, isList: true, entry(item, dashAt: column))
    case .scalar(let text, let style):
      guard let owner, owner.keyAt.line >= 1 else { return nil }
      return makeList(of: text, style, tree.at, owner, and: item)
    }
  }

  /// `good: a text` becomes a list of it and another; in a flow mapping a list between brackets.
  private func makeList(
    of text: String, _ style: Tree.Style, _ at: SourcePosition, _ owner: Tree.Entry, and item: String
  ) -> Edit? {
    let start = source.offset(of: at)
    guard let end = endOfScalar(text, style, from: at, ownerColumn: owner.keyAt.column) else { return nil }
    if isInFlow(at) {
      let written = String(decoding: source.bytes[start..<end], as: UTF8.self)
      return Edit(range: start..<end, text: "[\(written), \(YAMLText.flowScalar(item))]")
    }
    let column = owner.keyAt.column + 1
    let items = [text.trimmedOfASCIISpace, item].map { entry($0, dashAt: column) }.joined(separator: lineEnd)
    var from = start
    while from > 0, source.bytes[from - 1] == 0x20 { from -= 1 }
    return Edit(range: from..<end, text: lineEnd + items)
  }

  /// Where a scalar ends: for one on a line of its own the end of the line; for a block the end of its last line.
  private func endOfScalar(_ text: String, _ style: Tree.Style, from at: SourcePosition, ownerColumn: Int) -> Int? {
    let start = source.offset(of: at)
    switch style {
    case .block:
      // Its lines stand further right than the key.
      return end(ofBlockFrom: at.line, column: ownerColumn, isList: false)
    case .plain:
      return endOfPlain(text.trimmedOfASCIISpace, from: start)
    case .quoted: return endOfQuoted(from: start)
    }
  }

  /// Plain text may go on in the next line: a space stands for all that is white.
  private func endOfPlain(_ text: String, from start: Int) -> Int? {
    var at = start
    for byte in text.utf8 {
      guard at < source.bytes.count else { return nil }
      if byte == 0x20 || byte == 0x0A {
        guard source.bytes[at].isWhite else { return nil }
        while at < source.bytes.count, source.bytes[at].isWhite { at += 1 }
      } else {
        guard source.bytes[at] == byte else { return nil }
        at += 1
      }
    }
    return at
  }

  private func endOfQuoted(from start: Int) -> Int? {
    let bytes = source.bytes
    guard start < bytes.count else { return nil }
    let quote = bytes[start]
    var at = start + 1
    while at < bytes.count {
      if quote == UInt8(ascii: "\""), bytes[at] == UInt8(ascii: "\\") {
        at += 2
      } else if bytes[at] == quote {
        if quote == UInt8(ascii: "'"), at + 1 < bytes.count, bytes[at + 1] == quote {
          at += 2
        } else {
          return at + 1
        }
      } else {
        at += 1
      }
    }
    return nil
  }

  // MARK: Keys

  /// Keys one within the other, the last with a list of one, at the end of a mapping.
  func add(_ keys: [String], holding item: String, to tree: Tree) -> Edit? {
    guard let first = tree.entries.first, let last = tree.entries.last else { return nil }
    if byte(at: tree.at) == UInt8(ascii: "{") {
      let value = keys.dropFirst().reversed().reduce("[\(YAMLText.flowScalar(item))]") { "{\($1): \($0)}" }
      return beforeClosing(tree.at, ", \(keys[0]): \(value)")
    }
    let column = first.keyAt.column - 1
    var lines: [String] = []
    for (depth, key) in keys.enumerated() { lines.append(spaces(column + 2 * depth) + key + ":") }
    lines.append(entry(item, dashAt: column + 2 * keys.count))
    return afterBlock(from: last.keyAt.line, column: column, isList: false, lines.joined(separator: lineEnd))
  }

  private func entry(_ item: String, dashAt column: Int) -> String {
    let written = YAMLText.value(item, after: column + 2, indent: column + 4)
    return spaces(column) + "- " + written.replacing("\n", with: lineEnd)
  }

  // MARK: Places

  /// Between brackets, at their end.
  private func beforeClosing(_ at: SourcePosition, _ addition: String) -> Edit? {
    guard let close = closing(from: source.offset(of: at)) else { return nil }
    var end = close
    while end > 0, source.bytes[end - 1].isWhite { end -= 1 }
    let hasComma = source.bytes[end - 1] == UInt8(ascii: ",")
    return Edit(range: end..<end, text: hasComma ? String(addition.dropFirst()) : addition)
  }

  /// The bracket that closes the one at an offset.
  private func closing(from start: Int) -> Int? {
    let bytes = source.bytes
    var depth = 0
    var at = start
    // What may stand before a quotation mark that begins a text.
    var mayBeginText = true
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return at }
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if mayBeginText {
          guard let end = endOfQuoted(from: at) else { return nil }
          at = end
          mayBeginText = false
          continue
        }
      default: break
      }
      if !byte.isWhite { mayBeginText = "[{,:".utf8.contains(byte) }
      at += 1
    }
    return nil
  }

  /// Lines after the last one of a block.
  private func afterBlock(from line: Int, column: Int, isList: Bool, _ lines: String) -> Edit? {
    guard let end = end(ofBlockFrom: line, column: column, isList: isList) else { return nil }
    return Edit(range: end..<end, text: lineEnd + lines)
  }

  /// The end of the last line that belongs to a block whose keys or dashes stand at a column; without the empty lines and
  /// comments of what comes next.
  private func end(ofBlockFrom start: Int, column: Int, isList: Bool) -> Int? {
    guard start >= 1, start <= source.lineCount else { return nil }
    var last = start
    for number in stride(from: start + 1, through: source.lineCount, by: 1) {
      let line = source.line(number)
      guard let first = line.firstIndex(where: { $0 != 0x20 }) else { continue }
      let indent = first - line.startIndex
      let isComment = line[first] == UInt8(ascii: "#") && indent <= column
      if isComment { continue }
      if indent < column || indent == column && !belongs(line[first], isList) { break }
      last = number
    }
    return source.offset(of: SourcePosition(line: last, column: 1)) + source.line(last).count
  }

  /// Of lines at the block's own column: a list's items begin with a dash; in a mapping all belong, because the list of
  /// its last key may stand there too.
  private func belongs(_ byte: UInt8, _ isList: Bool) -> Bool { !isList || byte == UInt8(ascii: "-") }

  private func dashColumn(of item: Tree) -> Int? {
    let line = source.line(item.at.line)
    let before = line.prefix(
      source.offset(of: item.at) - source.offset(of: SourcePosition(line: item.at.line, column: 1)))
    // Of nested dashes the last one before the item.
    return before.lastIndex(of: UInt8(ascii: "-")).map { $0 - line.startIndex }
  }

  /// Whether a place lies within brackets that begin on its line.
  private func isInFlow(_ at: SourcePosition) -> Bool {
    let line = source.line(at.line)
    let before = line.prefix(source.offset(of: at) - source.offset(of: SourcePosition(line: at.line, column: 1)))
    return before.contains(UInt8(ascii: "{")) || before.contains(UInt8(ascii: "["))
  }

  private func byte(at position: SourcePosition) -> UInt8? { source.byte(at: position) }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}

extension UInt8 {
  fileprivate var isWhite: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
