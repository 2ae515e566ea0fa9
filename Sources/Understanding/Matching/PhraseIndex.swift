import Encoders

/// Compares stretches of a reply with the example phrasings of moves or actions.
///
/// A class, although it never changes: a copy of all its lists would cost more than a look.
final class PhraseIndex: Sendable {
  /// What is kept of a phrase beside its vector, its words and its core.
  struct Entry: Sendable {
    /// From 1, as authors count.
    var number: Int
    var manner: Manner
  }

  /// Examples first, then the background if it is looked at, then counter-examples, both by owner.
  let phrases: [Entry]
  let vectors: UnitVectors
  let words: WordSimilarity
  let mix: CosineMix
  let fine: FineLikeness?
  let cores: CoreTable
  /// Where each owner's examples and counter-examples stand among the phrases.
  let examples: [Range<Int>]
  /// Without any, nothing is near to anybody.
  let hasExamples: Bool
  let counterExamples: [Range<Int>]
  /// Where each owner's examples begin, and one more.
  let starts: [UInt32]
  /// Phrases of no owner: what is nearer to them is hardly anybody's. Empty where nobody asks for them.
  let background: Range<Int>
  /// From this owner on examples are compared with every stretch: those before are weighed.
  let firstCompared: Int
  /// The phrases that are compared with every stretch: examples and the background. Examples of weighed moves are with
  /// few, when somebody asks, and so are counter-examples, for they count only beside examples that are near; but with
  /// the fine encoder, which looks at all phrases at once.
  let compared: Range<Int>
  /// Where the examples of each of these owners begin among them, and one more.
  let comparedStarts: [UInt32]
  /// Finds weighed moves whose examples have to be compared after all.
  let nearlySaid: NearlySaid?
  /// Owners that have counter-examples.
  let refuted: [Int]
  /// Harmful moves: their examples need more in common with a stretch.
  let strict: [Bool]
  /// Where some examples ask and others state, asking makes no difference.
  let ignored: [Status]
  /// Owners of which an example is a question or a request.
  let asks: [Bool]
  /// For each owner, the ways in which its examples are meant.
  let manners: [Manner]
  /// For each owner, which words its examples deny.
  let usages: [Usage]
  /// For each owner, the length of the sum of its examples' unit vectors, in thousandths.
  let lengths: [Int]
  /// For each owner, what the middle of its examples counts in a likeness, in hundredths; the rest is for the nearest.
  private let middleShares: [Int]
  /// Says how sure a scenario's own moves are.
  let choice: MoveChoice?
  /// Of the scenario's own moves, where the vectors of replies to them point.
  let directions: UnitVectors
  /// The same by the fine encoder; nil without it.
  let fineDirections: FineDirections.OfMoves?
  /// Of these owners, how near they are is not asked.
  let weighed: WeighedMoves?

