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

  /// Of one stretch with the first phrases, 0 to 1000.
  ///
  /// - Parameters:
  ///   - products: of the stretch's vector with those of the phrases, from `UnitVectors.products`.
  ///   - common: of the stretch's counted words with those of the phrases.
  ///   - norm: the length of the stretch's counted words, above zero.
  package func similarities(_ products: ArraySlice<Int32>, _ common: ArraySlice<Int32>, norm: Int) -> [Int32] {
    let count = products.count
    precondition(common.count == count && count <= norms.count)
    return [Int32](unsafeUninitializedCapacity: count) { similar, filled in
      products.withUnsafeBufferPointer { products in
        common.withUnsafeBufferPointer { common in
          guard let start = products.baseAddress, let end = similar.baseAddress else { return }
          cencoders_mix(
            Kernel.best.code, start, common.baseAddress!, norms, Double(norm), UInt32(vectorShare), count, end)
        }
      }
      filled = count
    }
  }

  /// The sum of some similarities, and the largest; -1 where there are none.
  package static func total(_ similar: UnsafeBufferPointer<Int32>) -> (sum: Int, largest: Int) {
    guard let start = similar.baseAddress else { return (0, -1) }
    var largest: Int32 = -1
    let sum = cencoders_total(Kernel.best.code, start, similar.count, &largest)
    return (Int(sum), Int(largest))
  }
}
