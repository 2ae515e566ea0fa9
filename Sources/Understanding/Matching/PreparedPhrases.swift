import Encoders
import RapportModel
import Shipped

/// Phrases and sets of patterns that were read beforehand, found by their texts: those of the standard moves and of the
/// scorer's cues, so that the program is ready at once. Beside them the index of all standard moves.
///
/// They come from `scripts/prepare` and count only with the rules they were read by; anything else is read anew. The
/// form, little-endian: 17 bytes of name, 64 of the rules' SHA-256, then the keys, and a stretch for each phrase, each set
/// and the index.
package struct PreparedPhrases: @unchecked Sendable {
  /// As it ships.
  package static let path = "data/standard-phrases.bin"

  static let shipped = PreparedPhrases(
    ShippedFiles.memory(of: path) ?? UnsafeRawBufferPointer(start: nil, count: 0))

  private static let head = Array("RAPPORT READINGS\n\(Fingerprint.sha256)".utf8)

  /// Read where they lie: nobody changes them.
  private let bytes: UnsafeRawBufferPointer
  private let keys: [Key]
  private var places = KeyNumbers(minimumCapacity: 2048)
  /// Where each begins, by number.
  private var starts: [Int] = []

  /// The bytes must outlive it.
  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    guard bytes.starts(with: Self.head) else {
      keys = []
      return
    }
    var packed = Unpacker(bytes, at: Self.head.count)
    keys = (0..<packed.number(4)).map { _ in Key(value: UInt64(truncatingIfNeeded: packed.number(8))) }
    for _ in 0..<packed.number(4) {
      let number = places.number(of: Key(value: UInt64(truncatingIfNeeded: packed.number(8))))
      let length = packed.number(4)
      if number == starts.count { starts.append(packed.at) }
      packed.at += length
    }
  }

  func form(of text: String) -> PhraseForm? {
    start(of: text).map { start in
      var packed = Unpacker(bytes, at: start)
      return PhraseForm(&packed, keys)
    }
  }

  /// The patterns of each owner.
  func patterns(_ lists: [[String]]) -> PatternSet? {
    places[Self.key(of: lists)].map { number in
      var packed = Unpacker(bytes, at: starts[number])
      return PatternSet(&packed)
    }
  }

  /// Of just these moves, without any of a scenario's own.
  func index(of moves: [Move], weighed: WeighedMoves? = nil) -> PhraseIndex? {
    places[Self.key(of: moves)].map { number in
      var packed = Unpacker(bytes, at: starts[number])
      return PhraseIndex(&packed, strict: moves.map(\.isHarmful), weighed: weighed)
    }
  }

  private func start(of text: String) -> Int? { places[Self.key(of: text)].map { starts[$0] } }

  private static func key(of text: String) -> Key { Key(text).joined(with: .nothing, salt: 1) }

  /// Of all texts in their order, and whose they are.
  private static func key(of lists: [[String]]) -> Key {
    var key = Key.start
    for list in lists {
      for text in list { key = key.adding(text).adding(UInt8(ascii: "\n")) }
      key = key.adding(0)
    }
    return key.joined(with: .nothing, salt: 2)
  }

  /// Of all that a move is compared by.
  private static func key(of moves: [Move]) -> Key {
    let lists = moves.flatMap { [[$0.isHarmful ? "harmful" : "harmless"], $0.examples, $0.counterExamples] }
    return key(of: lists).joined(with: .nothing, salt: 3)
  }

  /// The bytes for the phrases of some moves and for sets of patterns, read anew.
  ///
  /// - Parameter patterns: of each set the patterns of each owner, none with a fact: these differ by scenario.
  package static func bytes(of moves: [Move], patterns: [[[String]]]) -> [UInt8] {
    var packer = Packer()
    var entries: [(key: Key, bytes: [UInt8])] = []
    for text in moves.flatMap({ $0.examples + $0.counterExamples }) + Housekeeping.sentences {
      PhraseForm(reading: text).pack(into: &packer)
      entries.append((key(of: text), packer.taken()))
    }
    for lists in [moves.map(\.patterns)] + patterns {
      PatternSet(reading: lists, value: { _ in nil }).pack(into: &packer)
      entries.append((key(of: lists), packer.taken()))
    }
    PhraseIndex(of: moves, firstOwn: moves.count) {
      Phrase($0, owner: $1, number: $2, isCounterExample: $3, form: PhraseForm(reading: $0))
    }.pack(into: &packer)
    entries.append((key(of: moves), packer.taken()))
    let keys = packer.keys
    packer.add(bytes: head)
    packer.add(keys.count, 4)
    for key in keys { packer.add(Int(truncatingIfNeeded: key.value), 8) }
    packer.add(entries.count, 4)
    for entry in entries {
      packer.add(Int(truncatingIfNeeded: entry.key.value), 8)
      packer.add(entry.bytes.count, 4)
      packer.add(bytes: entry.bytes)
    }
    return packer.taken()
  }
}
