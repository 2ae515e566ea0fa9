/// The features of a text that its words have in common with another's: words, groups, pairs.
enum WordFeatures {
  /// What a feature of each kind weighs, in sixteenths.
  private static let wordWeight = 16
  private static let groupWeight = 14
  private static let pairWeight = 12
  /// Words that mean little for what is done weigh this many sixteenths of another word.
  private static let smallShare = 8

  struct Feature: Sendable, Hashable {
    var key: Key
    /// In sixteenths.
    var weight: Int
    var isWord = false
  }

  /// A word and its group.
  fileprivate static func forEach(of index: Int, in text: Text, _ body: (Feature) -> Void) {
    let token = text.tokens[index]
    if token.kind == .mask { return }
    let word = token.kind == .number ? number : token.stem
    let weight = token.classes.contains(.small) ? wordWeight * smallShare / 16 : wordWeight
    body(Feature(key: word.joined(with: .nothing, salt: 1), weight: weight, isWord: true))
    if token.concept != token.stem {
      body(Feature(key: token.concept.joined(with: .nothing, salt: 3), weight: groupWeight))
    }
  }

  /// A word with the next one, and what the two stand for; nothing at the end of the text.
  fileprivate static func forEach(ofPairAt index: Int, in text: Text, _ body: (Feature) -> Void) {
    guard index + 1 < text.tokens.count else { return }
    let token = text.tokens[index]
    let next = text.tokens[index + 1]
    if token.kind == .mask || next.kind == .mask { return }
    let pair = Lexicon.pair(token.stem, next.stem)
    let isSmall = token.classes.contains(.small) && next.classes.contains(.small)
    body(Feature(key: pair, weight: isSmall ? pairWeight / 2 : pairWeight))
    if let group = Lexicon.pairs[pair] {
      body(Feature(key: group.joined(with: .nothing, salt: 3), weight: groupWeight))
    }
  }

  private static var number: Key { "0" }
}

extension WordFeatures {
  /// Of a whole text, in its order; some stand there more than once. Worked out once for all that look for them.
  struct OfText: Sendable {
    private(set) var all: [Feature] = []
    /// Where begins what a token adds, and then what it adds with the next one; and one more.
    private var starts = [0]

    init(_ text: Text) {
      all.reserveCapacity(text.tokens.count * 3)
      starts.reserveCapacity(text.tokens.count * 2 + 1)
      for index in text.tokens.indices {
        WordFeatures.forEach(of: index, in: text) { all.append($0) }
        starts.append(all.count)
        WordFeatures.forEach(ofPairAt: index, in: text) { all.append($0) }
        starts.append(all.count)
      }
    }

    var tokens: Int { starts.count / 2 }

    /// Of each token, and then of it with the next one.
    var places: some Sequence<Range<Int>> { zip(starts, starts.dropFirst()).lazy.map { $0..<$1 } }

    func ofToken(_ index: Int) -> ArraySlice<Feature> { all[starts[index * 2]..<starts[index * 2 + 1]] }

    func ofPair(at index: Int) -> ArraySlice<Feature> { all[starts[index * 2 + 1]..<starts[index * 2 + 2]] }
  }
}

/// The features of many texts, numbered: of each text each once, with the largest weight that it has there.
struct NumberedFeatures {
  struct Feature {
    var number: Int32
    /// In sixteenths.
    var weight: Int32
  }

  private(set) var numbers: KeyNumbers
  /// Of all that have a number.
  private(set) var sieve = WordSimilarity.emptySieve
  private(set) var features: [Feature] = []
  /// Where each text's features begin, and one more.
  private(set) var starts = [0]
  /// By number, where a feature stands last.
  private var places: [Int32] = []

  /// - Parameter count: how many features are to come, about a third of them new. There are tens of thousands at each start:
  ///   memory that is not asked for costs nothing.
  init(features count: Int) {
    numbers = KeyNumbers(minimumCapacity: count / 3)
    features.reserveCapacity(count)
    places.reserveCapacity(count / 3)
  }

  mutating func append(_ text: [WordFeatures.Feature]) {
    for feature in text { add(feature) }
    starts.append(features.count)
  }

  private mutating func add(_ feature: WordFeatures.Feature) {
    let number = numbers.number(of: feature.key)
    let (weight, end) = (Int32(feature.weight), Int32(features.count))
    if number == places.count {
      places.append(end)
      sieve.insert(feature.key.value)
    } else if places[number] >= starts[starts.count - 1] {
      let place = Int(places[number])
      features[place].weight = max(features[place].weight, weight)
      return
    } else {
      places[number] = end
    }
    features.append(Feature(number: Int32(number), weight: weight))
  }

  func features(ofText index: Int) -> ArraySlice<Feature> { features[starts[index]..<starts[index + 1]] }
}
