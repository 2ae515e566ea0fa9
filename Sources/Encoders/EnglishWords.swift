import CEncoders

/// The words of two English word lists, whether the encoder has a vector for them or not.
///
/// A Bloom filter made by `scripts/known-words`: none of the words is missing, and hardly any other passes.
package enum EnglishWords {
  /// Of the file; a test keeps it so.
  package static let sha256 = "91b57940a9dff51f0cfafed3c72856e8b2d5a4780944877377bf4322a72930c7"

  /// - Parameter hash: the FNV-1a, 64 bits, of a lower-case word of 5 to 20 letters; no other is in the lists.
  package static func contains(hash: UInt64) -> Bool {
    let start = UInt32(truncatingIfNeeded: hash)
    let step = UInt32(truncatingIfNeeded: hash >> 32) | 1
    // The bits are a power of two, so that what runs over changes no place.
    return (0..<6).allSatisfy { cencoders_english_has(start &+ $0 &* step) }
  }
}
