/// So many of so many, and how sure the share is.
package struct Proportion: Sendable, Hashable {
  package var met: Int
  /// How often there was an opportunity, at least `met`.
  package var of: Int

  package init(met: Int = 0, of: Int = 0) {
    self.met = met
    self.of = of
  }

  /// 0 to 1; there was at least one opportunity.
  package var share: Double { Double(met) / Double(of) }

  package mutating func add(_ other: Proportion) {
    met += other.met
    of += other.of
  }

  /// Where the true share lies with 95 % confidence, were the opportunities independent; nil without any.
  ///
  /// Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927): right for few
  /// opportunities and for shares near 0 and 1 as well.
  package var interval: ClosedRange<Double>? {
    guard of > 0 else { return nil }
    let z = 1.959_963_984_540_054
    let n = Double(of)
    let middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    let half = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    return max(0, middle - half)...min(1, middle + half)
  }
}
