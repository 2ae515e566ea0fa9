/// The words that the encoder's table knows whole: some 20,000 of English.
package struct Vocabulary: Sendable {
  private let table = VectorTable.embedded

  package init() {}

  /// The commoner the smaller; nil for a word that is only known in pieces.
  package func rank(of word: [UInt8]) -> Int? {
    word.withUnsafeBufferPointer { bytes in
      table.piece(bytes, continuing: false, hash: WordPieces.hash(of: bytes)).map(Int.init)
    }
  }
}
