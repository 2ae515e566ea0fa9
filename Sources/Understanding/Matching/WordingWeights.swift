import Encoders
import Shipped

/// What words, pairs of words, the direction and the manner of a stretch count for each standard move, in points of a score.
///
/// A logistic regression for each move, which `scripts/fit-moves` fits on sentences of agents with the moves that each
/// makes, and on the examples that ship (Documentation/Understanding.md). The middle of its curve and its steepness are
/// those of `Confidence`, so that a score says here what it says elsewhere.
///
/// The file, little-endian: 16 bytes of name, the names of the moves, the keys of the features, then the lists below.
final class WordingWeights: Sendable {
  static let path = "data/wording-weights.bin"
  /// Nil where none were fitted yet.
  static let shipped = ShippedFiles.memory(of: path).flatMap(WordingWeights.init)
  /// The same for what customers and agents do in a sentence; `scripts/fit-acts` fits them.
  static let ofCustomers = ShippedFiles.memory(of: CustomerAct.path).flatMap(WordingWeights.init)
  static let ofAgents = ShippedFiles.memory(of: AgentAct.path).flatMap(WordingWeights.init)

  private static let head = Array("RAPPORT WEIGHTS\n".utf8)
  /// The weights of a direction are so many times larger than a point.
  fileprivate static let vectorScale = 4

  /// In the order of the weights.
  let moves: [String]
  private let numbers: KeyNumbers
  private let sieve: Sieve
  /// One row a feature, with a weight for each move.
  private let rows: WeightRows
  /// One row for each stance, tense and outlook, as `bits(of:)` counts them.
  private let manners: [Int16]
  /// One for each move, whatever is said.
  private let bases: [Int32]
  /// One vector for each move.
  fileprivate let vectors: UnitVectors

  /// - Parameter bytes: are copied; nil for other bytes than `scripts/fit-moves` writes.
  private init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.starts(with: Self.head) else { return nil }
    var packed = Unpacker(bytes, at: Self.head.count)
    moves = (0..<packed.number(1)).map { _ in String(decoding: packed.all(UInt8.self), as: UTF8.self) }
    let keys = packed.keys()
    numbers = KeyNumbers(keys)
    sieve = keys.reduce(into: WordSimilarity.emptySieve) { $0.insert($1.value) }
    rows = WeightRows(packed.all(Int8.self), width: moves.count)
    manners = packed.all(Int16.self)
    bases = packed.all(Int32.self)
    vectors = UnitVectors(numbers: packed.all(Int16.self))
  }

  /// Bits of stances, tenses and outlook, as `scripts/fit-moves` counts them.
  static func bits(of manner: Manner) -> UInt32 {
    UInt32(manner.stances.rawValue) | UInt32(manner.tenses.rawValue) << 16 | UInt32(manner.outlook.rawValue) << 24
  }

  fileprivate func add(_ features: ArraySlice<WordFeatures.Feature>, to sums: inout [Int32]) {
    for feature in features where sieve.mayHold(feature.key.value) {
      if let number = numbers[feature.key] { rows.add(number, to: &sums) }
    }
  }

  /// Adds to the scores of a stretch what its manner counts, and what is said at any rate.
  fileprivate func add(_ manner: Manner, to scores: inout [Int32]) {
    for move in scores.indices { scores[move] &+= bases[move] }
    var bits = Self.bits(of: manner)
    while bits != 0 {
      let start = bits.trailingZeroBitCount * moves.count
      for move in scores.indices { scores[move] &+= Int32(manners[start + move]) }
      bits &= bits - 1
    }
  }
}

extension WordingWeights {
  /// One reply, stretch by stretch: what its words count is summed up once.
  struct Reply: Sendable {
    private let weights: WordingWeights
    private let stretches: Stretches
    /// By token, and one more, which of the places it is at which stretches begin or end.
    private var places: [Int32]
    /// For each place, what all words before it count with one another, and all pairs that begin before it.
    private var before: [Int32] = []
    /// The same without the last of these pairs, which reaches beyond a stretch that ends here.
    private var ending: [Int32] = []
    /// Of the stretches' directions with those of the moves.
    private let products: [Int32]

    init(_ stretches: Stretches, _ weights: WordingWeights) {
      (self.weights, self.stretches) = (weights, stretches)
      let (ranges, features) = (stretches.ranges, stretches.features)
      var sums = [Int32](few: 0, count: weights.moves.count)
      products = weights.vectors.products(with: stretches.vectors, ranges.indices, among: 0..<sums.count)
      places = [Int32](few: -1, count: features.tokens + 1)
      for range in ranges { (places[range.lowerBound], places[range.upperBound]) = (0, 0) }
      // There is one place more than clauses, and each clause is a stretch.
      before.reserveCapacity((ranges.count + 1) * sums.count)
      ending.reserveCapacity((ranges.count + 1) * sums.count)
      var count: Int32 = 0
      for token in places.indices {
        if token > 0 { weights.add(features.ofToken(token - 1), to: &sums) }
        let isPlace = places[token] >= 0
        if isPlace { ending += sums }
        if token > 0 { weights.add(features.ofPair(at: token - 1), to: &sums) }
        guard isPlace else { continue }
        before += sums
        places[token] = count
        count += 1
      }
    }

    /// Works out a stretch's scores by move, 0 to 1000.
    ///
    /// - Parameters:
    ///   - stretch: which of those that it was made for.
    ///   - scores: one for each move, whatever stands there.
    func score(_ stretch: Int, into scores: inout [Int32]) {
      let (range, count) = (stretches.ranges[stretch], scores.count)
      let row = stretch * count
      let (start, end) = (Int(places[range.lowerBound]) * count, Int(places[range.upperBound]) * count)
      let scale = Int32(UnitVectors.one * WordingWeights.vectorScale)
      for move in scores.indices {
        scores[move] = products[row + move] / scale &+ ending[end + move] &- before[start + move]
      }
      weights.add(stretches.manners[stretch], to: &scores)
      for move in scores.indices { scores[move] = min(1000, max(0, scores[move])) }
    }
  }
}
