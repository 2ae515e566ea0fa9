import Encoders

/// How sure a stretch of a reply is to make one of a scenario's own moves, or none, by what both encoders say: a
/// weighted sum of a few likenesses, in points of a score as `Confidence` reads it.
///
/// Of the other moves nothing counts but how near the strongest is. So a move is as sure among 150 moves as among 8 if
/// none of the rest is nearer, it does not matter in which order they stand, and one more beside it never makes it
/// surer.
struct FineChoice: Sendable {
  /// How near a stretch is to a move, in thousandths.
  struct Likeness: Sendable {
    /// By the fast encoder and words in common.
    var plain: Int
    /// By the fine encoder alone.
    var fine: Int
  }

  /// The moves between which there is a choice, by their numbers among all.
  let own: Range<Int>
  private let moves: [FineMove]

  /// - Parameters:
  ///   - own: the moves between which there is a choice, by their numbers among all owners.
  ///   - examples: of all owners, where they stand among the phrases.
  ///   - squares: of the lengths of their sums, in millionths, without the fine encoder.
  ///   - fineSquares: the same by the fine encoder alone.
  ///   - middleShares: what their middle counts, in hundredths, without the fine encoder.
  init(
    of own: Range<Int>, examples: [Range<Int>], squares: [Int], fineSquares: [Int], middleShares: [Int],
    _ fine: FineLikeness
  ) {
    self.init(
      of: own,
      own.map { owner in
        FineMove(
          square: squares[owner], fineSquare: fineSquares[owner], middleShare: middleShares[owner],
          phrases: fine.numbers(of: examples[owner]))
      })
  }

  /// - Parameter moves: what is known of each, in order.
  init(of own: Range<Int>, _ moves: [FineMove]) {
    self.own = own
    self.moves = moves
  }

  /// By move, how alike its examples are among themselves.
  var closeness: [Int] { moves.map(\.closeness) }

  /// How near a stretch is to each of the moves; nil without examples.
  ///
  /// - Parameters:
  ///   - sums: by move, of the similarities with all of its examples, without the fine encoder.
  ///   - nearest: the largest of them.
  ///   - likenesses: by the fine encoder's phrases.
  func likenesses(sums: ArraySlice<Int32>, nearest: ArraySlice<Int32>, fine likenesses: [Int]) -> [Likeness?] {
    zip(zip(sums, nearest), moves).map { among, move in
      let (sum, nearest) = among
      return nearest < 0
        ? nil
        : Likeness(plain: move.plain(sum: Int(sum), nearest: Int(nearest)), fine: move.fine(among: likenesses))
    }
  }

  /// By move, the score of a stretch that is meant as the move's examples are; may be below zero.
  ///
  /// - Parameters:
  ///   - likenesses: with each move; nil without examples.
  ///   - idle: how near the nearest sentence of housekeeping is, in thousandths.
  ///   - words: of the stretch.
  func scores(of likenesses: [Likeness?], idle: Int, words: Int) -> [Int] {
    var (plain, fine) = (TwoLargest(atLeast: Self.leastPlainRival), TwoLargest(atLeast: Self.leastFineRival))
    for case let likeness? in likenesses {
      plain.add(likeness.plain)
      fine.add(likeness.fine)
    }
    let common = min(words, Self.mostWords) * FineWeights.word - idle * FineWeights.idle
    return zip(likenesses, moves).map { likeness, move in
      guard let likeness else { return FineWeights.base }
      let near = likeness.plain * FineWeights.plain + likeness.fine * FineWeights.fine
      let rivalry =
        plain.largest(beside: likeness.plain) * FineWeights.plainRival
        + fine.largest(beside: likeness.fine) * FineWeights.fineRival
      return FineWeights.base + (near - rivalry + common - move.closeness * FineWeights.closeness) / 1000
    }
  }

  /// What a score loses because a stretch is meant otherwise.
  ///
  /// - Parameter fit: in thousandths.
  static func loss(fit: Int) -> Int { (1000 - fit) * FineWeights.fit / 1000 }

  /// More words say no more.
  private static let mostWords = 20
  /// So near is some move that nobody wrote: a scenario of one or two moves is not sure of them for want of others. Of
  /// the replies for development a tenth (plain) to a quarter (fine) have less.
  private static let leastPlainRival = 280
  private static let leastFineRival = 310
}

/// The two largest of some numbers.
private struct TwoLargest {
  private var first: Int
  private var second: Int
  private let least: Int

  /// - Parameter least: what the others are taken to be at least.
  init(atLeast least: Int) {
    (first, second, self.least) = (0, 0, least)
  }

  mutating func add(_ number: Int) {
    if number > first {
      (first, second) = (number, first)
    } else {
      second = max(second, number)
    }
  }

  /// The largest without this one.
  func largest(beside number: Int) -> Int { max(least, number == first ? second : first) }
}
