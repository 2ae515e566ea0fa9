/// The two sides of good work with customers.
package enum Axis: String, Sendable, CaseIterable {
  /// Reactive, quick, solves the problem now.
  case service
  /// Proactive, relational, personal, over the whole journey.
  case care
}

/// What an answer is graded on.
package enum Criterion: String, Sendable, CaseIterable, Comparable {
  case resolution, clarity, efficiency
  case empathy, personalisation, proactivity, relationship
  /// No axis and no weight: its deductions fall on the whole score.
  case professionalism

  package var axis: Axis? {
    switch self {
    case .resolution, .clarity, .efficiency: .service
    case .empathy, .personalisation, .proactivity, .relationship: .care
    case .professionalism: nil
    }
  }

  package static func < (a: Criterion, b: Criterion) -> Bool { a.rank < b.rank }

  /// By its case: texts, as raw values are, take long to hash.
  package func hash(into hasher: inout Hasher) { hasher.combine(rank) }

  private var rank: Int {
    switch self {
    case .resolution: 0
    case .clarity: 1
    case .efficiency: 2
    case .empathy: 3
    case .personalisation: 4
    case .proactivity: 5
    case .relationship: 6
    case .professionalism: 7
    }
  }
}
