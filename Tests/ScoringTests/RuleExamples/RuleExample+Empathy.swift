import RapportModel

extension RuleExample {
  static let empathy = [
    RuleExample("AcknowledgeTheFeeling", passing: Golden.excellent, failing: Golden.cold),
    RuleExample("OwnTheFault", passing: Golden.excellent, failing: Golden.cold),
    RuleExample(
      "ApologiseOnce", passing: says("I am sorry. It leaks."),
      failing: start.agent("I am sorry about it.").agent("I apologise, truly.").agent("And again: I am sorry.")
        .ended(.abandoned)),
    RuleExample(
      "CareForTheVulnerable",
      passing: says(
        "Thank you for telling me. May I note it on your account? We use it only so that nobody asks you again. "
          + "What would make the repair easier? Our priority services team can help too."),
      failing: says("The repair takes a week.")
    ) { $0.nodes[0].shows = [.vulnerability] },
    RuleExample(
      "AnswerAbuseCalmly",
      passing: says(
        "Nobody answered you on Monday, and I'm looking at it now. I ask you to speak to me without insults."),
      failing: says("Fine.")
    ) { $0.nodes[0].shows = [.abuse] },
  ]
}
