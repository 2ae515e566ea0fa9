/// What a score is worth: how often a move that was found with it is really made.
enum Confidence {
  /// Scores with the share, in thousandths, of replies for which the nearest move was right.
  ///
  /// A logistic curve (1 / (1 + exp(5.876 - 0.01945 score))) fitted on 546 replies to nine scenes, bare and among
  /// sentences of housekeeping; checked on nine others: Documentation/Understanding.md.
  private static let knots: [(score: Int, confidence: Int)] = [
    (0, 3), (60, 9), (120, 28), (160, 59), (200, 121), (240, 230), (270, 349), (300, 490), (330, 632),
    (360, 755), (400, 870), (440, 936), (480, 969), (520, 986), (580, 996), (640, 999), (720, 1000), (1000, 1000),
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
