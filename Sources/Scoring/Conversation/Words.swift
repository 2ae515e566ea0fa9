import RapportModel
import Understanding

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
    var text = text
    text.withUTF8 { cut(UnsafeBufferPointer(rebasing: $0.prefix(Reader.longestReply))) }
    content = contentKeys
  }

  private mutating func cut(_ bytes: UnsafeBufferPointer<UInt8>) {
    all.reserveCapacity(bytes.count / 5 + 1)
    sentences.reserveCapacity(bytes.count / 50 + 1)
    var at = 0
    var sentenceStart: Int?
    var lastEnd = 0
    var handle = Handle.none
    while at < bytes.count {
      if let end = Self.endOfWord(bytes, at) {
        var word = Word(bytes, at..<end, beginsSentence: sentenceStart == nil)
        handle.take(&word, isNear: at == lastEnd + 1)
        all.append(word)
        sentenceStart = sentenceStart ?? at
        at = end
        lastEnd = at
        continue
      }
      if let length = Mask.length(in: bytes, at: at) {
        all.append(Word(mask: bytes, at..<(at + length), beginsSentence: sentenceStart == nil))
        sentenceStart = sentenceStart ?? at
        at += length
        lastEnd = at
        continue
      }
      if Self.calls(bytes, at) { handle = .begins(isCalled: bytes[at] == UInt8(ascii: "@")) }
      if Self.endsSentence(bytes[at]), let start = sentenceStart, !isAbbreviated(bytes, at),
        !Self.isInAddress(bytes, at)
      {
        if bytes[at] == UInt8(ascii: "?") { questionMarks.append(at) }
        sentences.append(Span(start, lastEnd))
        sentenceStart = nil
      }
      if bytes[at] != UInt8(ascii: " "), !all.isEmpty { all[all.count - 1].isParted = true }
      at += 1
    }
    if let start = sentenceStart { sentences.append(Span(start, lastEnd)) }
  }

  /// An at sign or a hash that no word stands before.
  private static func calls(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard bytes[at] == UInt8(ascii: "@") || bytes[at] == UInt8(ascii: "#") else { return false }
    return at == 0 || !isWordByte(bytes[at - 1])
  }

  private var contentKeys: WordSet {
    var keys = WordSet(minimumCapacity: all.count)
    for word in all where word.isContent { keys.insert(word.key) }
    return keys
  }

  /// The keys of the words of handles.
  var called: some Sequence<UInt64> { all.lazy.filter(\.isHandle).map(\.key) }

  /// The keys of those that only this matter has: neither words of any conversation nor of a handle.
  var terms: some Sequence<UInt64> {
    all.lazy.filter { $0.isContent && !$0.isHandle && !CueWords.generic.contains($0.key) }.map(\.key)
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
    content = contentKeys
  }

  /// One of the words just before says no.
  func isDenied(_ index: Int, within count: Int) -> Bool {
    all[max(0, index - count)..<index].contains(where: \.isNegation)
  }

  /// Five words and more, of which fewer than one in four are small: words set in a row, no sentence. Figures count for
  /// neither: "Next box in twelve weeks, £4" tells a time and a price.
  func isList(_ sentence: Span) -> Bool {
    let words = within(sentence)
    guard words.count >= 5 else { return false }
    let count = words.count { !$0.hasDigit && !($0.isContent && CueWords.quantities.contains($0.key)) }
    // "She's" and "that'll" hold a small word.
    return count >= 5 && 4 * words.count { !$0.isContent || $0.hasApostrophe } < count
  }

  /// The words within a span.
  func within(_ span: Span) -> ArraySlice<Word> {
    let first = all.firstIndex(from: { $0.span.start >= span.start })
    return all[first..<all.firstIndex(after: first, from: { $0.span.end > span.end })]
  }

  /// The sentence around a span; the span itself when there is none.
  func sentence(around span: Span) -> Span {
    let first = sentences.firstIndex(from: { $0.end > span.start })
    return first < sentences.count && sentences[first].overlaps(span) ? sentences[first] : span
  }

  /// The first sentence that holds at least `least` different words of `keys`.
  func sentence(sharing least: Int, of keys: WordSet) -> Span? {
    sentences.first { shares(least, of: keys, in: $0) }
  }

  /// A sentence holds at least `least` different words of `keys`.
  func shares(_ least: Int, of keys: WordSet, in sentence: Span) -> Bool {
    WordSet(within(sentence).filter { $0.isContent && keys.contains($0.key) }.map(\.key)).count >= least
  }

  /// Where the words of `other` stand one after the other.
  func first(_ other: Words) -> Span? {
    let wanted = other.all
    guard let first = wanted.first, wanted.count <= all.count else { return nil }
    for start in 0...(all.count - wanted.count)
    where all[start].key == first.key && all[start...].starts(with: wanted, by: { $0.key == $1.key }) {
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

  /// Where the word ends that begins here; nil where none does.
  private static func endOfWord(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    guard isWordByte(bytes[start]) else { return nil }
    var end = start + 1
    while end < bytes.count, isWordByte(bytes[end]) || isInnerMark(bytes, end) { end += 1 }
    return end
  }

  /// A letter or digit, or a part of a character beyond ASCII.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 || (0x30...0x39).contains(byte)
  }

  /// An apostrophe, hyphen or decimal point between two letters or digits.
  private static func isInnerMark(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    switch bytes[at] {
    case UInt8(ascii: "'"), UInt8(ascii: "-"): at + 1 < bytes.count && isWordByte(bytes[at + 1])
    case UInt8(ascii: "."):
      at + 1 < bytes.count
        && ((0x30...0x39).contains(bytes[at + 1]) || isInitial(bytes, at) || Shortening.endsAddress(bytes, at))
    default: false
    }
  }

  /// The full stop in "a.m." and "e.g.": one letter on both sides.
  private static func isInitial(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    func isLetter(_ at: Int) -> Bool { bytes.indices.contains(at) && (0x61...0x7A).contains(bytes[at] | 0x20) }
    return isLetter(at - 1) && !isLetter(at - 2) && isLetter(at + 1) && !isLetter(at + 2)
  }

  /// The full stop here belongs to the word before it: "8 a.m. tomorrow", "www. 10010.com", "Dr. Amari".
  private func isAbbreviated(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard bytes[at] == UInt8(ascii: "."), let last = all.last, last.span.end == at else { return false }
    guard let next = bytes[(at + 1)...].first(where: { $0 != 0x20 }), next != 0x0A else { return false }
    let isCapital = (0x41...0x5A).contains(next)
    let word = bytes[last.span.start..<last.span.end].map { $0 | 0x20 }
    let isDigit = (0x30...0x39).contains(next)
    return Shortening.titles.contains(word) || !isCapital && Shortening.small.contains(word)
      || isDigit && Shortening.numbers.contains(word)
  }

  /// A point or a question mark within "jo@example.org" or "www.example.org/a?b".
  private static func isInAddress(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at > 0, isWordByte(bytes[at - 1]), at + 1 < bytes.count, isWordByte(bytes[at + 1]) else { return false }
    let longest = 80
    let before = bytes[max(0, at - longest)..<at].lastIndex(where: isBlank).map { $0 + 1 } ?? max(0, at - longest)
    let end = min(bytes.count, at + longest)
    let run = bytes[before..<(bytes[at..<end].firstIndex(where: isBlank) ?? end)]
    return run.contains(UInt8(ascii: "@")) || run.lowercasedStart(is: "www.") || run.lowercasedStart(is: "http")
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }

  private static func endsSentence(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\n"): true
    default: false
    }
  }
}

