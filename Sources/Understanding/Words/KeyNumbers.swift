/// Numbers keys from 0, in the order in which they first come.
///
/// Open addressing with linear probing (Knuth, "The Art of Computer Programming", 6.4). A key is a hash already: nothing
/// is hashed again.
package struct KeyNumbers: Sendable {
  private struct Slot {
    var key = Key.nothing
    var number: Int32 = 0
  }

  package private(set) var count = 0
  /// A power of two, at most half of them taken; `Key.nothing` stands where none is.
  private var slots: [Slot]

  package init(minimumCapacity: Int = 8) {
    slots = minimumCapacity <= 8 ? Self.few : Self.empty(for: minimumCapacity)
  }

  /// Most lists stay empty: until a key comes they share these.
  private static let few = empty(for: 8)

  /// Keys by their places.
  init(_ keys: [Key]) {
    self.init(minimumCapacity: keys.count)
    for key in keys { _ = number(of: key) }
  }

  private static func empty(for count: Int) -> [Slot] {
    var size = 16
    while size < count * 2 { size *= 2 }
    return [Slot](few: Slot(), count: size)
  }

  package subscript(key: Key) -> Int? {
    guard key != .nothing else { return nil }
    return slots.withUnsafeBufferPointer { slots in
      let slot = slots[Self.place(of: key, in: slots)]
      return slot.key == key ? Int(slot.number) : nil
    }
  }

  /// The key's number; the next one when it is new.
  package mutating func number(of key: Key) -> Int {
    let next = Int32(count)
    let known = slots.withUnsafeMutableBufferPointer { slots -> Int32? in
      let place = Self.place(of: key, in: UnsafeBufferPointer(slots))
      if slots[place].key == key { return slots[place].number }
      slots[place] = Slot(key: key, number: next)
      return nil
    }
    if let known { return Int(known) }
    count += 1
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  private mutating func grow() {
    let old = slots
    slots = Self.empty(for: old.count)
    slots.withUnsafeMutableBufferPointer { slots in
      for slot in old where slot.key != .nothing {
        slots[Self.place(of: slot.key, in: UnsafeBufferPointer(slots))] = slot
      }
    }
  }

  /// In no order.
  var keys: [Key] {
    var keys: [Key] = []
    keys.reserveCapacity(count)
    for slot in slots where slot.key != .nothing { keys.append(slot.key) }
    return keys
  }

  /// By their numbers.
  var inOrder: [Key] {
    var keys = [Key](repeating: .nothing, count: count)
    for slot in slots where slot.key != .nothing { keys[Int(slot.number)] = slot.key }
    return keys
  }

  func count(where holds: (Key) -> Bool) -> Int { slots.count { $0.key != .nothing && holds($0.key) } }

  /// Where the key stands, or would.
  private static func place(of key: Key, in slots: UnsafeBufferPointer<Slot>) -> Int {
    let mask = slots.count - 1
    var place = firstPlace(of: key) & mask
    while slots[place].key != key, slots[place].key != .nothing { place = (place + 1) & mask }
    return place
  }

  private static func firstPlace(of key: Key) -> Int { Int(truncatingIfNeeded: key.value ^ (key.value >> 32)) }
}

/// Values by key.
struct KeyTable<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  private var numbers: KeyNumbers
  private var values: [Value] = []
  /// The bits of the keys: few keys are told by it from most others.
  private var sieve: UInt64 = 0

  init(minimumCapacity: Int = 8) {
    numbers = KeyNumbers(minimumCapacity: minimumCapacity)
  }

  init(dictionaryLiteral elements: (Key, Value)...) {
    self.init(minimumCapacity: elements.count)
    for (key, value) in elements { self[key] = value }
  }

  /// In no order.
  var keys: [Key] { numbers.keys }

  /// Nothing is ever taken out.
  subscript(key: Key) -> Value? {
    get { sieve & key.bit == 0 ? nil : numbers[key].map { values[$0] } }
    set {
      guard let newValue else { return }
      sieve |= key.bit
      let number = numbers.number(of: key)
      if number == values.count { values.append(newValue) } else { values[number] = newValue }
    }
  }

  subscript(key: Key, default value: Value) -> Value {
    get { self[key] ?? value }
    _modify {
      sieve |= key.bit
      let number = numbers.number(of: key)
      if number == values.count { values.append(value) }
      yield &values[number]
    }
  }
}
