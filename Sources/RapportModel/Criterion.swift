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

  private var rank: Int { Self.allCases.firstIndex(of: self)! }
}
