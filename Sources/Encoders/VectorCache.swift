import Bytes

/// Vectors of texts that were computed before, in a file of the user's cache.
///
/// They are found by the encoder's hash, which names the file, and the text's. The form: for each text 32 digits of its
/// SHA-256, the vector's numbers (i16, little-endian), and 16 digits of the SHA-256 of both.
package struct VectorCache: Sendable {
  private typealias Key = [UInt8]
  private static let keyBytes = 32
  private static let sealBytes = 16
  private static let entryBytes = keyBytes + WideVectors.width * 2 + sealBytes
  /// Beyond so many, some 8 MB, only what is asked for now is kept.
  private static let most = 10_000

  private let path: String

  /// - Parameter folder: of the user's cache.
  package init(folder: String, encoder sha256: String) {
    path = "\(folder)/vectors-\(sha256.prefix(16)).bin"
  }

  /// The vectors of texts, of which those that are not known are computed and kept, if that can be.
  ///
  /// - Parameter compute: the vectors of some texts.
  package func vectors(of texts: [String], computing compute: ([String]) -> WideVectors) -> WideVectors {
    let keys = texts.map(Self.key)
    let kept = SmallFile.bytes(of: path) ?? []
    var known = Self.entries(in: kept)
    var missing: [(key: Key, text: String)] = []
    var asked: Set<Key> = []
    for (key, text) in zip(keys, texts) where known[key] == nil && asked.insert(key).inserted {
      missing.append((key, text))
    }
    if !missing.isEmpty {
      let computed = compute(missing.map(\.text))
      for (index, (key, _)) in missing.enumerated() { known[key] = Array(computed[index]) }
      keep(known.count > Self.most ? known.filter { asked.contains($0.key) } : known)
    }
    return WideVectors(numbers: keys.flatMap { known[$0]! })
  }

  private func keep(_ vectors: [Key: [Int16]]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(vectors.count * Self.entryBytes)
    for (key, numbers) in vectors.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      let start = bytes.count
      bytes += key
      for number in numbers {
        bytes.append(UInt8(truncatingIfNeeded: number))
        bytes.append(UInt8(truncatingIfNeeded: number >> 8))
      }
      bytes += Self.seal(of: bytes[start...])
    }
    SmallFile.write(bytes, to: path)
  }

  /// What is whole of a file.
  private static func entries(in bytes: [UInt8]) -> [Key: [Int16]] {
    var entries: [Key: [Int16]] = [:]
    for start in stride(from: 0, to: bytes.count - entryBytes + 1, by: entryBytes) {
      let end = start + entryBytes - sealBytes
      guard seal(of: bytes[start..<end]) == bytes[end..<end + sealBytes] else { continue }
      entries[Array(bytes[start..<start + keyBytes])] = stride(from: start + keyBytes, to: end, by: 2).map {
        Int16(bitPattern: UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8)
      }
    }
    return entries
  }

  private static func key(of text: String) -> Key { Array(SHA256.hex(of: text.utf8).utf8.prefix(keyBytes)) }
  private static func seal(of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    Array(SHA256.hex(of: bytes).utf8).prefix(sealBytes)
  }
}
