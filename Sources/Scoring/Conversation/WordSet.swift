import Understanding

/// Words by their keys, each once.
///
/// A key is a hash already: unlike a `Set`, this hashes nothing again.
struct WordSet: Sendable {
  private var words: KeySet

  init(_ keys: some Sequence<UInt64> = []) {
    words = KeySet(minimumCapacity: keys.underestimatedCount)
    formUnion(keys)
  }

  init(minimumCapacity: Int) {
    words = KeySet(minimumCapacity: minimumCapacity)
  }

  var count: Int { words.count }
  var isEmpty: Bool { count == 0 }

  func contains(_ key: UInt64) -> Bool { words.contains(Key(value: key)) }

  mutating func insert(_ key: UInt64) { words.insert(Key(value: key)) }

  mutating func formUnion(_ keys: some Sequence<UInt64>) { for key in keys { insert(key) } }

  func union(_ keys: some Sequence<UInt64>) -> WordSet {
    var all = self
    all.formUnion(keys)
    return all
  }

  /// The words that the others are not among.
  func subtracting(_ others: WordSet) -> WordSet { WordSet(filter { !others.contains($0) }) }

  /// No more words can be in both.
  func mostShared(with other: WordSet) -> Int { words.mostShared(with: other.words) }

  /// How many words are in both.
  func countShared(with other: WordSet) -> Int { words.countShared(with: other.words) }

  func isDisjoint(with other: WordSet) -> Bool { words.isDisjoint(with: other.words) }
}

extension WordSet: Sequence {
  /// In no order.
  func makeIterator() -> Iterator { Iterator(keys: words.keys.makeIterator()) }

  struct Iterator: IteratorProtocol {
    fileprivate var keys: IndexingIterator<[Key]>

    mutating func next() -> UInt64? { keys.next()?.value }
  }
}

extension WordSet: ExpressibleByArrayLiteral {
  init(arrayLiteral keys: UInt64...) {
    self.init(keys)
  }
}
