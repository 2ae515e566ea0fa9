import Encoders

/// How near some stretches of a reply are to the phrases of each owner.
///
/// All are compared by likeness; how both are meant takes longer, and is looked at when somebody asks. It is never copied,
/// for that would cost more than many a look.
struct Nearness: ~Copyable {
  private let index: PhraseIndex
  private let meaning: Meaning
  private let stretches: [Range<Int>]
  private let vectors: StretchVectors
  /// Of the first stretch.
  private let firstRow: Int
  /// By the fine encoder.
  private let fineVectors: WideVectors?
  private var common: WordSimilarity.Products
  private var reply: CoreTable.Reply
  private let weighed: WordingWeights.Reply?

  /// The stretches that are compared now.
  private(set) var batch = 0..<0
  /// Of each of them with the phrases that are compared with all, in thousandths.
  private var similar: [Int32] = []
  /// Of each, the products of its counted words with those of the other phrases, and the length of its own.
  private var commonRest: [Int32] = []
  private var norms: [Int] = []
  private var manners: [Manner] = []
  /// Of each, how near the nearest phrase of the background is.
  private var idle: [Int] = []
  /// Of each with the owners; below zero without examples.
  private var likenesses: [Int] = []
  /// Of each with the owners, how near the nearest example is; below zero without examples.
  private var largest: [Int32] = []
  /// With the fine encoder, of each with the moves of its own: how near it is, and its score.
  private(set) var fineLikenesses: [FineChoice.Likeness?] = []
  private var choices: [Int] = []
  /// Of one stretch with each owner's examples: the sum of the similarities, and the largest.
  private var totals: (sums: [Int32], largest: [Int32])
  /// How near one stretch is to an owner's counter-examples, in thousandths.
  private var against: [Int32] = []
  /// The examples of one owner that are almost as near to a stretch as the nearest.
  private var nearest: [Int] = []

  init(of stretches: [Range<Int>], to index: PhraseIndex, in parsed: ParsedText) {
    let vectors = StretchVectors(of: [stretches], in: [parsed], to: index)
    self.init(of: stretches, to: index, in: parsed, vectors, text: 0)
  }

  /// - Parameters:
  ///   - vectors: of the stretches of this text and others.
  ///   - text: which of them it is.
  init(
    of stretches: [Range<Int>], to index: PhraseIndex, in parsed: ParsedText, _ vectors: StretchVectors, text: Int
  ) {
    self.index = index
    meaning = Meaning(of: parsed)
    self.stretches = stretches
    self.vectors = vectors
    firstRow = vectors.row(0, ofText: text)
    fineVectors = index.fine?.vectors(of: stretches, in: parsed.text)
    common = WordSimilarity.Products(of: parsed.text, with: index.words)
    reply = index.cores.reply(meaning)
    weighed = index.weighed.map { WordingWeights.Reply(parsed.text, $0.weights) }
    let none = [Int32](repeating: 0, count: index.examples.count)
    totals = (none, none)
  }

  /// Takes other stretches.
  mutating func compare(_ batch: Range<Int>) {
    self.batch = batch
    manners.removeAll(keepingCapacity: true)
    idle.removeAll(keepingCapacity: true)
    likenesses.removeAll(keepingCapacity: true)
    largest.removeAll(keepingCapacity: true)
    fineLikenesses.removeAll(keepingCapacity: true)
    choices.removeAll(keepingCapacity: true)
    commonRest.removeAll(keepingCapacity: true)
    norms.removeAll(keepingCapacity: true)
    makeRoom(for: batch.count)
    let count = index.compared
    // Taken, so that it is written where it stands.
    var similar = self.similar
    self.similar = []
    similar.removeAll(keepingCapacity: true)
    vectors.appendProducts(firstRow + batch.lowerBound..<firstRow + batch.upperBound, with: index, to: &similar)
    similar.withUnsafeMutableBufferPointer { similar in
      for (row, stretch) in batch.enumerated() {
        compare(stretch, UnsafeMutableBufferPointer(rebasing: similar[row * count..<(row + 1) * count]))
      }
    }
    self.similar = similar
  }

