/// The words that the encoder's table knows whole: some 20,000 of English.
package struct Vocabulary: Sendable {
  private let table = VectorTable.embedded

  package init() {}

  /// The commoner the smaller; nil for a word that is only known in pieces.
  ///
  /// - Parameter hash: the word's FNV-1a, 64 bits.
  package func rank(of word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int? {
    table.piece(word, continuing: false, hash: hash).map(Int.init)
  }

  package func forEachWord(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    for piece in 0..<table.count {
      let text = table.text(of: VectorTable.Piece(piece))
      if !VectorTable.continues(text) { body(text) }
    }
  }
}
