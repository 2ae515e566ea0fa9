/// Compares stretches of a reply with the example phrasings of moves or actions.
struct PhraseIndex: Sendable {
  /// The best that a stretch has for one owner.
  struct Match: Sendable {
    var owner: Int
    /// 0 to 1000: half the nearest example, half the middle of all, less what counter-examples take away.
    var score: Int
    /// The nearest example, from 1; 0 without any.
    var example: Int
    /// The nearest example before its polarity was looked at: more than `score` when that was the trouble.
    var unguarded: Int
    /// The words of content that the nearest example and the stretch share.
    var shared: [Key]
    /// The counter-example that took the match away, from 1.
    var counterExample: Int?
    /// How near that one is; 0 without any.
    var against: Int
  }

  private let phrases: [Phrase]
  private let similarity: any PhraseSimilarity
  private let owners: Int
  /// Harmful moves: their examples need more in common with a stretch.
  private let strict: [Bool]
  /// Where some examples ask and others state, asking makes no difference.
  private var ignored: [Status]
  /// For each owner, the length of the sum of its examples' unit vectors, in thousandths.
  private var lengths: [Int]

  init(
    _ phrases: [Phrase], owners: Int, strict: [Bool]? = nil, similarity: (([Text]) -> any PhraseSimilarity)
  ) {
    self.phrases = phrases
    self.owners = owners
    self.strict = strict ?? [Bool](repeating: false, count: owners)
    self.similarity = similarity(phrases.map(\.parsed.text))
    ignored = (0..<owners).map { owner in
      let asking = Set(phrases.lazy.filter { $0.owner == owner && !$0.isCounterExample }.map(\.isAsking))
      return asking.count > 1 ? .asked : []
    }
    lengths = []
    lengths = measuredLengths()
  }

  /// Alone, an example is nearer to itself than anything else will be: the length comes from how near examples are
  /// to one another.
  private func measuredLengths() -> [Int] {
    var squares = [Int](repeating: 0, count: owners)
    for phrase in phrases where !phrase.isCounterExample {
      let similar = similarity.similarities(of: phrase.parsed.text.tokens.indices, in: phrase.parsed.text)
      for (index, other) in phrases.enumerated() where other.owner == phrase.owner && !other.isCounterExample {
        squares[phrase.owner] += similar[index] * 1000
      }
    }
    return squares.map { max(1, $0.squareRoot) }
  }

  /// One match for each owner that has examples.
  func matches(of range: Range<Int>, in parsed: ParsedText) -> [Match] {
    let similar = similarity.similarities(of: range, in: parsed.text)
    let core = Core(of: range, in: parsed)
    var best = [(value: Int, example: Int)](repeating: (0, 0), count: owners)
    var against = best
    var sums = [Int](repeating: 0, count: owners)
    var unguarded = sums
    var shared = [[Key]](repeating: [], count: owners)
    for (index, phrase) in phrases.enumerated() where similar[index] > 0 {
      let comparison =
        similar[index] < Self.worthComparing
        ? Core.Comparison() : phrase.core.comparison(with: core, ignoring: ignored[phrase.owner])
      let value =
        similar[index] * Self.guarded(comparison.agreement) / 1000
        * comparison.coverage(strictly: strict[phrase.owner]) / 1000
      if phrase.isCounterExample {
        if value > against[phrase.owner].value { against[phrase.owner] = (value, phrase.number) }
      } else {
        if value > best[phrase.owner].value {
          best[phrase.owner] = (value, phrase.number)
          shared[phrase.owner] = comparison.sharedContent
        }
        sums[phrase.owner] += value
        unguarded[phrase.owner] = max(unguarded[phrase.owner], similar[index])
      }
    }
    return (0..<owners).map { owner in
      let middle = min(1000, sums[owner] * 1000 / lengths[owner])
      let mixed = (best[owner].value + middle) / 2
      let taken = Self.taken(by: against[owner].value, from: best[owner].value)
      let isTaken = against[owner].value >= best[owner].value && against[owner].value > 0
      return Match(
        owner: owner, score: isTaken ? mixed / 3 : max(0, mixed - taken), example: best[owner].example,
        unguarded: unguarded[owner], shared: shared[owner], counterExample: isTaken ? against[owner].example : nil,
        against: isTaken ? against[owner].value : 0)
    }
  }

  /// Below this nothing is decided by it.
  private static let worthComparing = 100

  /// Half of the shared meaning turned round is a different thing; less counts in proportion.
  private static func guarded(_ agreement: Int) -> Int { agreement < 600 ? 0 : agreement }

  /// A counter-example begins to take away when it is three fifths as near as the nearest example.
  private static func taken(by against: Int, from best: Int) -> Int { max(0, against - best * 6 / 10) / 2 }
}