  /// Phrases of an owner beyond the last are the background.
  ///
  /// - Parameters:
  ///   - looksAtBackground: if not, these say how rare words are and nothing is compared with them.
  ///   - own: the scenario's own moves.
  ///   - fine: says beside the encoder how alike stretches and the phrases of these are.
  init(
    _ unsorted: [Phrase], owners: Int, strict: [Bool]? = nil, looksAtBackground: Bool = true,
    weighed: WeighedMoves? = nil, own: Range<Int> = 0..<0, fine: FineReading? = nil
  ) {
    self.weighed = weighed
    // Phrases are dear to move: their places are sorted instead.
    let order = unsorted.indices.sorted {
      let (a, b) = (unsorted[$0], unsorted[$1])
      let (aPart, bPart) = (a.part(owners, looksAtBackground), b.part(owners, looksAtBackground))
      return aPart == bPart ? (a.owner, $0) < (b.owner, $1) : aPart < bPart
    }
    phrases = order.map { Entry(number: unsorted[$0].number, manner: unsorted[$0].form.manner) }
    self.strict = strict ?? [Bool](repeating: false, count: owners)
    let owned = order.map { unsorted[$0].owner }
    func start(of part: Int) -> Int {
      order.firstIndex { unsorted[$0].part(owners, looksAtBackground) >= part } ?? order.count
    }
    let (idle, refuting, rest) = (start(of: 1), start(of: 2), start(of: 3))
    var vectors = UnitVectors()
    vectors.reserveCapacity(rest)
    let encoder = FastEncoder()
    var cores = CoreTable()
    for place in order[..<rest] {
      encoder.append(unsorted[place].form.pieces, to: &vectors)
      cores.append(unsorted[place].form.core)
    }
    self.vectors = vectors
    self.cores = cores
    words = WordSimilarity(phrases: order.lazy.map { unsorted[$0].form.features }, compared: rest)
    mix = CosineMix(norms: words.norms, vectorShare: Self.encoderShare)
    let examples = Self.places(of: owners, in: owned[..<idle])
    self.examples = examples
    starts = (examples.map(\.lowerBound) + [idle]).map(UInt32.init)
    hasExamples = examples.contains { !$0.isEmpty }
    background = idle..<refuting
    counterExamples = Self.places(of: owners, in: owned[refuting..<rest])
    let first = weighed?.firstOther ?? 0
    firstCompared = first
    compared = Int(starts[first])..<(fine == nil ? refuting : rest)
    comparedStarts = starts[first...].map { [starts] in $0 - starts[first] }
    nearlySaid = weighed.map { [examples, words, mix] in NearlySaid(examples[..<$0.end], words: words, mix: mix) }
    refuted = counterExamples.indices.filter { [counterExamples] in !counterExamples[$0].isEmpty }
    let asking = examples.map { places in places.count { unsorted[order[$0]].form.isAsking } }
    asks = asking.map { $0 > 0 }
    let manners = examples.map { [phrases] in Manner(commonAmong: phrases[$0].map(\.manner)) }
    self.manners = manners
    ignored = examples.indices.map { owner in
      let asksAtTimes = asking[owner] > 0 && asking[owner] < examples[owner].count
      return asksAtTimes || manners[owner].stances.contains(.order) ? .asked : []
    }
    usages = examples.map { [cores] in cores.usage(of: $0) }
    // Alone, an example is nearer to itself than anything else will be: the length comes from how near examples are
    // to one another.
    let wordSquares = words.squaresOfSums(examples)
    let fine = fine.map { fine in
      FineLikeness(
        fine, texts: order.map { unsorted[$0].text },
        places: order.indices.filter { own.contains(owned[$0]) })
    }
    self.fine = fine
    let squares = zip(examples, wordSquares).map { places, wordSquare in
      (vectors.squareOfSum(places) * Self.encoderShare + wordSquare * (100 - Self.encoderShare)) / 100
    }
    let fineSquares = examples.map { fine?.square(of: $0) ?? 0 }
    lengths = zip(squares, fineSquares).map { square, fine in
      max(1, (fine == 0 ? square : FineLikeness.mixed(fine, square)).squareRoot)
    }
    let shares = Self.middleShares(of: examples, strict: self.strict, isFine: false)
    if own.isEmpty {
      (choice, directions, fineDirections) = (nil, UnitVectors(), nil)
    } else {
      let moves = own.map { owner in
        OwnMove(
          examples[owner].map { unsorted[order[$0]].form.phrasing }, square: squares[owner],
          middleShare: shares[owner],
          fineSquare: fineSquares[owner], finePhrases: fine?.numbers(of: examples[owner]) ?? 0..<0)
      }
      let pointing = fine == nil ? ChoiceDirections.fast : .fine
      choice = MoveChoice(of: own, moves, fine == nil ? .fast : .fine, pointing)
      directions = pointing.directions(of: own.map { examples[$0] }, of: vectors)
      fineDirections = fine.map { fine in
        FineDirections.shipped.ofMoves(own.map { fine.middle(of: examples[$0]) })
      }
    }
    middleShares = fine == nil ? shares : Self.middleShares(of: examples, strict: self.strict, isFine: true)
  }

  /// What says how sure an owner is, if it is one of a scenario's own moves.
  func choice(of owner: Int) -> MoveChoice? { choice.flatMap { $0.own.contains(owner) ? $0 : nil } }

  func isWeighed(_ owner: Int) -> Bool { weighed?.isWeighed(owner) ?? false }

  /// Whether one of an owner's examples asks or offers.
  func offers(_ owner: Int) -> Bool {
    asks[owner] || examples[owner].contains { phrases[$0].manner.stances.contains(.offer) }
  }

  /// Whether what an owner's examples tell the customer to do can be asked for as well.
  func orders(_ owner: Int) -> Bool { manners[owner].stances.contains(.order) }

  /// Whether one of an owner's examples says no.
  func saysNo(_ owner: Int) -> Bool {
    examples[owner].contains { !phrases[$0].manner.stances.isDisjoint(with: [.negated, .refused]) }
  }

