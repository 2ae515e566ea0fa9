/// Cuts plain text into conversations, at the lines that are rules.
struct TextParts {
  private let name: String?
  private let options: InputOptions
  private var count = 0

  init(name: String?, options: InputOptions) {
    self.name = name
    self.options = options
  }

  /// The next conversation; nil at the end.
  ///
  /// - Throws: also where it is not in UTF-8.
  mutating func next(from lines: inout LineReader) throws(FileError) -> UnreadConversation? {
    var part: [UInt8] = []
    var first: Int?
    var isTooLong = false
    while let line = try lines.next() {
      if let bytes = line.bytes, bytes.isRule {
        if let found = try conversation(part, at: first, isTooLong, of: lines.blocks.path) { return found }
        (part, first, isTooLong) = ([], nil, false)
        continue
      }
      first = first ?? line.number
      isTooLong = isTooLong || line.bytes == nil || part.count > LineReader.limit
      if isTooLong {
        part = []
      } else {
        part += line.bytes ?? []
        part += "\r\n".utf8.suffix(line.ending)
      }
    }
    return try conversation(part, at: first, isTooLong, of: lines.blocks.path)
  }

  /// Nil for nothing but blanks.
  private mutating func conversation(
    _ part: [UInt8], at first: Int?, _ isTooLong: Bool, of path: String
  ) throws(FileError) -> UnreadConversation? {
    guard let first, isTooLong || !part.isBlank else { return nil }
    defer { count += 1 }
    if isTooLong { return .tooLong(first, "a line of three dashes begins another") }
    try part.checkUTF8(of: path, from: first)
    return UnreadConversation(
      line: first,
      content: .text(
        ForeignTextInput(bytes: part, name: name, options: options, firstLine: first, before: count)))
  }
}
