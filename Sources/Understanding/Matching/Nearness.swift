import Encoders

/// How near some stretches of a reply are to the phrases of each owner.
///
/// How both are meant takes longer to compare, and is looked at when somebody asks. It is never copied, for that would
/// cost more than many a look.
struct Nearness: ~Copyable {
  private let index: PhraseIndex
  private let stretches: Stretches
  private var comparison: StretchComparison
  /// By the fine encoder.
  private let fineVectors: WideVectors?
  /// From the first look at how stretches are meant on.
  private var reply: CoreTable.Reply?
  private let weighed: WordingWeights.Reply?

  /// The stretches that are compared now.
  private(set) var batch = 0..<0
  /// Of each of them with the phrases that are compared with all, in thousandths.
  private var similar: [Int32] = []
  /// Of each, how near the nearest phrase of the background is.
  private var idle: [Int] = []
  /// Of each with the owners; below zero without examples.
  private var likenesses: [Int] = []
  /// Of each with the scenario's own moves.
  private(set) var own: OwnNearness?
  /// Of one stretch with the examples of each owner that is compared: the sum of the similarities, and the largest.
  private var totals: (sums: [Int32], largest: [Int32])
  /// Of one stretch, what was weighed.
  private var scores: [Int32]
  /// How near one stretch is to some phrases of one owner, in thousandths.
  private var looked: [Int32] = []
  /// The examples of one owner that are almost as near to a stretch as the nearest.
  private var nearest: [(place: Int, similar: Int32)] = []

  init(of stretches: Stretches, to index: PhraseIndex) {
    self.index = index
    self.stretches = stretches
    comparison = StretchComparison(of: stretches, to: index)
    fineVectors = index.fine?.vectors(of: stretches.ranges, in: stretches.parsed.text)
    weighed = index.weighed.map { WordingWeights.Reply(stretches, $0.weights) }
    own = OwnNearness(index)
    scores = [Int32](few: 0, count: index.weighed?.owners.count ?? 0)
    let none = [Int32](few: 0, count: index.examples.count - index.firstCompared)
    totals = (none, none)
  }

  /// Takes other stretches.
  mutating func compare(_ batch: Range<Int>) {
    self.batch = batch
    idle.removeAll(keepingCapacity: true)
    likenesses.removeAll(keepingCapacity: true)
    own?.removeAll()
    idle.reserveCapacity(batch.count)
    likenesses.reserveCapacity(batch.count * index.examples.count)
    let count = index.compared.count
    // Taken, so that it is written where it stands.
    self.similar = []
    var similar = index.vectors.products(with: stretches.vectors, batch, among: index.compared)
    similar.withUnsafeMutableBufferPointer { similar in
      for (row, stretch) in batch.enumerated() {
        let similar = UnsafeMutableBufferPointer(rebasing: similar[row * count..<(row + 1) * count])
        comparison.mix(stretch, index.compared.lowerBound, similar)
        look(at: stretch, similar)
      }
    }
    self.similar = similar
    for stretch in batch { weigh(stretch) }
    for stretch in batch { choose(stretch) }
  }

  /// - Parameter similar: similarities of the stretch with the phrases that are compared with all.
  private mutating func look(at stretch: Int, _ similar: UnsafeMutableBufferPointer<Int32>) {
    let (first, background) = (index.compared.lowerBound, index.background)
    idle.append(Int(similar[background.lowerBound - first..<background.upperBound - first].max() ?? 0))
    total(similar)
    if let fine = index.fine, let fineVectors {
      let likenesses = fine.likenesses(fineVectors, stretch)
      own?.look(
        at: stretch, of: stretches, comparison, sums: totals.sums, largest: totals.largest, fine: likenesses,
        pointing: index.fineDirections?.points(of: fineVectors, at: stretch) ?? [])
      fine.blend(likenesses, into: similar, from: first)
      total(similar)
    } else {
      own?.look(at: stretch, of: stretches, comparison, sums: totals.sums, largest: totals.largest)
    }
    likenesses.append(contentsOf: repeatElement(0, count: index.firstCompared))
    for (place, owner) in (index.firstCompared..<index.examples.count).enumerated() {
      likenesses.append(index.likeness(of: owner, sum: totals.sums[place], nearest: totals.largest[place]))
    }
  }

  /// Puts in the place of some likenesses what was weighed, or the more of both where an example says almost the same.
  private mutating func weigh(_ stretch: Int) {
    guard let owners = index.weighed?.owners else { return }
    let start = (stretch - batch.lowerBound) * index.examples.count
    weighed?.score(stretch, into: &scores)
    for (place, owner) in owners.enumerated() {
      if let owner { likenesses[start + owner] = Int(scores[place]) }
    }
    for owner in comparison.nearlySaid(stretch) where index.isWeighed(owner) {
      look(at: stretch, index.examples[owner])
      let nearest = looked.max() ?? -1
      guard nearest >= NearlySaid.least else { continue }
      let likeness = index.likeness(of: owner, sum: looked.reduce(0, +), nearest: nearest)
      likenesses[start + owner] = max(likenesses[start + owner], likeness)
    }
  }

