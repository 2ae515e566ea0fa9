extension RuleExample {
  static let proactivity = [
    RuleExample("MeetLatentNeeds", passing: Golden.excellent, failing: Golden.warm),
    RuleExample("TellNextStepsAndTimes", passing: Golden.excellent, failing: Golden.poor),
  ]
}
