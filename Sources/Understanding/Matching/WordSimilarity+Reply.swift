import Encoders

extension WordSimilarity {
  /// What one stretch of a reply after another has in common with phrases.
  struct Reply {
    private struct Found {
      /// Of all that are the same feature.
      var number: Int32
      var weight: Int32
    }

    private let words: WordSimilarity
    /// What a token adds, and then what it adds with the next one: two stretches of `found` a token.
    private var found: [Found] = []
    private var starts: [Int] = [0]
    /// By number, which feature of the phrases it is; below zero for none.
    private var known: [Int] = []
    private var stretch = 0..<0
    /// The numbers of what counts in the stretch, each once, and by number the largest weight that it has there.
    private var counted: [Int] = []
    private var weights: [Int32]
    /// The length of the stretch's vector, not below 1.
    private(set) var norm = 1
    /// By phrase, what its rare words give, while they are summed up.
    private var rareSums: [Int32]

    init(_ features: WordFeatures.OfText, with words: WordSimilarity, rare: RareWords?) {
      self.words = words
      rareSums = [Int32](few: 0, count: rare?.phrases ?? 0)
      found.reserveCapacity(features.all.count)
      starts.reserveCapacity(features.tokens * 2 + 1)
      known.reserveCapacity(features.all.count)
      weights = []
      var numbers = KeyNumbers(minimumCapacity: features.all.count)
      for token in 0..<features.tokens {
        for feature in features.ofToken(token) { add(feature, &numbers) }
        starts.append(found.count)
        for feature in features.ofPair(at: token) { add(feature, &numbers) }
        starts.append(found.count)
      }
      weights.append(contentsOf: repeatElement(0, count: known.count))
    }

    private mutating func add(_ feature: WordFeatures.Feature, _ numbers: inout KeyNumbers) {
      guard let (weight, place) = words.found(feature) else { return }
      let number = numbers.number(of: feature.key)
      if number == known.count { known.append(place) }
      found.append(Found(number: Int32(number), weight: Int32(weight)))
    }

    /// - Parameter next: tokens, at least one.
    mutating func move(to next: Range<Int>) {
      guard next != stretch else { return }
      stretch = next
      for number in counted { weights[number] = 0 }
      counted.removeAll(keepingCapacity: true)
      for feature in found[starts[next.lowerBound * 2]..<starts[next.upperBound * 2 - 1]] {
        let number = Int(feature.number)
        if weights[number] == 0 { counted.append(number) }
        weights[number] = max(weights[number], feature.weight)
      }
      norm = max(1, counted.reduce(0) { $0 + Int(weights[$1]) * Int(weights[$1]) }.squareRoot)
    }

    /// The products of the stretch with some phrases, in place of what stands there.
    func write(to products: inout [Int32], among phrases: Range<Int>) {
      products.removeAll(keepingCapacity: true)
      products.append(contentsOf: repeatElement(0, count: phrases.count))
      products.withUnsafeMutableBufferPointer { products in
        for number in counted where known[number] >= 0 {
          words.add(weights[number], of: known[number], among: phrases, to: products)
        }
      }
    }

    /// The phrases whose words may agree with the stretch's by `RareWords.half`.
    mutating func phrasesAgreeing(by rare: RareWords) -> [Int] {
      var touched: [Int32] = []
      for number in counted where known[number] >= 0 {
        rare.add(weights[number], of: known[number], to: &rareSums, &touched)
      }
      var agreeing: [Int] = []
      for phrase in touched {
        if rare.mayAgree(Int(phrase), giving: rareSums[Int(phrase)], norm: norm) { agreeing.append(Int(phrase)) }
        rareSums[Int(phrase)] = 0
      }
      return agreeing
    }
  }
}
