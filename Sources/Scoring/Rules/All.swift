import RapportModel

extension Rule {
  /// All rules in the order in which their evidence is listed.
  static let all = Criterion.allCases.flatMap(rules)

  static func rules(of criterion: Criterion) -> [Rule] {
    switch criterion {
    case .resolution: resolution
    case .clarity: clarity
    case .efficiency: efficiency
    case .empathy: empathy
    case .personalisation: personalisation
    case .proactivity: proactivity
    case .relationship: relationship
    case .professionalism: professionalism
    }
  }
}
