import RapportModel

extension RuleExample {
  static let proactivity = [
    RuleExample("MeetLatentNeeds", passing: Golden.excellent, failing: Golden.warm),
    RuleExample("TellNextStepsAndTimes", passing: Golden.excellent, failing: Golden.poor),
    RuleExample(
      "OfferInItsPlace",
      passing: start.does("repair").agent("How frustrating that nobody answered on Monday. The repair is booked.")
        .customer(at: "pressed").agent("And there is 20% off today.").ended(.abandoned),
      failing: says("And there is 20% off today.")),
  ]
}
