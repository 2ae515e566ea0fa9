import Encoders

/// Turns stretches of a text into vectors whose angles say how alike they are in meaning.
///
/// The edge behind which another encoder can stand. Two encoders' vectors are never compared.
protocol SentenceEncoder: Sendable {
  /// Appends one vector a stretch of tokens, in their order.
  func append(_ stretches: [Range<Int>], of text: Text, to vectors: inout UnitVectors)

  /// The pieces of a whole text.
  func pieces(of text: Text) -> [FastEncoder.Piece]

  /// Appends the vector of a text that has these pieces.
  func append(_ pieces: [FastEncoder.Piece], to vectors: inout UnitVectors)
}

extension FastEncoder: SentenceEncoder {
  func append(_ stretches: [Range<Int>], of text: Text, to vectors: inout UnitVectors) {
    let cut = cut(text.tokens, of: text)
    for stretch in stretches { append(sumOf: stretch, of: cut, to: &vectors) }
  }

  func pieces(of text: Text) -> [Piece] { pieces(of: text.tokens, in: text) }

  /// The pieces of some of a text's tokens.
  func pieces(of tokens: some Sequence<Token>, in text: Text) -> [Piece] { cut(tokens, of: text).pieces }

  private func cut(_ tokens: some Sequence<Token>, of text: Text) -> Pieces {
    pieces(of: tokens.map { Word($0.keyStart..<$0.keyEnd, hash: $0.word.value) }, in: text.keys)
  }
}
