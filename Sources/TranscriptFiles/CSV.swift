import RapportModel

/// Values separated by commas, or another mark: fields, quoted where they hold it, a quote or a line's end.
///
/// RFC 4180, also with line feeds alone, a byte order mark and Excel's line that names the mark.
package enum CSV {
  /// A row and the line that it begins on, from 1.
  package struct Row: Sendable, Hashable {
    package var line: Int
    package var fields: [String]
    /// What is wrong with how it is quoted, so that other rows may be in it.
    package var mistake: Misquoted?
  }

  /// A quote that opens a field over several lines and is not closed as quotes are.
  package enum Misquoted: Sendable, Hashable {
    /// The file ends before it is closed; it opened on this line.
    case open(Int)
    /// What closes it stands on another line amid other words.
    case crossed(Int, closed: Int)

    /// Where the quote stands.
    package var line: Int {
      switch self {
      case .open(let line), .crossed(let line, _): line
      }
    }

    /// For people, in lower case and without a full stop.
    package var message: String {
      switch self {
      case .open: "a quote opens here and is not closed: what stands behind it is not read"
      case .crossed(_, let end):
        "a quote opens here, and what closes it on line \(end) does not end a field: the lines between are not read"
      }
    }
  }

  /// The rows of a text, without those that are blank.
  ///
  /// - Parameter delimiter: what stands between fields.
  package static func rows(_ bytes: [UInt8], delimiter: UInt8 = UInt8(ascii: ",")) -> [Row] {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var parser = Parser(delimiter: delimiter)
    var rows: [Row] = []
    parser.read(bytes[start...]) { rows.append($0) }
    parser.finish { rows.append($0) }
    return rows
  }

  /// Takes rows out of bytes that come piece by piece.
  struct Parser {
    private let delimiter: UInt8
    private var row = Row(line: 1, fields: [])
    private var field: [UInt8] = []
    private var line = 1
    private var isQuoted = false
    /// The byte before was a quote that ended what it held: another one is a quote inside.
    private var isClosing = false
    /// Where the latest quote stands that opened a field.
    private var opened = 1
    /// How many bytes the row that is not at its end has so far.
    private(set) var waiting = 0
    /// Where the first field stands that is not in UTF-8.
    private(set) var brokenLine: Int?
    /// No row has come to its end.
    private var isAtStart = true

    init(delimiter: UInt8) {
      self.delimiter = delimiter
    }

    /// Where the row begins that is not at its end.
    var rowLine: Int { row.line }

    /// Hands on each row that comes to its end.
    mutating func read(_ bytes: some Sequence<UInt8>, _ take: (Row) -> Void) {
      for byte in bytes {
        let wasClosing = isClosing
        isClosing = false
        if wasClosing, line > opened, byte != delimiter, !"\"\r\n".utf8.contains(byte) {
          row.mistake = row.mistake ?? .crossed(opened, closed: line)
        }
        if byte == UInt8(ascii: "\n") { line += 1 }
        waiting += 1
        switch byte {
        case UInt8(ascii: "\"") where isQuoted: (isQuoted, isClosing) = (false, true)
        case UInt8(ascii: "\"") where wasClosing:
          field.append(byte)
          isQuoted = true
        // Inside a field that does not begin with one it is what it is: 5" wide.
        case UInt8(ascii: "\"") where field.isEmpty: (isQuoted, opened) = (true, line)
        case delimiter where !isQuoted: endField()
        case UInt8(ascii: "\n") where !isQuoted: endRow(take)
        default: field.append(byte)
        }
      }
    }

    /// Hands on the last row, where no line feed ended it.
    mutating func finish(_ take: (Row) -> Void) {
      if isQuoted { row.mistake = row.mistake ?? .open(opened) }
      if !field.isEmpty || !row.fields.isEmpty { endRow(take) }
    }

    private mutating func endField() {
      let text = String(validating: field, as: UTF8.self)
      if text == nil { brokenLine = brokenLine ?? row.line }
      row.fields.append(text ?? String(decoding: field, as: UTF8.self))
      field.removeAll(keepingCapacity: true)
    }

    private mutating func endRow(_ take: (Row) -> Void) {
      if field.last == UInt8(ascii: "\r") { field.removeLast() }
      endField()
      if row.fields.count > 1 || !row.fields[0].allSatisfy(\.isWhitespace) {
        // Excel's "sep=;" in the first line is no row.
        if !isAtStart || row.fields != ["sep=", ""] { take(row) }
        isAtStart = false
      }
      row = Row(line: line, fields: [])
      waiting = 0
    }
  }
}
