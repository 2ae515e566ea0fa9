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
    private let found: [Found]
    private let starts: [Int]
    /// By number, which feature of the phrases it is; below zero for none.
    private let known: [Int]
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
      var (found, starts, known) = ([Found](), [Int](), [Int]())
      found.reserveCapacity(features.all.count)
      starts.reserveCapacity(features.tokens * 2 + 1)
      known.reserveCapacity(features.all.count)
      var numbers = KeyNumbers(minimumCapacity: features.all.count)
      for places in features.places {
        starts.append(found.count)
        for place in places {
          let feature = features.all[place]
          guard let (weight, place) = words.found(feature) else { continue }
          let number = numbers.number(of: feature.key)
          if number == known.count { known.append(place) }
          found.append(Found(number: Int32(number), weight: Int32(weight)))
        }
      }
      starts.append(found.count)
      weights = [Int32](few: 0, count: known.count)
      counted.reserveCapacity(known.count)
      (self.found, self.starts, self.known) = (found, starts, known)
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
      var (agreeing, square, count) = ([Int](), 0, 0)
      rareSums.withUnsafeMutableBufferPointer { sums in
        // The phrases that have such a sum.
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: sums.count) { touched in
          for number in counted where known[number] >= 0 {
            rare.add(weights[number], of: known[number], to: sums, touched, &count)
            square += Int(weights[number]) * Int(weights[number])
          }
          let known = square.squareRoot + 1
          for phrase in touched[..<count] {
            let phrase = Int(phrase)
            if rare.mayAgree(phrase, giving: sums[phrase], norm: norm, known: known) { agreeing.append(phrase) }
            sums[phrase] = 0
          }
        }
      }
      return agreeing
    }
  }
}
