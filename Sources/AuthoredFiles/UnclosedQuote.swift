import RapportModel

/// A quotation mark that opens a text and is closed by nothing but the next text's opening one, pages further down: YAML
/// takes all that lies between for the text, and complains where that ends.
struct UnclosedQuote {
  private let source: Source
  /// Text in a block, which stands further right than this, holds what marks it likes.
  private var block: Int?

  /// Where the text begins whose end is where reading stopped and that holds a line which begins like a key or an
  /// item; nil when there is none.
  static func position(endingAt place: SourcePosition, in source: Source) -> SourcePosition? {
    var search = Self(source: source)
    var number = 1
    while number <= min(place.line, source.lineCount) {
      switch search.opening(in: number) {
      case .none: number += 1
      case .some(let open):
        let end = search.close(of: open).map { source.position(of: $0).line }
        if let end, end < place.line {
          number = end
        } else {
          let isEnd = end == nil || end == place.line
          return isEnd && search.holdsKeys(from: number) ? source.position(of: open) : nil
        }
      }
    }
    return nil
  }

  private init(source: Source) { self.source = source }

  /// A mark that opens a text in this line and does not close it there.
  private mutating func opening(in number: Int) -> Int? {
    let line = source.line(number)
    var rest = line.drop { $0 == 0x20 }
    if let block, rest.isEmpty || rest.startIndex - line.startIndex > block { return nil }
    block = nil
    if rest.first == UInt8(ascii: "#") { return nil }
    let column = rest.startIndex - line.startIndex
    if YAMLSlip.opensBlock(line) {
      block = column
      return nil
    }
    while rest.starts(with: [UInt8(ascii: "-"), 0x20]) { rest = rest.dropFirst(2).drop { $0 == 0x20 } }
    if !Self.opens(rest) { rest = YAMLSlip.value(of: rest) }
    var at = rest.startIndex
    guard Self.opens(rest) else { return nil }
    var before = UInt8(ascii: ",")
    while at < rest.endIndex {
      let byte = rest[at]
      if Self.marks.contains(byte), Self.separators.contains(before) {
        guard let close = close(of: at), close < rest.endIndex else { return at }
        at = close
      }
      if byte != 0x20 { before = byte }
      at += 1
    }
    return nil
  }

  /// Where the text that begins here ends, with its mark.
  private func close(of open: Int) -> Int? {
    let bytes = source.bytes
    let mark = bytes[open]
    var at = open + 1
    while at < bytes.count {
      if mark == UInt8(ascii: "\""), bytes[at] == UInt8(ascii: "\\") {
        at += 1
      } else if bytes[at] == mark {
        let isDoubled = mark == UInt8(ascii: "'") && at + 1 < bytes.count && bytes[at + 1] == mark
        if !isDoubled { return at }
        at += 1
      }
      at += 1
    }
    return nil
  }

  /// The next line that says anything begins like a key or an item.
  private func holdsKeys(from number: Int) -> Bool {
    var next = number + 1
    while next <= source.lineCount, source.line(next).allSatisfy({ $0 == 0x20 }) { next += 1 }
    let line = source.line(next).drop { $0 == 0x20 }
    return line.isEmpty || line.starts(with: [UInt8(ascii: "-"), 0x20]) || YAMLSlip.isKey(line)
  }

  private static func opens(_ text: ArraySlice<UInt8>) -> Bool {
    text.first.map { marks.contains($0) || brackets.contains($0) } ?? false
  }

  private static let marks: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "'")]
  private static let brackets: [UInt8] = [UInt8(ascii: "["), UInt8(ascii: "{")]
  private static let separators: [UInt8] = brackets + [UInt8(ascii: ","), UInt8(ascii: ":")]
}
