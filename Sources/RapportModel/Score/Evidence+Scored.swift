extension Evidence.Subject {
  /// What has a score of its own: the criteria of the axes, and the whole.
  package static let scored: [Evidence.Subject] =
    Criterion.allCases.filter { $0.axis != nil }.map { .criterion($0) } + [.score]
}

extension Scorecard {
  /// The score of a criterion or of the whole.
  package func score(of subject: Evidence.Subject) -> Tenths? {
    switch subject {
    case .criterion(let criterion): criteria[criterion]?.score
    case .score: score
    }
  }
}
