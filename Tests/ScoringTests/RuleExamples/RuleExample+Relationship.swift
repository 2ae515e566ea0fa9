import RapportModel

extension RuleExample {
  static let relationship = [
    RuleExample("OwnIt", passing: Golden.excellent, failing: Golden.poor),
    RuleExample(
      "KeepPromises",
      passing: start.agent("I book the repair.", pending: ["repair": "book the repair"]).does("repair")
        .ended(.abandoned),
      failing: start.agent("I book the repair.", pending: ["repair": "book the repair"]).ended(.abandoned)),
    RuleExample(
      "CloseWell", passing: Golden.excellent,
      failing: Golden.opening.does("repair").agent("It is too late for a refund.", moves: ["declines-refund"])
        .ended(.declinedWell)),
    recorded(
      "PartOnGoodTerms",
      passing: Script().customer("It leaks.").agent("Please close the valve.").customer("Thank you so much!"),
      failing: Script().customer("It leaks.").agent("Please close the valve.").customer("What a waste of time.")),
    recorded(
      "HearKindWords",
      passing: Script().customer("It leaks.").agent("Please close the valve.").customer("Great, thank you!"),
      failing: Script().customer("It leaks.").agent("Please close the valve.").customer("That didn't help.")),
    recorded(
      "BeGoodCompany",
      passing: Script().customer("It leaks.").agent(
        "Hello, how frustrating that must be! Yes, of course, I agree with you."
      ).agent("Hello again, I do feel for you! Sure, absolutely, that is a great idea."),
      failing: Script().customer("It leaks.").agent("No. That is wrong, we never do that.")),
    RuleExample(
      "OfferMoreThanPolicy", passing: says("Policy is policy. Another way would be a repair."),
      failing: says("Policy is policy.")),
    RuleExample(
      "DoNotOverPromise", passing: says("It will hold."), failing: says("I guarantee it forever.")),
    RuleExample(
      "ThankInItsPlace",
      passing: Script().customer("It leaks, after six years with you.", at: "complaint")
        .agent("Thank you for your loyalty.").ended(.abandoned),
      failing: says("Thank you for your loyalty. How did we do?")),
  ]
}
