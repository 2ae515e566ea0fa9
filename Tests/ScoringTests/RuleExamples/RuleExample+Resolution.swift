import RapportModel

extension RuleExample {
  static let resolution = [
    RuleExample("ReachARightOutcome", passing: Golden.excellent, failing: Golden.warm),
    RuleExample("MeetTheGoals", passing: Golden.excellent, failing: Golden.warm),
    RuleExample("TellWhatMustBeTold", passing: Golden.cold, failing: Golden.warm),
    RuleExample("DiagnoseBeforeFixing", passing: Golden.excellent, failing: Golden.silent),
    RuleExample(
      "StateFactsCorrectly", passing: says("It takes 8 working days.", told: ["repair-time": "8 working days"]),
      failing: start.agent("It takes 3 days.", wrong: ["repair-time": "3 days"]).ended(.abandoned)),
    RuleExample(
      "BackClaimsWithActions",
      passing: start.does("loan").agent("A loan machine is on its way.", done: ["loan": "loan machine"])
        .ended(.abandoned),
      failing: start.agent("A loan machine is on its way.", done: ["loan": "loan machine"])
        .customer(at: "hopeful").does("loan").ended(.abandoned)),
    RuleExample(
      "DeclineWell",
      passing: start.does("repair").agent(
        "It is too late for a refund, because it is 34 days old. Another way would be a repair. You may ask for a "
          + "review."
      ).ended(.declinedWell),
      failing: Golden.cold),
    RuleExample(
      "HandOverWell",
      passing: start.agent(
        "I pass you to our engineer, who has the authority to decide. She has my notes, so you need not tell it again. "
          + "She writes by Friday."
      ).ended(.handedOver),
      failing: start.agent("I pass you on.").ended(.handedOver)),
    recorded(
      "StateASolution",
      passing: leak.agent("Please tighten it: open the settings page.").customer("Thanks, that works."),
      failing: leak.agent("All sorted now, problem solved!")),
    recorded(
      "LeaveNothingHanging",
      passing: leak.agent("Please close the valve.").customer("Which valve do you mean?")
        .agent("The left valve, close it."),
      failing: leak.agent("Please close the valve.").customer("Which valve do you mean?")),
    recorded(
      "SettleComplaints",
      passing: leak.agent("Please close the valve.").customer("Okay."),
      failing: leak.agent("Please close the valve.").customer("This is the worst service.").agent("Hello.")),
  ]

  private static let leak = Script().customer("Why does my machine leak?")
}
