import CEncoders

/// Mixes the cosines of vectors with those of counted words, in whole thousandths.
package struct CosineMix: Sendable {
  /// Of the phrases' counted words. As floating-point numbers, for these divide quickly; up to 2^53 they are exact.
  private let norms: [Double]
  private let vectorShare: Int

  /// - Parameters:
  ///   - norms: the lengths of the phrases' vectors of counted words, each above zero.
  ///   - vectorShare: what a vector's cosine counts, in hundredths; the rest is for words.
  package init(norms: [Int], vectorShare: Int) {
    self.norms = norms.map(Double.init)
    self.vectorShare = vectorShare
  }

  /// Of one stretch with all phrases, 0 to 1000.
  ///
  /// - Parameters:
  ///   - products: of several stretches' vectors, from `UnitVectors.products`.
  ///   - row: which of them.
  ///   - common: the products of the stretch's counted words.
  ///   - norm: the length of the stretch's counted words, above zero.
  package func similarities(_ products: [Int32], row: Int, _ common: [Int32], norm: Int) -> [Int32] {
    let count = norms.count
    precondition(products.count >= (row + 1) * count && common.count == count)
    return [Int32](unsafeUninitializedCapacity: count) { similar, filled in
      products.withUnsafeBufferPointer { products in
        guard let start = products.baseAddress, let end = similar.baseAddress else { return }
        cencoders_mix(
          Kernel.best.code, start + row * count, common, norms, Double(norm), UInt32(vectorShare), count, end)
      }
      filled = count
    }
  }
}
