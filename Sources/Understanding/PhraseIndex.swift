import Encoders

/// Compares stretches of a reply with the example phrasings of moves or actions.
struct PhraseIndex: Sendable {
  /// How near a stretch is to one owner's phrases.
  struct Match: Sendable {
    var owner: Int
    /// 0 to 1000: half the nearest example, half the middle of all, a little less where it is meant otherwise.
    var score: Int
    /// The score before the look at how it is meant.
    var likeness: Int
    /// How near the nearest example is.
    var nearest: Int
    /// The nearest example, from 1.
    var example: Int
    /// 0 to 1000: how well the stretch is meant as the examples are.
    var fit = 1000
    /// The stretch denies something that the examples say, or the other way round.
    var isDenied = false
    /// The counter-example that is nearer than the examples, from 1.
    var counterExample: Int?
    /// How near that one is; 0 without any.
    var against = 0
  }

  private let phrases: [Phrase]
  private let encoder: any SentenceEncoder
  private let vectors: UnitVectors
  private let words: WordSimilarity
  /// Where each owner's examples and counter-examples stand among the phrases.
  private let examples: [Range<Int>]
  private let counterExamples: [Range<Int>]
  /// Harmful moves: their examples need more in common with a stretch.
  private let strict: [Bool]
  /// Where some examples ask and others state, asking makes no difference.
  private let ignored: [Status]
  /// For each owner, the ways in which its examples are meant.
  private let manners: [Manner]
  /// For each owner, which words its examples deny and which they don't.
  private let usages: [Usage]
  /// For each owner, the length of the sum of its examples' unit vectors, in thousandths.
  private let lengths: [Int]

  init(_ unsorted: [Phrase], owners: Int, strict: [Bool]? = nil, encoder: any SentenceEncoder) {
    let phrases =
      unsorted.filter { !$0.isCounterExample }.stablySorted(by: \.owner)
      + unsorted.filter(\.isCounterExample).stablySorted(by: \.owner)
    self.phrases = phrases
    self.encoder = encoder
    self.strict = strict ?? [Bool](repeating: false, count: owners)
    var vectors = UnitVectors()
    for phrase in phrases {
      vectors.append(encoder.vectors(of: [phrase.parsed.text.tokens.indices], in: phrase.parsed.text))
    }
    self.vectors = vectors
    words = WordSimilarity(phrases: phrases.map(\.parsed.text))
    let split = phrases.firstIndex(where: \.isCounterExample) ?? phrases.count
    let examples = Self.places(of: owners, in: phrases, 0..<split)
    self.examples = examples
    counterExamples = Self.places(of: owners, in: phrases, split..<phrases.count)
    ignored = examples.map { Set($0.map { phrases[$0].isAsking }).count > 1 ? .asked : [] }
    manners = examples.map { Manner(commonAmong: $0.map { phrases[$0].manner }) }
    usages = examples.map { Usage($0.map { phrases[$0].core }) }
    // Alone, an example is nearer to itself than anything else will be: the length comes from how near examples are
    // to one another.
    let wordSquares = words.squaresOfSums(examples)
    lengths = zip(examples, wordSquares).map { places, wordSquare in
      let square = vectors.squareOfSum(places) * Self.encoderShare + wordSquare * (100 - Self.encoderShare)
      return max(1, (square / 100).squareRoot)
    }
  }

  private static func places(of owners: Int, in phrases: [Phrase], _ range: Range<Int>) -> [Range<Int>] {
    var start = range.lowerBound
    return (0..<owners).map { owner in
      var end = start
      while end < range.upperBound, phrases[end].owner == owner { end += 1 }
      defer { start = end }
      return start..<end
    }
  }

  /// What an encoder's cosine counts, in hundredths; the rest is for words in common. Measured on nine scenes for
  /// development and CLINC150's validation part: 60 to 80 differ by less than a point.
  private static let encoderShare = 70

  /// Of one stretch with all phrases, in thousandths.
  private func similarities(
    to stretches: UnitVectors, at index: Int, _ range: Range<Int>, in text: Text
  ) -> [Int32] {
    var similar = vectors.products(with: stretches, at: index)
    for place in similar.indices {
      let cosine = (Int(max(0, similar[place])) * 1000) >> 28
      similar[place] = Int32(min(1000, cosine) * Self.encoderShare / 100)
    }
    words.add(100 - Self.encoderShare, of: range, in: text, to: &similar)
    return similar
  }

