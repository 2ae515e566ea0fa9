import Understanding

/// Phrases that show signals, found by their first word.
struct SignalPhrases: Sendable {
  struct Phrase: Sendable {
    let signal: Signal
    /// Of its words, at least one.
    let keys: [UInt64]
  }

  private var firstWords = KeyNumbers()
  /// By the number of the first word, the longest first.
  private var phrases: [[Phrase]] = []

  init(_ all: [Phrase]) {
    for phrase in all.sorted(by: { $0.keys.count > $1.keys.count }) {
      let number = firstWords.number(of: Key(value: phrase.keys[0]))
      if number == phrases.count { phrases.append([]) }
      phrases[number].append(phrase)
    }
  }

  func beginning(with key: UInt64) -> [Phrase] { firstWords[Key(value: key)].map { phrases[$0] } ?? [] }
}
