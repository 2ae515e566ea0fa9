import Encoders

/// How sure a stretch of a reply is to make one of a scenario's own moves, or none: a weighted sum, in points of a score as
/// `Confidence` reads it.
///
/// Of the other moves nothing counts but how near the strongest is. So a move is as sure among 150 moves as among 8 if
/// none of the rest is nearer, it does not matter in which order they stand, and one more beside it never makes it
/// surer.
///
/// A class, although it never changes: a copy of all its lists would cost more than a look.
final class MoveChoice: Sendable {
  /// How near a stretch is to a move, in thousandths.
  struct Likeness: Sendable {
    /// By the fast encoder and words in common.
    var plain: Int
    /// The nearest example, so.
    var nearest: Int
    /// The most words in common with an example.
    var words: Int
    /// By the fine encoder alone; 0 without it.
    var fine = 0
    /// How far the stretch's vector points where those of replies to the move do, in points of a score.
    var direction = 0
    /// The stretch means the opposite: whose topic it has and whose contrary it says is no rival.
    var isTurned = false
  }

  /// What is known of a stretch, whichever move it makes.
  struct Stretch: Sendable {
    var words: Int
    /// How many stretches the reply has.
    var among: Int
    /// How near the nearest sentence of housekeeping is, in thousandths.
    var idle: Int
    var phrasing: Phrasing
  }

  /// The moves between which there is a choice, by their numbers among all.
  let own: Range<Int>
  let moves: [OwnMove]
  private let weights: ChoiceWeights
  private let directions: ChoiceDirections
  /// By move, what counts whatever is said, in thousandths of a point.
  private let bases: [Int]
  /// By move, and in each by member of `Phrasing`, what counts where a stretch is put so, in thousandths of a point.
  private let phrasings: [Int]

  /// - Parameters:
  ///   - own: the moves between which there is a choice, by their numbers among all owners.
  ///   - moves: what is known of each, in order.
  init(of own: Range<Int>, _ moves: [OwnMove], _ weights: ChoiceWeights, _ directions: ChoiceDirections) {
    (self.own, self.moves, self.weights, self.directions) = (own, moves, weights, directions)
    bases = moves.map { move in
      var base = doublings(of: max(1, move.examples)) * weights.examples - move.closeness * weights.closeness
      for (share, lacks) in zip(move.shares, weights.lacks) { base += share * lacks }
      return base
    }
    phrasings = moves.flatMap { move in
      zip(move.shares, zip(weights.has, weights.lacks)).map { share, weight in
        (1000 - share) * weight.0 - share * weight.1
      }
    }
  }

  /// What a stretch's vector counts for a move.
  ///
  /// - Parameter product: with the move's direction, times 2^28.
  func points(of product: Int32) -> Int { (Int(product) * directions.reach) >> 28 }

  /// By move, the score of a stretch that is meant as the move's examples are; may be below zero. What says almost what an
  /// example says has at least its likeness: the author wrote that it makes the move.
  ///
  /// - Parameter likenesses: with each move; nil without examples.
  func scores(of likenesses: [Likeness?], _ stretch: Stretch) -> [Int] {
    var (plain, fine) = (TwoLargest(atLeast: Self.leastPlainRival), TwoLargest(atLeast: Self.leastFineRival))
    for case let likeness? in likenesses where !likeness.isTurned {
      plain.add(likeness.plain)
      fine.add(likeness.fine)
    }
    let common =
      doublings(of: min(stretch.words, Self.mostWords)) * weights.words
      + doublings(of: stretch.among) * weights.stretches + stretch.idle * weights.idle
    let members = Array(stretch.phrasing.numbers)
    return likenesses.enumerated().map { number, likeness in
      guard let likeness else { return weights.base }
      var sum = common + bases[number]
      sum += likeness.plain * weights.plain + likeness.nearest * weights.nearest + likeness.words * weights.common
      sum += likeness.fine * weights.fine
      sum -= max(0, stretch.idle - likeness.nearest) * weights.outdone
      sum -= plain.largest(beside: likeness.isTurned ? 0 : likeness.plain) * weights.plainRival
      sum -= fine.largest(beside: likeness.isTurned ? 0 : likeness.fine) * weights.fineRival
      for member in members { sum += phrasings[number * Phrasing.count + member] }
      let score = weights.base + sum / 1000 + likeness.direction
      return likeness.nearest >= NearlySaid.least ? max(score, likeness.plain) : score
    }
  }

  /// The score of a stretch for one of the moves, by how it is meant.
  ///
  /// - Parameter words: of the stretch.
  func score(of match: PhraseIndex.Match, words: Int) -> Int { match.choice - loss(of: match, words: words) }

  /// What a score loses because a stretch is meant otherwise.
  ///
  /// - Parameter words: of the stretch.
  func loss(of match: PhraseIndex.Match, words: Int) -> Int {
    var sum = (1000 - match.fit) * weights.unfit
    if match.fit < MoveFinder.turned {
      sum += 1000 * weights.turned + max(0, match.nearest - Self.far) * weights.turnedNear
      sum -= min(words, Self.mostWords) * 1000 / Self.mostWords * weights.turnedLong
      sum -= moves[match.owner - own.lowerBound].shares[Self.negated] * weights.turnedDenying
    }
    return max(0, sum / 1000)
  }

  /// More words say no more.
  private static let mostWords = 20
  /// What is no nearer than this, in thousandths, has hardly a word of the example that could be meant otherwise.
  private static let far = 400
  private static let negated = Phrasing.negated.rawValue.trailingZeroBitCount
  /// So near is some move that nobody wrote: a scenario of one or two moves is not sure of them for want of others. Of
  /// the replies for development a tenth (plain) to a quarter (fine) have less.
  static let leastPlainRival = 280
  private static let leastFineRival = 310
}

/// How often one is doubled until it is so much, in thousandths.
private func doublings(of number: Int) -> Int { number.logarithm * 1000 / 256 }

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