  /// Looks how near a stretch is to some phrases that stand together.
  ///
  /// - Parameter least: nothing is there to see where none comes as near.
  private mutating func look(at stretch: Int, _ phrases: Range<Int>, atLeast least: Int = 0) {
    let compared = index.compared
    guard phrases.lowerBound >= compared.lowerBound, phrases.upperBound <= compared.upperBound else {
      return comparison.write(to: &looked, stretch, among: phrases, atLeast: least)
    }
    let start = (stretch - batch.lowerBound) * compared.count + phrases.lowerBound - compared.lowerBound
    looked.removeAll(keepingCapacity: true)
    looked += similar[start..<start + phrases.count]
  }

  private mutating func total(_ similar: UnsafeMutableBufferPointer<Int32>) {
    guard !totals.sums.isEmpty else { return }
    CosineMix.totals(
      of: UnsafeBufferPointer(similar), starts: index.comparedStarts, sums: &totals.sums, largest: &totals.largest)
  }

  /// Weighs a scenario's own moves against one another.
  private mutating func choose(_ stretch: Int) {
    guard own != nil else { return }
    let row = stretch - batch.lowerBound
    // The weights with the fine encoder were fitted on all rivals.
    if index.fine == nil {
      // No more than the two nearest that stand are anybody's rivals: how those farther off are meant changes nothing.
      var standing: Int?
      while let owner = own?.nearestRival(row, besides: standing) {
        if meant(stretch, owner).match.isTurned {
          own?.turn(row, owner)
        } else if standing == nil {
          standing = owner
        } else {
          break
        }
      }
    }
    let seen = self.stretch(stretch)
    own?.weigh(seen)
  }

  /// A stretch's vector by the fast encoder.
  func vector(_ stretch: Int) -> [Int16] { Array(stretches.vectors.vector(at: stretch)) }

  /// A stretch's vector by the fine encoder; of no number without it.
  func fineVector(_ stretch: Int) -> [Int16] { fineVectors.map { Array($0[stretch]) } ?? [] }

  /// What is known of a stretch of the batch.
  func stretch(_ stretch: Int) -> MoveChoice.Stretch {
    let tokens = stretches.ranges[stretch]
    return MoveChoice.Stretch(
      words: tokens.count, among: stretches.ranges.count, idle: idle[stretch - batch.lowerBound],
      phrasing: Phrasing(of: tokens, stretches.manners[stretch], in: stretches.parsed))
  }

  /// How sure a stretch is of one of the scenario's own moves, if it is meant as the examples are.
  func choice(_ stretch: Int, _ owner: Int) -> Int {
    own?.score(stretch - batch.lowerBound, owner) ?? 0
  }

  /// 0 to 1000: a share of the nearest example, and one of the middle of all; below zero without examples.
  func likeness(_ stretch: Int, _ owner: Int) -> Int {
    likenesses[(stretch - batch.lowerBound) * index.examples.count + owner]
  }

  /// Of a stretch with all owners.
  func likenesses(_ stretch: Int) -> ArraySlice<Int> {
    let row = stretch - batch.lowerBound
    return likenesses[row * index.examples.count..<(row + 1) * index.examples.count]
  }

  /// The stretch is at least so near to one of the owner's counter-examples, in thousandths.
  mutating func isNear(_ stretch: Int, toCounterExampleOf owner: Int, _ least: Int) -> Bool {
    look(at: stretch, index.counterExamples[owner], atLeast: least)
    return looked.contains { $0 >= least }
  }

  /// With a look at how both are meant, and at counter-examples.
  mutating func match(_ stretch: Int, _ owner: Int) -> PhraseIndex.Match {
    let (found, guarded) = meant(stretch, owner)
    let own = index.choice(of: owner)
    var match = found
    guard let guarded else {
      if own != nil { match.score = match.choice }
      return match
    }
    // How a stretch is meant was weighed already, but what is only thought of is no deed. It may well wound.
    let manner = stretches.manners[stretch]
    if index.isWeighed(owner), index.strict[owner] || !manner.isUnreal(among: index.manners[owner]) {
      (match.fit, match.isDenied) = (1000, false)
    }
    lookAtCounterExamples(of: &match, stretch, besides: guarded)
    if let own {
      match.score = own.score(of: match, words: stretches.ranges[stretch].count)
      return match
    }
    // What is meant otherwise is still about the same: it stays near, only it is not made.
    match.score = match.score * (1000 - (1000 - match.fit) * Self.turnedShare / 1000) / 1000
    if match.counterExample != nil { match.score = match.score * Self.counterShare / 1000 }
    return match
  }

