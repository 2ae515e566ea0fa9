import RapportModel

extension RuleExample {
  static let relationship = [
    RuleExample("OwnIt", passing: Golden.excellent, failing: Golden.poor),
    RuleExample(
      "KeepPromises",
      passing: start.agent("I book the repair.", pending: ["repair": "book the repair"]).does("repair")
        .ended(.abandoned),
      failing: start.agent("I book the repair.", pending: ["repair": "book the repair"]).ended(.abandoned)),
    RuleExample("CloseWell", passing: Golden.excellent, failing: Golden.cold),
    recorded(
      "PartOnGoodTerms",
      passing: Script().customer("It leaks.").agent("Please close the valve.").customer("Thank you so much!"),
      failing: Script().customer("It leaks.").agent("Please close the valve.").customer("What a waste of time.")),
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
