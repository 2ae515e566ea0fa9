/// Cohen's kappa with quadratic weights: how far two raters agree beyond chance, where a disagreement counts by the
/// square of its size.
///
/// Cohen, "Weighted kappa: nominal scale agreement with provision for scaled disagreement or partial credit",
/// Psychological Bulletin 70 (1968). With quadratic weights it needs no categories: the disagreement observed is the
/// mean square of the differences, and that expected the mean over all pairs of a first and a second value.
package enum WeightedKappa {
  /// 1 for identical values, 0 for chance, negative below it; nil when both raters gave one and the same value to
  /// everything, or when there is nothing.
  package static func quadratic(_ pairs: [(first: Double, second: Double)]) -> Double? {
    let count = Double(pairs.count)
    let observed = pairs.reduce(0) { $0 + square($1.first - $1.second) } / count
    let first = Moments(pairs.map(\.first))
    let second = Moments(pairs.map(\.second))
    // The mean of (x − y)² over all pairs is both variances and the square of the difference of the means.
    let expected = first.variance + second.variance + square(first.mean - second.mean)
    return expected > 0 ? 1 - observed / expected : nil
  }

  private static func square(_ value: Double) -> Double { value * value }
}
