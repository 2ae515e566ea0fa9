import RapportModel

/// The beginning of a file that may be a table: what it would be, and whether it is one.
struct TableSample {
  let format: InputFormat
  private let rows: [CSV.Row]
  private let options: InputOptions

  /// Nil where the first line has no mark between fields.
  private init?(_ format: InputFormat, _ bytes: [UInt8], _ options: InputOptions) {
    self.format = format
    self.options = options
    let delimiter = MessageTable.delimiter(of: bytes, format)
    guard format == .csv || delimiter == UInt8(ascii: "\t") else { return nil }
    var rows = CSV.rows(bytes, delimiter: delimiter)
    // The last row may be cut off.
    if bytes.count >= Sample.length, rows.count > 1 { rows.removeLast() }
    guard let titles = rows.first, titles.fields.count > 1 else { return nil }
    self.rows = rows
  }

  /// What the beginning of a file may be, as a table: the likelier first.
  static func all(_ bytes: [UInt8], _ options: InputOptions) -> [TableSample] {
    [.tsv, .csv].compactMap { TableSample($0, bytes, options) }
  }

  /// The titles say who speaks and what.
  var isKnown: Bool { (try? Layout(rows[0].fields, options)) != nil }

  /// It looks like a table, and its titles are not known: every row but one in ten has a field for each title. Where
  /// people said what its columns hold, titles are enough.
  var isLikely: Bool {
    let titles = rows[0].fields
    guard titles.allSatisfy(Self.isTitle), Set(titles).count == titles.count else { return false }
    let below = rows.dropFirst()
    let fitting = below.count { $0.fields.count == titles.count }
    return !options.columns.isEmpty || !below.isEmpty && 10 * fitting >= 9 * below.count
  }

  /// A few words, and no number.
  private static func isTitle(_ field: String) -> Bool {
    let words = field.split { $0.isWhitespace }
    return (1...4).contains(words.count) && field.count <= 40 && Double(words.joined()) == nil
  }
}