extension Sequence<UInt8> {
  /// Begins with ASCII letters and signs, in whatever case.
  fileprivate func lowercasedStart(is start: String) -> Bool {
    prefix(start.utf8.count).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }.elementsEqual(start.utf8)
  }
}

/// Whether words belong to a handle: the one behind its sign, and further ones with a capital each.
private enum Handle {
  case none, goesOn
  /// Behind an at sign, else behind a hash.
  case begins(isCalled: Bool)

  mutating func take(_ word: inout Word, isNear: Bool) {
    switch self {
    case .none: return
    // "#4711" is a number, "@24 Hour Glass" somebody.
    case .begins(let isCalled): word.isHandle = isCalled || !word.hasDigit
    case .goesOn: word.isHandle = isNear && word.isCapitalised && word.isContent
    }
    self = word.isHandle && (word.isCapitalised || word.hasDigit) ? .goesOn : .none
  }
}

extension Array {
  /// Where the elements begin that something holds for, when it holds for all after the first; by halves.
  ///
  /// - Parameter start: those before are not looked at.
  fileprivate func firstIndex(after start: Int = 0, from holds: (Element) -> Bool) -> Int {
    withUnsafeBufferPointer { elements in
      var (low, high) = (start, elements.count)
      while low < high {
        let middle = (low &+ high) / 2
        if holds(elements[middle]) { high = middle } else { low = middle &+ 1 }
      }
      return low
    }
  }
}

/// Words that say nothing about what a text is about.
enum FunctionWords {
  static let keys = WordSet(list.listedWords.map { Word.wholeKey($0) })

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
