/// What two words have in common when they are the same: a hash of their normalised bytes.
///
/// FNV-1a, 64 bits: the same on every machine; two of the some ten thousand words in use meet by chance once in
/// a hundred billion vocabularies.
typealias Key = UInt64

extension Key {
  static let start: Key = 0xCBF2_9CE4_8422_2325

  init(_ bytes: some Sequence<UInt8>) {
    self = bytes.reduce(.start) { $0.adding($1) }
  }

  init(_ word: String) {
    self.init(word.utf8)
  }

  func adding(_ byte: UInt8) -> Key { (self ^ Key(byte)) &* 0x0000_0100_0000_01B3 }

  /// The key of a pair, in this order; `salt` keeps kinds of pairs apart.
  func joined(with other: Key, salt: Key) -> Key {
    var mixed = self &+ 0x9E37_79B9_7F4A_7C15 &* (other ^ salt)
    mixed ^= mixed >> 29
    mixed = mixed &* 0xBF58_476D_1CE4_E5B9
    return mixed ^ (mixed >> 32)
  }
}
