/// Words, as keys.
package struct KeySet: Sendable, ExpressibleByArrayLiteral {
  private var numbers: KeyNumbers

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

  /// In no order.
  package var keys: [Key] { numbers.keys }
}
