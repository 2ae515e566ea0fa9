import Encoders

/// How near the stretches of a batch are to a scenario's own moves, and how sure each is of them.
struct OwnNearness {
  private let choice: MoveChoice
  private let index: PhraseIndex
  /// Of each stretch that was looked at, with each of the moves.
  private(set) var likenesses: [MoveChoice.Likeness?] = []
  /// Of each that was weighed.
  private var scores: [Int] = []
  /// Of one stretch with the moves' examples, by words in common alone.
  private var commonWords: [Int32] = []

  /// Nil without moves of a scenario's own.
  init?(_ index: PhraseIndex) {
    guard let choice = index.choice else { return nil }
    (self.choice, self.index) = (choice, index)
  }

  /// Takes another batch.
  mutating func removeAll() {
    likenesses.removeAll(keepingCapacity: true)
    scores.removeAll(keepingCapacity: true)
  }

  /// Looks at one more stretch.
  ///
  /// - Parameters:
  ///   - sums: of the similarities with each owner's examples that are compared, without the fine encoder.
  ///   - largest: of them; below zero without examples.
  ///   - fine: likenesses by the fine encoder's phrases; none without it.
  ///   - pointing: by move, what the fine encoder's vector counts; none without it.
  mutating func look(
    at stretch: Int, of stretches: Stretches, _ comparison: StretchComparison, sums: [Int32],
    largest: [Int32], fine: [Int] = [],
    pointing: [Int] = []
  ) {
    let examples = index.examples[choice.own.lowerBound].lowerBound..<index.background.lowerBound
    comparison.writeCommonWords(to: &commonWords, among: examples)
    let directions = index.directions.products(with: stretches.vectors, at: stretch)
    // By place: a copy of what is known of a move would cost more than a look.
    for (number, owner) in choice.own.enumerated() {
      let place = owner - index.firstCompared
      guard largest[place] >= 0 else {
        likenesses.append(nil)
        continue
      }
      let words = index.examples[owner].reduce(0) { max($0, commonWords[$1 - examples.lowerBound]) }
      likenesses.append(
        MoveChoice.Likeness(
          plain: choice.moves[number].plain(sum: Int(sums[place]), nearest: Int(largest[place])),
          nearest: Int(largest[place]), words: Int(words),
          fine: fine.isEmpty ? 0 : choice.moves[number].fine(among: fine),
          direction: choice.points(of: directions[number]) + (pointing.isEmpty ? 0 : pointing[number])))
    }
  }

  /// The nearest move that is near enough to be a rival and is not turned, but for one of them.
  ///
  /// - Parameter row: of the stretch in the batch.
  func nearestRival(_ row: Int, besides other: Int?) -> Int? {
    var (nearest, plain) = (Int?.none, MoveChoice.leastPlainRival - 1)
    for owner in choice.own where owner != other {
      if let likeness = likenesses[place(row, owner)], !likeness.isTurned, likeness.plain > plain {
        (nearest, plain) = (owner, likeness.plain)
      }
    }
    return nearest
  }

  /// The stretch says the contrary of one of the moves.
  mutating func turn(_ row: Int, _ owner: Int) { likenesses[place(row, owner)]?.isTurned = true }

  /// Weighs the next stretch: the moves against one another.
  mutating func weigh(_ stretch: MoveChoice.Stretch) {
    let near = likenesses[scores.count..<scores.count + choice.own.count]
    scores += choice.scores(of: Array(near), stretch)
  }

  /// How sure a stretch is of one of the moves, if it is meant as the examples are; 0 before it was weighed.
  func score(_ row: Int, _ owner: Int) -> Int {
    let place = place(row, owner)
    return place < scores.count ? scores[place] : 0
  }

  private func place(_ row: Int, _ owner: Int) -> Int { row * choice.own.count + owner - choice.own.lowerBound }
}
