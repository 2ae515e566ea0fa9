import Agreement
import RapportModel
import Testing

@Suite struct ProportionTests {
  /// Values of Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998),
  /// table I, method 3.
  @Test(
    arguments: [
      (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718),
    ] as [(Int, Int, Double, Double)])
  func intervalsAreWilsons(met: Int, of: Int, low: Double, high: Double) throws {
    let interval = try #require(Proportion(met: met, of: of).interval)
    #expect(abs(interval.lowerBound - low) < 0.0001 && abs(interval.upperBound - high) < 0.0001)
  }

  @Test func nothingHasNoInterval() {
    #expect(Proportion().interval == nil)
  }

  @Test func aFunnelNarrowsWithOpportunitiesAndAllowsForDispersion() {
    let even = Funnel((0..<20).map { _ in Proportion(met: 50, of: 100) })
    #expect(even.target == 0.5 && even.dispersion == 1)
    #expect(abs(even.limits(of: 100, z: 1.96).upperBound - 0.598) < 0.001)
    #expect(even.limits(of: 400, z: 1.96).upperBound < even.limits(of: 100, z: 1.96).upperBound)
    let wild = Funnel((0..<20).map { Proportion(met: $0 % 2 == 0 ? 30 : 70, of: 100) })
    #expect(abs(wild.dispersion - 16) < 0.01)
    #expect(Funnel([Proportion(met: 0, of: 40), Proportion(met: 0, of: 30)]).dispersion == 1)
  }

  @Test func gradesThatGoAlongAreSaidAndOthersNot() {
    var validation = Validation()
    for number in 0..<100 {
      var card = Scorecard(
        id: "\(number)", basis: .recorded, rubric: .init(name: "d", version: "1", sha256: "0"),
        encoder: .init(name: "fast", sha256: "0"), engine: "test")
      card.score = Tenths(number)
      card.criteria[.empathy] = .init(
        score: Tenths(number * 37 % 101), weight: 30, opportunities: 1, judged: 1, coverage: 1000)
      validation.add(card, [.satisfaction: Double(number / 20), .resolved: 1])
    }
    let rows = validation.rows()
    let score = rows.first { $0.subject == .score && $0.outcome == .satisfaction }
    #expect(score?.predicts == true && (score?.correlation ?? 0) > 0.9)
    #expect(rows.first { $0.subject == .criterion(.empathy) && $0.outcome == .satisfaction }?.predicts == false)
    #expect(rows.first { $0.subject == .criterion(.clarity) }?.correlation == nil)
    #expect(rows.first { $0.subject == .score && $0.outcome == .resolved }?.correlation == nil)
  }
}
