/// Tells quickly that a word is none of many; of the others it lets some through.
///
/// A Bloom filter (Bloom, 1970) with one bit a word: 26,000 words set a tenth of its bits, and it fits beside the
/// processor.
struct Sieve: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1 << 12)

  mutating func insert(_ hash: UInt64) { bits[Self.place(of: hash)] |= 1 << (hash & 63) }

  func mayHold(_ hash: UInt64) -> Bool { bits[Self.place(of: hash)] >> (hash & 63) & 1 == 1 }

  private static func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: (hash ^ hash >> 32) >> 6) & 0xFFF }
}
