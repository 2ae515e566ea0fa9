import Encoders

/// What is known beforehand of one of a scenario's own moves, for a `MoveChoice`.
struct OwnMove: Sendable {
  /// How alike its examples are among themselves by the fast encoder and words in common, in thousandths.
  let closeness: Int
  /// How many of its examples are put in each way, of `Phrasing`, in thousandths; never quite none or all, for there are
  /// few.
  let shares: [Int]
  let examples: Int
  /// Of the sum of its examples' unit vectors, in thousandths.
  private let length: Int
  private let fineLength: Int
  /// What the middle of its examples counts in a likeness, in hundredths; the rest is for the nearest.
  private let middleShare: Int
  /// Where its examples stand among the phrases of the fine encoder; none without it.
  private let finePhrases: Range<Int>

  /// - Parameters:
  ///   - phrasings: of its examples.
  ///   - square: of the length of the sum of its examples, in millionths, without the fine encoder.
  ///   - fineSquare: the same by the fine encoder alone.
  ///   - middleShare: what the middle counts, in hundredths, without the fine encoder.
  ///   - finePhrases: where its examples stand among the phrases of the fine encoder.
  init(
    _ phrasings: [Phrasing], square: Int, middleShare: Int, fineSquare: Int = 0, finePhrases: Range<Int> = 0..<0
  ) {
    examples = phrasings.count
    length = max(1, square.squareRoot)
    fineLength = max(1, fineSquare.squareRoot)
    self.middleShare = middleShare
    self.finePhrases = finePhrases
    let count = phrasings.count
    // Each is as like itself as can be.
    closeness =
      count > 1
      ? min(1000, max(0, (square / 1000 - count * 1000) / (count * (count - 1)))) : Self.usualCloseness
    shares = (0..<Phrasing.count).map { number in
      let having = phrasings.count { $0.rawValue >> UInt32(number) & 1 == 1 }
      return (having * 1000 + Self.strangersShare) / (count + 1)
    }
  }

  func plain(sum: Int, nearest: Int) -> Int { Self.likeness(sum, nearest, length, middleShare) }

  /// - Parameter likenesses: by the fine encoder's phrases.
  func fine(among likenesses: [Int]) -> Int {
    var (sum, nearest) = (0, 0)
    for likeness in likenesses[finePhrases] {
      sum += likeness
      nearest = max(nearest, likeness)
    }
    return Self.likeness(sum, nearest, fineLength, Self.fineMiddleShare)
  }

  private static func likeness(_ sum: Int, _ nearest: Int, _ length: Int, _ middleShare: Int) -> Int {
    (nearest * (100 - middleShare) + min(1000, sum * 1000 / length) * middleShare) / 100
  }

  /// One more example that nobody wrote has so much of every way, in thousandths.
  private static let strangersShare = 300
  /// Two examples of one move are about as alike as this: of a single one nobody knows.
  private static let usualCloseness = 300
  /// By the fine encoder, of whose likenesses the nearest says little. Measured on the scenes for development: 70 to 90
  /// differ by .003 of telling apart.
  private static let fineMiddleShare = 90
}
