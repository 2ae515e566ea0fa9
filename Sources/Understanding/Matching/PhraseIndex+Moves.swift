import Encoders
import RapportModel

extension PhraseIndex {
  /// Of moves, and beside them of what is said in every conversation.
  ///
  /// - Parameters:
  ///   - firstOwn: from here on the moves are a scenario's own: housekeeping takes from these alone.
  ///   - fine: finds the scenario's own.
  ///   - phrase: makes a phrase of a text, its owner, its number and whether it is a counter-example.
  convenience init(
    of moves: [Move], firstOwn: Int, weighed: WeighedMoves? = nil, fine: FineReading? = nil,
    phrase: (String, Int, Int, Bool) -> Phrase
  ) {
    var phrases: [Phrase] = []
    phrases.reserveCapacity(moves.reduce(0) { $0 + $1.examples.count + $1.counterExamples.count })
    for (owner, move) in moves.enumerated() {
      for (texts, isCounter) in [(move.examples, false), (move.counterExamples, true)] {
        for (index, text) in texts.enumerated() { phrases.append(phrase(text, owner, index + 1, isCounter)) }
      }
    }
    // Moves that are known by patterns alone are compared with nothing.
    if moves.contains(where: { !$0.examples.isEmpty }) {
      for (number, text) in Housekeeping.sentences.enumerated() {
        phrases.append(phrase(text, moves.count, number + 1, false))
      }
    }
    self.init(
      phrases, owners: moves.count, strict: moves.map(\.isHarmful),
      looksAtBackground: firstOwn < moves.count, weighed: weighed, own: firstOwn..<moves.count, fine: fine)
  }
}
