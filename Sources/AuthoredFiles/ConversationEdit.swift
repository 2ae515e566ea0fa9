import RapportModel

/// Writes other expectations into the text of a conversation's file and leaves everything else as it is: comments,
/// order and layout.
package struct ConversationEdit {
  private var source: Source
  private let file: String

  /// - Returns: nil when the file cannot be read, or is no conversation.
  package init?(file path: String) {
    guard case .success(let bytes) = FileReading.bytes(of: path),
      case .success(let source) = Source.reading(bytes, file: path)
    else { return nil }
    self.source = source
    file = path
  }

  package var text: String { source.text }

  /// Puts what came about in the place of what was expected.
  ///
  /// - Returns: whether it could be put there; a value that is written over several lines cannot.
  @discardableResult
  package mutating func expect(_ kind: ConversationScript.Expectation.Kind) -> Bool {
    guard let tree = CheckedFile.reading(source.bytes, file: file, as: .conversation).file?.tree["expects"] else {
      return false
    }
    switch kind {
    case .outcome(let outcomes): return replace(tree["outcome"], with: outcomes.map(\.rawValue))
    case .passed(let isPassed): return replace(tree["passed"], with: isPassed ? "yes" : "no")
    case .route(let stops): return replace(tree["route"], with: stops.map(\.text))
    case .band(let aim, let band):
      let value = if case .criterion = aim { tree["criteria"]?[aim.inWords] } else { tree[aim.inWords] }
      return replace(value, with: band.description)
    case .better: return false
    }
  }

  private mutating func replace(_ tree: Tree?, with words: String) -> Bool {
    guard let tree, let range = range(of: tree) else { return false }
    splice(range, words)
    return true
  }

  private mutating func replace(_ tree: Tree?, with items: [String]) -> Bool {
    guard let tree else { return false }
    guard case .list(let old) = tree.content else {
      return replace(tree, with: items.count == 1 ? items[0] : "[\(items.joined(separator: ", "))]")
    }
    if source.byte(at: tree.at) == UInt8(ascii: "[") {
      guard let end = closingBracket(from: source.offset(of: tree.at)) else { return false }
      splice(source.offset(of: tree.at)..<end, "[\(items.joined(separator: ", "))]")
      return true
    }
    return replaceLines(of: old, with: items)
  }

  /// A list with an item a line: those at its ends that stay are not touched.
  private mutating func replaceLines(of old: [Tree], with items: [String]) -> Bool {
    guard let first = old.first, Set(old.map(\.at.line)).count == old.count else { return false }
    let texts = old.map { $0.text ?? "" }
    let front = zip(texts, items).prefix { $0 == $1 }.count
    let most = min(texts.count, items.count) - front
    let back = zip(texts.reversed(), items.reversed()).prefix { $0 == $1 }.count
    let tail = min(back, most)
    let line = source.line(first.at.line)
    let indent = String(decoding: line.prefix { $0 == UInt8(ascii: " ") }, as: UTF8.self)
    let new = items[front..<(items.count - tail)].map { "\(indent)- \($0)\n" }.joined()
    let changed = old[front..<(old.count - tail)]
    let start = lineStart(
      changed.first?.at.line ?? (tail > 0 ? old[old.count - tail].at.line : (old.last?.at.line ?? 0) + 1))
    let end = changed.last.map { lineStart($0.at.line + 1) } ?? start
    let needsBreak = start == source.bytes.count && source.bytes.last != UInt8(ascii: "\n")
    splice(start..<end, (needsBreak ? "\n" : "") + new)
    return true
  }

  private func lineStart(_ line: Int) -> Int {
    line > source.lineCount ? source.bytes.count : source.offset(of: SourcePosition(line: line, column: 1))
  }

  /// The bytes of a value that stands on one line as it is.
  private func range(of tree: Tree) -> Range<Int>? {
    guard case .scalar(_, let style) = tree.content, let text = tree.text else { return nil }
    let start = source.offset(of: tree.at)
    switch style {
    case .plain:
      let end = start + text.utf8.count
      guard end <= source.bytes.count, source.bytes[start..<end].elementsEqual(text.utf8) else { return nil }
      return start..<end
    case .quoted:
      let quote = source.bytes[start]
      guard let end = source.bytes[(start + 1)...].firstIndex(of: quote) else { return nil }
      return start..<(end + 1)
    case .block: return nil
    }
  }

  /// Names hold neither quotes nor brackets.
  private func closingBracket(from start: Int) -> Int? {
    source.bytes[start...].firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 }
  }

  private mutating func splice(_ range: Range<Int>, _ text: String) {
    var bytes = source.bytes
    bytes.replaceSubrange(range, with: text.utf8)
    source = source.replacing(bytes)
  }
}
