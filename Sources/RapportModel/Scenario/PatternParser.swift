/// Reads a pattern in one pass over its bytes.
struct PatternParser {
  private let bytes: [UInt8]
  private var at = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  mutating func pattern() throws(PatternError) -> [Pattern.Element] {
    let elements = try sequence(depth: 0)
    if at < bytes.count {
      let mark = bytes[at] == .bar ? "'|' stands outside of brackets" : "'\(character)' closes nothing"
      throw PatternError(mark, at: at)
    }
    guard let first = elements.first, let last = elements.last else {
      throw PatternError("the pattern is empty", at: 0)
    }
    if first == .gap { throw PatternError("a gap belongs between words, not at the start", at: 0) }
    if last == .gap { throw PatternError("a gap belongs between words, not at the end", at: bytes.count) }
    if elements.allSatisfy(Self.canBeNothing) {
      throw PatternError("every part may be missing, so that it would match anything", at: 0)
    }
    return elements
  }

  private mutating func sequence(depth: Int) throws(PatternError) -> [Pattern.Element] {
    var elements: [Pattern.Element] = []
    while at < bytes.count {
      if skipGap() {
        if elements.last != .gap { elements.append(.gap) }
        continue
      }
      switch bytes[at] {
      case .space, .tab, .newline, .carriageReturn: at += 1
      case .openRound: elements.append(try choice(until: .closeRound, isOptional: false, depth: depth + 1))
      case .openSquare: elements.append(try choice(until: .closeSquare, isOptional: true, depth: depth + 1))
      case .openCurly: elements.append(try fact())
      case .bar, .closeRound, .closeSquare, .closeCurly: return elements
      case .tilde: throw PatternError("'~' belongs directly after a word", at: at)
      default: elements.append(try word())
      }
    }
    return elements
  }

  private mutating func choice(
    until close: UInt8, isOptional: Bool, depth: Int
  ) throws(PatternError) -> Pattern.Element {
    let start = at
    if depth > Pattern.deepestNesting {
      throw PatternError("brackets are nested more than \(Pattern.deepestNesting) deep", at: start)
    }
    let open = character
    var alternatives: [[Pattern.Element]] = []
    repeat {
      at += 1
      let alternativeStart = at
      let alternative = try sequence(depth: depth)
      if at >= bytes.count { throw PatternError("'\(open)' is never closed", at: start) }
      if alternative.allSatisfy(Self.canBeNothing) {
        throw PatternError("an alternative is empty", at: alternativeStart)
      }
      alternatives.append(alternative)
    } while bytes[at] == .bar
    if bytes[at] != close { throw PatternError("'\(character)' does not close '\(open)'", at: at) }
    at += 1
    return .choice(alternatives, isOptional: isOptional)
  }

  private mutating func fact() throws(PatternError) -> Pattern.Element {
    let start = at
    guard let close = bytes[start...].firstIndex(of: .closeCurly) else {
      throw PatternError("'{' is never closed", at: start)
    }
    let name = bytes[(start + 1)..<close]
    guard name.first.map(Self.isLowerLetter) == true, name.allSatisfy(Self.belongsInName) else {
      throw PatternError("'{…}' holds the name of a fact, in lower-case letters, digits and hyphens", at: start)
    }
    at = close + 1
    return .fact(String(decoding: name, as: UTF8.self))
  }

  private mutating func word() throws(PatternError) -> Pattern.Element {
    let start = at
    while at < bytes.count, !Self.endsWord(bytes[at]), !gapBegins(at) { at += 1 }
    let word = bytes[start..<at]
    if !word.contains(where: Self.saysSomething) {
      throw PatternError("'\(String(decoding: word, as: UTF8.self))' has no letter or digit", at: start)
    }
    let text = String(decoding: word, as: UTF8.self)
    guard at < bytes.count, bytes[at] == .tilde else { return .word(text) }
    at += 1
    return .forms(text)
  }

  private mutating func skipGap() -> Bool {
    guard gapBegins(at) else { return false }
    at += 3
    return true
  }

  /// "..." and "…" are both three bytes.
  private func gapBegins(_ index: Int) -> Bool {
    guard index + 3 <= bytes.count else { return false }
    let three = bytes[index..<(index + 3)]
    return three.elementsEqual([0x2E, 0x2E, 0x2E]) || three.elementsEqual([0xE2, 0x80, 0xA6])
  }

  private var character: String { String(decoding: [bytes[at]], as: UTF8.self) }

  private static func canBeNothing(_ element: Pattern.Element) -> Bool {
    switch element {
    case .gap: true
    case .choice(let alternatives, let isOptional):
      isOptional || alternatives.contains { $0.allSatisfy(canBeNothing) }
    case .word, .forms, .fact: false
    }
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case .space, .tab, .newline, .carriageReturn, .openRound, .closeRound, .openSquare, .closeSquare,
      .openCurly, .closeCurly, .bar, .tilde:
      true
    default: false
    }
  }

  private static func isLowerLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  private static func belongsInName(_ byte: UInt8) -> Bool {
    isLowerLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
  }

  private static func saysSomething(_ byte: UInt8) -> Bool {
    isLowerLetter(byte | 0x20) || (0x30...0x39).contains(byte) || byte >= 0x80 || byte == 0x24
  }
}

extension UInt8 {
  fileprivate static let space = UInt8(ascii: " ")
  fileprivate static let tab = UInt8(ascii: "\t")
  fileprivate static let newline = UInt8(ascii: "\n")
  fileprivate static let carriageReturn = UInt8(ascii: "\r")
  fileprivate static let openRound = UInt8(ascii: "(")
  fileprivate static let closeRound = UInt8(ascii: ")")
  fileprivate static let openSquare = UInt8(ascii: "[")
  fileprivate static let closeSquare = UInt8(ascii: "]")
  fileprivate static let openCurly = UInt8(ascii: "{")
  fileprivate static let closeCurly = UInt8(ascii: "}")
  fileprivate static let bar = UInt8(ascii: "|")
  fileprivate static let tilde = UInt8(ascii: "~")
}
