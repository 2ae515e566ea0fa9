import Encoders

/// Takes a word that nobody knows for the commonest known word that is one slip of the fingers away.
///
/// A slip is a letter too many, too few, another, or two swapped (Damerau, 1964). Names are left alone: they begin
/// with a capital.
enum Spelling {
  private static let vocabulary = Vocabulary()
  /// Shorter words have too many neighbours.
  private static let shortest = 5
  private static let longest = 20

  /// The word meant by `key`, normalised bytes; nil when it is known, or nothing is near.
  static func correction(of key: ArraySlice<UInt8>) -> [UInt8]? {
    guard (shortest...longest).contains(key.count), key.allSatisfy(\.isLowerLetter), !isKnown(key) else {
      return nil
    }
    let first = key.first
    var best: (word: [UInt8], rank: Int)?
    forEachSlip(from: Array(key)) { slip, hash in
      guard sieve.mayHold(hash.value) else { return }
      let word = slip.word(from: key)
      guard let rank = rank(of: word[...], hash) else { return }
      // The first letter is seldom the wrong one.
      let weighed = rank + (word.first == first ? 0 : Self.otherBeginning) + (slip.isSwap ? 0 : Self.otherLetters)
      if weighed < best?.rank ?? .max { best = (word, weighed) }
    }
    return best?.word
  }

  private static let otherBeginning = 100_000
  /// Two letters swapped that make a word are seldom there by chance: "faliing" is failing, not falling.
  private static let otherLetters = 50_000

  /// The commoner the smaller; the words that readings turn on come first. Nil for a word that nobody knows.
  private static func rank(of word: ArraySlice<UInt8>, _ key: Key) -> Int? {
    ours.contains(key) ? 0 : vocabulary.rank(of: word, hash: key.value)
  }

  private static let ours = Lexicon.keys(
    (WordList.byWord + WordList.byStem).reduce(ConceptList.groups) { "\($0) \($1.1)" })

  /// Of the words that have a rank.
  private static let sieve: Sieve = {
    var sieve = Sieve()
    for key in ours.keys { sieve.insert(key.value) }
    vocabulary.forEachHash { sieve.insert($0) }
    return sieve
  }()

  /// Whole, or as a form of a known word: "invoiced", "kettles".
  private static func isKnown(_ key: ArraySlice<UInt8>) -> Bool {
    let hash = Key(key)
    if rank(of: key, hash) != nil || EnglishWords.contains(hash: hash.value) { return true }
    return endings.contains { ending, restoresE in
      guard key.count > ending.count + 2, key.suffix(ending.count).elementsEqual(ending) else { return false }
      let rest = key.dropLast(ending.count)
      let hash = Key(rest)
      if rank(of: rest, hash) != nil { return true }
      let e = UInt8(ascii: "e")
      return restoresE && rank(of: rest + [e], hash.adding(e)) != nil
    }
  }

  /// Endings, and whether they take an "e" away: "invoiced", "arriving".
  private static let endings: [(ending: [UInt8], restoresE: Bool)] =
    ["d", "ed", "es", "ing", "er", "ers", "able"].map { (Array($0.utf8), true) }
    + ["s", "ly", "ness", "ment", "ful"].map { (Array($0.utf8), false) }

  /// What the fingers did: some letters stand in the place of others.
  private struct Slip {
    /// Which letters of the word were written in the place of `meant`.
    var written: Range<Int>
    var meant: [UInt8]

    var isSwap: Bool { meant.count == 2 }

    func word(from key: ArraySlice<UInt8>) -> [UInt8] {
      key.prefix(written.lowerBound) + meant + key.dropFirst(written.upperBound)
    }
  }

  /// Each with the key of the word that it makes: most are no words, and are not made.
  private static func forEachSlip(from key: [UInt8], _ body: (Slip, Key) -> Void) {
    // The key of each beginning, so that only what follows a slip is hashed anew.
    let beginnings = key.reduce(into: [Key.start]) { $0.append($0[$0.count - 1].adding($1)) }
    func tell(_ written: Range<Int>, _ meant: [UInt8]) {
      let changed = meant.reduce(beginnings[written.lowerBound]) { $0.adding($1) }
      body(
        Slip(written: written, meant: meant), key[written.upperBound...].reduce(changed) { $0.adding($1) })
    }
    for index in key.indices {
      tell(index..<index + 1, [])
      if index + 1 < key.count, key[index] != key[index + 1] {
        tell(index..<index + 2, [key[index + 1], key[index]])
      }
      for letter in single where letter[0] != key[index] { tell(index..<index + 1, letter) }
    }
    for index in 0...key.count {
      for letter in single { tell(index..<index, letter) }
    }
  }

  /// The letters, each as a word of its own.
  private static let single = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { [$0] }
}
