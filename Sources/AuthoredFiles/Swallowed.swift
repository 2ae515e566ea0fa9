import RapportModel

extension CheckedFile {
  /// Warns of text that YAML takes for a comment: "Order #42", written without quotes.
  mutating func warnOfSwallowedText() {
    for scalar in tree.plainScalars {
      guard let text = scalar.text, !text.isEmpty, let mark = swallowed(after: text, from: scalar.at) else {
        continue
      }
      warn(
        "swallowed-text", "what follows ' #' is a comment and not part of the text", at: mark,
        notes: [.init("put the text in quotes, or begin a block with '|'; for a comment write '# ' with a space")])
    }
  }

  /// Where a comment begins that has no space after its mark, in the line on which the text ends.
  private func swallowed(after text: String, from place: SourcePosition) -> SourcePosition? {
    var rest = text.utf8.map { $0 == 0x0A ? 0x20 : $0 }[...]
    var at = source.offset(of: place)
    for number in place.line...source.lineCount {
      if number > place.line { at = source.offset(of: SourcePosition(line: number, column: 1)) }
      let end = at + source.line(number).count - (number == place.line ? place.byteColumn(in: source) : 0)
      var line = source.bytes[at..<max(at, end)].drop { $0 == 0x20 || $0 == 0x09 }
      if line.starts(with: rest) {
        line = line.dropFirst(rest.count)
        let spaces = line.prefix { $0 == 0x20 || $0 == 0x09 }.count
        let comment = line.dropFirst(spaces)
        guard spaces > 0, comment.count > 1, comment.first == UInt8(ascii: "#") else { return nil }
        let next = comment[comment.startIndex + 1]
        return next == 0x20 || next == UInt8(ascii: "#") ? nil : source.position(of: comment.startIndex)
      }
      let spaces = line.reversed().prefix { $0 == 0x20 || $0 == 0x09 }.count
      line = line.dropLast(spaces)
      guard rest.starts(with: line) else { return nil }
      rest = rest.dropFirst(line.count).drop { $0 == 0x20 }
    }
    return nil
  }
}

extension SourcePosition {
  /// How many bytes stand before it in its line.
  fileprivate func byteColumn(in source: Source) -> Int {
    source.offset(of: self) - source.offset(of: SourcePosition(line: line, column: 1))
  }
}

extension Tree {
  /// Values without quotes, and no blocks.
  var plainScalars: [Tree] {
    switch content {
    case .scalar(_, .plain): [self]
    case .scalar: []
    case .list(let items): items.flatMap(\.plainScalars)
    case .mapping(let entries): entries.flatMap { $0.value.plainScalars }
    }
  }
}
