/// Words, as keys.
package struct KeySet: Sendable, ExpressibleByArrayLiteral {
  private var numbers: KeyNumbers

  package init(minimumCapacity: Int = 8) {
    numbers = KeyNumbers(minimumCapacity: minimumCapacity)
  }

  package init(_ keys: some Collection<Key>) {
    numbers = KeyNumbers(minimumCapacity: keys.count)
    for key in keys { insert(key) }
  }

  package init(arrayLiteral keys: Key...) {
    self.init(keys)
  }

  package var count: Int { numbers.count }

  package func contains(_ key: Key) -> Bool { numbers[key] != nil }

  package mutating func insert(_ key: Key) { _ = numbers.number(of: key) }

  /// How many are in both.
  package func countShared(with other: KeySet) -> Int { numbers.count { other.contains($0) } }

  package func isDisjoint(with other: KeySet) -> Bool { numbers.count { other.contains($0) } == 0 }

  /// In no order.
  package var keys: [Key] { numbers.keys }
}
