import CEncoders

/// Vectors of length 2^14 one after another, in whole numbers.
package struct UnitVectors: Sendable {
  /// What 1 is.
  package static let one = 1 << 14

  private(set) var numbers: [Int16] = []
  package private(set) var count = 0

  package init() {}

  /// Appends the direction of a sum; the null vector for a sum of nothing. Returns the sum's length.
  @discardableResult
  package mutating func append(directionOf sum: VectorSum) -> Int {
    let length = max(1, sum.length)
    for number in sum.numbers {
      // Rounded half away from zero, so that a vector and its opposite stay opposite.
      let scaled = Int(number) * Self.one * 2
      numbers.append(Int16((scaled + (scaled < 0 ? -length : length)) / (length * 2)))
    }
    count += 1
    return sum.length
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

  package static func + (a: VectorSum, b: VectorSum) -> VectorSum {
    VectorSum(numbers: zip(a.numbers, b.numbers).map(&+))
  }

  /// Rounded down. No number is larger than 2^31, so 128 squares stay below 2^62 once an eighth is taken.
  package var length: Int {
    var square: UInt64 = 0
    for number in numbers {
      let eighth = UInt64(number.magnitude >> 3)
      square += eighth * eighth
    }
    // Short sums are measured without the loss.
    guard square < 1 << 40 else { return Int(square.squareRoot) * 8 }
    return Int(numbers.reduce(UInt64(0)) { $0 + UInt64($1.magnitude) * UInt64($1.magnitude) }.squareRoot)
  }
}

extension UInt64 {
  /// The largest whole number whose square is not larger.
  var squareRoot: UInt64 {
    guard self > 0 else { return 0 }
    // The floating-point root is within one of it; whole numbers settle which.
    var root = UInt64(Double(self).squareRoot())
    while root * root > self { root -= 1 }
    while (root + 1) * (root + 1) <= self { root += 1 }
    return root
  }
}
