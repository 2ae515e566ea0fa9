import RapportModel

/// Values separated by commas, or another mark: fields, quoted where they hold it, a quote or a line's end.
///
/// RFC 4180, also with line feeds alone and a byte order mark.
package enum CSV {
  /// A row and the line that it begins on, from 1.
  package struct Row: Sendable, Hashable {
    package var line: Int
    package var fields: [String]
  }

  /// The rows of a text, without those that are blank.
  ///
  /// - Parameter delimiter: what stands between fields.
  package static func rows(_ bytes: [UInt8], delimiter: UInt8 = UInt8(ascii: ",")) -> [Row] {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var rows: [Row] = []
    var row = Row(line: 1, fields: [])
    var field: [UInt8] = []
    var isQuoted = false
    /// The byte before was a quote that ended what it held: another one is a quote inside.
    var isClosing = false
    var line = 1
    func end() {
      row.fields.append(String(decoding: field, as: UTF8.self))
      field = []
    }
    func endRow() {
      if field.last == UInt8(ascii: "\r") { field.removeLast() }
      end()
      if row.fields != [""] { rows.append(row) }
      row = Row(line: line, fields: [])
    }
    for byte in bytes[start...] {
      if byte == UInt8(ascii: "\n") { line += 1 }
      let wasClosing = isClosing
      isClosing = false
      switch byte {
      case UInt8(ascii: "\"") where isQuoted: (isQuoted, isClosing) = (false, true)
      case UInt8(ascii: "\"") where wasClosing:
        field.append(byte)
        isQuoted = true
      // Inside a field that does not begin with one it is what it is: 5" wide.
      case UInt8(ascii: "\"") where field.isEmpty: isQuoted = true
      case delimiter where !isQuoted: end()
      case UInt8(ascii: "\n") where !isQuoted: endRow()
      default: field.append(byte)
      }
    }
    if !field.isEmpty || !row.fields.isEmpty { endRow() }
    return rows
  }
}
