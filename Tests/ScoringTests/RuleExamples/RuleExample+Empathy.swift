import RapportModel

extension RuleExample {
  static let empathy = [
    RuleExample("AcknowledgeTheFeeling", passing: Golden.excellent, failing: Golden.cold),
    RuleExample("OwnTheFault", passing: Golden.excellent, failing: Golden.cold),
    RuleExample(
      "ApologiseOnce", passing: says("I am sorry. It leaks."),
      failing: start.agent("I am sorry about it.").agent("I apologise, truly.").agent("And again: I am sorry.")
        .ended(.abandoned)),
  ]
}
