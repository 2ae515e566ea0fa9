import RapportModel

/// Cuts UTF-8 bytes into words, one pass, with ranges into the original.
///
/// Case, curly quotes, no-break spaces, accents, stretched letters ("sooo") and contractions are folded in the
/// keys, never in the text.
struct Tokenizer {
  private let bytes: [UInt8]
  /// In text order, from the one that comes next.
  private var masks: ArraySlice<Span>
  private var at = 0
  private var text = Text(bytes: [], keys: [], tokens: [], trailing: [])
  private var marks: Marks = []
  private var isQuoted = false

  /// - Parameter masks: names, in text order; each becomes a token without a meaning, as do names that the text masks
  ///   itself.
  static func text(of bytes: [UInt8], masking masks: [Span] = []) -> Text {
    var tokenizer = Tokenizer(bytes, masks)
    tokenizer.run()
    tokenizer.text.tokens = Contractions.resolvingBareForms(in: tokenizer.text.tokens)
    tokenizer.text.takeModalNames()
    return tokenizer.text
  }

  private init(_ bytes: [UInt8], _ masks: [Span]) {
    self.bytes = bytes
    self.masks = masks[...]
    text.bytes = bytes
    text.keys = Self.folded(bytes)
    text.tokens.reserveCapacity(bytes.count / 4 + 1)
  }

