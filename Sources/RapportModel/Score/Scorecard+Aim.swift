extension Scorecard {
  /// What a conversation can be good or bad at: a criterion, an axis, or the whole.
  package enum Aim: Sendable, Hashable {
    case criterion(Criterion)
    case axis(Axis)
    case score

    /// In the order of a scorecard; professionalism has no score of its own.
    package static let all: [Aim] = {
      let axes = Axis.allCases.flatMap { axis in
        Criterion.allCases.filter { $0.axis == axis }.map(Aim.criterion) + [.axis(axis)]
      }
      return axes + [.score]
    }()

    package init?(_ word: String) {
      guard let aim = Self.all.first(where: { $0.inWords == word }) else { return nil }
      self = aim
    }

    package var inWords: String {
      switch self {
      case .criterion(let criterion): criterion.rawValue
      case .axis(let axis): axis.rawValue
      case .score: "score"
      }
    }
  }

  /// Nil where it was not judged.
  package subscript(aim: Aim) -> Tenths? {
    switch aim {
    case .criterion(let criterion): criteria[criterion]?.score
    case .axis(.service): service
    case .axis(.care): care
    case .score: score
    }
  }
}
