import Encoders

/// Takes a word that nobody knows for the commonest known word that is one slip of the fingers away.
///
/// A slip is a letter too many, too few, another, or two swapped (Damerau, 1964). Names are left alone: they begin
/// with a capital. Where no common word is near, a longer word that has one letter more, or two swapped, is meant, if
/// the English word lists know one alone.
enum Spelling {
  private static let vocabulary = Vocabulary()
  /// Shorter words have too many neighbours.
  private static let shortest = 5
  private static let longest = 20

  /// The word meant by normalised bytes; nil when it is known, or nothing is near.
  static func correction(of bytes: UnsafeBufferPointer<UInt8>, _ key: Key) -> [UInt8]? {
    // What most words are comes first.
    guard (shortest...longest).contains(bytes.count), !EnglishWords.contains(hash: key.value),
      rank(of: bytes, key) == nil, bytes.allSatisfy(\.isLowerLetter), !isForm(bytes)
    else { return nil }
    let written = Array(bytes)
    var best: (word: [UInt8], rank: Int)?
    Slip.forEach(in: written, from: sieve) { slip in
      let word = slip.word(meantBy: written)
      guard let rank = word.withUnsafeBufferPointer({ rank(of: $0, Key($0)) }) else { return }
      // The first letter is seldom the wrong one.
      let weighed = rank + (word.first == bytes.first ? 0 : Self.otherBeginning) + weight(of: slip, in: written)
      if weighed < best?.rank ?? .max { best = (word, weighed) }
    }
    return best?.word ?? rareWord(meantBy: written)
  }

  private static func weight(of slip: Slip, in written: [UInt8]) -> Int {
    if slip.isSwap || slip.isOfDoubled(in: written) { return 0 }
    if case .another = slip { return otherLetters + anotherLetter }
    return otherLetters
  }

  private static let otherBeginning = 100_000
  /// Two letters swapped that make a word are seldom there by chance, nor is one letter for two: "faliing" is failing,
  /// not falling, and "stoping" stopping.
  private static let otherLetters = 50_000
  /// All letters that are written are meant more often: "changd" is changed, not change. On 3,000 slips of codespell's
  /// list 6 more are mended than without.
  private static let anotherLetter = 10_000

  /// The one word of the English lists that has a letter more, or two swapped.
  private static func rareWord(meantBy written: [UInt8]) -> [UInt8]? {
    guard written.count >= shortestRare else { return nil }
    var found: Set<[UInt8]> = []
    // Hardly any is a word: only those are made of which the key is one.
    func add(_ slip: Slip, _ key: Key) {
      if EnglishWords.contains(hash: key.value) { found.insert(slip.word(meantBy: written)) }
    }
    var before = Key.start
    for (index, letter) in written.enumerated() {
      let (rest, behind) = (written[index...], written[(index + 1)...])
      for meant in letters { add(.left(index, meant: meant), before.adding(meant).adding(rest)) }
      if let next = behind.first, letter != next {
        add(.swapped(index), before.adding(next).adding(letter).adding(behind.dropFirst()))
      } else if !behind.isEmpty {
        add(.added(index), before.adding(behind))
      }
      before = before.adding(letter)
    }
    for meant in letters { add(.left(written.count, meant: meant), before.adding(meant)) }
    return found.count == 1 ? found.first : nil
  }

  private static var letters: ClosedRange<UInt8> { UInt8(ascii: "a")...UInt8(ascii: "z") }

  /// Shorter names and brands have neighbours by chance.
  private static let shortestRare = 8

  /// The commoner the smaller; the words that readings turn on come first. Nil for a word that nobody knows.
  private static func rank(of word: UnsafeBufferPointer<UInt8>, _ key: Key) -> Int? {
    ours.contains(key) ? 0 : vocabulary.rank(of: word, hash: key.value)
  }

  private static let ourWords = (WordList.byWord + WordList.byStem).reduce(ConceptList.groups) { "\($0) \($1.1)" }
  private static let ours = Lexicon.keys(ourWords)

  /// Of the words that have a rank.
  private static let sieve: Sieve = {
    var sieve = Sieve(size: 1 << 13)
    for word in ourWords.listedWords { sieve.insert(LetterSum(word).mixed) }
    vocabulary.forEachWord { sieve.insert(LetterSum($0).mixed) }
    return sieve
  }()

  /// A form of a known word: "invoiced", "kettles".
  private static func isForm(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
    endings.contains { ending, restoresE in
      guard key.count > ending.count + 2, key.suffix(ending.count).elementsEqual(ending) else { return false }
      let rest = UnsafeBufferPointer(rebasing: key.dropLast(ending.count))
      let hash = Key(rest)
      let e = UInt8(ascii: "e")
      // "invoice" takes a "d", "chang" takes none.
      if ending.count == 1, restoresE { return rest.last == e && rank(of: rest, hash) != nil }
      if rank(of: rest, hash) != nil, !(restoresE && doubles(rest, before: ending)) { return true }
      return restoresE && (rest + [e]).withUnsafeBufferPointer { rank(of: $0, hash.adding(e)) } != nil
    }
  }

  /// "stoped" is no form of "stop", for there is "stopped".
  private static func doubles(_ word: UnsafeBufferPointer<UInt8>, before ending: [UInt8]) -> Bool {
    let doubled = word + word.suffix(1) + ending
    return EnglishWords.contains(hash: Key(doubled).value)
  }

  /// Endings, and whether they take an "e" away: "invoiced", "arriving".
  private static let endings: [(ending: [UInt8], restoresE: Bool)] =
    ["d", "ed", "es", "ing", "er", "ers", "able"].map { (Array($0.utf8), true) }
    + ["s", "ly", "ness", "ment", "ful"].map { (Array($0.utf8), false) }
}