  /// As it was prepared: without a background, and without the fine encoder.
  init(_ packed: inout Unpacker, strict: [Bool], weighed: WeighedMoves?) {
    self.weighed = weighed
    self.strict = strict
    let numbers = packed.all(UInt32.self)
    phrases = numbers.map { Entry(number: Int($0), manner: Manner(&packed)) }
    vectors = UnitVectors(&packed)
    words = WordSimilarity(&packed)
    mix = CosineMix(norms: words.norms, vectorShare: Self.encoderShare)
    let cores = CoreTable(&packed)
    self.cores = cores
    starts = packed.all(UInt32.self)
    examples = zip(starts, starts.dropFirst()).map { Int($0)..<Int($1) }
    let refuting = packed.all(UInt32.self)
    counterExamples = zip(refuting, refuting.dropFirst()).map { Int($0)..<Int($1) }
    let owners = examples.map { _ in Owner(&packed) }
    hasExamples = examples.contains { !$0.isEmpty }
    let idle = Int(starts[examples.count])
    background = idle..<idle
    let first = weighed?.firstOther ?? 0
    firstCompared = first
    compared = Int(starts[first])..<idle
    comparedStarts = starts[first...].map { [starts] in $0 - starts[first] }
    nearlySaid = weighed.map { [examples, words, mix] in NearlySaid(examples[..<$0.end], words: words, mix: mix) }
    refuted = counterExamples.indices.filter { [counterExamples] in !counterExamples[$0].isEmpty }
    ignored = owners.map(\.ignored)
    asks = owners.map(\.asks)
    manners = owners.map(\.manner)
    lengths = owners.map(\.length)
    usages = examples.map { cores.usage(of: $0) }
    fine = nil
    choice = nil
    directions = UnitVectors()
    fineDirections = nil
    middleShares = Self.middleShares(of: examples, strict: strict, isFine: false)
  }

  private static func middleShares(of examples: [Range<Int>], strict: [Bool], isFine: Bool) -> [Int] {
    zip(examples, strict).map { places, isStrict in
      isFine || isStrict || places.count > fewExamples ? wideMiddleShare : middleShare
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

  /// How near a stretch is to an owner, from 0 to 1000: a share of the nearest example, and one of the middle of all; below
  /// zero without examples.
  ///
  /// - Parameters:
  ///   - sum: of the similarities with all of the owner's examples.
  ///   - nearest: the largest of them.
  func likeness(of owner: Int, sum: Int32, nearest: Int32) -> Int {
    guard nearest >= 0 else { return -1 }
    let middle = min(1000, Int(sum) * 1000 / lengths[owner])
    return (Int(nearest) * (100 - middleShares[owner]) + middle * middleShares[owner]) / 100
  }

  /// Where each owner's phrases stand.
  private static func places(of owners: Int, in owned: ArraySlice<Int>) -> [Range<Int>] {
    var start = owned.startIndex
    return (0..<owners).map { owner in
      var end = start
      while end < owned.endIndex, owned[end] == owner { end += 1 }
      defer { start = end }
      return start..<end
    }
  }

  /// What an encoder's cosine counts, in hundredths; the rest is for words in common. Measured on nine scenes for
  /// development and CLINC150's validation part: 60 to 80 differ by less than a point.
  private static let encoderShare = 70

  /// How many stretches are compared at once; while they are, their similarities stay near in memory.
  private static let batch = 8

  /// For each stretch, a match for each owner that has examples.
  func matches(of stretches: Stretches) -> [[Match]] {
    guard !phrases.isEmpty else { return stretches.ranges.map { _ in [] } }
    var matches: [[Match]] = []
    matches.reserveCapacity(stretches.ranges.count)
    let batches = stride(from: 0, to: stretches.ranges.count, by: Self.batch).map {
      $0..<min($0 + Self.batch, stretches.ranges.count)
    }
    var near = Nearness(of: stretches, to: self)
    for batch in batches {
      near.compare(batch)
      for stretch in batch {
        var found: [Match] = []
        for owner in examples.indices where near.likeness(stretch, owner) >= 0 {
          found.append(near.match(stretch, owner))
        }
        matches.append(found)
      }
    }
    return matches
  }
}

extension Phrase {
  /// Examples, the background, counter-examples and a background that is not looked at, in this order.
  fileprivate func part(_ owners: Int, _ looksAtBackground: Bool) -> Int {
    owner >= owners ? (looksAtBackground ? 1 : 3) : isCounterExample ? 2 : 0
  }
}