  /// At once, instead of stretch by stretch.
  private mutating func makeRoom(for count: Int) {
    manners.reserveCapacity(count)
    idle.reserveCapacity(count)
    norms.reserveCapacity(count)
    likenesses.reserveCapacity(count * index.examples.count)
    largest.reserveCapacity(count * index.examples.count)
    commonRest.reserveCapacity(count * (index.words.norms.count - index.compared))
  }

  /// - Parameter similar: products of the stretch's vector with those of the phrases, which become similarities.
  private mutating func compare(_ stretch: Int, _ similar: UnsafeMutableBufferPointer<Int32>) {
    common.move(to: stretches[stretch])
    common.products.withUnsafeBufferPointer { index.mix.mix(similar, with: $0, norm: common.norm) }
    commonRest += common.products[similar.count...]
    norms.append(common.norm)
    manners.append(meaning.manner(of: stretches[stretch]))
    idle.append(Int(similar[index.background].max() ?? 0))
    if let fine = index.fine, let choice = index.choice, let fineVectors {
      total(similar)
      let likenesses = fine.likenesses(fineVectors, stretch)
      choose(choice, stretch, likenesses)
      fine.blend(likenesses, into: similar)
    }
    total(similar)
    index.appendLikenesses(sums: totals.sums, nearest: totals.largest, to: &self.likenesses)
    largest += totals.largest
    weigh(stretch)
  }

  /// Puts in the place of some likenesses what was weighed, or the more of both where an example says almost the same.
  private mutating func weigh(_ stretch: Int) {
    guard let weighed, let owners = index.weighed?.owners else { return }
    let start = likenesses.count - index.examples.count
    let scores = weighed.scores(
      stretches[stretch], manners[manners.count - 1], vectors.vectors, at: firstRow + stretch)
    for case (.some(let owner), let score) in zip(owners, scores) {
      let isSaid = totals.largest[owner] >= Self.almostSame
      likenesses[start + owner] = isSaid ? max(Int(score), likenesses[start + owner]) : Int(score)
    }
  }

  private mutating func total(_ similar: UnsafeMutableBufferPointer<Int32>) {
    CosineMix.totals(
      of: UnsafeBufferPointer(similar), starts: index.starts, sums: &totals.sums, largest: &totals.largest)
  }

  /// Weighs a scenario's own moves against one another, while the totals are those without the fine encoder.
  ///
  /// - Parameter likenesses: by the fine encoder's phrases.
  private mutating func choose(_ choice: FineChoice, _ stretch: Int, _ likenesses: [Int]) {
    let near = choice.likenesses(sums: totals.sums, nearest: totals.largest, fine: likenesses)
    choices += choice.scores(of: near, idle: idle[idle.count - 1], words: stretches[stretch].count)
    fineLikenesses += near
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
    compareCounterExamples(of: owner, stretch)
    return against.contains { $0 >= least }
  }

  /// Works out how near a stretch is to each of an owner's counter-examples.
  private mutating func compareCounterExamples(of owner: Int, _ stretch: Int) {
    let (row, places) = (stretch - batch.lowerBound, index.counterExamples[owner])
    // Taken, so that it is written where it stands.
    var against = self.against
    self.against = []
    defer { self.against = against }
    against.removeAll(keepingCapacity: true)
    guard places.upperBound > index.compared else {
      let start = row * index.compared + places.lowerBound
      against += similar[start..<start + places.count]
      return
    }
    let start = row * (commonRest.count / batch.count) + places.lowerBound - index.compared
    let vector = firstRow + stretch
    against.append(contentsOf: repeatElement(0, count: places.count))
    against.withUnsafeMutableBufferPointer { near in
      index.vectors.write(to: near, with: vectors.vectors, vector..<vector + 1, among: places)
      commonRest.withUnsafeBufferPointer { common in
        index.mix.mix(
          near, from: places.lowerBound, with: UnsafeBufferPointer(rebasing: common[start..<start + places.count]),
          norm: norms[row])
      }
    }
  }

