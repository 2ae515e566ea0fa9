import Encoders

/// Similarity by shared words, groups of words that mean the same, and pairs of words, rarer ones counting more.
///
/// A cosine over weighted features (TF-IDF; Salton and Buckley, 1988) in whole numbers, so that every machine gets
/// the same. It holds apart what an encoder puts close together: names, numbers, "before" and "after".
struct WordSimilarity: Sendable {
  /// What a feature of each kind weighs, in sixteenths.
  private static let wordWeight = 16
  private static let groupWeight = 14
  private static let pairWeight = 12
  /// Words that mean little for what is done weigh this many sixteenths of another word.
  private static let smallShare = 8
  /// A word that no phrase has weighs this many sixteenths of the rarest known word.
  private static let unknownShare = 8

  private var postings: [Key: Range<Int>] = [:]
  private var phraseOf: [Int32] = []
  private var weightOf: [Int32] = []
  private var norms: [Int] = []
  private var rarity: [Int] = []
  private var unknownWeight = 0

  init(phrases: [Text]) {
    let features = phrases.map { Self.features(of: $0.tokens.indices, in: $0) }
    var counts: [Key: Int] = [:]
    for phrase in features { for feature in phrase { counts[feature.key, default: 0] += 1 } }
    rarity = (0...max(1, phrases.count)).map { Self.rarity(of: $0, among: phrases.count) }
    unknownWeight = rarity[1] * Self.unknownShare / 16
    var entries: [(key: Key, phrase: Int32, weight: Int32)] = []
    for (index, phrase) in features.enumerated() {
      var square = 0
      for feature in phrase {
        let weight = feature.weight * rarity[counts[feature.key] ?? 1] / 16
        square += weight * weight
        entries.append((feature.key, Int32(index), Int32(weight)))
      }
      norms.append(max(1, square.squareRoot))
    }
    entries.sort { ($0.key, $0.phrase) < ($1.key, $1.phrase) }
    index(entries)
  }

  private mutating func index(_ entries: [(key: Key, phrase: Int32, weight: Int32)]) {
    phraseOf = entries.map(\.phrase)
    weightOf = entries.map(\.weight)
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].key == entries[start].key { end += 1 }
      postings[entries[start].key] = start..<end
      start = end
    }
  }

  /// Adds `share` hundredths of each phrase's similarity, 0 to 1000, to `similar`.
  func add(_ share: Int, of range: Range<Int>, in text: Text, to similar: inout [Int32]) {
    var products = [Int32](repeating: 0, count: norms.count)
    var square = 0
    for feature in Self.features(of: range, in: text) {
      guard let entries = postings[feature.key] else {
        if feature.isWord {
          let weight = feature.weight * unknownWeight / 16
          square += weight * weight
        }
        continue
      }
      let weight = feature.weight * rarity[entries.count] / 16
      square += weight * weight
      for entry in entries { products[Int(phraseOf[entry])] &+= Int32(weight) &* weightOf[entry] }
    }
    let norm = max(1, square.squareRoot)
    for index in products.indices where products[index] > 0 {
      similar[index] += Int32(min(1000, Int(products[index]) * 1000 / (norm * norms[index])) * share / 100)
    }
  }

  /// For each stretch of phrases, the square of the length of the sum of their vectors, where each has the length
  /// 1000. The stretches follow one another.
  func squaresOfSums(_ stretches: [Range<Int>]) -> [Int] {
    var squares = [Int](repeating: 0, count: stretches.count)
    for entries in postings.values {
      var entry = entries.lowerBound
      for (index, stretch) in stretches.enumerated() where entry < entries.upperBound {
        var sum = 0
        while entry < entries.upperBound, phraseOf[entry] < stretch.upperBound {
          sum += Int(weightOf[entry]) * 1000 / norms[Int(phraseOf[entry])]
          entry += 1
        }
        squares[index] += sum * sum
      }
    }
    return squares
  }

  // MARK: Features

  private struct Feature {
    var key: Key
    /// In sixteenths.
    var weight: Int
    var isWord = false
  }

  /// Each once, in order of keys.
  private static func features(of range: Range<Int>, in text: Text) -> [Feature] {
    var features: [Feature] = []
    features.reserveCapacity(range.count * 3)
    for index in range {
      let token = text.tokens[index]
      let isSmall = token.classes.contains(.small)
      let word = token.kind == .number ? number : token.stem
      let weight = isSmall ? wordWeight * smallShare / 16 : wordWeight
      features.append(Feature(key: word.joined(with: .nothing, salt: 1), weight: weight, isWord: true))
      if token.concept != token.stem {
        features.append(Feature(key: token.concept.joined(with: .nothing, salt: 3), weight: groupWeight))
      }
      guard index + 1 < range.upperBound else { continue }
      let next = text.tokens[index + 1]
      let pair = Lexicon.pair(token.stem, next.stem)
      let isSmallPair = isSmall && next.classes.contains(.small)
      features.append(Feature(key: pair, weight: isSmallPair ? pairWeight / 2 : pairWeight))
      if let group = Lexicon.pairs[pair] {
        features.append(Feature(key: group.joined(with: .nothing, salt: 3), weight: groupWeight))
      }
    }
    features.sort { ($0.key, $1.weight) < ($1.key, $0.weight) }
    var unique: [Feature] = []
    unique.reserveCapacity(features.count)
    for feature in features where unique.last?.key != feature.key { unique.append(feature) }
    return unique
  }

  private static let number = Key("0")

  /// log2((n + 1) / count) + 1 in sixteenths.
  private static func rarity(of count: Int, among all: Int) -> Int {
    16 + max(0, (all + 1).logarithm - max(1, count).logarithm) / 16
  }
}
