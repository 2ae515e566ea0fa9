import Encoders

/// Turns stretches of a text into vectors whose angles say how alike they are in meaning.
///
/// The edge behind which another encoder can stand. Two encoders' vectors are never compared.
protocol SentenceEncoder: Sendable {
  /// One vector a stretch of tokens, in their order.
  func vectors(of stretches: [Range<Int>], in text: Text) -> UnitVectors
}

extension FastEncoder: SentenceEncoder {
  func vectors(of stretches: [Range<Int>], in text: Text) -> UnitVectors {
    let cut = pieces(of: text.tokens.map { $0.keyStart..<$0.keyEnd }, in: text.keys)
    var vectors = UnitVectors()
    for stretch in stretches { append(sumOf: stretch, of: cut, to: &vectors) }
    return vectors
  }
}
