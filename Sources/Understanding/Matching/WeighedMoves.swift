import RapportModel

/// The moves of a reader that are weighed by `WordingWeights` and not by how near they are.
struct WeighedMoves: Sendable {
  let weights: WordingWeights
  /// In the order of the weights; nil where a scenario's own move has taken the place.
  let owners: [Int?]
  /// By number.
  private var areWeighed: [Bool]

  /// - Parameter standard: the standard moves, numbered as they come. Nil for none.
  init?(_ standard: some Collection<Move>) {
    guard let weights = WordingWeights.shipped, !standard.isEmpty else { return nil }
    let numbers = Dictionary(standard.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.weights = weights
    let owners = weights.moves.map { numbers[$0] }
    self.owners = owners
    areWeighed = standard.indices.map { _ in false }
    for case .some(let owner) in owners { areWeighed[owner] = true }
  }

  /// All moves before this one are weighed.
  var firstOther: Int { areWeighed.firstIndex(of: false) ?? areWeighed.count }

  /// No move from here on is.
  var end: Int { areWeighed.lastIndex(of: true).map { $0 + 1 } ?? 0 }

  func isWeighed(_ owner: Int) -> Bool { owner < areWeighed.count && areWeighed[owner] }
}
