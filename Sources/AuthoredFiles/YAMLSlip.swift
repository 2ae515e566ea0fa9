import RapportModel

/// Slips of which YAML complains somewhere else, or in words that name no cure.
enum YAMLSlip {
  /// - Parameters:
  ///   - place: where reading stopped.
  ///   - start: where what was being read began.
  ///   - about: what that was, in the YAML library's words.
  static func diagnostic(
    at place: SourcePosition, start: SourcePosition, about: String, in source: Source
  ) -> Diagnostic? {
    if let mark = endedText(at: place, in: source) { return endedEarly(by: mark, at: place, in: source) }
    guard about.contains("simple key") else { return nil }
    return missingSpace(at: start, in: source) ?? missingItem(at: start, in: source)
      ?? fallenOut(at: start, in: source)
  }

  // MARK: A quotation mark within text

  /// A quotation mark between letters, which ended the text that another had begun.
  private static func endedText(at place: SourcePosition, in source: Source) -> UInt8? {
    let offset = source.offset(of: place)
    let lineStart = source.offset(of: SourcePosition(line: place.line, column: 1))
    guard offset > lineStart, offset < source.bytes.count, source.bytes[offset] != UInt8(ascii: "#"),
      let mark = source.bytes[lineStart..<offset].last(where: { $0 != 0x20 })
    else { return nil }
    guard mark == UInt8(ascii: "'") || mark == UInt8(ascii: "\""),
      source.bytes[lineStart..<offset].count(where: { $0 == mark }) > 1
    else { return nil }
    return mark
  }

  private static func endedEarly(by mark: UInt8, at place: SourcePosition, in source: Source) -> Diagnostic {
    let isApostrophe = mark == UInt8(ascii: "'")
    let start = source.offset(of: SourcePosition(line: place.line, column: 1))
    let end = source.bytes[start..<source.offset(of: place)].lastIndex(of: mark) ?? start
    let at = source.position(of: end)
    return Diagnostic(
      "yaml", isApostrophe ? "this apostrophe ends the text" : "this quotation mark ends the text",
      file: source.file, at: at,
      notes: [
        .init(
          isApostrophe
            ? "put text that holds one in \"…\", or leave the quotes out"
            : "put text that holds one in '…', or begin a block with '|' and go on in the next line")
      ])
  }

  // MARK: A bracket that begins a text

