import RapportModel
import Scoring
import Testing

/// A conversation that satisfies a rule and one that breaks it.
struct RuleExample: Sendable, CustomTestStringConvertible {
  var rule: String
  var passing: Script
  var failing: Script
  var change: @Sendable (inout Scenario) -> Void = { _ in }
  /// It is about recordings: there is no scenario.
  var isRecorded = false

  init(
    _ rule: String, passing: Script, failing: Script,
    _ change: @escaping @Sendable (inout Scenario) -> Void = { _ in }
  ) {
    self.rule = rule
    self.passing = passing
    self.failing = failing
    self.change = change
  }

  /// Without a scenario.
  static func recorded(_ rule: String, passing: Script, failing: Script) -> RuleExample {
    var example = RuleExample(rule, passing: passing, failing: failing)
    example.isRecorded = true
    return example
  }

  func card(_ script: Script) -> Scorecard { isRecorded ? Fixture.recorded(script) : Fixture.card(script, change) }

  var testDescription: String { rule }

  static let start = Script().customer(at: "complaint")

  /// One reply, after which the customer goes.
  static func says(_ text: String, told: [String: String] = [:]) -> Script {
    start.agent(text, told: told).customer(at: "gone").ended(.customerWithdrew)
  }

  /// In the order of the rules.
  static let all = Criterion.allCases.flatMap(examples)

  static func examples(of criterion: Criterion) -> [RuleExample] {
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
