/// What two words have in common when they are the same: a hash of their normalised bytes.
///
/// FNV-1a, 64 bits: the same on every machine; two of the some ten thousand words in use meet by chance once in
/// a hundred billion vocabularies. A type of its own, because a bare `UInt64` made of a word would read it as a number.
///
/// Public, for only then do other modules' loops take it in instead of calling it for each byte.
public struct Key: Sendable, Hashable, Comparable {
  /// The hash.
  public var value: UInt64

  /// Of no bytes.
  @inlinable public static var start: Key { Key(value: 0xCBF2_9CE4_8422_2325) }

  /// Of no word.
  static let nothing = Key(value: 0)

  /// Of a word that is hashed already.
  @inlinable public init(value: UInt64) {
    self.value = value
  }

  init(_ bytes: some Sequence<UInt8>) {
    self = bytes.reduce(.start) { $0.adding($1) }
  }

  package init(_ word: String) {
    self = Key.start.adding(word)
  }

  /// With the bytes of one more word.
  func adding(_ word: String) -> Key {
    var (word, key) = (word, self)
    word.withUTF8 { for byte in $0 { key = key.adding(byte) } }
    return key
  }

  /// With some more bytes.
  func adding(_ bytes: ArraySlice<UInt8>) -> Key { bytes.reduce(self) { $0.adding($1) } }

  /// With one more byte.
  @inlinable public func adding(_ byte: UInt8) -> Key {
    Key(value: (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3)
  }

  /// The key of a pair, in this order; `salt` keeps kinds of pairs apart.
  func joined(with other: Key, salt: UInt64) -> Key {
    var mixed = value &+ 0x9E37_79B9_7F4A_7C15 &* (other.value ^ salt)
    mixed ^= mixed >> 29
    mixed = mixed &* 0xBF58_476D_1CE4_E5B9
    return Key(value: mixed ^ (mixed >> 32))
  }

  /// One of 64 bits: a set of keys that lacks it lacks the key.
  @inlinable var bit: UInt64 { 1 << (value >> 26 & 63) }

  /// Another, from bits that the first one does not look at.
  @inlinable var otherBit: UInt64 { 1 << (value >> 40 & 63) }

  /// In the order of the hashes.
  @inlinable public static func < (a: Key, b: Key) -> Bool { a.value < b.value }
}

extension Key: ExpressibleByStringLiteral {
  /// Of a word that stands in the program: the compiler works it out.
  @inlinable @inline(__always) public init(stringLiteral word: StaticString) {
    var key = Key.start
    for index in 0..<word.utf8CodeUnitCount { key = key.adding(word.utf8Start[index]) }
    self = key
  }
}

extension Key {
  /// What all forms of a word in lower case have in common: "refund", "refunds" and "refunding".
  package init(stemOf word: String) {
    self = Stem.key(Array(word.utf8))
  }
}
