import RapportModel
import Understanding

/// A word of a text: a key to compare it by, and where it stands.
struct Word: Sendable, Hashable {
  /// FNV-1a over the folded bytes without a plain ending, so that "answer" and "answered" agree.
  var key: UInt64
  var span: Span
  /// It carries meaning: not an article, pronoun, auxiliary or the like.
  var isContent: Bool
  /// It begins with a capital letter.
  var isCapitalised: Bool
  /// It is longer than one letter and has capitals only.
  var isShouted: Bool
  /// "not", "no", "never", "cannot" or a word that ends in "n't", with its apostrophe or without.
  var isNegation: Bool
  /// It is contracted or a possessive: "don't", "it's".
  var hasApostrophe: Bool
  /// It has a digit.
  var hasDigit: Bool
  /// It stands first in its sentence.
  var beginsSentence: Bool
  /// The key as it is written, of somebody's name or what stands for one; its `key` is the same for all names.
  var name: UInt64?

  var isMasked: Bool { name != nil }
  /// For telling names apart.
  var asWritten: UInt64 { name ?? key }
}

/// The words and sentences of a text, cut on UTF-8 bytes.
struct Words: Sendable {
  private(set) var all: [Word] = []
  /// Each from its first word's start to its last word's end.
  private(set) var sentences: [Span] = []
  /// Where question marks end a sentence.
  private(set) var questionMarks: [Int] = []
  /// The keys of the words that carry meaning.
  private(set) var content: WordSet = []

  /// What lies beyond `Reader.longestReply` is not read, as in the reader.
  init(_ text: String) {
    var bytes = Array(text.utf8)
    if bytes.count > Reader.longestReply { bytes.removeSubrange(Reader.longestReply...) }
    let folded = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    all.reserveCapacity(bytes.count / 5 + 1)
    var at = 0
    var sentenceStart: Int?
    var lastEnd = 0
    while at < bytes.count {
      if let length = Mask.length(in: bytes, at: at) {
        all.append(Word(mask: bytes[at..<(at + length)], beginsSentence: sentenceStart == nil))
        sentenceStart = sentenceStart ?? at
        at += length
        lastEnd = at
        continue
      }
      if Self.isWordByte(bytes[at]) {
        let start = at
        while at < bytes.count, Self.isWordByte(bytes[at]) || Self.isInnerMark(bytes, at) { at += 1 }
        all.append(Word(bytes[start..<at], folded: folded[start..<at], beginsSentence: sentenceStart == nil))
        sentenceStart = sentenceStart ?? start
        lastEnd = at
        continue
      }
      if bytes[at] == UInt8(ascii: "?"), sentenceStart != nil { questionMarks.append(at) }
      if Self.endsSentence(bytes, at), let start = sentenceStart {
        sentences.append(Span(start, lastEnd))
        sentenceStart = nil
      }
      at += 1
    }
    if let start = sentenceStart { sentences.append(Span(start, lastEnd)) }
    content = WordSet(all.lazy.filter(\.isContent).map(\.key))
  }

  /// Takes their meaning from the words at these places: they are names.
  mutating func mask(_ places: [Int]) {
    guard !places.isEmpty else { return }
    for index in places {
      all[index].name = all[index].key
      all[index].key = Word.anyName
      all[index].isContent = false
      all[index].isShouted = false
      all[index].hasApostrophe = false
      all[index].hasDigit = false
    }
    content = WordSet(all.lazy.filter(\.isContent).map(\.key))
  }

  /// One of the words just before says no.
  func isDenied(_ index: Int, within count: Int) -> Bool {
    all[max(0, index - count)..<index].contains(where: \.isNegation)
  }

  /// Five words and more, of which fewer than one in four are small: words set in a row, no sentence.
  func isList(_ sentence: Span) -> Bool {
    let words = within(sentence)
    return words.count >= 5 && 4 * words.count { !$0.isContent } < words.count
  }

  /// The words within a span.
  func within(_ span: Span) -> ArraySlice<Word> {
    let first = all.firstIndex(from: { $0.span.start >= span.start })
    return all[first...].prefix { $0.span.end <= span.end }
  }

  /// The sentence around a span; the span itself when there is none.
  func sentence(around span: Span) -> Span {
    let first = sentences.firstIndex(from: { $0.end > span.start })
    return first < sentences.count && sentences[first].overlaps(span) ? sentences[first] : span
  }

  /// The first sentence that holds at least `least` different words of `keys`.
  func sentence(sharing least: Int, of keys: WordSet) -> Span? {
    sentences.first { sentence in
      WordSet(within(sentence).filter { $0.isContent && keys.contains($0.key) }.map(\.key)).count >= least
    }
  }

  /// Where the words of `other` stand one after the other.
  func first(_ other: Words) -> Span? {
    let wanted = other.all.map(\.key)
    guard !wanted.isEmpty, wanted.count <= all.count else { return nil }
    for start in 0...(all.count - wanted.count)
    where all[start..<(start + wanted.count)].map(\.key).elementsEqual(wanted) {
      return Span(all[start].span.start, all[start + wanted.count - 1].span.end)
    }
    return nil
  }

