import Encoders
import RapportModel

extension Reader {
  /// What is weighed of a stretch of a reply, for `scripts/fit-matching`.
  package struct Weighed: Sendable {
    package var words: Int
    /// How many stretches the reply has.
    package var among: Int
    /// How near the nearest sentence of housekeeping is, in thousandths.
    package var idle: Int
    /// Bits of `Phrasing`.
    package var phrasing: UInt32
    package var vector: [Int16]
    /// By the fine encoder; of no number without it.
    package var fineVector: [Int16]
    /// Of each move, by its number among this reader's own, in thousandths: likenesses as in `MoveChoice`, and how well the
    /// stretch is meant.
    package var moves: [[Int]]
  }

  /// What is known beforehand of each of this reader's own moves, for `scripts/fit-matching`: how alike its examples are,
  /// how many there are, how they are put, and the middle of their vectors by each encoder.
  package var ownMoves: [(closeness: Int, examples: Int, shares: [Int], middle: [Int16], fineMiddle: [Int16])] {
    guard let choice = moves.index.choice else { return [] }
    return zip(choice.own, choice.moves).map { owner, move in
      let examples = moves.index.examples[owner]
      return (
        move.closeness, move.examples, move.shares, moves.index.vectors.middle(of: examples),
        moves.index.fine?.middle(of: examples) ?? []
      )
    }
  }

  /// Each stretch of a reply, with what is weighed of it and this reader's own moves.
  package func weighed(_ reply: String) -> [Weighed] { moves.weighed(in: ParsedText(reply)) }
}

extension MoveFinder {
  fileprivate func weighed(in parsed: ParsedText) -> [Reader.Weighed] {
    let stretches = Stretches(of: parsed)
    var near = Nearness(of: stretches, to: index)
    return stretches.ranges.indices.map { number in
      near.compare(number..<(number + 1))
      let stretch = near.stretch(number)
      let moves = (near.own?.likenesses ?? []).enumerated().compactMap { move, likeness -> [Int]? in
        guard let likeness else { return nil }
        let match = near.match(number, firstOwn + move)
        return [
          move, likeness.plain, likeness.nearest, likeness.words, likeness.fine, match.fit, match.nearest,
        ]
      }
      return Reader.Weighed(
        words: stretch.words, among: stretch.among, idle: stretch.idle, phrasing: stretch.phrasing.rawValue,
        vector: near.vector(number),
        fineVector: near.fineVector(number), moves: moves)
    }
  }
}
