import Encoders

/// How near some stretches of a reply are to the phrases of each owner.
///
/// All are compared by likeness; how both are meant takes longer, and is looked at when somebody asks.
struct Nearness {
  private let index: PhraseIndex
  private let meaning: Meaning
  private let stretches: [Range<Int>]
  private let vectors: UnitVectors
  /// By the fine encoder.
  private let fineVectors: WideVectors?
  private var common: WordSimilarity.Products
  private var reply: CoreTable.Reply

  /// The stretches that are compared now, one a row.
  private(set) var batch = 0..<0
  /// Of each row with the phrases, in thousandths.
  private var similar: [Int32] = []
  private var manners: [Manner] = []
  /// By row: how near the nearest phrase of the background is.
  private var idle: [Int] = []
  /// By row and owner; below zero without examples.
  private var likenesses: [Int] = []

  init(of stretches: [Range<Int>], to index: PhraseIndex, in parsed: ParsedText) {
    self.index = index
    meaning = Meaning(of: parsed)
    self.stretches = stretches
    vectors = index.encoder.vectors(of: stretches, in: parsed.text)
    fineVectors = index.fine?.vectors(of: stretches, in: parsed.text)
    common = WordSimilarity.Products(of: parsed.text, with: index.words)
    reply = index.cores.reply(meaning)
  }

  /// Takes other stretches.
  mutating func compare(_ batch: Range<Int>) {
    self.batch = batch
    similar.removeAll(keepingCapacity: true)
    manners.removeAll(keepingCapacity: true)
    idle.removeAll(keepingCapacity: true)
    likenesses.removeAll(keepingCapacity: true)
    let products = index.vectors.products(with: vectors, batch, among: 0..<index.compared)
    for row in 0..<batch.count { append(products, row) }
  }

  private mutating func append(_ products: [Int32], _ row: Int) {
    let stretch = stretches[batch.lowerBound + row]
    common.move(to: stretch)
    let count = index.compared
    var similar = index.mix.similarities(
      products[row * count..<(row + 1) * count], common.products[..<count], norm: common.norm)
    if let fine = index.fine, let fineVectors { fine.blend(fineVectors, batch.lowerBound + row, into: &similar) }
    self.similar += similar
    manners.append(meaning.manner(of: stretch))
    idle.append(Int(similar[index.background].max() ?? 0))
    similar.withUnsafeBufferPointer { similar in
      for (owner, places) in index.examples.enumerated() {
        let isWide = index.fine != nil || index.strict[owner] || places.count > Self.fewExamples
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
  /// where a wrong guess costs points, so that a phrase of just that kind has to be near; and with the fine
  /// encoder, whose weights were fitted so.
  private static let wideMiddleShare = 50
  private static let fewExamples = 16

  private static func likeness(
    _ similar: UnsafeBufferPointer<Int32>, _ length: Int, middleShare: Int
  ) -> Int {
    let (sum, nearest) = CosineMix.total(similar)
    guard !similar.isEmpty else { return -1 }
    let middle = min(1000, sum * 1000 / length)
    return (nearest * (100 - middleShare) + middle * middleShare) / 100
  }

  /// 0 to 1000: a share of the nearest example, and one of the middle of all; below zero without examples.
  func likeness(_ row: Int, _ owner: Int) -> Int { likenesses[row * index.examples.count + owner] }

  /// Of a stretch with all owners.
  func likenesses(_ row: Int) -> ArraySlice<Int> {
    likenesses[row * index.examples.count..<(row + 1) * index.examples.count]
  }

  /// The stretch is at least so near to one of the owner's counter-examples, in thousandths.
  func isNear(_ row: Int, toCounterExampleOf owner: Int, _ least: Int) -> Bool {
    index.counterExamples[owner].contains { similarity(row, $0) >= least }
  }

  /// With a look at how both are meant.
  mutating func match(_ row: Int, _ owner: Int) -> PhraseIndex.Match {
    let places = index.examples[owner]
    let likeness = likeness(row, owner)
    var nearest = places.lowerBound
    for place in places where similarity(row, place) > similarity(row, nearest) { nearest = place }
    var match = PhraseIndex.Match(
      owner: owner, score: likeness, likeness: likeness, nearest: similarity(row, nearest), idle: idle[row],
      example: index.phrases[nearest].number)
    guard likeness >= Self.worthComparing else { return match }
    reply.move(to: stretches[batch.lowerBound + row])
    let guarded = lookAtMeaning(of: &match, row)
    lookAtCounterExamples(of: &match, row, besides: guarded)
    // What is meant otherwise is still about the same: it stays near, only it is not made.
    match.score = match.score * (1000 - (1000 - match.fit) * Self.turnedShare / 1000) / 1000
    if match.counterExample != nil { match.score = match.score * Self.counterShare / 1000 }
    return match
  }

  /// The examples almost as near as the nearest decide how what both say is meant. How near the nearest is then.
  private func lookAtMeaning(of match: inout PhraseIndex.Match, _ row: Int) -> Int {
    let (owner, best, manner) = (match.owner, match.nearest, manners[row])
    let near = index.examples[owner].filter { similarity(row, $0) * 20 >= best * 17 }
    let suitable = near.reduce(into: index.manners[owner]) { $0.formUnion(index.phrases[$1].manner) }
    var guarded = 0
    var fit = 1000
    var isTurned = false
    for place in near where similarity(row, place) > guarded {
      let (value, comparison) = compared(place, similarity(row, place), of: owner, among: suitable)
      guard value > guarded else { continue }
      guarded = value
      fit = comparison.fit ?? manner.fit(among: suitable)
      isTurned = comparison.isTurned
      match.example = index.phrases[place].number
    }
    isTurned = isTurned || reply.contradicts(index.usages[owner])
    match.isDenied = isTurned || !manner.stances.isDisjoint(with: [.negated, .refused])
    match.fit = guarded * (isTurned ? fit / 2 : fit) / max(1, best)
    return guarded
  }

  /// - Parameter guarded: how near the nearest example is.
  private func lookAtCounterExamples(of match: inout PhraseIndex.Match, _ row: Int, besides guarded: Int) {
    for place in index.counterExamples[match.owner] where similarity(row, place) > match.against {
      let (similar, among) = (similarity(row, place), index.phrases[place].manner)
      // A question is no counter-example to a statement.
      guard similar >= guarded, manners[row].fit(among: among) == 1000 else { continue }
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

  /// Of a stretch with a phrase, in thousandths.
  private func similarity(_ row: Int, _ place: Int) -> Int { Int(similar[row * index.compared + place]) }

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
