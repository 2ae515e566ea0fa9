import Encoders

/// What it takes to find the weighed moves of which an example says almost what a stretch says: with all other examples of
/// such moves nothing is compared.
struct NearlySaid: Sendable {
  /// From here a stretch says what an example says, in thousandths.
  static let least = 850

  let rare: RareWords
  /// No smaller product of vectors is enough.
  let leastProduct: Int32
  /// By example, whose it is.
  let owners: [Int]

  /// - Parameter examples: of the first owners, one after another.
  init(_ examples: ArraySlice<Range<Int>>, words: WordSimilarity, mix: CosineMix) {
    precondition(mix.leastCommon(for: Self.least) >= RareWords.half, "words in common tell less than is looked for")
    rare = RareWords(of: words, among: examples.last?.upperBound ?? 0)
    leastProduct = mix.leastProduct(for: Self.least)
    owners = examples.enumerated().flatMap { repeatElement($0, count: $1.count) }
  }
}
