/// Cuts a word into the longest pieces that the table knows, from the left, as WordPiece does
/// (Wu and others, "Google's Neural Machine Translation System", 2016; the vocabulary of BERT, uncased).
struct WordPieces: Sendable {
  let table: VectorTable

  /// A word longer than this is unknown as a whole, as in the reference.
  static let longestWord = 100

  /// Appends the pieces of one normalised word; the unknown piece when it can't be cut.
  ///
  /// - Parameter hash: the word's FNV-1a, by which most words are found whole; with another, they are cut.
  func append(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64, to pieces: inout [VectorTable.Piece]) {
    if word.count <= Self.longestWord, let piece = table.piece(word, continuing: false, hash: hash) {
      return pieces.append(piece)
    }
    let before = pieces.count
    guard word.count <= Self.longestWord else { return pieces.append(Self.unknown) }
    var start = 0
    while start < word.count {
      guard let (piece, end) = longest(in: word, from: start) else {
        pieces.removeSubrange(before...)
        return pieces.append(Self.unknown)
      }
      pieces.append(piece)
      start = end
    }
  }

  private func longest(in word: UnsafeBufferPointer<UInt8>, from start: Int) -> (VectorTable.Piece, Int)? {
    // The hash of each beginning, so that trying a shorter one costs a look and no more.
    let isLater = start > 0
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: word.count - start) { hashes in
      var hash = isLater ? Self.continuation : Self.beginning
      for index in start..<word.count {
        hash = Self.adding(word[index], to: hash)
        hashes[index - start] = hash
      }
      for end in stride(from: word.count, to: start, by: -1) {
        let part = UnsafeBufferPointer(rebasing: word[start..<end])
        if let piece = table.piece(part, continuing: isLater, hash: hashes[end - start - 1]) { return (piece, end) }
      }
      return nil
    }
  }

  /// Of a whole word, or the beginning of one: FNV-1a, 64 bits.
  static func hash(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    word.reduce(beginning) { adding($1, to: $0) }
  }

  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// Of no bytes.
  static let beginning: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let continuation = "##".utf8.reduce(beginning) { adding($1, to: $0) }
  /// "[UNK]" in the vocabulary.
  static let unknown: VectorTable.Piece = 100
}
