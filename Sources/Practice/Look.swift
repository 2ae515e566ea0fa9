import LineEditing
import RapportModel

/// How text looks: colours or none, and the width of the window.
package struct Look: Sendable {
  package var isColoured: Bool
  /// For screen readers: nothing stands beside anything else.
  package var isPlain = false
  /// In cells; nil writes paragraphs on one line.
  package var width: @Sendable () -> Int?

  package init(isColoured: Bool, width: @escaping @Sendable () -> Int?) {
    self.isColoured = isColoured
    self.width = width
  }

  /// For files and pipes.
  package static let plain = Look(isColoured: false) { nil }

  /// For the window around standard output.
  package static func terminal(isColoured: Bool) -> Look {
    Look(isColoured: isColoured) { TerminalWindow.width }
  }

  func strong(_ text: String) -> String { coloured(text, "1") }
  func faint(_ text: String) -> String { coloured(text, "2") }
  func name(_ text: String) -> String { coloured(text, "1;36") }

  private func coloured(_ text: String, _ code: String) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// What stands before the line of the trainee.
  func prompt(_ text: String, draft: String = "") -> Prompt {
    Prompt(text, colour: isColoured ? "1;32" : nil, draft: draft)
  }

  /// What somebody says: the name, a colon, and the text hanging under its own first line.
  func speech(_ name: String, _ text: String) -> String {
    let name = name.safeForTerminalLine
    let indent = min(name.columns + 2, 16)
    let lines = wrapped(text.safeForTerminal, first: name.columns + 2, indent: indent)
    return "\(self.name(name + ":")) " + lines.joined(separator: "\n" + spaces(indent)) + "\n"
  }

  /// A paragraph of foreign text, indented.
  package func paragraph(_ text: String, indent: Int = 0) -> String {
    let lines = wrapped(text.safeForTerminal, first: indent, indent: indent)
    return lines.map { $0.isEmpty ? "\n" : spaces(indent) + $0 + "\n" }.joined()
  }

  /// Two columns: a short term and what it means; one below the other where there is no room.
  ///
  /// - Parameter longest: a term of more cells gets a line of its own.
  package func table(_ rows: [(term: String, meaning: String)], indent: Int = 2, longest: Int = 24) -> String {
    let rows = rows.map { (term: $0.term.safeForTerminalLine, meaning: $0.meaning.safeForTerminal) }
    let column = indent + min(longest, (rows.map(\.term.columns).max() ?? 0)) + 2
    if isPlain { return rows.map { paragraph("\($0.term): \($0.meaning)", indent: indent) }.joined() }
    if let width = width(), width - column < Self.narrowest { return stacked(rows, indent: indent) }
    return rows.map { row in
      let start = indent + row.term.columns
      let fits = start + 2 <= column
      let lines = wrapped(row.meaning, first: column, indent: column)
      let gap = fits ? spaces(column - start) : "\n" + spaces(column)
      guard lines != [""] else { return spaces(indent) + strong(row.term) + "\n" }
      return spaces(indent) + strong(row.term) + gap + lines.joined(separator: "\n" + spaces(column)) + "\n"
    }.joined()
  }

  /// The room that a second column needs, in cells.
  private static let narrowest = 24

  private func stacked(_ rows: [(term: String, meaning: String)], indent: Int) -> String {
    rows.map { row in
      let term = wrapped(row.term, first: indent, indent: indent + 2)
      let heading = spaces(indent) + term.map(strong).joined(separator: "\n" + spaces(indent + 2)) + "\n"
      return row.meaning.isEmpty ? heading : heading + paragraph(row.meaning, indent: indent + 2)
    }.joined()
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// The lines of a text, broken between words where the window ends.
  private func wrapped(_ text: String, first: Int, indent: Int) -> [String] {
    guard let width = width().map({ max(20, $0) }) else {
      return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    return text.wrapped(to: width - indent, first: width - first)
  }
}
