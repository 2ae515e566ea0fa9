/// How near some stretches of a reply are to the phrases of each owner.
///
/// All are compared by likeness; how both are meant takes longer, and is looked at when somebody asks.
struct Nearness {
  private let index: PhraseIndex
  private(set) var stretches: [Range<Int>] = []
  /// Of each stretch with all phrases, in thousandths.
  private var similar: [[Int32]] = []
  private var manners: [Manner] = []
  /// By stretch: how near the nearest phrase of the background is.
  private var idle: [Int] = []
  /// By stretch and owner; below zero without examples.
  private var likenesses: [Int] = []
  private var reply: CoreTable.Reply

  init(to index: PhraseIndex, in parsed: ParsedText) {
    self.index = index
    reply = index.cores.reply(parsed)
  }

  /// Forgets the stretches.
  mutating func begin() {
    stretches.removeAll(keepingCapacity: true)
    similar.removeAll(keepingCapacity: true)
    manners.removeAll(keepingCapacity: true)
    idle.removeAll(keepingCapacity: true)
    likenesses.removeAll(keepingCapacity: true)
  }

  mutating func append(_ stretch: Range<Int>, _ similarities: [Int32], _ manner: Manner) {
    stretches.append(stretch)
    similar.append(similarities)
    manners.append(manner)
    idle.append(Int(similarities[index.background].max() ?? 0))
    similarities.withUnsafeBufferPointer { similar in
      for (owner, places) in index.examples.enumerated() {
        let isWide = index.strict[owner] || places.count > Self.fewExamples
        likenesses.append(
          Self.likeness(
            UnsafeBufferPointer(rebasing: similar[places]), index.lengths[owner],
            middleShare: isWide ? Self.wideMiddleShare : Self.middleShare))
      }
    }
  }

  /// What the middle of a move's examples counts, in hundredths; the rest is for the nearest. Measured on the scenes for
  /// development and CLINC150's validation part: 70 instead of 50 gains 1 to 2 points of the nearest move, and .01 of
  /// telling apart.
  private static let middleShare = 70
  /// Of more examples than `fewExamples`, as the standard moves have, for the middle of many situations says less; and
  /// where a wrong guess costs points, so that a phrase of just that kind has to be near.
  private static let wideMiddleShare = 50
  private static let fewExamples = 16

  private static func likeness(
    _ similar: UnsafeBufferPointer<Int32>, _ length: Int, middleShare: Int
  ) -> Int {
    // Thousandths of so many phrases as there can be stay below 2^31.
    var sum: Int32 = 0
    var nearest: Int32 = -1
    for value in similar {
      sum &+= value
      nearest = max(nearest, value)
    }
    guard !similar.isEmpty else { return -1 }
    let middle = min(1000, Int(sum) * 1000 / length)
    return (Int(nearest) * (100 - middleShare) + middle * middleShare) / 100
  }

  /// 0 to 1000: a share of the nearest example, and one of the middle of all; below zero without examples.
  func likeness(_ row: Int, _ owner: Int) -> Int { likenesses[row * index.examples.count + owner] }

  /// Of a stretch with all owners.
  func likenesses(_ row: Int) -> ArraySlice<Int> {
    likenesses[row * index.examples.count..<(row + 1) * index.examples.count]
  }

  /// The stretch is at least so near to one of the owner's counter-examples, in thousandths.
  func isNear(_ row: Int, toCounterExampleOf owner: Int, _ least: Int) -> Bool {
    index.counterExamples[owner].contains { similar[row][$0] >= least }
  }

  /// With a look at how both are meant.
  mutating func match(_ row: Int, _ owner: Int) -> PhraseIndex.Match {
    let similar = similar[row]
    let places = index.examples[owner]
    let likeness = likeness(row, owner)
    var nearest = places.lowerBound
    for place in places where similar[place] > similar[nearest] { nearest = place }
    var match = PhraseIndex.Match(
      owner: owner, score: likeness, likeness: likeness, nearest: Int(similar[nearest]), idle: idle[row],
      example: index.phrases[nearest].number)
    guard likeness >= Self.worthComparing else { return match }
    reply.move(to: stretches[row])
    lookAtMeaning(of: &match, best: Int(similar[nearest]), similar, manners[row])
    // What is meant otherwise is still about the same: it stays near, only it is not made.
    match.score = match.score * (1000 - (1000 - match.fit) * Self.turnedShare / 1000) / 1000
    if match.counterExample != nil { match.score = match.score * Self.counterShare / 1000 }
    return match
  }

  /// The examples almost as near as the nearest decide how what both say is meant.
  private func lookAtMeaning(
    of match: inout PhraseIndex.Match, best: Int, _ similar: [Int32], _ manner: Manner
  ) {
    let owner = match.owner
    let near = index.examples[owner].filter { Int(similar[$0]) * 20 >= best * 17 }
    let suitable = near.reduce(into: index.manners[owner]) { $0.formUnion(index.phrases[$1].manner) }
    var guarded = 0
    var fit = 1000
    var isTurned = false
    for place in near where Int(similar[place]) > guarded {
      let (value, comparison) = compared(place, of: owner, similar, among: suitable)
      guard value > guarded else { continue }
      guarded = value
      fit = comparison.fit ?? manner.fit(among: suitable)
      isTurned = comparison.isTurned
      match.example = index.phrases[place].number
    }
    isTurned = isTurned || reply.contradicts(index.usages[owner])
    match.isDenied = isTurned || !manner.stances.isDisjoint(with: [.negated, .refused])
    match.fit = guarded * (isTurned ? fit / 2 : fit) / max(1, best)
    for place in index.counterExamples[owner] where Int(similar[place]) > match.against {
      // A question is no counter-example to a statement.
      guard Int(similar[place]) >= guarded, manner.fit(among: index.phrases[place].manner) == 1000 else {
        continue
      }
      let (value, comparison) = compared(place, of: owner, similar, among: index.phrases[place].manner)
      if !comparison.isTurned, value > match.against, value >= guarded {
        match.against = value
        match.counterExample = index.phrases[place].number
      }
    }
  }

  private func compared(
    _ place: Int, of owner: Int, _ similar: [Int32], among manner: Manner
  ) -> (value: Int, Core.Comparison) {
    let comparison = index.cores.comparison(of: place, with: reply, among: manner, ignoring: index.ignored[owner])
    let agreement = comparison.agreement < Self.opposite ? 0 : comparison.agreement
    let value = Int(similar[place]) * agreement / 1000 * comparison.coverage(strictly: index.strict[owner]) / 1000
    return (value, comparison)
  }

  /// Below this nothing is decided by it.
  private static let worthComparing = 250
  /// Words in common that agree less than this, in thousandths, say the opposite.
  private static let opposite = 600
  /// How much of a score is lost, in thousandths, when a stretch is meant otherwise. It is not made in any case; a larger
  /// loss costs CLINC150 a point of the nearest move, none costs the scenes half a point.
  private static let turnedShare = 150
  /// What is left of a score, in thousandths, when a counter-example is nearer.
  private static let counterShare = 800
}
