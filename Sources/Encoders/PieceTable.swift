/// Pieces of words and how likely each is, found by their bytes.
struct PieceTable: @unchecked Sendable {
  typealias Piece = Int32

  /// What stands before a text, behind it, and for what is in no piece.
  static let first: Piece = 0
  static let last: Piece = 2
  static let unknown: Piece = 3

  private let starts: UnsafePointer<UInt32>
  /// The logarithm of each piece's probability.
  let scores: UnsafePointer<Float>
  private let texts: UnsafePointer<UInt8>
  /// Pieces, found by their hash; below zero where there is none.
  private let slots: [Piece]
  /// In bytes.
  let longest: Int
  /// Of a character that is in no piece: less than anything else.
  let unknownScore: Float

  init(
    count: Int, starts: UnsafePointer<UInt32>, scores: UnsafePointer<Float>, texts: UnsafePointer<UInt8>
  ) {
    self.starts = starts
    self.scores = scores
    self.texts = texts
    var size = 2
    while size < count * 2 { size *= 2 }
    var longest = 1
    var least = scores[0]
    slots = [Piece](unsafeUninitializedCapacity: size) { slots, filled in
      slots.initialize(repeating: -1)
      filled = size
      for piece in 0..<count {
        let (start, end) = (Int(starts[piece]), Int(starts[piece + 1]))
        longest = max(longest, end - start)
        least = min(least, scores[piece])
        let hash = WordPieces.hash(of: UnsafeBufferPointer(start: texts + start, count: end - start))
        var slot = Self.slot(hash, size - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
        slots[slot] = Piece(truncatingIfNeeded: piece)
      }
    }
    self.longest = longest
    unknownScore = least - 10
  }

  /// - Parameter hash: of the bytes, by `WordPieces.hash`.
  func piece(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Piece? {
    slots.withUnsafeBufferPointer { slots in
      var slot = Self.slot(hash, slots.count - 1)
      while slots[slot] >= 0 {
        if isText(of: Int(slots[slot]), bytes) { return slots[slot] }
        slot = (slot + 1) & (slots.count - 1)
      }
      return nil
    }
  }

  private func isText(of piece: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let (start, end) = (Int(starts[piece]), Int(starts[piece + 1]))
    guard end - start == bytes.count else { return false }
    for index in 0..<bytes.count where texts[start + index] != bytes[index] { return false }
    return true
  }

  private static func slot(_ hash: UInt64, _ mask: Int) -> Int { Int(truncatingIfNeeded: hash ^ hash >> 32) & mask }
}

/// The characters that are written otherwise, or left out, before a text is cut into pieces.
struct Replacements: Sendable {
  /// In order.
  private var characters: [UInt32] = []
  private var starts = [0]
  private var replacements: [UInt32] = []

  init(_ cursor: inout Cursor) {
    let count = Int(cursor.number(Int32.self))
    cursor.skip(4)
    for _ in 0..<count {
      characters.append(cursor.number(UInt32.self))
      for _ in 0..<cursor.number(UInt8.self) { replacements.append(cursor.number(UInt32.self)) }
      starts.append(replacements.count)
    }
  }

  /// Nil for a character that stays.
  subscript(character: UInt32) -> ArraySlice<UInt32>? {
    var (low, high) = (0, characters.count)
    while low < high {
      let middle = (low + high) / 2
      if characters[middle] < character { low = middle + 1 } else { high = middle }
    }
    guard low < characters.count, characters[low] == character else { return nil }
    return replacements[starts[low]..<starts[low + 1]]
  }
}
