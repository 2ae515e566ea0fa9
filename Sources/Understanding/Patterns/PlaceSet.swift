/// Places of a pattern, as bits.
protocol PlaceSet {
  /// The set that begins at `start` among many and takes `width` numbers.
  init(_ sets: UnsafeBufferPointer<UInt64>, at start: Int, width: Int)

  var isEmpty: Bool { get }
  func contains(_ place: Int) -> Bool
  mutating func formUnion(_ other: Self)
  mutating func removeAll()
  /// The lowest place, taken out.
  mutating func popFirst() -> Int?
}

/// Most patterns have fewer places than a number has bits.
extension UInt64: PlaceSet {
  init(_ sets: UnsafeBufferPointer<UInt64>, at start: Int, width: Int) {
    self = sets[start]
  }

  var isEmpty: Bool { self == 0 }

  func contains(_ place: Int) -> Bool { self >> UInt64(place) & 1 == 1 }

  mutating func formUnion(_ other: UInt64) { self |= other }

  mutating func removeAll() { self = 0 }

  mutating func popFirst() -> Int? {
    guard self != 0 else { return nil }
    defer { self &= self - 1 }
    return trailingZeroBitCount
  }
}

/// Any number of places.
struct ManyPlaces: PlaceSet {
  private var parts: [UInt64]

  init(_ sets: UnsafeBufferPointer<UInt64>, at start: Int, width: Int) {
    parts = Array(sets[start..<start + width])
  }

  var isEmpty: Bool { parts.allSatisfy(\.isEmpty) }

  func contains(_ place: Int) -> Bool { parts[place / 64].contains(place % 64) }

  mutating func formUnion(_ other: ManyPlaces) { for part in parts.indices { parts[part] |= other.parts[part] } }

  mutating func removeAll() { for part in parts.indices { parts[part] = 0 } }

  mutating func popFirst() -> Int? {
    guard let part = parts.firstIndex(where: { $0 != 0 }) else { return nil }
    return parts[part].popFirst().map { part * 64 + $0 }
  }
}
