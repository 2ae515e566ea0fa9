import Encoders

/// The vectors of stretches of some texts, compared with the phrases of an index in one pass over these.
struct StretchVectors: Sendable {
  let vectors: UnitVectors
  /// Of each stretch with the phrases that are compared with all; empty where there are so many stretches that this is
  /// left for later.
  private let products: [Int32]
  /// Where the first stretch of each text stands.
  private let starts: [Int]

  /// More stretches are compared a few at a time, so that what comes of it stays near in memory.
  static let most = 32

  init(of stretches: [[Range<Int>]], in texts: ArraySlice<ParsedText>, to index: PhraseIndex) {
    var vectors = UnitVectors()
    vectors.reserveCapacity(stretches.reduce(0) { $0 + $1.count })
    var starts: [Int] = []
    for (stretches, text) in zip(stretches, texts) {
      starts.append(vectors.count)
      index.encoder.append(stretches, of: text.text, to: &vectors)
    }
    products =
      vectors.count > Self.most
      ? [] : index.vectors.products(with: vectors, 0..<vectors.count, among: 0..<index.compared)
    self.vectors = vectors
    self.starts = starts
  }

  /// Which vector is the one of a text's stretch.
  func row(_ stretch: Int, ofText text: Int) -> Int { starts[text] + stretch }

  /// Appends the products of some vectors, one after another.
  func appendProducts(_ rows: Range<Int>, with index: PhraseIndex, to all: inout [Int32]) {
    let count = index.compared
    guard products.isEmpty else {
      all.append(contentsOf: products[rows.lowerBound * count..<rows.upperBound * count])
      return
    }
    all.append(contentsOf: index.vectors.products(with: vectors, rows, among: 0..<count))
  }
}
