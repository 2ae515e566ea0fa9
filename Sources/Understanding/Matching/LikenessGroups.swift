import Encoders

/// Texts put together that say much the same, by the fast encoder: the same groups on every machine.
package enum LikenessGroups {
  /// From this cosine on, in hundredths, two texts are alike.
  private static let enough = 60

  /// Each text in one group. The one with most others like it is the centre of the first group and stands first in it; so
  /// on with those that are left. O(n²).
  ///
  /// - Returns: indices of `texts`; larger groups first, then by the centre's index.
  package static func groups(of texts: [String]) -> [[Int]] {
    let encoder = FastEncoder()
    var vectors = UnitVectors()
    vectors.reserveCapacity(texts.count)
    for text in texts { encoder.append(encoder.pieces(of: Tokenizer.text(of: Array(text.utf8))).all, to: &vectors) }
    let bound = Int32(UnitVectors.one * UnitVectors.one / 100 * enough)
    let alike = texts.indices.map { index in
      vectors.products(with: vectors, at: index).indices(atLeast: bound, and: index)
    }
    var isLeft = [Bool](repeating: true, count: texts.count)
    var groups: [[Int]] = []
    for centre in texts.indices.sorted(by: { (-alike[$0].count, $0) < (-alike[$1].count, $1) }) where isLeft[centre]
    {
      let group = [centre] + alike[centre].filter { $0 != centre && isLeft[$0] }
      for index in group { isLeft[index] = false }
      groups.append(group)
    }
    return groups.sorted { (-$0.count, $0[0]) < (-$1.count, $1[0]) }
  }
}

extension [Int32] {
  /// Where it is large enough, and one place in any case: a text without words is like nothing, itself included.
  fileprivate func indices(atLeast bound: Int32, and own: Int) -> [Int] {
    indices.filter { $0 == own || self[$0] >= bound }
  }
}
