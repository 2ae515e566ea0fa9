import RapportModel
import Scoring
import Testing

/// Who is vulnerable, in danger or abusive comes before the matter.
@Suite struct CareTests {
  private static let careful =
    "Thank you for telling me about your husband. May I note it on your account? We use it only so that nobody asks "
    + "you again. What would make this easier for you? The bereavement team can help too."

  private func recorded(_ turns: String...) -> Scorecard {
    Fixture.recorded(
      turns.enumerated().reduce(Script()) { script, turn in
        turn.offset % 2 == 0 ? script.customer(turn.element) : script.agent(turn.element)
      })
  }

  @Test(arguments: [
    "My husband died and the account is in his name.", "I am deaf and cannot use the phone.",
    "I lost my job and I can't afford the bill.", "She has dementia and I look after her.",
    "I am 82 and the heating has been off since Sunday.", "It's for my late mother's estate.",
    "The boiler is dead and the baby is cold.", "I cannot afford food after this bill.",
    "My wife is in intensive care.", "He is terminally ill.", "My elderly father waits for the chair.",
    "My daughter has epilepsy.", "I am recovering from a heart attack.", "She is ninety-two and lives alone.",
    "I can't hear very well.", "I don't know how we are going to pay this.", "I am scared of the bailiffs.",
    "My eyesight is failing.",
  ])
  func `a vulnerability calls for three things in a recording`(said: String) {
    let rows = recorded(said, Self.careful).rows("CareForTheVulnerable")
    #expect(rows.map(\.points) == [Tenths](repeating: Tenths(2), count: 3))
    let missed = recorded(said, "The account is closed.").rows("CareForTheVulnerable")
    #expect(missed.map(\.verdict) == [Evidence.Verdict](repeating: .absent, count: 3))
  }

  @Test(arguments: [
    "The kettle leaks.", "My husband ordered it.", "The roller blind does not fit.",
    "The alarm is disabled.", "The left camera went blind.", "I can't afford that sofa.",
    "The late train was full.", "My late husband was a fisherman.", "How do I heat the baby pool?",
    "I can't read the serial number.", "I don't know how to pay online.", "You will go bankrupt like this.",
    "What is shown after operation of the lever?", "I lost my home key.", "Our rabbit Hugo had an operation today.",
  ])
  func `an ordinary matter calls for none of them`(said: String) {
    #expect(recorded(said, Self.careful).rows("CareForTheVulnerable").isEmpty)
  }

  @Test(arguments: [
    "I can't go on, I am going to kill myself.", "There is a smell of gas in the kitchen, gas leak I think.",
    "The charger caught fire.", "I will find you and hurt you.", "Smoke is coming out of the charger.",
    "It smells of something scorched.",
    "I wish I was dead.", "My husband beats me and I moved out.", "I am in fear of my life.",
    "My father has run out of insulin.", "We are trapped in the lift.",
  ])
  func `danger stops the grading, and a person must look`(said: String) {
    let card = recorded(said, "Have you tried switching it off?")
    #expect(card.whyNotGradable == "a person must look: somebody may be in danger")
    #expect(card.toReview)
    #expect(card.score == nil && card.evidence.isEmpty && card.criteria.values.allSatisfy { $0.score == nil })
    // What the reply shows is no grade, and there for every reply.
    #expect(card.turns.map(\.turn) == [1] && card.turns[0].criteria[.empathy] != nil)
    #expect(card.closes(under: Fixture.rubric))
  }

  @Test(arguments: [
    "Is Fire TV compatible with it?", "I'll shoot you a message.", "Would it kill you to answer?",
    "I don't want to live with a broken kettle.", "The film was to die for.",
    "It is a smoke alarm, how loud is it?", "Your staff was abusive.",
    "I don't want to be here when the fitter comes.", "I am threatened with a fee.", "The CD burning fails.",
  ])
  func `a way of speaking is no danger`(said: String) {
    #expect(recorded(said, "Here is what happens next: a new one comes.").whyNotGradable == nil)
  }

  @Test func `an author says what is shown, and cues are not sought`() {
    let script = Script().customer(at: "complaint").agent("The repair takes a week.").ended(.abandoned)
    func card(_ shown: [Risk]) -> Scorecard { Fixture.card(script) { $0.nodes[0].shows = shown } }
    #expect(card([.danger]).whyNotGradable != nil)
    #expect(card([.vulnerability]).rows("CareForTheVulnerable").count == 5)
    #expect(card([.vulnerability]).rows("KeepToTheBand").isEmpty)
    #expect(card([]).rows("KeepToTheBand").count == 1)
    #expect(card([]).rows("CareForTheVulnerable").isEmpty)
  }

  @Test func `abuse is answered by the matter and a line, then a warning, then the end`() {
    let abuse = "You useless idiot, the kettle leaks and I am furious."
    let calm = "The kettle leaks, and I'm sending a new one. I ask you to speak to me without insults."
    let warning = "If it happens again I'll have to end the chat."
    func points(_ turns: String...) -> [Tenths] {
      Fixture.recorded(
        turns.enumerated().reduce(Script()) { script, turn in
          turn.offset % 2 == 0 ? script.customer(turn.element) : script.agent(turn.element)
        }
      ).rows("AnswerAbuseCalmly").map(\.points)
    }
    #expect(points(abuse, calm) == [Tenths(2), Tenths(2)])
    #expect(points(abuse, "Fine.") == [.zero, .zero])
    #expect(points(abuse, calm, "Shut up.", warning) == [Tenths(2), Tenths(2), Tenths(2)])
    #expect(points(abuse, calm, "Shut up.", "Well.") == [Tenths(2), Tenths(2), .zero])
    let last = "I'm ending the chat now."
    #expect(points(abuse, calm, "Shut up.", warning, "Fuck off.", last) == [Tenths](repeating: Tenths(2), count: 4))
  }

  @Test func `after the warning no feeling calls for an answer`() {
    let card = recorded(
      "You idiot, it leaks.", "If it happens again I'll have to end the chat.",
      "I am so disappointed about my birthday.", "Well.")
    #expect(card.rows("AcknowledgeTheFeeling").isEmpty)
  }
}
