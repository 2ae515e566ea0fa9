import Encoders
import RapportModel

/// How alike stretches of a reply and some phrases are by the fine encoder, mixed with what is known without it.
struct FineLikeness: Sendable {
  /// The cosines of sentences that have nothing in common stand about here, in thousandths: it counts as nothing.
  private static let floor = 780
  /// What the fine encoder's likeness counts, in hundredths; the rest is the fast one's. Measured on nine scenes for
  /// development: 50 to 70 differ by less than a point.
  private static let share = 70

  private let reading: FineReading
  /// Where the phrases stand among all, in order.
  private let places: [Int]
  private let vectors: WideVectors
  /// By place among all phrases, its number here; below zero without a vector.
  private let numbers: [Int]

  init(_ reading: FineReading, texts: [String], places: [Int]) {
    self.reading = reading
    self.places = places
    vectors = reading.phrases(places.map { texts[$0] })
    var numbers = [Int](repeating: -1, count: texts.count)
    for (number, place) in places.enumerated() { numbers[place] = number }
    self.numbers = numbers
  }

  /// One vector a stretch. What ends a sentence belongs to it.
  func vectors(of stretches: [Range<Int>], in text: Text) -> WideVectors {
    reading.replies(
      stretches.map { stretch in
        let span = text.span(of: stretch)
        var end = span.end
        while end < text.bytes.count, ".?!".utf8.contains(text.bytes[end]) { end += 1 }
        return String(decoding: text.bytes[span.start..<end], as: UTF8.self)
      })
  }

  /// How alike a stretch and each of the phrases are, in thousandths.
  func likenesses(_ replies: WideVectors, _ row: Int) -> [Int] {
    vectors.products(with: replies, at: row).map(Self.likeness)
  }

  /// Mixes what the fine encoder says of a stretch into what is known of it without, in thousandths by phrase.
  ///
  /// - Parameter first: the phrase that stands first there.
  func blend(_ likenesses: [Int], into similar: UnsafeMutableBufferPointer<Int32>, from first: Int) {
    for (likeness, place) in zip(likenesses, places) {
      similar[place - first] = Int32(Self.mixed(likeness, Int(similar[place - first])))
    }
  }

  /// The numbers here of phrases that stand together; none without vectors.
  func numbers(of phrases: Range<Int>) -> Range<Int> {
    guard let first = phrases.first, numbers[first] >= 0 else { return 0..<0 }
    return numbers[first]..<numbers[first] + phrases.count
  }

  /// The direction of the sum of these phrases by the fine encoder alone; of no number without vectors.
  func middle(of phrases: Range<Int>) -> [Int16] { vectors.middle(of: numbers(of: phrases)) }

  /// The square of the length of the sum of these phrases by the fine encoder alone, in millionths; 0 without vectors.
  func square(of phrases: Range<Int>) -> Int {
    let numbers = numbers(of: phrases)
    return numbers.reduce(0) { sum, number in
      let products = vectors.products(with: vectors, at: number)
      return sum + numbers.reduce(0) { $0 + Self.likeness(products[$1]) * 1000 }
    }
  }

  /// What the fine encoder says and what is known without it, as one.
  static func mixed(_ fine: Int, _ fast: Int) -> Int { (fine * share + fast * (100 - share)) / 100 }

  /// In thousandths, of a cosine times 2^28.
  private static func likeness(_ product: Int32) -> Int {
    let cosine = (Int(product) * 1000) >> 18
    return min(1000, max(0, (cosine - floor * 1024) * 1000 / ((1000 - floor) * 1024)))
  }
}
