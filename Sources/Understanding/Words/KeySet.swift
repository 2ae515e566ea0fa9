/// Words, as keys; public as `Key` is.
public struct KeySet: Sendable, ExpressibleByArrayLiteral {
  private var numbers: KeyNumbers
  /// A bit for each of the words, which several may share: most others are told by it, and not looked for.
  @usableFromInline var sieve: UInt64 = 0
  /// Another bit for each: of long lists the first tells little.
  @usableFromInline var otherSieve: UInt64 = 0

  package init(minimumCapacity: Int = 8) {
    numbers = KeyNumbers(minimumCapacity: minimumCapacity)
  }

  package init(_ keys: some Collection<Key>) {
    numbers = KeyNumbers(minimumCapacity: keys.count)
    for key in keys { insert(key) }
  }

  /// Each once.
  public init(arrayLiteral keys: Key...) {
    self.init(keys)
  }

  package var count: Int { numbers.count }

  /// The key is one of them.
  @inlinable @inline(__always) public func contains(_ key: Key) -> Bool {
    sieve & key.bit != 0 && otherSieve & key.otherBit != 0 && holds(key)
  }

  @usableFromInline func holds(_ key: Key) -> Bool { numbers[key] != nil }

  package mutating func insert(_ key: Key) {
    _ = numbers.number(of: key)
    sieve |= key.bit
    otherSieve |= key.otherBit
  }

  /// No more can be in both: each bit that the other lacks is of a word that it lacks.
  package func mostShared(with other: KeySet) -> Int {
    min(other.count, count - (sieve & ~other.sieve).nonzeroBitCount)
  }

  /// How many are in both.
  package func countShared(with other: KeySet) -> Int { numbers.count { other.contains($0) } }

  package func isDisjoint(with other: KeySet) -> Bool {
    sieve & other.sieve == 0 || numbers.count { other.contains($0) } == 0
  }

  /// In no order.
  package var keys: [Key] { numbers.keys }
}
