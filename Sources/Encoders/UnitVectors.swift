import CEncoders

/// Vectors of length 2^14 one after another, in whole numbers.
package struct UnitVectors: Sendable {
  /// What 1 is.
  package static let one = 1 << 14

  private(set) var numbers: [Int16] = []
  package private(set) var count = 0

  package init() {}

  /// Appends the direction of a sum; the null vector for a sum of nothing.
  package mutating func append(directionOf sum: VectorSum) {
    let length = max(1, sum.length)
    for number in sum.numbers {
      // Rounded half away from zero, so that a vector and its opposite stay opposite.
      let scaled = Int(number) * Self.one * 2
      numbers.append(Int16((scaled + (scaled < 0 ? -length : length)) / (length * 2)))
    }
    count += 1
  }

  package mutating func append(_ others: UnitVectors) {
    numbers += others.numbers
    count += others.count
  }

  /// The cosine of `query`'s vector with each of these, times 2^28.
  package func products(with query: UnitVectors, at index: Int, kernel: Kernel = .best) -> [Int32] {
    guard count > 0 else { return [] }
    let dimensions = VectorTable.dimensions
    return [Int32](unsafeUninitializedCapacity: count) { products, filled in
      query.numbers.withUnsafeBufferPointer { query in
        numbers.withUnsafeBufferPointer { vectors in
          cencoders_products(
            kernel.code, query.baseAddress! + index * dimensions, vectors.baseAddress!, count, products.baseAddress!
          )
        }
      }
      filled = count
    }
  }
}

extension UnitVectors {
  /// The square of the length of the sum of some of these vectors, where each has the length 1000.
  package func squareOfSum(_ places: Range<Int>) -> Int {
    let dimensions = VectorTable.dimensions
    return (0..<dimensions).reduce(0) { square, dimension in
      let sum = places.reduce(0) { $0 + Int(numbers[$1 * dimensions + dimension]) } * 1000 / Self.one
      return square + sum * sum
    }
  }
}

/// The sum of some pieces' vectors, in whole numbers.
package struct VectorSum: Sendable, Equatable {
  var numbers: [Int32]

  init(numbers: [Int32]) {
    self.numbers = numbers
  }

  /// Rounded down. No number is larger than 2^31, so 128 squares stay below 2^62 once an eighth is taken.
  package var length: Int {
    let square = numbers.reduce(0) { square, number in
      let eighth = Int(number.magnitude >> 3)
      return square + eighth * eighth
    }
    guard square < 1 << 40 else { return square.squareRoot * 8 }
    // Short sums are measured without the loss.
    return numbers.reduce(0) { $0 + Int($1.magnitude) * Int($1.magnitude) }.squareRoot
  }
}

extension Int {
  /// The largest whole number whose square is not larger; of a number below 2^62.
  package var squareRoot: Int {
    guard self > 0 else { return 0 }
    // The floating-point root is within one of it; whole numbers settle which.
    var root = Int(Double(self).squareRoot())
    while root * root > self { root -= 1 }
    while (root + 1) * (root + 1) <= self { root += 1 }
    return root
  }
}
