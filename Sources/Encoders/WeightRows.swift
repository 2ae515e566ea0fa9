import CEncoders

/// Small weights in rows of one width, added up by row.
package struct WeightRows: Sendable {
  private let weights: [Int8]
  private let width: Int

  /// - Parameter weights: of whole rows, one after another.
  package init(_ weights: [Int8], width: Int) {
    precondition(width > 0 && weights.count % width == 0, "rows of one width")
    self.weights = weights
    self.width = width
  }

  /// Adds a row to as many sums.
  package func add(_ row: Int, to sums: inout [Int32]) {
    precondition(sums.count == width && (row + 1) * width <= weights.count)
    weights.withUnsafeBufferPointer { cencoders_add(Kernel.best.code, $0.baseAddress! + row * width, width, &sums) }
  }
}
