import RapportModel

/// One go through a drill, in short.
package struct DrillRound: Sendable, Hashable {
  /// With fewer answers a round says too little to count.
  package static let fewestAnswers = 5
  /// So many of ten have to make it before a drill rests for some days; a house rule.
  package static let wantedOfTen = 8

  /// The drill's id.
  package var drill: String
  /// On which day it was begun: days since 1970 in the trainee's calendar.
  package var day: Int
  package var answered: Int
  package var made: Int

  package init(drill: String, day: Int, answered: Int, made: Int) {
    self.drill = drill
    self.day = day
    self.answered = answered
    self.made = made
  }

  /// The rounds that are long enough to count, in the order in which they were begun.
  ///
  /// - Parameter day: of a time in seconds since 1970, in the trainee's calendar.
  package static func all(of answers: [DrillAnswer], day: (Int) -> Int) -> [DrillRound] {
    var rounds: [(start: Int, round: DrillRound)] = []
    for answer in answers {
      let known = rounds.lastIndex { $0.start == answer.round && $0.round.drill == answer.drill }
      if known == nil {
        rounds.append((answer.round, DrillRound(drill: answer.drill, day: day(answer.round), answered: 0, made: 0)))
      }
      let index = known ?? rounds.count - 1
      rounds[index].round.answered += 1
      if answer.verdict == .made { rounds[index].round.made += 1 }
    }
    return rounds.map(\.round).filter { $0.answered >= fewestAnswers }
  }

  /// How many of a hundred replies made it.
  package var share: Tenths { Tenths(100, times: made, of: max(1, answered)) }
  package var isPassed: Bool { made * 10 >= answered * Self.wantedOfTen }
}
