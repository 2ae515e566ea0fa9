import Agreement
import Testing

/// Against worked examples that were published, and by definition where it is simple.
@Suite struct StatisticsTests {
  private func near(_ value: Double?, _ expected: Double, within: Double = 0.0005) -> Bool {
    value.map { abs($0 - expected) <= within } ?? false
  }

  /// Krippendorff (2011), "Computing Krippendorff's alpha-reliability", example C: four observers, twelve units,
  /// missing data.
  private static let reliabilityData: [[Double?]] = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nil, 3],
    [nil, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nil],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nil],
  ]

  @Test(arguments: [(Alpha.Metric.nominal, 0.743), (.ordinal, 0.815), (.interval, 0.849)])
  func `alpha is that of Krippendorff's example`(metric: Alpha.Metric, expected: Double) {
    let units = (0..<12).map { unit in Self.reliabilityData.compactMap { $0[unit] } }
    #expect(near(Alpha.of(units, metric), expected))
  }

  @Test func `alpha of two observers is that of Krippendorff's example A`() {
    let meg = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0]
    let owen = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]
    #expect(near(Alpha.of(zip(meg, owen).map { [Double($0), Double($1)] }, .nominal), 0.095))
  }

  @Test func `alpha needs two values that differ`() {
    #expect(Alpha.of([[1, 1], [1, 1]], .interval) == nil)
    #expect(Alpha.of([[1], [2]], .interval) == nil)
    #expect(Alpha.of([[1, 1], [2, 2]], .interval) == 1)
  }

  /// Ratings by wives and husbands, Agresti, "Categorical Data Analysis" (1990), table 2.14; 0.332 with weights by
  /// Fleiss and Cohen in Friendly and Meyer, "Discrete Data Analysis with R" (2016), section 4.7.
  @Test func `weighted kappa is that of the worked example`() {
    let table = [[7, 7, 2, 3], [2, 8, 3, 7], [1, 5, 4, 9], [2, 8, 9, 14]]
    var pairs: [(first: Double, second: Double)] = []
    for (row, counts) in table.enumerated() {
      for (column, count) in counts.enumerated() {
        pairs += Array(repeating: (Double(row), Double(column)), count: count)
      }
    }
    #expect(near(WeightedKappa.quadratic(pairs), 0.332))
  }

  @Test func `weighted kappa is 1 for one and the same, and less than nothing for the reverse`() {
    #expect(WeightedKappa.quadratic([(1, 1), (3, 3), (5, 5)]) == 1)
    #expect(near(WeightedKappa.quadratic([(1, 5), (3, 3), (5, 1)]), -1))
    #expect(WeightedKappa.quadratic([(3, 3), (3, 3)]) == nil)
    #expect(WeightedKappa.quadratic([]) == nil)
  }

  /// IQ and hours of television a week: the worked example of the article on the coefficient in Wikipedia, −29 ∕ 165.
  @Test func `rho is that of the worked example`() {
    let iq: [Double] = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110]
    let hours: [Double] = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]
    #expect(near(Ranks.spearman(Array(zip(iq, hours))), -29.0 / 165, within: 1e-12))
  }

  @Test func `equal values share a rank`() {
    #expect(near(Ranks.spearman([(1, 1), (2, 2), (2, 3), (3, 4)]), 0.9487, within: 0.0001))
    #expect(Ranks.spearman([(1, 1), (1, 2)]) == nil)
  }

  @Test func `the bootstrap draws the same for the same seed, and the mean's interval is that of theory`() throws {
    let values = (0..<200).map { Double($0 % 10) }
    let mean: ([Double]) -> Double? = { $0.reduce(0, +) / Double($0.count) }
    let interval = try #require(Bootstrap(seed: 7).interval(of: values, mean))
    #expect(interval == Bootstrap(seed: 7).interval(of: values, mean))
    #expect(interval != Bootstrap(seed: 8).interval(of: values, mean))
    // The standard error is √(8.25 ∕ 200) = 0.203.
    #expect(abs(interval.lowerBound - (4.5 - 1.96 * 0.203)) < 0.06)
    #expect(abs(interval.upperBound - (4.5 + 1.96 * 0.203)) < 0.06)
    #expect(Bootstrap().interval(of: [Double](), mean) == nil)
  }
}
