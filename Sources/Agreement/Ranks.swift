/// The ranks of values, and how far two orders agree.
package enum Ranks {
  /// From 1; those that are equal share the mean of their ranks.
  static func of(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      let end = order[start...].firstIndex { values[$0] != values[order[start]] } ?? order.count
      for place in start..<end { ranks[order[place]] = Double(start + 1 + end) / 2 }
      start = end
    }
    return ranks
  }

  /// Spearman's rho: Pearson's correlation of the ranks, so that equal values are treated as they are.
  ///
  /// Spearman, "The proof and measurement of association between two things", American Journal of Psychology 15 (1904).
  ///
  /// - Returns: −1 to 1; nil when one side has one value only.
  package static func spearman(_ pairs: [(first: Double, second: Double)]) -> Double? {
    let first = of(pairs.map(\.first))
    let second = of(pairs.map(\.second))
    let a = Moments(first)
    let b = Moments(second)
    guard a.variance > 0, b.variance > 0 else { return nil }
    let products = zip(first, second).reduce(0) { $0 + ($1.0 - a.mean) * ($1.1 - b.mean) }
    return products / Double(pairs.count) / (a.variance * b.variance).squareRoot()
  }
}