  /// In lower case as far as ASCII goes.
  private static func folded(_ bytes: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: bytes.count + 32) { keys, count in
      for (index, byte) in bytes.enumerated() { keys[index] = byte &- 0x41 < 26 ? byte | 0x20 : byte }
      count = bytes.count
    }
  }

  private mutating func run() {
    while at < bytes.count {
      if let mask = masks.first, mask.start <= at {
        masks.removeFirst()
        if mask.start == at { addMask(to: min(mask.end, bytes.count)) }
        continue
      }
      // The commonest bytes first.
      let byte = bytes[at]
      if byte == UInt8(ascii: " ") {
        at += 1
        continue
      }
      if (byte | 0x20).isLowerLetter {
        word()
        continue
      }
      if let length = bytes.withUnsafeBufferPointer({ Mask.length(in: $0, at: at) }) {
        addMask(to: at + length)
        continue
      }
      let sign = Sign(in: bytes, at: at)
      switch sign.kind {
      case .letter: word()
      case .digit: number()
      case .currency:
        add(.currency, from: at, to: at + sign.length, key: sign.folded)
        at += sign.length
      case .ampersand:
        add(.word, from: at, to: at + 1, key: Array("and".utf8))
        at += 1
      case .quote:
        isQuoted.toggle()
        at += sign.length
      case .mark(let mark):
        if mark == .dash, isHyphen() {
          marks.insert(.hyphen)
        } else if mark != .stop || endsSentence() {
          marks.insert(mark)
        }
        at += sign.length
      case .space, .apostrophe, .ignored: at += sign.length
      }
    }
    text.trailing = marks
    // One quotation mark without its partner, or marks around the whole reply, quote nothing.
    if isQuoted || text.tokens.first?.isQuoted == true && text.tokens.allSatisfy(\.isQuoted) {
      for index in text.tokens.indices { text.tokens[index].isQuoted = false }
    }
  }

  /// A name of several words is one.
  private mutating func addMask(to end: Int) {
    if let last = text.tokens.indices.last, text.tokens[last].kind == .mask, marks.isEmpty {
      text.tokens[last].span.end = end
    } else {
      let place = text.keys.count
      text.tokens.append(
        Token(
          kind: .mask, span: Span(at, end), keyStart: place, keyEnd: place, word: Mask.key, stem: Mask.key,
          concept: Mask.key, classes: [.small, .object], hundredths: 0, before: marks, isQuoted: isQuoted))
      marks = []
    }
    at = end
  }

  private mutating func word() {
    let start = at
    var word = plainWord() ?? writtenOtherwise()
    let parts = text.keys.withUnsafeBufferPointer {
      Contractions.parts(
        of: UnsafeBufferPointer(rebasing: $0[word.place]), word.key, hasApostrophe: word.hasApostrophe)
    }
    if let parts {
      for part in parts {
        word.place = text.keys.count..<text.keys.count + part.count
        text.keys += part
        addWord(Key(part), from: start, word.place)
      }
      if word.hasApostrophe, parts.count == 1, let last = text.tokens.indices.last {
        text.tokens[last].endsInS =
          bytes[at - 1] | 0x20 == UInt8(ascii: "s") && !(bytes[at - 2] | 0x20).isLowerLetter
      }
    } else {
      addWord(word.key, from: start, word.place)
    }
    let isShort = (2...5).contains(at - start)
    // "TR11 4PD" shortens no words.
    let isInCode = start > 0 && bytes[start - 1].isDigit || at < bytes.count && bytes[at].isDigit
    if isShort, !isInCode, bytes[start..<at].allSatisfy({ (0x41...0x5A).contains($0) }),
      let last = text.tokens.indices.last
    {
      text.tokens[last].isCapitals = true
    }
  }

  /// A word as it is spelt: where its normalised bytes stand, and their key.
  private struct Spelt {
    var place: Range<Int>
    var key: Key
    var hasApostrophe = false
  }

  /// The word that begins here, if it is made of nothing but letters of ASCII, none three times in a row.
  private mutating func plainWord() -> Spelt? {
    let start = at
    let word = text.keys.withUnsafeBufferPointer { keys -> (end: Int, key: Key)? in
      var (end, key) = (start, Key.start)
      var (last, lastButOne): (UInt8, UInt8) = (0, 0)
      var isStretched = false
      while end < bytes.count {
        let letter = keys[end]
        guard letter.isLowerLetter else { break }
        isStretched = isStretched || letter == last && last == lastButOne
        (last, lastButOne) = (letter, last)
        key = key.adding(letter)
        end += 1
      }
      let goesOn = end < bytes.count && (keys[end] >= 0x80 || Sign.isApostrophe(keys[end]))
      return isStretched || goesOn || end == start ? nil : (end, key)
    }
    guard let word else { return nil }
    at = word.end
    return Spelt(place: start..<word.end, key: word.key)
  }

  /// Any other word that begins here: it is written anew, folded.
  private mutating func writtenOtherwise() -> Spelt {
    let keyStart = text.keys.count
    let hasApostrophe = appendKey()
    unstretch(from: keyStart)
    let place = keyStart..<text.keys.count
    let key = text.keys.withUnsafeBufferPointer { Key(UnsafeBufferPointer(rebasing: $0[place])) }
    return Spelt(place: place, key: key, hasApostrophe: hasApostrophe)
  }

  /// Appends the letters of the word that begins here, folded, with the apostrophes between them; says whether there are
  /// any of these.
  private mutating func appendKey() -> Bool {
    let start = at
    var hasApostrophe = false
    while at < bytes.count {
      appendLetters()
      guard at < bytes.count, bytes[at] != UInt8(ascii: " ") else { break }
      let sign = Sign(in: bytes, at: at)
      switch sign.kind {
      case .letter: text.keys += sign.folded
      case .ignored where at > start: break
      case .apostrophe:
        guard isLetter(at + sign.length) else { return hasApostrophe }
        text.keys.append(UInt8(ascii: "'"))
        hasApostrophe = true
      default: return hasApostrophe
      }
      at += sign.length
    }
    return hasApostrophe
  }

  /// Appends the ASCII letters that stand here.
  private mutating func appendLetters() {
    while at < bytes.count, (bytes[at] | 0x20).isLowerLetter {
      text.keys.append(bytes[at] | 0x20)
      at += 1
    }
  }

  private func isLetter(_ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    return (bytes[index] | 0x20).isLowerLetter || Sign(in: bytes, at: index).kind == .letter
  }

  /// Adds a word, spelt right.
  private mutating func addWord(_ key: Key, from start: Int, _ place: Range<Int>) {
    var (key, place) = (key, place)
    let correction = text.keys.withUnsafeBufferPointer {
      isName(at: start) ? nil : Spelling.correction(of: UnsafeBufferPointer(rebasing: $0[place]), key)
    }
    if let correction {
      place = text.keys.count..<text.keys.count + correction.count
      text.keys += correction
      key = Key(correction)
    }
    add(.word, key, from: start, to: at, place)
  }

  /// A capital that does not begin a sentence.
  private func isName(at start: Int) -> Bool {
    let beginsSentence = text.tokens.isEmpty || !marks.isDisjoint(with: .endsSentence)
    return !beginsSentence && (0x41...0x5A).contains(bytes[start])
  }

  /// Three equal letters or more become one: "sooo" is "so".
  private mutating func unstretch(from start: Int) {
    guard isStretched(from: start) else { return }
    var kept = start
    var index = start
    while index < text.keys.count {
      var end = index + 1
      while end < text.keys.count, text.keys[end] == text.keys[index] { end += 1 }
      let isStretched = end - index > 2 && text.keys[index].isLowerLetter
      for _ in 0..<(isStretched ? 1 : end - index) {
        text.keys[kept] = text.keys[index]
        kept += 1
      }
      index = end
    }
    text.keys.removeSubrange(kept...)
  }

  private func isStretched(from start: Int) -> Bool {
    text.keys.withUnsafeBufferPointer { keys in
      var equal = 0
      for index in start + 1..<max(start + 1, keys.count) {
        equal = keys[index] == keys[index - 1] ? equal + 1 : 0
        if equal == 2 { return true }
      }
      return false
    }
  }

  /// "1,250.50" is one number; "12th" a number and a word.
  private mutating func number() {
    let start = at
    var value = NumberReader()
    while at < bytes.count {
      let byte = bytes[at]
      if byte.isDigit {
        value.add(digit: Int(byte - 0x30))
      } else if byte == UInt8(ascii: "."), at + 1 < bytes.count, bytes[at + 1].isDigit, value.isWhole {
        value.point()
      } else if byte == UInt8(ascii: ","), isThousandsComma() {
        // A separator within the number.
      } else {
        break
      }
      at += 1
    }
    add(.number, from: start, to: at, key: value.key, hundredths: value.hundredths)
  }

  private func isThousandsComma() -> Bool {
    guard at + 3 < bytes.count, bytes[(at + 1)...(at + 3)].allSatisfy(\.isDigit) else { return false }
    return at + 4 >= bytes.count || !bytes[at + 4].isDigit
  }

  /// Letters stand on both sides at once: "re-take" is one word, "10-12" and "sorry - I" are not.
  private func isHyphen() -> Bool {
    bytes[at] == UInt8(ascii: "-") && at > 0 && (bytes[at - 1] | 0x20).isLowerLetter && isLetter(at + 1)
  }

  /// Not in "example.com" and "e.g."; yes in "sorry.I will".
  private func endsSentence() -> Bool {
    if let last = text.tokens.last, last.span.end == at, isShortened(last) { return false }
    guard at + 1 < bytes.count else { return true }
    let next = bytes[at + 1]
    let isInside = (next | 0x20).isLowerLetter || next.isDigit
    guard isInside, let last = text.tokens.last, last.span.end == at else { return true }
    return !next.isLowerLetter && !next.isDigit && last.keyEnd - last.keyStart > 2
  }

  /// "Mr."; "no." only before a number, for it ends a sentence more often.
  private func isShortened(_ word: Token) -> Bool {
    if word.word == Words.no { return at + 2 < bytes.count && bytes[at + 1] == 0x20 && bytes[at + 2].isDigit }
    return Lexicon.abbreviations.contains(word.word)
  }

  private mutating func add(_ kind: Token.Kind, from start: Int, to end: Int, key: [UInt8], hundredths: Int = 0) {
    let place = text.keys.count..<text.keys.count + key.count
    text.keys += key
    add(kind, Key(key), from: start, to: end, place, hundredths: hundredths)
  }

  /// Adds a token whose key stands at a place among all; none for an empty key.
  private mutating func add(
    _ kind: Token.Kind, _ word: Key, from start: Int, to end: Int, _ place: Range<Int>, hundredths: Int = 0
  ) {
    guard !place.isEmpty else { return }
    let forms =
      kind == .word
      ? text.keys.withUnsafeBufferPointer { Self.forms(of: UnsafeBufferPointer(rebasing: $0[place]), word) }
      : Forms(stem: word, concept: Lexicon.concepts[word] ?? word, classes: [])
    text.tokens.append(
      Token(
        kind: kind, span: Span(start, end), keyStart: place.lowerBound, keyEnd: place.upperBound, word: word,
        stem: forms.stem, concept: forms.concept, classes: forms.classes, hundredths: hundredths, before: marks,
        isQuoted: isQuoted))
    marks = []
  }
}

extension Tokenizer {
  private struct Forms {
    var stem: Key
    var concept: Key
    var classes: WordClass
  }

  /// What is known of a word.
  private static func forms(of key: UnsafeBufferPointer<UInt8>, _ word: Key) -> Forms {
    let stem = Stem.key(key, whole: word)
    let known = Lexicon.known(word, stem)
    var classes = known.classes
    if !classes.isDisjoint(with: .action) { classes.formUnion(WordClass.form(of: key)) }
    return Forms(stem: stem, concept: known.concept, classes: classes)
  }
}
