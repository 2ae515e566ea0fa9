import Agreement

extension Proportion {
  /// "84 % (79–88)"; nil on fewer opportunities than give a rate.
  func rate(least: Int) -> String? {
    guard of >= least, let interval else { return nil }
    return "\(percent(share)) % (\(percent(interval.lowerBound))–\(percent(interval.upperBound)))"
  }

  /// "1234 of 1469".
  var counts: String { "\(met) of \(of)" }
}

/// Whole hundredths, rounded half up.
func percent(_ share: Double) -> Int { Int((share * 100).rounded(.toNearestOrAwayFromZero)) }