  /// "- {fact}. Yes." begins a mapping, after which nothing may stand.
  static func bracketedStart(before place: SourcePosition, in source: Source) -> (String, SourcePosition)? {
    let line = source.line(place.line)
    let stop = source.offset(of: place)
    var rest = line.drop { $0 == 0x20 }
    while rest.starts(with: [UInt8(ascii: "-"), 0x20]) { rest = rest.dropFirst(2).drop { $0 == 0x20 } }
    let isBracket = { (byte: UInt8?) in byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") }
    if !isBracket(rest.first) { rest = value(of: rest) }
    guard let open = rest.first, isBracket(open), stop > rest.startIndex, stop < rest.endIndex,
      let last = rest[..<stop].last(where: { $0 != 0x20 }), last == open + 2
    else { return nil }
    return (String(decoding: [open], as: UTF8.self), source.position(of: rest.startIndex))
  }

  // MARK: A key without a space

  /// "title:Flat by Friday"
  private static func missingSpace(at start: SourcePosition, in source: Source) -> Diagnostic? {
    let line = source.line(start.line)
    var rest = line.drop { $0 == 0x20 }
    while rest.starts(with: [UInt8(ascii: "-"), 0x20]) { rest = rest.dropFirst(2).drop { $0 == 0x20 } }
    guard rest.first.map(isLetter) == true, let colon = rest.firstIndex(of: UInt8(ascii: ":")),
      rest[..<colon].allSatisfy({ isLetter($0) || $0 == 0x20 || $0 == UInt8(ascii: "-") }),
      rest.index(after: colon) < rest.endIndex, rest[rest.index(after: colon)] != 0x20,
      rest[..<colon].count(where: { $0 == 0x20 }) <= mostSpacesInKey
    else { return nil }
    let behind = rest[rest.index(after: colon)...]
    if noBreakSpaces.contains(where: behind.starts) {
      return Diagnostic(
        "yaml", "a no-break space after the colon, which counts for a letter", file: source.file,
        at: source.position(of: behind.startIndex), notes: [.init("write an ordinary space")])
    }
    return Diagnostic(
      "yaml", "a space is missing after the colon", file: source.file,
      at: source.position(of: rest.index(after: colon)),
      notes: [.init("write '\(String(decoding: rest[...colon], as: UTF8.self)) …'")])
  }

  /// They look like a space: U+00A0, U+202F, U+2007, and the ideographic one.
  private static let noBreakSpaces: [[UInt8]] = ["\u{A0}", "\u{202F}", "\u{2007}", "\u{3000}"].map {
    Array($0.utf8)
  }

  /// "agent must tell"; more make it a sentence.
  private static let mostSpacesInKey = 2

  /// "-So where is it?" or "– So where is it?" below "- Where is my kettle?"
  private static func missingItem(at start: SourcePosition, in source: Source) -> Diagnostic? {
    let line = source.line(start.line).drop { $0 == 0x20 }
    guard indentation(of: source.line(start.line)) == start.column - 1 else { return nil }
    switch ItemSlip(line, goesOn: false) {
    case .noSpace:
      return Diagnostic(
        "yaml", "a space is missing after the dash", file: source.file,
        at: SourcePosition(line: start.line, column: start.column + 1), notes: [.init("an item begins with '- '")])
    case .otherMark(let mark):
      return Diagnostic(
        "yaml", "'\(mark)' begins no item", file: source.file, at: start,
        notes: [.init("an item begins with '- ', a hyphen and a space")])
    case .tooFarRight, nil: return nil
    }
  }

  // MARK: A block that its text does not belong to

  /// Below "says: |" a line that stands no further right than the key.
  private static func fallenOut(at start: SourcePosition, in source: Source) -> Diagnostic? {
    let found = indentation(of: source.line(start.line))
    var number = start.line - 1
    while number >= 1 {
      let line = source.line(number)
      let column = indentation(of: line)
      if line.count > column, column <= found {
        guard opensBlock(line) else { return nil }
        return Diagnostic(
          "yaml", "this line does not stand further right than the key whose text it is", file: source.file,
          at: start,
          notes: [
            .init("indent it with \(column + 2) spaces, found \(found)"),
            .init("the text begins here", file: source.file, at: SourcePosition(line: number, column: column + 1)),
          ])
      }
      number -= 1
    }
    return nil
  }

  /// "says: |", "brief: >-"
  static func opensBlock(_ line: ArraySlice<UInt8>) -> Bool {
    let ending = line.reversed().drop { $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    guard let mark = ending.first, mark == UInt8(ascii: "|") || mark == UInt8(ascii: ">") else { return false }
    let before = ending.dropFirst().drop { $0 == 0x20 }.first
    return before == UInt8(ascii: ":") || before == UInt8(ascii: "-")
  }

  // MARK: Indentation

  /// With how many spaces the line would stand where keys or items above it stand: the nearest to where it does.
  ///
  /// - Parameter start: where the keys or items began.
  static func indentation(at place: SourcePosition, after start: SourcePosition, in source: Source) -> Int? {
    guard start.line < place.line else { return nil }
    let own = source.line(place.line)
    let found = indentation(of: own)
    guard place.column == found + 1 else { return nil }
    let isItem = begins(own, "- ")
    var places: [Int] = []
    for number in (start.line..<place.line).reversed() {
      let line = source.line(number)
      let column = indentation(of: line)
      let isOfList = begins(line, "- ")
      if isItem, isOfList { places.append(column) }
      if !isItem, isOfList { places.append(column + 2) }
      if !isItem, !isOfList, isKey(line.dropFirst(column)) { places.append(column) }
    }
    return places.min { abs($0 - found) < abs($1 - found) }.flatMap { $0 == found ? nil : $0 }
  }

  private static func indentation(of line: ArraySlice<UInt8>) -> Int { line.prefix { $0 == 0x20 }.count }

  private static func begins(_ line: ArraySlice<UInt8>, _ text: String) -> Bool {
    line.drop { $0 == 0x20 }.starts(with: text.utf8)
  }

  /// "says: …", "agent must tell:"
  static func isKey(_ line: ArraySlice<UInt8>) -> Bool { colon(in: line) != nil }

  /// What follows the key, and all of a line that has none.
  static func value(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    colon(in: line).map { line[($0 + 1)...].drop { $0 == 0x20 } } ?? line
  }

  private static func colon(in line: ArraySlice<UInt8>) -> Int? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon + 1 == line.endIndex || line[colon + 1] == 0x20
    else { return nil }
    return colon
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 }
}
