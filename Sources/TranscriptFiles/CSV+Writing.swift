extension CSV {
  /// Rows as text, each ending in a line feed.
  ///
  /// A spreadsheet takes a field that begins with one of `= + - @`, a tab or a line's end for a formula; such a field is
  /// written with an apostrophe before it, which `plain` takes away again.
  package static func text(_ rows: [[String]]) -> String {
    rows.map { $0.map(field).joined(separator: ",") + "\n" }.joined()
  }

  /// A field as it was before it was guarded.
  package static func plain(_ field: String) -> String {
    field.utf8.first == apostrophe && isFormula(field.utf8.dropFirst()) ? String(field.dropFirst()) : field
  }

  private static let apostrophe = UInt8(ascii: "'")

  private static func field(_ text: String) -> String {
    let guarded = isFormula(Substring(text).utf8) ? "'" + text : text
    guard guarded.utf8.contains(where: { ",\"\n\r".utf8.contains($0) }) else { return guarded }
    return "\"" + guarded.replacing("\"", with: "\"\"") + "\""
  }

  /// Also one that is guarded already, so that taking the guard away gives back what was there.
  private static func isFormula(_ text: Substring.UTF8View) -> Bool {
    guard let first = text.first(where: { $0 != apostrophe }) else { return false }
    return "=+-@\t\r\n".utf8.contains(first)
  }
}
