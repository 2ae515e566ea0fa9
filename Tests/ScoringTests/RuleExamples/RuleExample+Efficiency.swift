extension RuleExample {
  static let efficiency = [
    RuleExample("KeepToTheBand", passing: Golden.excellent, failing: Golden.warm)
  ]
}
