import RapportModel
import Shipped

/// Phrases and patterns that were read beforehand, found by their text: those of the standard moves, so that the
/// program is ready at once.
///
/// They come from `scripts/prepare` and count only with the rules they were read by; anything else is read anew. The
/// form, little-endian: 16 bytes of name, 64 of the rules' SHA-256, then the keys, and a stretch for each text.
package struct PreparedPhrases: Sendable {
  /// As it ships.
  package static let path = "data/standard-phrases.bin"

  static let shipped = PreparedPhrases(ShippedFiles.all.first { $0.path == path }?.bytes ?? [])

  private static let head = Array("RAPPORT PHRASES\n\(Fingerprint.sha256)".utf8)

  private let bytes: [UInt8]
  private let keys: [Key]
  private var places = KeyNumbers(minimumCapacity: 2048)
  /// Where each begins, by number.
  private var starts: [Int] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard bytes.starts(with: Self.head) else {
      keys = []
      return
    }
    var packed = Unpacker(bytes, at: Self.head.count)
    keys = (0..<packed.number(4)).map { _ in Key(value: UInt64(truncatingIfNeeded: packed.number(8))) }
    for _ in 0..<packed.number(4) {
      let number = places.number(of: Key(value: UInt64(truncatingIfNeeded: packed.number(8))))
      let length = packed.number(2)
      if number == starts.count { starts.append(packed.at) }
      packed.at += length
    }
  }

  func form(of text: String) -> PhraseForm? {
    start(of: text, 1).map { start in
      var packed = Unpacker(bytes, at: start)
      return PhraseForm(&packed, keys)
    }
  }

  func program(of pattern: String) -> PatternProgram? {
    start(of: pattern, 2).map { start in
      var packed = Unpacker(bytes, at: start)
      return PatternProgram(&packed, keys)
    }
  }

  private func start(of text: String, _ kind: UInt64) -> Int? {
    places[Self.key(of: text, kind)].map { starts[$0] }
  }

  /// A text may be an example and a pattern.
  private static func key(of text: String, _ kind: UInt64) -> Key {
    Key(text.utf8).joined(with: .nothing, salt: kind)
  }

  /// The bytes for the phrases and patterns of some moves, read anew. Patterns with facts are left out: these differ.
  package static func bytes(of moves: [Move]) -> [UInt8] {
    var packer = Packer()
    var entries: [(key: Key, bytes: [UInt8])] = []
    for text in moves.flatMap({ $0.examples + $0.counterExamples }) + Housekeeping.sentences.map(String.init) {
      PhraseForm(reading: text).pack(into: &packer)
      entries.append((key(of: text, 1), packer.taken()))
    }
    for text in moves.flatMap(\.patterns) {
      guard let pattern = try? Pattern(parsing: text), pattern.facts.isEmpty else { continue }
      PatternProgram(pattern, value: { _ in nil }).pack(into: &packer)
      entries.append((key(of: text, 2), packer.taken()))
    }
    let keys = packer.keys
    packer.add(bytes: head)
    packer.add(keys.count, 4)
    for key in keys { packer.add(Int(truncatingIfNeeded: key.value), 8) }
    packer.add(entries.count, 4)
    for entry in entries {
      packer.add(Int(truncatingIfNeeded: entry.key.value), 8)
      packer.add(entry.bytes.count, 2)
      packer.add(bytes: entry.bytes)
    }
    return packer.taken()
  }
}
