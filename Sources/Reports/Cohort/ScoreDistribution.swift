import RapportModel

/// How often each score was given: the mean and the median are exact, and nothing grows with their number.
struct ScoreDistribution: Sendable {
  /// By tenths of points.
  private var counts = [Int](repeating: 0, count: 1001)
  private(set) var count = 0

  mutating func add(_ score: Tenths) {
    counts[min(1000, max(0, score.count))] += 1
    count += 1
  }

  /// Rounded half up; nil without any.
  var mean: Tenths? {
    guard count > 0 else { return nil }
    let sum = counts.enumerated().reduce(0) { $0 + $1.offset * $1.element }
    return Tenths(count: (2 * sum + count) / (2 * count))
  }

  /// Of an even number the mean of the middle two, rounded half up; nil without any.
  var median: Tenths? {
    guard count > 0 else { return nil }
    return Tenths(count: (place((count - 1) / 2) + place(count / 2) + 1) / 2)
  }

  /// The score, in tenths, at a place of them in order, from 0.
  private func place(_ index: Int) -> Int {
    var passed = 0
    return counts.firstIndex {
      passed += $0
      return passed > index
    } ?? 1000
  }
}

extension Cohort {
  /// "mean 61.5, median 63.8"; nil without any score.
  var averages: String? {
    guard let mean = distribution.mean, let median = distribution.median else { return nil }
    return "mean \(mean), median \(median)"
  }

  /// "11 neither passed nor failed: a criterion could not be judged"; nil where there is none.
  var undecidedInWords: String? {
    undecided == 0 ? nil : "\(undecided) neither passed nor failed: a criterion could not be judged"
  }

  /// "no conversation has a field 'temm'"; nil where one has it, or nobody asked.
  var missingFieldInWords: String? {
    guard let groupedBy, groupedBy != "agent", groups.keys.allSatisfy({ $0 == Self.withoutField }) else {
      return nil
    }
    return "no conversation has a field '\(groupedBy)'"
  }

  /// "24 conversations".
  var title: String { conversations.of("conversation") }
}
