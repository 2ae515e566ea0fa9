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
    let last = text.split(whereSeparator: \.isNewline).last.map { Array($0.utf8) } ?? []
    var number = place.line
    while number < min(source.lineCount + 1, place.line + 200) {
      let line = Array(source.line(number))
      let from =
        number == place.line
        ? source.offset(of: place) - source.offset(of: SourcePosition(line: number, column: 1)) : 0
      guard from <= line.count else { return nil }
      if let hash = Self.comment(in: line, from: from) {
        let before = Self.trimmedEnd(line[from..<hash])
        let isEnd =
          last.suffix(before.count).elementsEqual(before.drop { $0 == 0x20 })
          || before.drop { $0 == 0x20 }.suffix(last.count).elementsEqual(last)
        guard isEnd, hash + 1 < line.count, line[hash + 1] != 0x20, line[hash + 1] != UInt8(ascii: "#") else {
          return nil
        }
        return source.position(of: source.offset(of: SourcePosition(line: number, column: 1)) + hash)
      }
      // A plain scalar of one line ends here; one of several goes on below.
      if Self.trimmedEnd(line[from...]).elementsEqual(Array(text.utf8)) { return nil }
      if number > place.line, Self.trimmedEnd(line[from...]).drop(while: { $0 == 0x20 }).isEmpty { return nil }
      number += 1
    }
    return nil
  }

  private static func comment(in line: [UInt8], from: Int) -> Int? {
    line.indices.first {
      $0 > from && line[$0] == UInt8(ascii: "#") && (line[$0 - 1] == 0x20 || line[$0 - 1] == 0x09)
    }
  }

  private static func trimmedEnd(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while bytes.last == 0x20 || bytes.last == 0x09 { bytes.removeLast() }
    return bytes
  }
}

extension Tree {
  fileprivate var plainScalars: [Tree] {
    switch content {
    case .scalar(_, .plain): [self]
    case .scalar: []
    case .list(let items): items.flatMap(\.plainScalars)
    case .mapping(let entries): entries.flatMap { $0.value.plainScalars }
    }
  }
}