  /// With a look at how both are meant.
  mutating func match(_ stretch: Int, _ owner: Int) -> PhraseIndex.Match {
    let row = stretch - batch.lowerBound
    let start = row * index.compared
    let (likeness, largest) = (likeness(stretch, owner), largest[row * index.examples.count + owner])
    let first = findNearest(of: owner, as: largest, from: start)
    var match = PhraseIndex.Match(
      owner: owner, score: likeness, likeness: likeness, nearest: Int(largest), idle: idle[row],
      example: index.phrases[first].number)
    if let own = index.choice?.own, own.contains(owner) {
      match.choice = choices[row * own.count + owner - own.lowerBound]
    }
    let isWeighed = index.isWeighed(owner)
    match.isByWording = isWeighed && largest < Self.almostSame
    // What a pattern finds is turned by a counter-example too, however little was weighed.
    guard likeness >= Self.worthComparing || isWeighed else { return match }
    reply.move(to: stretches[stretch])
    let guarded = lookAtMeaning(of: &match, from: start, manner: manners[row])
    // How a stretch is meant was weighed already, but what is only thought of is no deed. It may well wound.
    if isWeighed, index.strict[owner] || !manners[row].isUnreal(among: index.manners[owner]) {
      (match.fit, match.isDenied) = (1000, false)
    }
    lookAtCounterExamples(of: &match, stretch, besides: guarded)
    // What is meant otherwise is still about the same: it stays near, only it is not made.
    match.score = match.score * (1000 - (1000 - match.fit) * Self.turnedShare / 1000) / 1000
    if match.counterExample != nil { match.score = match.score * Self.counterShare / 1000 }
    return match
  }

  /// Finds an owner's examples that are as near as 17 in 20 of the nearest; the first that is as near as any.
  ///
  /// - Parameters:
  ///   - largest: how near the nearest is.
  ///   - start: where the similarities of the stretch begin.
  private mutating func findNearest(of owner: Int, as largest: Int32, from start: Int) -> Int {
    let places = index.examples[owner]
    let least = (largest * 17 + 19) / 20
    nearest.removeAll(keepingCapacity: true)
    for place in places where similar[start + place] >= least { nearest.append(place) }
    return nearest.first { similar[start + $0] == largest } ?? places.lowerBound
  }

  /// The examples almost as near as the nearest decide how what both say is meant. How near the nearest is then.
  ///
  /// - Parameter start: where the similarities of the stretch begin.
  private func lookAtMeaning(of match: inout PhraseIndex.Match, from start: Int, manner: Manner) -> Int {
    let (owner, best) = (match.owner, match.nearest)
    var suitable = index.manners[owner]
    for place in nearest { suitable.formUnion(index.phrases[place].manner) }
    var guarded = 0
    var fit = 1000
    var isTurned = false
    for place in nearest {
      let similar = Int(similar[start + place])
      guard similar > guarded else { continue }
      let (value, comparison) = compared(place, similar, of: owner, among: suitable)
      guard value > guarded else { continue }
      guarded = value
      fit = comparison.fit ?? manner.fit(among: suitable)
      isTurned = comparison.isTurned
      match.example = index.phrases[place].number
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
    guard !places.isEmpty else { return }
    compareCounterExamples(of: match.owner, stretch)
    let manner = manners[stretch - batch.lowerBound]
    for (place, similar) in zip(places, against) {
      let similar = Int(similar)
      guard similar > match.against, similar >= guarded else { continue }
      // A question is no counter-example to a statement.
      let among = index.phrases[place].manner
      guard manner.fit(among: among) == 1000 else { continue }
      let (value, comparison) = compared(place, similar, of: match.owner, among: among)
      if !comparison.isTurned, value > match.against, value >= guarded {
        match.against = value
        match.counterExample = index.phrases[place].number
      }
    }
  }

  private func compared(
    _ place: Int, _ similarity: Int, of owner: Int, among manner: Manner
  ) -> (value: Int, Core.Comparison) {
    let comparison = index.cores.comparison(of: place, with: reply, among: manner, ignoring: index.ignored[owner])
    let agreement = comparison.agreement < Self.opposite ? 0 : comparison.agreement
    let value = similarity * agreement / 1000 * comparison.coverage(strictly: index.strict[owner]) / 1000
    return (value, comparison)
  }

  /// From here a stretch says what an example says, in thousandths.
  private static let almostSame = 850
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
