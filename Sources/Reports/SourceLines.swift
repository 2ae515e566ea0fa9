import RapportModel

/// The lines of a file, to show the one that a diagnostic is about.
struct SourceLines {
  /// As YAML 1.1 counts them.
  private let lines: [Substring]

  init(_ text: String?) {
    lines = text?.split(omittingEmptySubsequences: false, whereSeparator: \.endsLine) ?? []
  }

  /// The line and a line with a caret under the column; long lines are cut around it.
  ///
  /// The column counts Unicode scalars, the caret stands by what a terminal shows: wide characters take two cells,
  /// combining ones none, a tab four, and control characters are spelled out.
  func excerpt(at position: SourcePosition, width: Int) -> (line: String, caret: String)? {
    guard lines.indices.contains(position.line - 1) else { return nil }
    let scalars = lines[position.line - 1].unicodeScalars
    let text = String(scalars.drop { $0 == "\u{FEFF}" })
    let split = text.unicodeScalars.index(
      text.unicodeScalars.startIndex, offsetBy: max(position.column - 1, 0), limitedBy: text.unicodeScalars.endIndex
    )
    let before = shown(String(text.unicodeScalars[..<(split ?? text.unicodeScalars.endIndex)]))
    let line = shown(text)
    let indent = "  "
    let room = max(width - indent.count, 10)
    guard line.columns > room else {
      return (indent + line, indent + String(repeating: " ", count: before.columns) + "^")
    }
    let (cut, column) = cut(line, around: before.columns, room: room)
    return (indent + cut, indent + String(repeating: " ", count: column) + "^")
  }

  private func shown(_ text: String) -> String {
    var shown = ""
    for character in text { if character == "\t" { shown += "    " } else { shown.append(character) } }
    return shown.safeForTerminal
  }

  /// As much of a long line as fits, with the column somewhere in its second third.
  private func cut(_ line: String, around column: Int, room: Int) -> (text: String, column: Int) {
    let from = max(0, column - room * 2 / 3)
    var cut = from > 0 ? "…" : ""
    var caret = column
    var position = 0
    var used = cut.columns
    for character in line {
      let columns = character.columns
      if position >= from {
        if position == column || (position < column && position + columns > column) { caret = used }
        if used + columns > room - 1 {
          cut += "…"
          break
        }
        cut.append(character)
        used += columns
      }
      position += columns
    }
    if position <= column { caret = used }
    return (cut, caret)
  }
}

extension Character {
  fileprivate var endsLine: Bool {
    switch self {
    case "\n", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