  /// Runs of three words, as keys.
  var triples: [UInt64] {
    guard all.count >= 3 else { return [] }
    return (0...(all.count - 3)).map { start in
      all[start..<(start + 3)].reduce(0) { ($0 &* 1_099_511_628_211) ^ $1.key }
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0xC0
      || (0x80...0xBF).contains(byte)
  }

  /// An apostrophe, hyphen or decimal point between two letters or digits.
  private static func isInnerMark(_ bytes: [UInt8], _ at: Int) -> Bool {
    switch bytes[at] {
    case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."):
      at + 1 < bytes.count && isWordByte(bytes[at + 1])
        && (bytes[at] != UInt8(ascii: ".") || (0x30...0x39).contains(bytes[at + 1]))
    default: false
    }
  }

  private static func endsSentence(_ bytes: [UInt8], _ at: Int) -> Bool {
    switch bytes[at] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\n"): true
    default: false
    }
  }
}

extension Array {
  /// Where the elements begin that something holds for, when it holds for all after the first; by halves.
  fileprivate func firstIndex(from holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Word {
  /// - Parameter folded: the same bytes in lower case.
  fileprivate init(_ bytes: ArraySlice<UInt8>, folded: ArraySlice<UInt8>, beginsSentence: Bool) {
    let folded = Self.straightened(folded)
    var whole = Word.start
    hasDigit = false
    hasApostrophe = false
    for byte in folded {
      whole = Word.adding(byte, to: whole)
      if (0x30...0x39).contains(byte) { hasDigit = true }
      if byte == UInt8(ascii: "'") { hasApostrophe = true }
    }
    span = Span(bytes.startIndex, bytes.endIndex)
    key = Word.key(Word.stem(folded))
    isContent = (folded.count > 2 || hasDigit) && !FunctionWords.keys.contains(whole)
    isCapitalised = (0x41...0x5A).contains(bytes.first ?? 0)
    isShouted = isCapitalised && bytes.count > 1 && bytes.allSatisfy { (0x41...0x5A).contains($0) }
    isNegation = Word.negations.contains(whole) || hasApostrophe && folded.suffix(3).elementsEqual(Word.shortNot)
    self.beginsSentence = beginsSentence
  }

  /// With straight apostrophes.
  private static func straightened(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard word.contains(0xE2) else { return word }
    var bytes = Array(word)
    while let curly = bytes.indices.first(where: { bytes[$0...].starts(with: "’".utf8) }) {
      bytes.replaceSubrange(curly..<(curly + 3), with: "'".utf8)
    }
    return bytes[...]
  }

  /// What stands for a name.
  fileprivate init(mask bytes: ArraySlice<UInt8>, beginsSentence: Bool) {
    span = Span(bytes.startIndex, bytes.endIndex)
    key = Word.anyName
    name = Word.key(bytes)
    isContent = false
    isCapitalised = true
    isShouted = false
    isNegation = false
    hasApostrophe = false
    hasDigit = false
    self.beginsSentence = beginsSentence
  }

  fileprivate static let anyName = key(Array("#".utf8)[...])

  private static let shortNot = Array("n't".utf8)
  private static let negations = WordSet(
    ["not", "no", "never", "hardly", "cannot", "dont", "cant", "wont", "isnt", "arent", "wasnt", "didnt", "doesnt"]
      .map { key(Array($0.utf8)[...]) })

  /// Without "'s", "ing", "ed", "es", "s" and "e", as long as three letters stay.
  private static func stem(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    func ends(_ ending: StaticString) -> Bool {
      let length = ending.utf8CodeUnitCount
      return word.count >= length + 3
        && (0..<length).allSatisfy { word[word.endIndex - length + $0] == ending.utf8Start[$0] }
    }
    if ends("ing") { return word.dropLast(3) }
    if ends("'s") || ends("ed") || ends("es") { return word.dropLast(2) }
    return ends("s") || ends("e") ? word.dropLast() : word
  }

  static func key(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(start) { adding($1, to: $0) } }

  private static let start: UInt64 = 14_695_981_039_346_656_037

  private static func adding(_ byte: UInt8, to key: UInt64) -> UInt64 { (key ^ UInt64(byte)) &* 1_099_511_628_211 }

  /// The key of a word as it is written in the program.
  static func key(_ word: String) -> UInt64 { key(stem(Array(word.utf8)[...])) }
}

/// Words that say nothing about what a text is about.
enum FunctionWords {
  static let keys = WordSet(list.split(separator: " ").map { Word.key(Array($0.utf8)[...]) })

  /// Share of these words among all words of English running text is about a half; the shortest list of the
  /// common ones is enough to tell English from other languages.
  private static let list = """
    a about after again all also am an and any are aren't as at be because been before being but by can can't \
    could couldn't did didn't do does doesn't doing don't down each few for from further had has hasn't have \
    haven't having he her here hers him his how i i'd i'll i'm i've if in into is isn't it it's its just let \
    let's like may me might more most much must my no nor not now of off on once only or other our ours out over \
    own please same she should shouldn't so some such than that that's the their them then there there's these \
    they they're this those through to too under until up us very was wasn't we we'd we'll we're we've were \
    weren't what when where which while who whom why will with won't would wouldn't yes you you'd you'll you're \
    you've your yours thank thanks hello okay well really get got know one
    """
}
