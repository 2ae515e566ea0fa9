import RapportModel

extension Reader {
  /// What is weighed of a stretch of a reply with the fine encoder, for `scripts/fit-matching`.
  package struct Weighed: Sendable {
    package var words: Int
    /// How near the nearest sentence of housekeeping is, in thousandths.
    package var idle: Int
    /// Of each move with examples of its own, in thousandths: how near it is by the fast encoder and by the fine one,
    /// and how well the stretch is meant.
    package var moves: [(move: Int, plain: Int, fine: Int, fit: Int)]
  }

  /// Each stretch of a reply, with what is weighed of it and the moves that are this reader's own; nothing without the
  /// fine encoder.
  package func weighed(_ reply: String) -> [Weighed] { moves.weighed(in: ParsedText(reply)) }

  /// By move of this reader's own, how alike its examples are among themselves, in thousandths.
  package var closeness: [Int] { moves.index.choice?.closeness ?? [] }
}

extension MoveFinder {
  fileprivate func weighed(in parsed: ParsedText) -> [Reader.Weighed] {
    guard isFine else { return [] }
    let windows = Self.windows(of: parsed.clauses)
    var near = Nearness(of: windows, to: index, in: parsed)
    return windows.indices.map { number in
      near.compare(number..<(number + 1))
      let likenesses = near.fineLikenesses
      var (idle, moves) = (0, [(move: Int, plain: Int, fine: Int, fit: Int)]())
      for (move, likeness) in likenesses.enumerated() {
        guard let likeness else { continue }
        let match = near.match(number, firstOwn + move)
        idle = match.idle
        moves.append((move, likeness.plain, likeness.fine, match.fit))
      }
      return Reader.Weighed(words: windows[number].count, idle: idle, moves: moves)
    }
  }
}
