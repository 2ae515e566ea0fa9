/// What a reading of a turn is a sum of.
struct ReadingWeights: Sendable {
  let signals: [(signal: Signal, weight: Int)]
  /// One for each dimension of what the reply says as a whole; of length 1 it would count so much.
  var gist: [Int16] = []
  /// The same for the message that it answers.
  var answered: [Int16] = []

  /// The same of signals alone.
  var ofSignals: ReadingWeights { ReadingWeights(signals: signals) }

  func without(_ some: Set<Signal>) -> ReadingWeights {
    ReadingWeights(signals: signals.filter { !some.contains($0.signal) }, gist: gist, answered: answered)
  }
}
