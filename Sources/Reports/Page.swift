import RapportModel

/// A report for people while it is written: everything that goes in is made safe for a terminal here, wrapped, and
/// coloured last.
struct Page {
  let width: Int
  let style: Style
  private(set) var text = ""

  init(width: Int, style: Style) {
    self.width = max(width, 20)
    self.style = style
  }

  /// A piece of a line in one colour.
  struct Piece {
    var text: String
    var role: Style.Role?

    init(_ text: String, _ role: Style.Role? = nil) {
      self.text = text
      self.role = role
    }
  }

  /// One line as it is, however long.
  mutating func line(_ pieces: Piece...) {
    line(pieces)
  }

  mutating func line(_ pieces: [Piece]) {
    var line = ""
    for piece in pieces { line += style.apply(piece.role, to: piece.text.safeForTerminalLine) }
    if !style.isColoured { line.trimEnd() }
    text += line + "\n"
  }

  /// One line, or wrapped text without colours where it is too long for one.
  mutating func flow(_ pieces: [Piece]) {
    let words = pieces.map(\.text).joined()
    if words.columns <= width { line(pieces) } else { paragraph(words) }
  }

  /// Wrapped text behind a label; its further lines stand under the first one.
  ///
  /// - Parameter indent: where the text begins, in columns; at least behind the label. When that is in the right half
  ///   of the page, the label gets a line of its own.
  mutating func paragraph(_ words: String, _ role: Style.Role? = nil, label: Piece = Piece(""), indent: Int = 0) {
    var label = Piece(label.text.safeForTerminalLine, label.role)
    var indent = max(indent, label.text.columns)
    if indent > width / 2 {
      if !label.text.isEmpty { line(label) }
      label.text = ""
      indent = 4
    }
    for words in words.safeForTerminal.wrapped(to: width - indent) {
      line(Piece(label.text.padded(to: indent), label.role), Piece(words, role))
      label.text = ""
    }
  }

  mutating func heading(_ words: String) {
    blank()
    paragraph(words, .heading)
  }

  /// An empty line, but not at the top and not twice.
  mutating func blank() {
    if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
  }
}

extension String {
  fileprivate mutating func trimEnd() {
    while last == " " { removeLast() }
  }
}
