extension RuleExample {
  static let clarity = [
    RuleExample("AnswerTheQuestions", passing: Golden.excellent, failing: Golden.polite),
    RuleExample("GiveANextStep", passing: Golden.excellent, failing: Golden.polite),
    RuleExample(
      "AskOneThingAtATime", passing: says("Where is it? And when did it begin?"),
      failing: says("Where is it? When did it begin? Who used it?")),
    RuleExample("AvoidJargon", passing: says("I send it back."), failing: says("I open an RMA ticket.")),
    RuleExample(
      "KeepSentencesShort", passing: says("It is on its way. It comes soon."),
      failing: says(Array(repeating: "and so it goes", count: 12).joined(separator: " "))),
    RuleExample(
      "CheckUnderstanding",
      passing: says("Unplug it, empty the tank and turn the valve. Does that settle it?"),
      failing: says("Unplug it, empty the tank and turn the valve.")),
  ]
}
