import CEncoders

/// Mixes the cosines of vectors with those of counted words, in whole thousandths.
package struct CosineMix: Sendable {
  /// Of the lengths of the phrases' counted words.
  private let inverses: [Double]
  private let vectorShare: Int

  /// - Parameters:
  ///   - norms: the lengths of the phrases' vectors of counted words, each above zero.
  ///   - vectorShare: what a vector's cosine counts, in hundredths; the rest is for words.
  package init(norms: [Int], vectorShare: Int) {
    inverses = norms.map { 1 / Double($0) }
    self.vectorShare = vectorShare
  }

  /// No smaller product of vectors comes to such a similarity, in thousandths, whatever words are in common.
  package func leastProduct(for similarity: Int) -> Int32 {
    let cosine = (similarity * 100 - 1000 * (100 - vectorShare)) / vectorShare
    return cosine <= 0 ? .min : Int32(cosine * UnitVectors.one * UnitVectors.one / 1000)
  }

  /// No smaller cosine of counted words comes to such a similarity, both in thousandths, whatever the vectors say.
  package func leastCommon(for similarity: Int) -> Int {
    (similarity * 100 - 1000 * vectorShare) / (100 - vectorShare)
  }

  /// Of one stretch with the phrases from one on: products of its vector with theirs, from `UnitVectors.products`, become
  /// similarities from 0 to 1000.
  ///
  /// - Parameters:
  ///   - common: the products of the stretch's counted words with those of these phrases, at least as many.
  ///   - norm: the length of the stretch's counted words, above zero.
  package func mix(
    _ products: UnsafeMutableBufferPointer<Int32>, from phrase: Int = 0, with common: UnsafeBufferPointer<Int32>,
    norm: Int
  ) {
    mix(products, from: phrase, with: common, norm: norm, vectorShare: vectorShare)
  }

  private func mix(
    _ products: UnsafeMutableBufferPointer<Int32>, from phrase: Int, with common: UnsafeBufferPointer<Int32>,
    norm: Int, vectorShare: Int
  ) {
    precondition(products.count <= common.count && phrase + products.count <= inverses.count)
    guard let start = products.baseAddress, let words = common.baseAddress else { return }
    inverses.withUnsafeBufferPointer { inverses in
      cencoders_mix(
        Kernel.best.code, start, words, inverses.baseAddress! + phrase, Double(norm), UInt32(vectorShare),
        products.count)
    }
  }

  /// The cosines of counted words alone, 0 to 1000, in place of what stands there.
  ///
  /// - Parameters: as in `mix`.
  package func writeCommonWords(
    to likenesses: inout [Int32], from phrase: Int, _ common: UnsafeBufferPointer<Int32>, norm: Int
  ) {
    likenesses.removeAll(keepingCapacity: true)
    likenesses.append(contentsOf: repeatElement(0, count: common.count))
    likenesses.withUnsafeMutableBufferPointer {
      mix($0, from: phrase, with: common, norm: norm, vectorShare: 0)
    }
  }

  /// For each stretch of similarities, from one of the starts to the next, their sum and the largest; -1 where there are
  /// none.
  package static func totals(
    of similar: UnsafeBufferPointer<Int32>, starts: [UInt32], sums: inout [Int32], largest: inout [Int32]
  ) {
    precondition(
      sums.count == starts.count - 1 && largest.count == sums.count && starts[sums.count] <= similar.count)
    guard let start = similar.baseAddress else { return }
    cencoders_totals(Kernel.best.code, start, starts, sums.count, &sums, &largest)
  }
}
