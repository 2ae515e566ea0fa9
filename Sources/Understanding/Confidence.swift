/// What a score is worth: how often a move that was found with it is really made.
enum Confidence {
  /// Scores with the share, in thousandths, of replies for which the nearest move was right.
  ///
  /// A logistic curve (1 / (1 + exp(6.32 - 0.01897 score))) fitted on 546 replies to nine scenes, bare and among
  /// filler sentences; checked on nine others: Documentation/Understanding.md.
  private static let knots: [(score: Int, confidence: Int)] = [
    (0, 2), (120, 20), (200, 70), (240, 150), (280, 270), (300, 350), (333, 500), (360, 620), (380, 710),
    (400, 780),
    (420, 840), (440, 880), (460, 915), (480, 940), (520, 970), (560, 985), (700, 995), (1000, 1000),
  ]

  /// Thousandths, by straight lines between the knots.
  static func confidence(of score: Int) -> Int {
    guard let upper = knots.firstIndex(where: { $0.score > score }), upper > 0 else {
      return score < 0 ? 0 : 1000
    }
    let (low, high) = (knots[upper - 1], knots[upper])
    return low.confidence
      + (score - low.score) * (high.confidence - low.confidence) / (high.score - low.score)
  }
}