  /// For each stretch, a match for each owner that has examples.
  func matches(of stretches: [Range<Int>], in parsed: ParsedText) -> [[Match]] {
    guard !phrases.isEmpty else { return stretches.map { _ in [] } }
    let encoded = encoder.vectors(of: stretches, in: parsed.text)
    return stretches.enumerated().map { index, range in
      let similar = similarities(to: encoded, at: index, range, in: parsed.text)
      let core = Core(of: range, in: parsed)
      let manner = parsed.clausesBeginning(in: range).reduce(into: Manner()) { $0.formUnion(parsed.manners[$1]) }
      return examples.indices.compactMap { owner in
        examples[owner].isEmpty ? nil : match(owner, similar, core, manner)
      }
    }
  }

  private func match(_ owner: Int, _ similar: [Int32], _ core: Core, _ manner: Manner) -> Match {
    var nearest = examples[owner].lowerBound
    var sum = 0
    for place in examples[owner] {
      sum += Int(similar[place])
      if similar[place] > similar[nearest] { nearest = place }
    }
    let middle = min(1000, sum * 1000 / lengths[owner])
    let likeness = (Int(similar[nearest]) + middle) / 2
    var match = Match(owner: owner, score: likeness, likeness: likeness, nearest: Int(similar[nearest]), example: phrases[nearest].number)
    guard match.score >= Self.worthComparing else { return match }
    lookAtMeaning(of: &match, best: Int(similar[nearest]), similar, core, manner)
    // What is meant otherwise is still about the same: it stays near, only it is not made.
    match.score = match.score * (1000 - (1000 - match.fit) * Self.turnedShare / 1000) / 1000
    if match.counterExample != nil { match.score = match.score * Self.counterShare / 1000 }
    return match
  }

  /// The examples almost as near as the nearest decide how what both say is meant.
  private func lookAtMeaning(
    of match: inout Match, best: Int, _ similar: [Int32], _ core: Core, _ manner: Manner
  ) {
    let owner = match.owner
    let near = examples[owner].filter { Int(similar[$0]) * 20 >= best * 17 }
    let suitable = near.reduce(into: manners[owner]) { $0.formUnion(phrases[$1].manner) }
    var guarded = 0
    var fit = 1000
    var isTurned = false
    for place in near {
      let (value, comparison) = compared(place, similar, core, among: suitable)
      guard value > guarded else { continue }
      guarded = value
      fit = comparison.fit ?? manner.fit(among: suitable)
      isTurned = comparison.isTurned
      match.example = phrases[place].number
    }
    isTurned = isTurned || usages[owner].isContradicted(by: core)
    if isTurned { fit /= 2 }
    match.isDenied = isTurned || !manner.stances.isDisjoint(with: [.negated, .refused])
    match.fit = guarded * fit / max(1, best)
    for place in counterExamples[owner] where Int(similar[place]) > match.against {
      // A question is no counter-example to a statement.
      guard manner.fit(among: phrases[place].manner) == 1000 else { continue }
      let (value, comparison) = compared(place, similar, core, among: phrases[place].manner)
      if !comparison.isTurned, value > match.against, value >= guarded {
        match.against = value
        match.counterExample = phrases[place].number
      }
    }
  }

  private func compared(
    _ place: Int, _ similar: [Int32], _ core: Core, among manner: Manner
  ) -> (value: Int, Core.Comparison) {
    let phrase = phrases[place]
    let comparison = phrase.core.comparison(with: core, among: manner, ignoring: ignored[phrase.owner])
    let agreement = comparison.agreement < Self.opposite ? 0 : comparison.agreement
    let value =
      Int(similar[place]) * agreement / 1000 * comparison.coverage(strictly: strict[phrase.owner]) / 1000
    return (value, comparison)
  }

  /// Below this nothing is decided by it.
  private static let worthComparing = 250
  /// Words in common that agree less than this, in thousandths, say the opposite.
  private static let opposite = 600
  /// How much of a score is lost, in thousandths, when a stretch is meant otherwise.
  private static let turnedShare = 300
  /// What is left of a score, in thousandths, when a counter-example is nearer.
  private static let counterShare = 800
}

extension Array {
  fileprivate func stablySorted(by key: KeyPath<Element, Int>) -> [Element] {
    enumerated().sorted { ($0.element[keyPath: key], $0.offset) < ($1.element[keyPath: key], $1.offset) }
      .map(\.element)
  }
}
