import Encoders

/// How alike single words are in meaning, by the vectors of the fast encoder.
package struct WordLikeness: Sendable {
  /// A cosine from which on two words speak of the same thing, in hundredths: "closed" and "open" have 58, "delivery" and
  /// "arrived" 60, "mum" and "mother" 87; of words of two matters 1 pair in 40 comes as near.
  package static let near = 50

  private let encoder = FastEncoder()
  private let others: UnitVectors

  /// - Parameter others: words in lower case that words are compared with.
  package init(to others: [String]) {
    self.others = Self.vectors(of: others, encoder)
  }

  /// The place of the first word that comes as near as this to one of the others; nil when there is none.
  ///
  /// - Parameter near: hundredths of a cosine.
  package func firstPlace(in words: [String], near: Int = near) -> Int? {
    guard others.count > 0, !words.isEmpty else { return nil }
    let vectors = Self.vectors(of: words, encoder)
    let least = Int32(UnitVectors.one * UnitVectors.one / 100 * near)
    return words.indices.first { place in
      others.products(with: vectors, at: place).contains { $0 >= least }
    }
  }

  private static func vectors(of words: [String], _ encoder: FastEncoder) -> UnitVectors {
    var bytes: [UInt8] = []
    let places = words.map { word in
      let start = bytes.count
      bytes += word.utf8
      return start..<bytes.count
    }
    let cut = encoder.pieces(of: places.map { FastEncoder.Word($0, of: bytes) }, in: bytes)
    var vectors = UnitVectors()
    for place in words.indices { encoder.append(sumOf: place..<(place + 1), of: cut, to: &vectors) }
    return vectors
  }
}
