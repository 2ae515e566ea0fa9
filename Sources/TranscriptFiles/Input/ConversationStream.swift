import Bytes
import RapportModel

/// The conversations of a file, one after another, of which no more is kept than is needed.
///
/// Of JSON Lines that is a block, of plain text and of a table whose conversations stand together a conversation more. An
/// array, a journal, one object over many lines, subtitles and other tables are read whole.
package struct ConversationStream {
  private enum State {
    case fresh
    case lines
    case parts
    case ready(ArraySlice<UnreadConversation>)
  }

  private var lines: LineReader
  private var state = State.fresh
  /// In state `parts`, one of these two.
  private var text: TextParts?
  private var table: TableRows?
  /// Why no more can be read than was handed out.
  private var failure: FileError?
  private let options: InputOptions
  /// Of a file that can be read twice.
  private let path: String?
  /// What conversations without a name of their own are called after; nil for standard input.
  private let name: String?

  /// - Parameter path: "-" for standard input.
  package init(path: String, options: InputOptions = InputOptions()) throws(FileError) {
    let blocks = try InputBlocks(path: path)
    self.path = path == "-" || blocks.size == nil ? nil : path
    lines = LineReader(blocks)
    self.options = options
    name = path == "-" ? nil : Self.stem(of: path)
  }

  init(_ bytes: [UInt8], options: InputOptions = InputOptions(), name: String? = nil) {
    lines = LineReader(InputBlocks(bytes))
    path = nil
    self.options = options
    self.name = name
  }

  /// How many bytes of the file were read, and how many it has; nil for a pipe and the like.
  package var progress: (read: Int, of: Int?) { (lines.blocks.position, lines.blocks.size) }

  /// The next conversations, fewer than asked for where one would have to wait for more; none at the end.
  package mutating func next(atMost count: Int) throws(FileError) -> [UnreadConversation] {
    if case .fresh = state { state = try begin() }
    if case .ready(let conversations) = state {
      state = .ready(conversations.dropFirst(count))
      return Array(conversations.prefix(count))
    }
    if let failure { throw failure }
    var found: [UnreadConversation] = []
    do throws(FileError) {
      while found.count < count, found.isEmpty || lines.isReady, let one = try one() { found.append(one) }
    } catch {
      // What stands before it is handed out first.
      if found.isEmpty { throw error }
      failure = error
    }
    return found
  }

  private mutating func one() throws(FileError) -> UnreadConversation? {
    if case .parts = state {
      guard text != nil else { return try table?.next(from: &lines) }
      return try text?.next(from: &lines)
    }
    while let line = try lines.next() {
      guard let bytes = line.bytes else { return .tooLong(line.number) }
      if !bytes.isBlank { return UnreadConversation(line: line.number, content: .line(bytes)) }
    }
    return nil
  }

  /// Finds out what the file is.
  private mutating func begin() throws(FileError) -> State {
    while lines.unread.count < 4, try lines.fill() {}
    try lines.unread.checkEncoding(of: lines.blocks.path)
    if lines.unread.starts(with: [0xEF, 0xBB, 0xBF]) { lines.skip(3) }
    while lines.unread.isBlank, try lines.fill() {}
    switch options.format {
    case .jsonl?, .openai?, .tau?, .zendesk?, .intercom?: return try beginJSON()
    case let format?: return try parts(format)
    case nil: break
    }
    guard let first = lines.unread.first(where: { !$0.isSpace }) else { return .lines }
    if first == UInt8(ascii: "{") || lines.unread.opensArray { return try beginJSON() }
    while lines.unread.count < Sample.length, try lines.fill() {}
    let sample = Sample(lines.unread, options)
    if let format = sample.format ?? (sample.hasJSON ? nil : InputFormat(ofName: lines.blocks.path)) {
      return try parts(format)
    }
    return first == UInt8(ascii: "[") ? try beginJSON() : .lines
  }

  private mutating func beginJSON() throws(FileError) -> State {
    guard let first = try firstLine() else { return .lines }
    let value = try? JSON(parsing: lines.unread[first])
    if let value, JournalReading.isJournal(value) { return .ready([.items([journal(try lines.rest())])]) }
    if lines.unread[first].first(where: { !$0.isSpace }) == UInt8(ascii: "[") {
      // A chat a line is an array as well.
      if let value, OpenAIChat.fits(value) { return .lines }
      return .ready([.items(JSONConversations.array(try lines.rest(), options))])
    }
    guard value == nil, lines.unread.first(where: { !$0.isSpace }) == UInt8(ascii: "{"),
      try isOneObject(after: first)
    else { return .lines }
    return .ready([.items(JSONConversations.whole(try lines.rest(), options))])
  }

  /// Where the first line that is not blank stands in what is unread.
  private mutating func firstLine() throws(FileError) -> Range<Int>? {
    while true {
      let unread = lines.unread
      let begin = unread.firstIndex { !$0.isSpace }
      if let begin, let end = unread[begin...].firstIndex(of: UInt8(ascii: "\n")) { return begin..<end }
      if unread.count > LineReader.limit { return begin.map { $0..<unread.endIndex } }
      guard try lines.fill() else { return begin.map { $0..<lines.unread.endIndex } }
    }
  }

  /// A first line that is not whole begins one object over many lines, unless a later line begins with a brace:
  /// then it is a broken line among others.
  private mutating func isOneObject(after first: Range<Int>) throws(FileError) -> Bool {
    // `fill` moves what is unread to the front.
    var checked = first.upperBound - lines.unread.startIndex
    while true {
      let unread = lines.unread
      var index = unread.startIndex + checked
      while let newline = unread[index...].firstIndex(of: UInt8(ascii: "\n")), newline + 1 < unread.endIndex {
        if unread[newline + 1] == UInt8(ascii: "{") { return false }
        index = newline + 1
      }
      checked = index - unread.startIndex
      guard try lines.fill() else { return index > first.upperBound }
    }
  }

  private mutating func parts(_ format: InputFormat) throws(FileError) -> State {
    if format == .text {
      text = TextParts(name: name, options: options)
      return .parts
    }
    while lines.unread.count < Sample.length, try lines.fill() {}
    if format == .csv || format == .tsv, let path {
      table = try TableRows(
        scanning: path, format, titles: Array(lines.unread.prefix(Sample.length)), name: name, options: options)
      if table != nil { return .parts }
    }
    return try whole(format)
  }

  private mutating func whole(_ format: InputFormat) throws(FileError) -> State {
    let bytes = try lines.rest()
    try bytes.checkUTF8(of: lines.blocks.path)
    let text = ForeignTextInput(bytes: bytes, name: name, options: options)
    let items: [ConversationFile.Item] =
      switch format {
      case .csv, .tsv: MessageTable.read(text, format)
      case .vtt, .srt: Subtitles.read(text, format)
      case .jsonl, .openai, .tau, .zendesk, .intercom, .text: []
      }
    return .ready(items.map { .items([$0]) }[...])
  }

  private func journal(_ bytes: [UInt8]) -> ConversationFile.Item {
    switch JournalReading.read(bytes) {
    case .success(let reading):
      ConversationFile.Item(line: 1, conversation: .success(reading.transcript), note: reading.note)
    case .failure(let error): ConversationFile.Item(line: error.line, conversation: .failure(error))
    }
  }

  /// "calls" of "2026/calls.vtt.gz".
  private static func stem(of path: String) -> String {
    var name = path.split(separator: "/").last.map(String.init) ?? path
    if name.hasSuffix(".gz") { name.removeLast(3) }
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}
