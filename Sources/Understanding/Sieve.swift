/// Tells quickly that a word is none of many; of the others it lets some through.
///
/// A Bloom filter (Bloom, 1970) with two bits a word: 26,000 words set a tenth of its bits, so that one other word in a
/// hundred passes, and it fits beside the processor.
struct Sieve: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1 << 13)

  mutating func insert(_ hash: UInt64) {
    bits[Self.place(of: hash)] |= Self.bit(of: hash)
    let second = Self.second(of: hash)
    bits[Self.place(of: second)] |= Self.bit(of: second)
  }

  func mayHold(_ hash: UInt64) -> Bool {
    guard bits[Self.place(of: hash)] & Self.bit(of: hash) != 0 else { return false }
    let second = Self.second(of: hash)
    return bits[Self.place(of: second)] & Self.bit(of: second) != 0
  }

  /// Another hash, from the bits that the first one does not look at.
  private static func second(of hash: UInt64) -> UInt64 { (hash >> 40 ^ hash) &* 0x9E37_79B9_7F4A_7C15 >> 20 }

  private static func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: (hash ^ hash >> 32) >> 6) & 0x1FFF }
  private static func bit(of hash: UInt64) -> UInt64 { 1 << (hash & 63) }
}
