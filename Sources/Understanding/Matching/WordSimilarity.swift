import Encoders

/// Similarity by shared words, groups of words that mean the same, and pairs of words, rarer ones counting more.
///
/// A cosine over weighted features (TF-IDF; Salton and Buckley, 1988) in whole numbers, so that every machine gets
/// the same. It holds apart what an encoder puts close together: names, numbers, "before" and "after".
struct WordSimilarity: Sendable {
  /// A word that no phrase has weighs this many sixteenths of the rarest known word.
  private static let unknownShare = 8

  /// A phrase that has a feature, in few bytes: there are tens of thousands, and beside the processor is little room.
  struct Posting: Sendable {
    /// The phrase, and in the lowest twelve bits the weight, which stays below 400.
    var bits: UInt32

    init(phrase: Int, weight: Int) {
      precondition(phrase < 1 << 20 && weight < 1 << 12, "more phrases than any file may hold")
      bits = UInt32(phrase << 12 | weight)
    }

    init(bits: UInt32) {
      self.bits = bits
    }

    var phrase: Int { Int(bits >> 12) }
    var weight: Int32 { Int32(bits & 0xFFF) }
  }

  /// What is known of a feature, in few bytes.
  private struct Feature: Sendable {
    /// Where its postings begin; they end where the next feature's do.
    var start: UInt32
    /// How much it counts for being rare, in sixteenths.
    var rarity: UInt32
  }

  private let numbers: KeyNumbers
  /// Of the features: most of a reply's are none.
  private let sieve: Sieve
  /// By feature, and in each by phrase, of the phrases that are compared.
  private let postings: [Posting]
  /// By number, and one more behind them.
  private let features: [Feature]
  /// The length of each compared phrase's vector, not below 1.
  let norms: [Int]
  private let unknownWeight: Int

  /// - Parameter compared: so many phrases are compared with replies; the rest only say how rare words are.
  init(phrases: some Collection<[WordFeatures.Feature]>, compared: Int) {
    var numbered = NumberedFeatures(features: phrases.reduce(0) { $0 + $1.count })
    for phrase in phrases { numbered.append(phrase) }
    var counts = [Int32](repeating: 0, count: numbered.numbers.count)
    for feature in numbered.features { counts[Int(feature.number)] += 1 }
    let byCount = (0...max(1, phrases.count)).map { Self.rarity(of: $0, among: phrases.count) }
    // Where each feature's postings begin; first, how many the one before has.
    var features = counts.map { Feature(start: 0, rarity: UInt32(byCount[Int($0)])) }
    features.append(Feature(start: 0, rarity: 0))
    let comparedFeatures = numbered.features[..<numbered.starts[compared]]
    for feature in comparedFeatures { features[Int(feature.number) + 1].start += 1 }
    for number in counts.indices { features[number + 1].start += features[number].start }
    var postings = [Posting](repeating: Posting(bits: 0), count: comparedFeatures.count)
    var next = features.map(\.start)
    norms = (0..<compared).map { phrase in
      var square = 0
      for feature in numbered.features(ofText: phrase) {
        let number = Int(feature.number)
        let weight = Int(feature.weight) * Int(features[number].rarity) / 16
        square += weight * weight
        postings[Int(next[number])] = Posting(phrase: phrase, weight: weight)
        next[number] += 1
      }
      return max(1, square.squareRoot)
    }
    unknownWeight = byCount[1] * Self.unknownShare / 16
    numbers = numbered.numbers
    sieve = numbered.sieve
    self.postings = postings
    self.features = features
  }

  /// The feature's weight in a reply, and its number here, below zero without one; nil for one that does not count.
  func found(_ feature: WordFeatures.Feature) -> (weight: Int, number: Int)? {
    guard sieve.mayHold(feature.key.value), let number = numbers[feature.key] else {
      return feature.isWord ? (feature.weight * unknownWeight / 16, -1) : nil
    }
    return (feature.weight * Int(features[number].rarity) / 16, number)
  }

  /// The phrases that have a feature, in order.
  func postings(of number: Int) -> ArraySlice<Posting> { postings[places(of: number)] }

  /// Where a feature's postings stand.
  private func places(of number: Int) -> Range<Int> {
    Int(features[number].start)..<Int(features[number + 1].start)
  }

  /// Adds `weight` times the weight that a feature has in some of the phrases to these phrases' products.
  func add(
    _ weight: Int32, of number: Int, among phrases: Range<Int>, to products: UnsafeMutableBufferPointer<Int32>
  ) {
    postings.withUnsafeBufferPointer { postings in
      let places = places(of: number)
      var (place, end) = (places.lowerBound, places.upperBound)
      while place < end {
        let middle = (place + end) / 2
        if postings[middle].phrase < phrases.lowerBound { place = middle + 1 } else { end = middle }
      }
      while place < places.upperBound, postings[place].phrase < phrases.upperBound {
        products[postings[place].phrase - phrases.lowerBound] &+= weight &* postings[place].weight
        place += 1
      }
    }
  }

  /// The features' numbers, those of the fewest phrases first.
  var byRarity: [Int] {
    (0..<numbers.count).sorted { one, other in
      let (few, many) = (places(of: one).count, places(of: other).count)
      return few == many ? one < other : few < many
    }
  }

  /// For each stretch of phrases, the square of the length of the sum of their vectors, where each has the length
  /// 1000. The stretches follow one another.
  func squaresOfSums(_ stretches: [Range<Int>]) -> [Int] {
    var owners = [Int](repeating: stretches.count, count: norms.count)
    for (index, stretch) in stretches.enumerated() { for phrase in stretch { owners[phrase] = index } }
    var squares = [Int](repeating: 0, count: stretches.count + 1)
    for feature in 0..<numbers.count {
      var owner = stretches.count
      var sum = 0
      for posting in postings[places(of: feature)] {
        let phrase = posting.phrase
        if owners[phrase] != owner {
          squares[owner] += sum * sum
          (owner, sum) = (owners[phrase], 0)
        }
        sum += Int(posting.weight) * 1000 / norms[phrase]
      }
      squares[owner] += sum * sum
    }
    return Array(squares.dropLast())
  }

  /// log2((n + 1) / count) + 1 in sixteenths.
  private static func rarity(of count: Int, among all: Int) -> Int {
    16 + max(0, (all + 1).logarithm - max(1, count).logarithm) / 16
  }
}

extension WordSimilarity {
  func pack(into packer: inout Packer) {
    packer.add(all: numbers.inOrder)
    packer.add(all: features.map(\.start))
    packer.add(all: features.map(\.rarity))
    packer.add(all: postings.map(\.bits))
    packer.add(all: norms.map(UInt32.init))
    packer.add(unknownWeight, 4)
  }

  init(_ packed: inout Unpacker) {
    let keys = packed.keys()
    numbers = KeyNumbers(keys)
    sieve = keys.reduce(into: Self.emptySieve) { $0.insert($1.value) }
    features = zip(packed.all(UInt32.self), packed.all(UInt32.self)).map { Feature(start: $0, rarity: $1) }
    postings = packed.all(UInt32.self).map { Posting(bits: $0) }
    norms = packed.all(UInt32.self).map(Int.init)
    unknownWeight = packed.number(4)
  }

  /// Twenty bits for each of some six thousand features.
  static var emptySieve: Sieve { Sieve(size: 1 << 11) }
}
