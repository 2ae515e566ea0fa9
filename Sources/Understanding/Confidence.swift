/// What a score is worth: how often a move that was found with it is really made.
enum Confidence {
  /// Scores with the share, in thousandths, of replies for which the nearest move was right.
  ///
  /// A logistic curve (1 / (1 + exp(5.085 - 0.01695 score))) fitted on 546 replies to nine scenes, bare and among
  /// sentences of housekeeping; checked on nine others: Documentation/Understanding.md.
  private static let knots: [(score: Int, confidence: Int)] = [
    (0, 6), (60, 17), (120, 45), (160, 85), (200, 155), (240, 266), (270, 376), (300, 500), (330, 624), (360, 734),
    (400, 845), (440, 915), (480, 955), (520, 977), (580, 991), (640, 997), (720, 999), (1000, 1000),
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
