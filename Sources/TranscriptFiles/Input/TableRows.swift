/// Cuts a table into conversations, where the rows of each stand together.
struct TableRows {
  private let table: MessageTable
  private var parser: CSV.Parser
  private var isBelowTitles = false
  /// Of the conversation that is not at its end.
  private var rows: [CSV.Row] = []
  private var id: String?
  private var ready: ArraySlice<UnreadConversation> = []
  private var count = 0
  private var isAtEnd = false

  /// Reads the whole file once, and keeps nothing of it but a number for each conversation.
  ///
  /// - Parameter titles: the beginning of the file, as far as it was read.
  /// - Returns: nil where a conversation comes back after another one, or is named nowhere.
  /// - Throws: where the file is not in UTF-8, or a row has no end.
  init?(
    scanning path: String, _ format: InputFormat, titles: [UInt8], name: String?, options: InputOptions
  ) throws(FileError) {
    let delimiter = MessageTable.delimiter(of: titles, format)
    parser = CSV.Parser(delimiter: delimiter)
    var blocks = try InputBlocks(path: path)
    var scan = parser
    var seen: Set<Int> = []
    var layout: Layout?
    var isTogether = true
    var last: String?
    var isFirst = true
    func look(_ row: CSV.Row) {
      guard let known = layout else {
        if isFirst, row.mistake == nil { layout = try? Layout(row.fields, options) }
        isFirst = false
        return
      }
      let id = known.value(.conversation, of: row) ?? ""
      if id != last { isTogether = isTogether && seen.insert(id.hashValue).inserted }
      last = id
    }
    var isBeginning = true
    while let block = try blocks.next() {
      scan.read(isBeginning && block.starts(with: [0xEF, 0xBB, 0xBF]) ? block[3...] : block[...], look)
      isBeginning = false
      if let line = scan.brokenLine { throw .notUTF8(line, of: path) }
      if scan.waiting > LineReader.limit {
        throw FileError(
          .unreadableInput, path: path,
          reason:
            "the row on line \(scan.rowLine) has more than \(LineReader.limit >> 20) MiB; is a quote left open?")
      }
    }
    guard let layout, isTogether, layout.hasConversations else { return nil }
    table = MessageTable(
      layout: layout, format: format, options: options, delimiter: delimiter, name: name ?? "")
  }

  /// The next conversation; nil at the end.
  mutating func next(from lines: inout LineReader) throws(FileError) -> UnreadConversation? {
    while ready.isEmpty, !isAtEnd {
      var parser = parser
      if let block = try lines.block() {
        parser.read(block) { add($0) }
      } else {
        parser.finish { add($0) }
        end()
        isAtEnd = true
      }
      self.parser = parser
    }
    return ready.popFirst()
  }

  private mutating func add(_ row: CSV.Row) {
    guard isBelowTitles else {
      isBelowTitles = true
      return
    }
    let id = table.layout.value(.conversation, of: row) ?? ""
    if id != self.id { end() }
    self.id = id
    rows.append(row)
  }

  private mutating func end() {
    guard let first = rows.first else { return }
    count += 1
    let name = id.flatMap { $0.isEmpty ? nil : $0 } ?? (count == 1 ? table.name : "\(table.name)-\(count)")
    ready.append(UnreadConversation(line: first.line, content: .rows(rows, id: name, table)))
    rows = []
  }
}
