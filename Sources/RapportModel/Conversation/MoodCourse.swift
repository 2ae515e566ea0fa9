/// The customer's mood from their first message to their last.
package struct MoodCourse: Sendable, Hashable {
  package struct Point: Sendable, Hashable {
    /// The customer's message: its index among the turns of the transcript.
    package var turn: Int
    package var mood: Mood
  }

  /// What a scale did between two messages of the customer.
  package struct Shift: Sendable, Hashable {
    package var scale: Mood.Scale
    package var from: Int
    package var to: Int
    /// The message in which it shows.
    package var turn: Int
    /// What the agent said and did in between: indices among the turns; none when the customer only waited.
    package var after: [Int]
  }

  /// At least two.
  package var points: [Point]

  /// Nil where fewer than two moods are recorded.
  package init?(_ transcript: Transcript) {
    points = transcript.turns.enumerated().compactMap { index, turn in
      guard turn.role == .customer, !turn.isUndone, let mood = turn.mood else { return nil }
      return Point(turn: index, mood: mood)
    }
    guard points.count > 1 else { return nil }
  }

  /// The first of the largest changes; nil when nothing changed.
  package func largestShift(in transcript: Transcript) -> Shift? {
    var largest: Shift?
    for (before, after) in zip(points, points.dropFirst()) {
      for scale in Mood.Scale.allCases {
        let (from, to) = (before.mood[scale], after.mood[scale])
        guard abs(to - from) > largest.map({ abs($0.to - $0.from) }) ?? 0 else { continue }
        let between = (before.turn..<after.turn).filter { index in
          transcript.turns[index].role == .agent && !transcript.turns[index].isUndone
        }
        largest = Shift(scale: scale, from: from, to: to, turn: after.turn, after: between)
      }
    }
    return largest
  }
}
