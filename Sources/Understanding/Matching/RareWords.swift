import Encoders

/// Finds the phrases of which half may be in a stretch, by the rarest words of each alone.
///
/// What is left of a phrase without its rarest words is so short that it gives less than half, whatever else the stretch
/// says. So the long lists of who has "you" or "will" are never gone through (prefix filtering: Bayardo, Ma and Srikant,
/// "Scaling Up All Pairs Similarity Search", 2007).
struct RareWords: Sendable {
  /// The cosine of counted words that is looked for, in thousandths.
  static let half = 500
  /// The square of what is left of a phrase is at most one in so many of the whole. A stretch's length is rounded down, to 6
  /// at least, for no feature weighs less; so what is left gives below 7 / 6 of the square root of this: .37.
  private static let leftShare = 10

  /// By feature of all words, where its postings stand here.
  private let places: [Range<Int32>]
  private let postings: [WordSimilarity.Posting]
  /// By phrase, its length and at most how long it is without its rare words.
  private let lengths: [(all: Int, left: Int)]

  /// So many of the first phrases are looked for.
  var phrases: Int { lengths.count }

  init(of words: WordSimilarity, among phrases: Int) {
    var left = [Int](repeating: 0, count: phrases)
    let byRarity = words.byRarity
    for feature in byRarity {
      for posting in words.postings(of: feature) where posting.phrase < phrases {
        left[posting.phrase] += Int(posting.weight) * Int(posting.weight)
      }
    }
    var places = [Range<Int32>](repeating: 0..<0, count: byRarity.count)
    var postings: [WordSimilarity.Posting] = []
    for feature in byRarity {
      let start = Int32(postings.count)
      for posting in words.postings(of: feature) where posting.phrase < phrases {
        let norm = words.norms[posting.phrase]
        guard left[posting.phrase] * Self.leftShare > norm * norm else { continue }
        left[posting.phrase] -= Int(posting.weight) * Int(posting.weight)
        postings.append(posting)
      }
      places[feature] = start..<Int32(postings.count)
    }
    self.places = places
    self.postings = postings
    lengths = zip(words.norms, left).map { ($0, $1.squareRoot + 1) }
  }

  /// Adds what a feature of a stretch gives to the sums of the phrases that it is rare in, and notes new ones behind so
  /// many.
  func add(
    _ weight: Int32, of feature: Int, to sums: UnsafeMutableBufferPointer<Int32>,
    _ touched: UnsafeMutableBufferPointer<Int32>, _ count: inout Int
  ) {
    let places = places[feature]
    guard !places.isEmpty else { return }
    postings.withUnsafeBufferPointer { postings in
      for place in Int(places.lowerBound)..<Int(places.upperBound) {
        let phrase = postings[place].phrase
        if sums[phrase] == 0 {
          touched[count] = Int32(truncatingIfNeeded: phrase)
          count += 1
        }
        sums[phrase] &+= weight &* postings[place].weight
      }
    }
  }

  /// - Parameters:
  ///   - sum: what its rare words give.
  ///   - norm: the stretch's length.
  ///   - known: at most how long it is by those of its words that phrases have.
  func mayAgree(_ phrase: Int, giving sum: Int32, norm: Int, known: Int) -> Bool {
    let (all, left) = lengths[phrase]
    return (Int(sum) + known * left) * 1000 >= norm * all * Self.half
  }
}
