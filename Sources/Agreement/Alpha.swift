/// Krippendorff's alpha: how far any number of raters agree beyond chance, each of whom may have left things out.
///
/// Krippendorff, "Computing Krippendorff's alpha-reliability", University of Pennsylvania (2011).
package enum Alpha {
  /// How far apart two values are.
  package enum Metric: Sendable {
    /// Equal or not.
    case nominal
    /// By their ranks.
    case ordinal
    /// By the square of their difference.
    case interval
  }

  /// - Parameter units: the values that each thing rated was given, by however many raters; those with less than two
  ///   say nothing about agreement.
  /// - Returns: 1 for identical values, 0 for chance, negative below it; nil when all values are one and the same, or
  ///   when nothing was rated twice.
  package static func of(_ units: [[Double]], _ metric: Metric) -> Double? {
    let units = units.filter { $0.count > 1 }
    let values = units.flatMap(\.self)
    let distance = distance(metric, among: values)
    let observed = units.reduce(0.0) { sum, unit in
      sum + pairs(unit, distance) / Double(unit.count - 1)
    }
    let expected = pairs(values, distance) / Double(max(values.count - 1, 1))
    return expected > 0 ? 1 - observed / expected : nil
  }

  /// The sum of the distances of all ordered pairs of different places, by the number of each value.
  private static func pairs(_ values: [Double], _ distance: (Double, Double) -> Double) -> Double {
    let counts = Dictionary(values.map { ($0, 1.0) }, uniquingKeysWith: +).sorted { $0.key < $1.key }
    var sum = 0.0
    for (index, first) in counts.enumerated() {
      for second in counts[(index + 1)...] {
        sum += 2 * first.value * second.value * distance(first.key, second.key)
      }
    }
    return sum
  }

  private static func distance(_ metric: Metric, among values: [Double]) -> (Double, Double) -> Double {
    switch metric {
    case .nominal: return { $0 == $1 ? 0 : 1 }
    case .interval: return { ($0 - $1) * ($0 - $1) }
    case .ordinal:
      // Half of those at both values and all between them: the difference of their mean ranks.
      let ranks = Dictionary(zip(values, Ranks.of(values))) { first, _ in first }
      return { (ranks[$0]! - ranks[$1]!) * (ranks[$0]! - ranks[$1]!) }
    }
  }
}
