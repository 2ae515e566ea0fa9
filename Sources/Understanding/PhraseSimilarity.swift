/// How alike a stretch of text is to phrases that are known beforehand.
///
/// The edge behind which an encoder can stand: everything above works with thousandths alone.
protocol PhraseSimilarity: Sendable {
  /// One number a phrase, 0 to 1000, in the order in which the phrases were given.
  func similarities(of range: Range<Int>, in text: Text) -> [Int]
}
