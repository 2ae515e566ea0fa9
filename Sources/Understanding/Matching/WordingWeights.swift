import Encoders
import Shipped

/// What words, pairs of words, the direction and the manner of a stretch count for each standard move, in points of a score.
///
/// A logistic regression for each move, which `scripts/fit-moves` fits on sentences of agents with the moves that each
/// makes, and on the examples that ship (Documentation/Understanding.md). The middle of its curve and its steepness are
/// those of `Confidence`, so that a score says here what it says elsewhere.
///
/// The file, little-endian: 16 bytes of name, the names of the moves, the keys of the features, then the lists below.
struct WordingWeights: Sendable {
  static let path = "data/wording-weights.bin"
  /// Nil where none were fitted yet.
  static let shipped = ShippedFiles.memory(of: path).flatMap(WordingWeights.init)

  private static let head = Array("RAPPORT WEIGHTS\n".utf8)
  /// The weights of a direction are so many times larger than a point.
  private static let vectorScale = 4

  /// In the order of the weights.
  let moves: [String]
  private let features: KeyNumbers
  private let sieve: Sieve
  /// One row a feature, with a weight for each move.
  private let rows: [Int8]
  /// One row for each stance, tense and outlook, as `bits(of:)` counts them.
  private let manners: [Int16]
  /// One for each move, whatever is said.
  private let bases: [Int32]
  /// One vector for each move.
  private let vectors: UnitVectors

  /// - Parameter bytes: are copied; nil for other bytes than `scripts/fit-moves` writes.
  private init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.starts(with: Self.head) else { return nil }
    var packed = Unpacker(bytes, at: Self.head.count)
    moves = (0..<packed.number(1)).map { _ in String(decoding: packed.all(UInt8.self), as: UTF8.self) }
    let keys = packed.keys()
    features = KeyNumbers(keys)
    sieve = keys.reduce(into: WordSimilarity.emptySieve) { $0.insert($1.value) }
    rows = packed.all(Int8.self)
    manners = packed.all(Int16.self)
    bases = packed.all(Int32.self)
    vectors = UnitVectors(numbers: packed.all(Int16.self))
  }

  /// Bits of stances, tenses and outlook, as `scripts/fit-moves` counts them.
  static func bits(of manner: Manner) -> UInt32 {
    UInt32(manner.stances.rawValue) | UInt32(manner.tenses.rawValue) << 16 | UInt32(manner.outlook.rawValue) << 24
  }

  fileprivate func add(_ feature: WordFeatures.Feature, to sums: inout [Int32], at start: Int) {
    guard sieve.mayHold(feature.key.value), let number = features[feature.key] else { return }
    add(rows, at: number * moves.count, to: &sums, at: start)
  }

  private func add(_ weights: [some FixedWidthInteger], at place: Int, to sums: inout [Int32], at start: Int) {
    sums.withUnsafeMutableBufferPointer { sums in
      weights.withUnsafeBufferPointer { weights in
        for move in 0..<moves.count { sums[start + move] &+= Int32(truncatingIfNeeded: weights[place + move]) }
      }
    }
  }

  /// One number for each move, without what the words count.
  fileprivate func scores(_ manner: Manner, _ direction: UnitVectors, at row: Int) -> [Int32] {
    var sums = vectors.products(with: direction, at: row)
    for move in sums.indices { sums[move] = bases[move] + sums[move] / Int32(UnitVectors.one * Self.vectorScale) }
    var bits = Self.bits(of: manner)
    while bits != 0 {
      add(manners, at: bits.trailingZeroBitCount * moves.count, to: &sums, at: 0)
      bits &= bits - 1
    }
    return sums
  }
}

extension WordingWeights {
  /// One reply, stretch by stretch: what its words count is summed up once.
  struct Reply: Sendable {
    private let weights: WordingWeights
    /// For each token and one more, what all words before it count with one another, and all pairs that begin before it.
    private var words: [Int32]
    private var pairs: [Int32]

    init(_ text: Text, _ weights: WordingWeights) {
      self.weights = weights
      let count = weights.moves.count
      words = [Int32](repeating: 0, count: (text.tokens.count + 1) * count)
      pairs = words
      for index in text.tokens.indices {
        let start = (index + 1) * count
        for place in start..<start + count {
          words[place] = words[place - count]
          pairs[place] = pairs[place - count]
        }
        WordFeatures.forEach(of: index, in: text) { weights.add($0, to: &words, at: start) }
        WordFeatures.forEach(ofPairAt: index, in: text) { weights.add($0, to: &pairs, at: start) }
      }
    }

    /// By move, 0 to 1000.
    ///
    /// - Parameters:
    ///   - stretch: tokens, at least one.
    ///   - row: where the stretch's direction stands among `directions`.
    func scores(_ stretch: Range<Int>, _ manner: Manner, _ directions: UnitVectors, at row: Int) -> [Int32] {
      let count = weights.moves.count
      let (start, end) = (stretch.lowerBound * count, stretch.upperBound * count)
      let lastPair = end - count
      var scores = weights.scores(manner, directions, at: row)
      for move in scores.indices {
        let said = words[end + move] - words[start + move] + pairs[lastPair + move] - pairs[start + move]
        scores[move] = min(1000, max(0, scores[move] + said))
      }
      return scores
    }
  }
}
