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
