import RapportModel
import Scoring
import Testing

@Suite struct DebriefTests {
  private func debrief(_ script: Script) -> Debrief {
    Debrief(
      scorecard: Fixture.card(script), transcript: script.transcript, scenario: Fixture.scenario,
      standard: Fixture.standardWithExamples, rubric: Fixture.rubric)
  }

  @Test func `the customer speaks by both axes`() {
    #expect(debrief(Golden.excellent).today == "They saw me.")
    #expect(debrief(Golden.cold).today == "It works.")
    #expect(debrief(Golden.poor).today == "Never again.")
    let lines = [Golden.excellent, Golden.cold, Golden.poor].map { debrief($0).tomorrow }
    #expect(Set(lines).count == 3)
  }

  private func today(_ script: Script, _ change: (inout Scenario) -> Void = { _ in }) -> String {
    var scenario = Fixture.scenario
    let line = Afterthoughts.Line("It leaks still.", when: [.not(.done("repair"))])
    scenario.afterwards = Afterthoughts(soothed: [line], neither: [line])
    change(&scenario)
    return Debrief(
      scorecard: Fixture.scorer.scorecard(for: script.transcript, scenario: scenario),
      transcript: script.transcript, scenario: scenario, rubric: Fixture.rubric
    ).today
  }

  @Test func `what is said of a matter is said where it is so, else what the persona says`() {
    #expect(today(Golden.poor) == "It leaks still.")
    #expect(today(Golden.warm) == "It leaks still.")
    #expect(today(Golden.opening.does("repair").customer(at: "gone").ended(.customerWithdrew)) == "Never again.")
  }

  @Test func `where a goal is open at a right end nothing is said of facts`() {
    let lines = [Golden.excellent, Golden.cold].map { script in
      today(script) { $0.goals.append(.init(name: "more", conditions: [.done("refund")])) }
    }
    #expect(lines.allSatisfy { !["They saw me.", "It works.", "Kind.", "Never again."].contains($0) })
  }

  @Test func `the one thing to do better comes with the author's sentence, facts filled in`() throws {
    let practise = try #require(debrief(Golden.cold).practise)
    #expect(practise.criterion.axis == .care)
    #expect(practise.betterSentence == "Monday was our mistake. The repair takes 8 working days.")
    #expect(!practise.why.isEmpty)
  }

  @Test func `without a sample a standard example stands in`() throws {
    let script = Script().customer("My kettle leaks and I am so annoyed.").agent("Please close the valve.")
    let practise = try #require(
      Debrief(
        scorecard: Fixture.recorded(script), transcript: script.transcript, scenario: nil,
        standard: Fixture.standardWithExamples, rubric: Fixture.rubric
      ).practise)
    #expect(Fixture.standardWithExamples.contains { $0.examples.first == practise.betterSentence })
  }

  @Test func `levels name checks met of checks that applied`() throws {
    let levels = debrief(Golden.excellent).levels
    #expect(levels.map(\.criterion) == Criterion.allCases.filter { $0.axis != nil })
    let empathy = try #require(levels.first { $0.criterion == .empathy })
    #expect(empathy.met == empathy.applied)
    #expect(empathy.applied > 0)
    #expect(empathy.level == "exceptional")
    #expect(debrief(Golden.excellent).wentWell.count == 3)
    #expect(debrief(Golden.silent).wentWell.isEmpty)
  }
}
