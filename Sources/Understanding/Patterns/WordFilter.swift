/// Which words may stand somewhere, roughly: most patterns fail on it, and need no closer look.
///
/// A Bloom filter of one word (Bloom, 1970): it may let through what does not fit, and keeps out nothing that does.
struct WordFilter: Sendable {
  private(set) var bits: UInt64 = 0

  /// Nothing need stand there.
  static let nothing = WordFilter(bits: 1 << 63)
  static let everything = WordFilter(bits: ~nothing.bits)
  /// Any word, or nothing.
  static let any = WordFilter(bits: ~0)

  init() {}

  init(bits: UInt64) {
    self.bits = bits
  }

  /// What a word can be taken for.
  init(of token: Token) {
    insert(token.word)
    insert(token.stem)
  }

  mutating func insert(_ key: Key) { bits |= 1 << (key.value % 63) }
  mutating func formUnion(_ other: WordFilter) { bits |= other.bits }

  func meets(_ other: WordFilter) -> Bool { bits & other.bits != 0 }
}
