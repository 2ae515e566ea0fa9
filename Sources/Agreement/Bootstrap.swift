import RapportModel

/// How sure a statistic is: its spread over samples drawn from the sample.
///
/// Efron and Tibshirani, "An Introduction to the Bootstrap" (1993), the percentile interval.
package struct Bootstrap: Sendable {
  /// How many samples are drawn.
  package var samples = 1_000
  /// The same seed draws the same samples.
  package var seed: UInt64 = 1

  package init(samples: Int = 1_000, seed: UInt64 = 1) {
    self.samples = samples
    self.seed = seed
  }

  /// The middle 95 % of a statistic over samples of the same size, drawn with putting back.
  ///
  /// - Parameter statistic: nil for a sample that it is not defined on, which is left out.
  /// - Returns: nil when it is defined on less than half of the samples.
  package func interval<Item>(of items: [Item], _ statistic: ([Item]) -> Double?) -> ClosedRange<Double>? {
    guard !items.isEmpty else { return nil }
    var random = SplitMix64(seed: seed)
    var values: [Double] = []
    for _ in 0..<samples {
      let drawn = items.indices.map { _ in items[random.index(below: items.count)] }
      if let value = statistic(drawn) { values.append(value) }
    }
    guard 2 * values.count >= samples, !values.isEmpty else { return nil }
    values.sort()
    return values[(values.count - 1) * 25 / 1_000]...values[values.count - 1 - (values.count - 1) * 25 / 1_000]
  }
}
