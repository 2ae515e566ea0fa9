extension String {
  /// The text in lines of at most `width` columns, broken between words; a word that is longer is broken inside.
  ///
  /// New lines of the text stay; tabs are spaces. At least one line, at least one column.
  func wrapped(to width: Int) -> [String] {
    let width = max(width, 1)
    var lines: [String] = []
    for paragraph in split(separator: "\n", omittingEmptySubsequences: false) {
      var line = LineFiller(width: width)
      for word in paragraph.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\r" }) { line.add(word) }
      lines += line.finished
    }
    while lines.count > 1, lines.last == "" { lines.removeLast() }
    return lines
  }
}

private struct LineFiller {
  let width: Int
  private var lines: [String] = []
  private var line = ""
  private var used = 0

  init(width: Int) { self.width = width }

  var finished: [String] { lines + [line] }

  mutating func add(_ word: Substring) {
    let columns = word.columns
    if used > 0 {
      if used + 1 + columns <= width {
        line += " "
        used += 1
      } else {
        next()
      }
    }
    guard columns > width else {
      line += word
      used += columns
      return
    }
    for character in word {
      if used > 0, used + character.columns > width { next() }
      line.append(character)
      used += character.columns
    }
  }

  private mutating func next() {
    lines.append(line)
    line = ""
    used = 0
  }
}
