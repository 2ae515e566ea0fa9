/// Mean and variance of some values.
struct Moments {
  let mean: Double
  /// Of the values themselves, not estimated for a population: divided by their number.
  let variance: Double

  init(_ values: [Double]) {
    let count = Double(max(values.count, 1))
    let mean = values.reduce(0, +) / count
    self.mean = mean
    variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
  }
}
