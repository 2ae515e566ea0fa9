extension String {
  /// The text in lines of at most `width` columns, broken between words; a word that is longer is broken inside.
  ///
  /// New lines of the text stay; tabs are spaces. At least one line, at least one column.
  ///
  /// - Parameter first: the columns of the first line, where a label takes some of it.
  package func wrapped(to width: Int, first: Int? = nil) -> [String] {
    let width = max(width, 1)
    var lines: [String] = []
    for paragraph in split(separator: "\n", omittingEmptySubsequences: false) {
      var line = LineFiller(width: width, first: lines.isEmpty ? max(first ?? width, 1) : width)
      for word in paragraph.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\r" }) { line.add(word) }
      lines += line.finished
    }
    while lines.count > 1, lines.last == "" { lines.removeLast() }
    return lines
  }
}

private struct LineFiller {
  let width: Int
  /// The columns of the line that is being filled.
  private var room: Int
  private var lines: [String] = []
  private var line = ""
  private var used = 0

  init(width: Int, first: Int) {
    self.width = width
    room = first
  }

  var finished: [String] { lines + [line] }

  mutating func add(_ word: Substring) {
    let columns = word.columns
    if used > 0 {
      if used + 1 + columns <= room {
        line += " "
        used += 1
      } else {
        next()
      }
    }
    guard columns > room else {
      line += word
      used += columns
      return
    }
    for character in word {
      if used > 0, used + character.columns > room { next() }
      line.append(character)
      used += character.columns
    }
  }

  private mutating func next() {
    lines.append(line)
    line = ""
    used = 0
    room = width
  }
}
