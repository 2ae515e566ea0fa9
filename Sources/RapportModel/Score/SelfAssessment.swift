/// How well trainees think they did, before they see the grade.
package struct SelfAssessment: Sendable, Hashable {
  /// From 1 to 4.
  package enum Step: Int, Sendable, CaseIterable {
    case poor = 1
    case notYet, satisfactory, exceptional
  }

  /// Nil when it was skipped.
  package var service: Step?
  package var care: Step?

  package init(service: Step? = nil, care: Step? = nil) {
    self.service = service
    self.care = care
  }

  package var isEmpty: Bool { self == SelfAssessment() }

  package subscript(axis: Axis) -> Step? {
    get {
      switch axis {
      case .service: service
      case .care: care
      }
    }
    set {
      switch axis {
      case .service: service = newValue
      case .care: care = newValue
      }
    }
  }
}

extension SelfAssessment.Step {
  /// The level that it stands for; both 1 and 2 say that it is not good enough yet.
  package var level: Scorecard.Level {
    switch self {
    case .poor, .notYet: .notYet
    case .satisfactory: .satisfactory
    case .exceptional: .exceptional
    }
  }
}
