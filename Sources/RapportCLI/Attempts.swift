import RapportModel
import Records

/// How often this user was assessed.
enum Attempts {
  /// Which assessed attempt at a scenario, in its variant, the next one is, from 1.
  @MainActor static func next(at scenario: Scenario) -> Int {
    let earlier = SessionKeeping.logbook?.entries ?? []
    return 1
      + earlier.count { $0.mode == .assessed && $0.scenario == scenario.id && $0.variant == scenario.variant }
  }
}
