/// Which words can stand second in a match, roughly: most patterns fail there, and need not be run.
///
/// A Bloom filter of one word (Bloom, 1970): it may let through what does not fit, and keeps out nothing that does.
struct SecondWords: Sendable {
  private var bits: UInt64 = 0

  /// The match can end with its first word.
  private static let end: UInt64 = 1 << 63

  init() {}

  /// What the word that follows can be taken for; it can be left out in any case.
  init(of token: Token?) {
    bits = Self.end
    guard let token else { return }
    insert(token.word)
    insert(token.stem)
  }

  mutating func insert(_ key: Key) { bits |= 1 << (key.value % 63) }
  mutating func insertEverything() { bits |= ~Self.end }
  mutating func insertEnd() { bits |= Self.end }

  func meets(_ other: SecondWords) -> Bool { bits & other.bits != 0 }
}