  /// With a look at how both are meant.
  ///
  /// - Returns: how near the nearest example is with that, too; nil where nothing is decided by it.
  private mutating func meant(_ stretch: Int, _ owner: Int) -> (match: PhraseIndex.Match, guarded: Int?) {
    look(at: stretch, index.examples[owner])
    let (likeness, largest) = (likeness(stretch, owner), looked.max() ?? -1)
    let first = findNearest(of: owner, as: largest)
    var match = PhraseIndex.Match(
      owner: owner, score: likeness, likeness: likeness, nearest: Int(largest),
      example: index.phrases[first].number)
    if index.choice(of: owner) != nil {
      match.choice = choice(stretch, owner)
      match.turnsWhereNear = index.fine == nil
    }
    let isWeighed = index.isWeighed(owner)
    match.isByWording = isWeighed && largest < NearlySaid.least
    // What a pattern finds is turned by a counter-example too, however little was weighed.
    guard likeness >= Self.worthComparing || isWeighed || match.choice >= MoveFinder.threshold else {
      return (match, nil)
    }
    let reply = replyMoved(to: stretch)
    let guarded = lookAtMeaning(of: &match, reply, manner: stretches.manners[stretch])
    self.reply = reply
    return (match, guarded)
  }

  /// What is known of the reply, at one stretch; taken from where it is kept, for nobody changes what two hold.
  private mutating func replyMoved(to stretch: Int) -> CoreTable.Reply {
    var reply =
      self.reply.take() ?? index.cores.reply(Meaning(of: stretches.parsed, manners: stretches.clauseManners))
    reply.move(to: stretches.ranges[stretch])
    return reply
  }

  /// Finds the examples looked at that are as near as 17 in 20 of the nearest; the first that is as near as any.
  ///
  /// - Parameter largest: how near the nearest is.
  private mutating func findNearest(of owner: Int, as largest: Int32) -> Int {
    let places = index.examples[owner]
    let least = (largest * 17 + 19) / 20
    nearest.removeAll(keepingCapacity: true)
    for (place, similar) in zip(places, looked) where similar >= least { nearest.append((place, similar)) }
    return nearest.first { $0.similar == largest }?.place ?? places.lowerBound
  }

  /// The examples almost as near as the nearest decide how what both say is meant. How near the nearest is then.
  private func lookAtMeaning(
    of match: inout PhraseIndex.Match, _ reply: CoreTable.Reply, manner: Manner
  ) -> Int {
    let (owner, best) = (match.owner, match.nearest)
    // Held here, so that no example counts them anew.
    let (phrases, cores) = (index.phrases, index.cores)
    var suitable = index.manners[owner]
    // One example that orders something makes none of the others an order.
    let orders = suitable.stances.contains(.order)
    for (place, _) in nearest { suitable.formUnion(phrases[place].manner) }
    if !orders { suitable.stances.remove(.order) }
    var guarded = 0
    var fit = 1000
    var isTurned = false
    for (place, similar) in nearest where similar > guarded {
      let (value, comparison) = compared(place, in: cores, reply, Int(similar), of: owner, among: suitable)
      guard value > guarded else { continue }
      guarded = value
      fit = comparison.fit ?? manner.fit(among: suitable)
      isTurned = comparison.isTurned
      match.example = phrases[place].number
    }
    isTurned = isTurned || reply.contradicts(index.usages[owner])
    match.isDenied =
      !manner.outlook.contains(.deferred) && (isTurned || !manner.stances.isDisjoint(with: [.negated, .refused]))
    match.fit = guarded * (isTurned ? fit / 2 : fit) / max(1, best)
    return guarded
  }

  /// - Parameter guarded: how near the nearest example is.
  private mutating func lookAtCounterExamples(
    of match: inout PhraseIndex.Match, _ stretch: Int, besides guarded: Int
  ) {
    let places = index.counterExamples[match.owner]
    guard !places.isEmpty, let reply else { return }
    look(at: stretch, places, atLeast: guarded)
    let manner = stretches.manners[stretch]
    for (place, similar) in zip(places, looked) {
      let similar = Int(similar)
      guard similar > match.against, similar >= guarded else { continue }
      // A question is no counter-example to a statement.
      let among = index.phrases[place].manner
      guard manner.fit(among: among) == 1000 else { continue }
      let (value, comparison) = compared(place, in: index.cores, reply, similar, of: match.owner, among: among)
      if !comparison.isTurned, value > match.against, value >= guarded {
        match.against = value
        match.counterExample = index.phrases[place].number
      }
    }
  }

  private func compared(
    _ place: Int, in cores: CoreTable, _ reply: CoreTable.Reply, _ similarity: Int, of owner: Int,
    among manner: Manner
  ) -> (value: Int, Core.Comparison) {
    let comparison = cores.comparison(of: place, with: reply, among: manner, ignoring: index.ignored[owner])
    let agreement = comparison.agreement < Self.opposite ? 0 : comparison.agreement
    let value = similarity * agreement / 1000 * comparison.coverage(strictly: index.strict[owner]) / 1000
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
