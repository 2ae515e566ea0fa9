/// How far units may differ by chance alone: limits around the share of all, wide for few opportunities.
///
/// Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24 (2005), with the
/// overdispersion factor of section 4.3: opportunities of one conversation depend on one another, which would make
/// limits of independent ones too narrow.
package struct Funnel: Sendable {
  /// Of all units together.
  package let target: Double
  /// How much more units vary than chance alone would make them, at least 1.
  package let dispersion: Double

  /// - Parameter units: each with at least one opportunity; not empty.
  package init(_ units: [Proportion]) {
    var all = Proportion()
    for unit in units { all.add(unit) }
    let target = all.share
    self.target = target
    let spread = target * (1 - target)
    guard spread > 0, units.count > 1 else {
      dispersion = 1
      return
    }
    // One unit in ten at each end counts as much as its neighbour and no more.
    let squares = units.map { unit in
      let distance = unit.share - target
      return distance * distance * Double(unit.of) / spread
    }.sorted()
    let cut = units.count / 10
    let held = squares.map { min($0, squares[squares.count - 1 - cut]) }
    dispersion = max(1, held.reduce(0, +) / Double(held.count))
  }

  /// The limits for a unit with so many opportunities; `z` is 1.96 for 95 % and 3.09 for 99.8 %.
  package func limits(of opportunities: Int, z: Double) -> ClosedRange<Double> {
    let half = z * (dispersion * target * (1 - target) / Double(max(1, opportunities))).squareRoot()
    return max(0, target - half)...min(1, target + half)
  }
}
