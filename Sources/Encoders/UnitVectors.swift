import CEncoders

/// Vectors of length 2^14 one after another, in whole numbers.
package struct UnitVectors: Sendable {
  /// What 1 is.
  package static let one = 1 << 14
  /// Numbers of one vector.
  package static let dimensions = VectorTable.dimensions

  /// One vector after another.
  package private(set) var numbers: [Int16] = []
  package private(set) var count = 0

  package init() {}

  /// - Parameter numbers: of whole vectors.
  package init(numbers: [Int16]) {
    self.numbers = numbers
    count = numbers.count / VectorTable.dimensions
  }

  /// Appends the direction of a sum; the null vector for a sum of nothing.
  package mutating func append(directionOf sum: VectorSum) {
    sum.numbers.withUnsafeBufferPointer { append(directionOf: $0) }
  }

  mutating func append(directionOf sum: UnsafeBufferPointer<Int32>) {
    withUnsafeTemporaryAllocation(of: Int16.self, capacity: VectorTable.dimensions) { vector in
      cencoders_direction(Kernel.best.code, sum.baseAddress!, Int64(max(1, sum.length)), vector.baseAddress!)
      numbers.append(contentsOf: UnsafeBufferPointer(vector))
    }
    count += 1
  }

  /// The whole numbers of one.
  package func vector(at index: Int) -> ArraySlice<Int16> {
    numbers[index * VectorTable.dimensions..<(index + 1) * VectorTable.dimensions]
  }

  /// Makes room for so many vectors in all.
  package mutating func reserveCapacity(_ count: Int) { numbers.reserveCapacity(count * VectorTable.dimensions) }

  /// The cosine of `query`'s vector with each of these, times 2^28.
  package func products(with query: UnitVectors, at index: Int, kernel: Kernel = .best) -> [Int32] {
    products(with: query, index..<(index + 1), among: 0..<count, kernel: kernel)
  }

  /// The cosine of one of these with one of `query`'s, times 2^28.
  package func product(at place: Int, with query: UnitVectors, at row: Int, kernel: Kernel = .best) -> Int32 {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 1) { product in
      write(to: product, with: query, row..<row + 1, among: place..<place + 1, kernel: kernel)
      return product[0]
    }
  }

  /// So many vectors stay in the processor's nearest memory while several queries pass over them.
  private static let tile = 64

  /// The cosines of some of `queries`' vectors with some of these, times 2^28, one query after another.
  package func products(
    with queries: UnitVectors, _ rows: Range<Int>, among places: Range<Int>, kernel: Kernel = .best
  ) -> [Int32] {
    [Int32](unsafeUninitializedCapacity: rows.count * places.count) { products, filled in
      write(to: products, with: queries, rows, among: places, kernel: kernel)
      filled = rows.count * places.count
    }
  }

  /// The same, into memory for so many.
  package func write(
    to products: UnsafeMutableBufferPointer<Int32>, with queries: UnitVectors, _ rows: Range<Int>,
    among places: Range<Int>, kernel: Kernel = .best
  ) {
    precondition(products.count >= rows.count * places.count && rows.upperBound <= queries.count)
    guard !places.isEmpty, !rows.isEmpty else { return }
    let dimensions = VectorTable.dimensions
    queries.numbers.withUnsafeBufferPointer { queries in
      numbers.withUnsafeBufferPointer { vectors in
        for start in stride(from: places.lowerBound, to: places.upperBound, by: Self.tile) {
          for (index, row) in rows.enumerated() {
            cencoders_products(
              kernel.code, queries.baseAddress! + row * dimensions, vectors.baseAddress! + start * dimensions,
              min(Self.tile, places.upperBound - start),
              products.baseAddress! + index * places.count + start - places.lowerBound)
          }
        }
      }
    }
  }
}

extension UnitVectors {
  /// The square of the length of the sum of some of these vectors, where each has the length 1000.
  package func squareOfSum(_ places: Range<Int>) -> Int {
    sum(of: places).reduce(0) { square, sum in
      let thousandths = Int(sum) * 1000 / Self.one
      return square + thousandths * thousandths
    }
  }
}

extension UnitVectors {
  /// The direction of the sum of some of these vectors; the null vector of none.
  package func middle(of places: Range<Int>) -> [Int16] {
    var middle = UnitVectors()
    middle.append(directionOf: VectorSum(numbers: sum(of: places)))
    return middle.numbers
  }

  private func sum(of places: Range<Int>) -> [Int32] {
    let dimensions = VectorTable.dimensions
    var sums = [Int32](repeating: 0, count: dimensions)
    for place in places {
      for dimension in 0..<dimensions { sums[dimension] &+= Int32(numbers[place &* dimensions &+ dimension]) }
    }
    return sums
  }
}

/// The sum of some pieces' vectors, in whole numbers.
package struct VectorSum: Sendable, Equatable {
  var numbers: [Int32]

  init(numbers: [Int32]) {
    self.numbers = numbers
  }

  /// Rounded down.
  package var length: Int { numbers.withUnsafeBufferPointer(\.length) }
}

extension UnsafeBufferPointer<Int32> {
  /// Rounded down. No number is larger than 2^31, so 128 squares stay below 2^62 once an eighth is taken.
  fileprivate var length: Int {
    guard let numbers = baseAddress else { return 0 }
    let square = Int(cencoders_square(Kernel.best.code, numbers, 3))
    guard square < 1 << 40 else { return square.squareRoot * 8 }
    // Short sums are measured without the loss.
    return Int(cencoders_square(Kernel.best.code, numbers, 0)).squareRoot
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
