/// "[09:14] Agent Ann: How can I help?": who speaks, when and what.
struct SpokenLine {
  let speaker: String
  let text: String
  /// In seconds.
  let time: Double?
  /// A time stands before the name, without brackets.
  let isStampedBare: Bool

  /// What each line of a text says; nil where no name stands before a colon.
  ///
  /// A time without brackets is one before most of the messages: alone it may be a line of a message, as in "9:30 the
  /// engineer: …".
  static func all(of lines: some Sequence<Substring>) -> [SpokenLine?] {
    let read = lines.map { SpokenLine($0) }
    let spoken = read.compactMap(\.self)
    guard 2 * spoken.count(where: \.isStampedBare) <= spoken.count else { return read }
    return read.map { $0?.isStampedBare == true ? nil : $0 }
  }

  /// Nil where no name stands before a colon.
  init?(_ line: Substring) {
    let stamp = LineStamp(line)
    let rest = stamp?.rest ?? line
    guard let colon = rest.firstIndex(of: ":") else { return nil }
    var name = rest[..<colon].trimmedLine
    // "Ann (Agent)", "[Agent]", and Markdown's "**Agent**".
    name = name.drop { "[*_<".contains($0) }
    while let last = name.last, "]*_>".contains(last) { name.removeLast() }
    let words = name.split(separator: " ")
    guard (1...5).contains(words.count), name.count <= 40, name.first?.isLetter == true,
      name.allSatisfy({ $0.isLetter || $0.isNumber || " .'-_()#@&/".contains($0) }), !name.hasPrefix("http")
    else { return nil }
    let said = rest[rest.index(after: colon)...].drop { "*_".contains($0) }.trimmedLine
    guard !said.hasPrefix("//") else { return nil }
    speaker = String(name)
    text = String(said)
    time = stamp?.seconds
    isStampedBare = stamp?.isBare ?? false
  }
}
