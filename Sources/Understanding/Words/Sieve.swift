/// Tells quickly that a word is none of many; of the others it lets some through.
///
/// A Bloom filter (Bloom, 1970) with two bits a word: as large as 20 bits for each word it lets one other word in a
/// hundred through, and thousands of words fit beside the processor.
struct Sieve: Sendable {
  private var bits: [UInt64]

  /// - Parameter size: in 64 bits, a power of two.
  init(size: Int) {
    bits = [UInt64](repeating: 0, count: size)
  }

  mutating func insert(_ hash: UInt64) {
    bits[place(of: hash)] |= Self.bit(of: hash)
    let second = Self.second(of: hash)
    bits[place(of: second)] |= Self.bit(of: second)
  }

  func mayHold(_ hash: UInt64) -> Bool {
    guard bits[place(of: hash)] & Self.bit(of: hash) != 0 else { return false }
    let second = Self.second(of: hash)
    return bits[place(of: second)] & Self.bit(of: second) != 0
  }

  /// Another hash, from the bits that the first one does not look at.
  private static func second(of hash: UInt64) -> UInt64 { (hash >> 40 ^ hash) &* 0x9E37_79B9_7F4A_7C15 >> 20 }

  private func place(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash ^ hash >> 32) >> 6) & (bits.count - 1)
  }

  private static func bit(of hash: UInt64) -> UInt64 { 1 << (hash & 63) }
}
