/// A time at the beginning of a line: "[09:14]", "(2026-03-02 09:14:00)", "09:14", "12/03/2026, 9:14 PM -".
struct LineStamp {
  /// Nil where the day cannot be told.
  let seconds: Double?
  /// Without brackets.
  let isBare: Bool
  /// What stands behind it.
  let rest: Substring

  init?(_ line: Substring) {
    guard let first = line.first, let stamp = first.isNumber ? Self.bare(line) : Self.bracketed(line) else {
      return nil
    }
    self = stamp
  }

  private init(_ time: Substring, isBare: Bool, rest: Substring) {
    seconds = Timestamp.seconds(String(time))
    self.isBare = isBare
    self.rest = rest
  }

  private static func bracketed(_ line: Substring) -> LineStamp? {
    guard let open = line.first, open == "[" || open == "(",
      let close = line.firstIndex(of: open == "[" ? "]" : ")")
    else { return nil }
    let time = line[line.index(after: line.startIndex)..<close].trimmedLine
    let stamp = LineStamp(time, isBare: false, rest: line[line.index(after: close)...].trimmedLine)
    return stamp.seconds != nil || isTime(time) ? stamp : nil
  }

  /// The longest of the first words that is a time.
  private static func bare(_ line: Substring) -> LineStamp? {
    var end = line.startIndex
    var found: Substring.Index?
    for _ in 0..<4 {
      guard let stop = line[end...].firstIndex(where: \.isWhitespace) else { break }
      if isTime(line[..<stop]) { found = stop }
      end = line[stop...].firstIndex { !$0.isWhitespace } ?? line.endIndex
    }
    guard let found else { return nil }
    var time = line[..<found]
    while let last = time.last, isBetween(last) { time.removeLast() }
    return LineStamp(time, isBare: true, rest: line[found...].drop(while: isBetween))
  }

  /// Stands between a time and a name.
  private static func isBetween(_ sign: Character) -> Bool { sign.isWhitespace || "-–—|,".contains(sign) }

  /// Hours and minutes with at most a date before and "AM" behind.
  private static func isTime(_ text: Substring) -> Bool {
    guard text.contains(":"), text.last != ":", text.count <= 40, text.count(where: \.isNumber) >= 3 else {
      return false
    }
    let letters = text.filter(\.isLetter).uppercased()
    return ["", "AM", "PM", "T", "TZ", "Z"].contains(letters)
      && text.allSatisfy { $0.isNumber || $0.isLetter || $0.isWhitespace || ":/.,-+".contains($0) }
  }
}
