import Understanding

/// Phrases that show signals, found by their first word.
struct SignalPhrases: Sendable {
  typealias Phrase = (signal: Signal, keys: [UInt64])

  /// A phrase's other words stand somewhere among `keys`.
  private struct Entry: Sendable {
    let signal: Signal
    let rest: Range<Int>
  }

  private var firstWords = KeyNumbers()
  private var keys: [UInt64] = []
  /// By the number of the first word, the longest first.
  private var entries: [[Entry]] = []

  /// - Parameter phrases: the keys of their words, at least one each.
  init(_ phrases: [Phrase]) {
    for (signal, words) in phrases.sorted(by: { $0.keys.count > $1.keys.count }) {
      let number = firstWords.number(of: Key(value: words[0]))
      if number == entries.count { entries.append([]) }
      entries[number].append(Entry(signal: signal, rest: keys.count..<(keys.count + words.count - 1)))
      keys += words.dropFirst()
    }
  }

  /// Single words, with what each list of them shows.
  init(words: KeyValuePairs<Signal, String>) {
    self.init(words.flatMap { signal, list in CueWords.keys(list).map { (signal, [$0]) } })
  }

  /// The signal of each phrase that begins at a place among words, and where the phrase ends.
  func forEach(at place: Int, of words: [Word], _ body: (Signal, Int) -> Void) {
    guard let number = firstWords[Key(value: words[place].key)] else { return }
    for entry in entries[number] {
      let end = place + 1 + entry.rest.count
      guard end <= words.count else { continue }
      let shift = place + 1 - entry.rest.lowerBound
      if entry.rest.allSatisfy({ keys[$0] == words[$0 + shift].key }) { body(entry.signal, end) }
    }
  }
}
