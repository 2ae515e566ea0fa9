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

  /// Of one stretch with some phrases, 0 to 1000.
  ///
  /// - Parameters:
  ///   - products: of the stretch's vector with those of the phrases, from `UnitVectors.products`.
  ///   - common: of the stretch's counted words with those of the phrases.
  ///   - norm: the length of the stretch's counted words, above zero.
  ///   - places: where the phrases stand.
  package func similarities(
    _ products: ArraySlice<Int32>, _ common: ArraySlice<Int32>, norm: Int, among places: Range<Int>
  ) -> [Int32] {
    precondition(products.count == places.count && common.count == places.count)
    return [Int32](unsafeUninitializedCapacity: places.count) { similar, filled in
      products.withUnsafeBufferPointer { products in
        common.withUnsafeBufferPointer { common in
          norms[places].withUnsafeBufferPointer { norms in
            guard let start = products.baseAddress, let end = similar.baseAddress else { return }
            cencoders_mix(
              Kernel.best.code, start, common.baseAddress!, norms.baseAddress!, Double(norm), UInt32(vectorShare),
              places.count, end)
          }
        }
      }
      filled = places.count
    }
  }
}
