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
  /// It belongs to what is called: "@Mill Street Bakery", "#bread".
  var isHandle = false
  /// More than spaces stands between it and the next word.
  var isParted = false
  /// It is written with "ed", or with "ing", at its end.
  var endsInEd = false
  var endsInIng = false
  /// The key as it is written, of somebody's name or what stands for one; its `key` is the same for all names.
  var name: UInt64?

  var isMasked: Bool { name != nil }
  /// For telling names apart.
  var asWritten: UInt64 { name ?? key }
}

extension Word {
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Range<Int>, beginsSentence: Bool) {
    var spelt = SpeltWord()
    var isShouted = place.count > 1
    var at = place.lowerBound
    while at < place.upperBound {
      let byte = bytes[at]
      isShouted = isShouted && Self.isCapital(byte)
      if byte == 0xE2, place.upperBound - at >= 3, bytes[at + 1] == 0x80, bytes[at + 2] == 0x99 {
        // A curly apostrophe is an apostrophe.
        spelt.add(UInt8(ascii: "'"))
        at += 3
      } else {
        spelt.add(Self.isCapital(byte) ? byte | 0x20 : byte)
        at += 1
      }
    }
    span = Span(place.lowerBound, place.upperBound)
    key = spelt.stem
    hasDigit = spelt.hasDigit
    hasApostrophe = spelt.hasApostrophe
    isContent = (spelt.count > 2 || hasDigit) && !FunctionWords.keys.contains(spelt.whole)
    isCapitalised = Self.isCapital(bytes[place.lowerBound])
    self.isShouted = isShouted
    isNegation = hasApostrophe && spelt.ends("n't") || Word.negations.contains(spelt.whole)
    endsInEd = spelt.ends("ed")
    endsInIng = spelt.ends("ing")
    self.beginsSentence = beginsSentence
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  /// What stands for a name.
  init(mask bytes: UnsafeBufferPointer<UInt8>, _ place: Range<Int>, beginsSentence: Bool) {
    span = Span(place.lowerBound, place.upperBound)
    key = Word.anyName
    name = Word.wholeKey(bytes[place])
    isContent = false
    isCapitalised = true
    isShouted = false
    isNegation = false
    hasApostrophe = false
    hasDigit = false
    self.beginsSentence = beginsSentence
  }

  static let anyName = wholeKey("#".utf8)

  private static let negations = WordSet(
    ["not", "no", "never", "hardly", "cannot", "dont", "cant", "wont", "isnt", "arent", "wasnt", "didnt", "doesnt"]
      .map { wholeKey($0.utf8) })

  /// The key of a word as it is written in the program.
  static func key(_ word: some Sequence<UInt8>) -> UInt64 { SpeltWord(word).stem }

  static func key(_ word: String) -> UInt64 { key(word.utf8) }

  /// With its ending.
  static func wholeKey(_ word: some Sequence<UInt8>) -> UInt64 { SpeltWord(word).whole }
}

/// A word in lower case, as it is read byte by byte.
private struct SpeltWord {
  private(set) var count = 0
  private(set) var hasDigit = false
  private(set) var hasApostrophe = false
  /// The keys without so many of the last bytes.
  private var keys = (Key.start, Key.start, Key.start, Key.start)
  /// The last four bytes, the last one lowest.
  private var tail: UInt32 = 0

  init() {}

  init(_ word: some Sequence<UInt8>) { for byte in word { add(byte) } }

  mutating func add(_ byte: UInt8) {
    keys = (keys.0.adding(byte), keys.0, keys.1, keys.2)
    tail = tail << 8 | UInt32(byte)
    count += 1
    if (0x30...0x39).contains(byte) { hasDigit = true }
    if byte == UInt8(ascii: "'") { hasApostrophe = true }
  }

  var whole: UInt64 { keys.0.value }

  /// The key without "'s", "ing", "ed", "es", "s" and "e", as long as three letters stay.
  var stem: UInt64 {
    if count >= 6, ends("ing") { return keys.3.value }
    if count >= 5, ends("'s") || ends("ed") || ends("es") { return keys.2.value }
    return count >= 4 && (ends("s") || ends("e")) ? keys.1.value : whole
  }

  /// - Parameter ending: of at most four bytes.
  func ends(_ ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    var wanted: UInt32 = 0
    for index in 0..<length { wanted = wanted << 8 | UInt32(ending.utf8Start[index]) }
    return count >= length && tail << UInt32(32 - 8 * length) == wanted << UInt32(32 - 8 * length)
  }
}
