import CEncoders

/// Vectors of the fine encoder one after another, of length 2^14, in whole numbers.
package struct WideVectors: Sendable, Equatable {
  package static let width = TransformerFile.width

  package private(set) var numbers: [Int16] = []
  package var count: Int { numbers.count / Self.width }

  package init() {}

  /// - Parameter numbers: `width` of them a vector.
  package init(numbers: [Int16]) {
    precondition(numbers.count % Self.width == 0, "a part of a vector")
    self.numbers = numbers
  }

  /// Appends the direction of a vector that is not null.
  mutating func append(directionOf vector: [Float]) {
    let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    let scale = Float(UnitVectors.one) / max(length, .leastNormalMagnitude)
    for number in vector { numbers.append(Int16((number * scale).rounded(.toNearestOrEven))) }
  }

  /// The direction of the sum of some of these, which is not null; of no number for none.
  package func middle(of places: Range<Int>) -> [Int16] {
    guard !places.isEmpty else { return [] }
    var sum = [Float](repeating: 0, count: Self.width)
    for place in places {
      for (dimension, number) in self[place].enumerated() { sum[dimension] += Float(number) }
    }
    var middle = WideVectors()
    middle.append(directionOf: sum)
    return middle.numbers
  }

  package subscript(index: Int) -> ArraySlice<Int16> { numbers[index * Self.width..<(index + 1) * Self.width] }

  /// The cosine of `query`'s vector with each of these, times 2^28.
  package func products(with query: WideVectors, at index: Int, kernel: Kernel = .best) -> [Int32] {
    guard count > 0 else { return [] }
    return [Int32](unsafeUninitializedCapacity: count) { products, filled in
      query.numbers.withUnsafeBufferPointer { query in
        numbers.withUnsafeBufferPointer { vectors in
          cencoders_wide_products(
            kernel.code, query.baseAddress! + index * Self.width, vectors.baseAddress!, Self.width, count,
            products.baseAddress!)
        }
      }
      filled = count
    }
  }
}
