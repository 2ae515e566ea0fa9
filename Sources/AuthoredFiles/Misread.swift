import RapportModel

/// Warns of text that YAML reads as something else than its author: marks that belong to no text, and marks that do
/// and were not meant to.
extension CheckedFile {
  mutating func warnOfMisreadText() {
    for list in tree.flowLists(in: source) { warnOfCommas(in: list) }
    for scalar in tree.plainScalars {
      warnOfCurlyQuotes(around: scalar)
      warnOfDashes(in: scalar)
    }
  }

  /// "[And what, please, went wrong?]" is a list of three.
  ///
  /// An item that begins small behind one that begins large goes on with its sentence.
  private mutating func warnOfCommas(in list: Tree) {
    for (before, item) in zip(list.items, list.items.dropFirst()) {
      guard case .scalar(let first, .plain) = before.content, case .scalar(let second, .plain) = item.content,
        first.first?.isUppercase == true, second.first?.isLowercase == true
      else { continue }
      return warn(
        "comma-in-list", "a comma ends the text before this one, which is an item of its own", at: item.at,
        notes: [.init("put the whole sentence in quotes, \"…\", or write each on a line that begins with '- '")])
    }
  }

  private mutating func warnOfCurlyQuotes(around scalar: Tree) {
    guard let text = scalar.text, let first = text.first, let last = text.last, text.count > 1 else { return }
    let isAround = "“„”".contains(first) && "”“".contains(last) || "‘‚".contains(first) && last == "’"
    let isTorn = "“„".contains(first) && !text.dropFirst().contains { "”“".contains($0) }
    guard isAround || isTorn else { return }
    warn(
      "curly-quotes", "quotation marks of this kind become part of the text", at: scalar.at,
      notes: [.init("write \"…\" around text that needs quotes; other text needs none")])
  }

  /// "-We tuned it lower" is no item, and below another text it goes on with it.
  private mutating func warnOfDashes(in scalar: Tree) {
    guard let text = scalar.text, text.contains("-") else { return }
    for number in scalar.at.line...min(scalar.at.line + Self.longestText, source.lineCount) {
      let line = source.line(number).drop { $0 == 0x20 }
      let column = source.line(number).count - line.count + 1
      if number == scalar.at.line {
        if scalar.at.column != column { continue }
      } else if !text.contains(String(decoding: line, as: UTF8.self).trimmedOfASCIISpace) {
        return
      }
      guard line.first == UInt8(ascii: "-"), let next = line.dropFirst().first, Self.isLetter(next) else {
        continue
      }
      return warn(
        "dash-without-space", "this is no item of its own: '-' belongs to the text",
        at: SourcePosition(line: number, column: column),
        notes: [.init("put a space after '-', or the text in quotes when it does begin with '-'")])
    }
  }

  /// So many lines of a text without quotes are looked through.
  private static let longestText = 40

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 }
}

extension Tree {
  /// Lists in brackets.
  fileprivate func flowLists(in source: Source) -> [Tree] {
    switch content {
    case .scalar: return []
    case .list(let items):
      let inner = items.flatMap { $0.flowLists(in: source) }
      return source.byte(at: at) == UInt8(ascii: "[") ? [self] + inner : inner
    case .mapping(let entries): return entries.flatMap { $0.value.flowLists(in: source) }
    }
  }
}
