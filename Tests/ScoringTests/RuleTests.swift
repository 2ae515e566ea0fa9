import RapportModel
import Testing

@testable import Scoring

/// A conversation that satisfies a rule and one that breaks it.
struct RuleExample: Sendable, CustomTestStringConvertible {
  var rule: String
  var passing: Script
  var failing: Script
  var change: @Sendable (inout Scenario) -> Void = { _ in }

  init(
    _ rule: String, passing: Script, failing: Script,
    _ change: @escaping @Sendable (inout Scenario) -> Void = { _ in }
  ) {
    self.rule = rule
    self.passing = passing
    self.failing = failing
    self.change = change
  }

  var testDescription: String { rule }
}

@Suite struct RuleTests {
  private static let start = Script().customer(at: "complaint")
  private static func says(_ text: String, told: [String: String] = [:]) -> Script {
    start.agent(text, told: told).customer(at: "gone").ended(.customerWithdrew)
  }

  static let examples = [
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
    RuleExample("AnswerTheQuestions", passing: Golden.excellent, failing: Golden.polite),
    RuleExample("GiveANextStep", passing: Golden.excellent, failing: Golden.polite),
    RuleExample(
      "AskOneThingAtATime", passing: says("Where is it? And when did it begin?"),
      failing: says("Where is it? When did it begin? Who used it?")),
    RuleExample("AvoidJargon", passing: says("I send it back."), failing: says("I open an RMA ticket.")),
    RuleExample(
      "KeepSentencesShort", passing: says("It is on its way. It comes soon."),
      failing: says(Array(repeating: "and so it goes", count: 12).joined(separator: " "))),
    RuleExample("KeepToTheBand", passing: Golden.excellent, failing: Golden.warm),
    RuleExample("AcknowledgeTheFeeling", passing: Golden.excellent, failing: Golden.cold),
    RuleExample("OwnTheFault", passing: Golden.excellent, failing: Golden.cold),
    RuleExample(
      "ApologiseOnce", passing: says("I am sorry. It leaks."),
      failing: start.agent("I am sorry about it.").agent("I apologise, truly.").agent("And again: I am sorry.")
        .ended(.abandoned)),
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
    RuleExample("MeetLatentNeeds", passing: Golden.excellent, failing: Golden.warm),
    RuleExample("TellNextStepsAndTimes", passing: Golden.excellent, failing: Golden.poor),
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
    RuleExample("DoNotBlame", passing: says("It leaks."), failing: says("It is your own fault.")),
    RuleExample("DoNotDismiss", passing: says("It leaks."), failing: says("Just stop complaining.")),
    RuleExample("DoNotMock", passing: says("It leaks."), failing: says("Well, good luck with that.")),
    RuleExample("DoNotShout", passing: says("Read the PDF."), failing: says("PLEASE READ THE MANUAL.")),
  ]

  @Test(arguments: examples)
  func `each rule tells its examples apart`(example: RuleExample) {
    let good = Fixture.card(example.passing, example.change).rows(example.rule)
    let bad = Fixture.card(example.failing, example.change).rows(example.rule)
    let share = { (rows: [Evidence]) in
      rows.reduce(0) { $0 + $1.points.count - $1.of.count }
    }
    #expect(share(good) == 0, "the passing example loses points: \(good.map(\.reason))")
    #expect(share(bad) < 0, "the failing example loses nothing")
    #expect(bad.allSatisfy { !$0.reason.isEmpty })
  }

  @Test func `each rule has examples`() {
    #expect(Rule.all.map(\.name) == Self.examples.map(\.rule))
    #expect(Set(Rule.all.map(\.name)).count == Rule.all.count)
  }
}
