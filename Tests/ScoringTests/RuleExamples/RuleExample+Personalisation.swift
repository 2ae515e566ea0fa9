import RapportModel

extension RuleExample {
  static let personalisation = [
    RuleExample("FitTheSolution", passing: Golden.excellent, failing: Golden.warm),
    RuleExample("UseWhatYouKnow", passing: Golden.excellent, failing: Golden.cold),
    RuleExample("UseTheRightName", passing: Golden.excellent, failing: Golden.cold),
    RuleExample(
      "DoNotAskAgain", passing: start.agent("Is it her birthday?").ended(.abandoned),
      failing: start.agent("When did you buy it?", asked: ["bought": "When did you buy it"]).ended(.abandoned)),
    RuleExample(
      "LeaveSensitiveFactsAlone",
      passing: Script().customer("My knee hurts.", at: "complaint", tells: ["illness"])
        .agent("Mind her knee.", told: ["illness": "her knee"]).ended(.abandoned),
      failing: start.agent("Mind her knee.", told: ["illness": "her knee"]).ended(.abandoned)),
    RuleExample(
      "SpeakToThisPerson",
      passing: says("It leaks since Monday. We value your business."), failing: says("We value your business.")),
  ]
}
