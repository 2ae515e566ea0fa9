import RapportModel
import Scoring
import Testing

/// Grave situations that are told, words that share them, and what only looks like a feeling.
@Suite struct PlightTests {
  private func feelings(_ said: String, _ reply: String) -> [Tenths] {
    Fixture.recorded(Script().customer(said).agent(reply).customer("All right.")).rows("AcknowledgeTheFeeling")
      .map(\.points)
  }

  @Test(arguments: [
    ("My father died in May and the phone is in his name.", "I'm so sorry about your father."),
    ("We lost her last week and the flowers went to the wrong hall.", "I'm so sorry for your loss."),
    ("My son broke his arm and the lesson is today.", "Oh, the poor lad."),
    ("We're stuck at the station since noon with two kids.", "At the station since noon, that must be exhausting."),
    ("We have no heating and it snows.", "No heating in snow, I would be furious."),
  ])
  func `a grave situation calls for a word, and one that is about it is enough`(said: String, reply: String) {
    #expect(feelings(said, reply) == [Tenths(12)], "\(said)")
    #expect(feelings(said, "What's the number?") == [.zero], "\(said)")
    let formula = feelings(said, "We value your business, and we apologise for any inconvenience.")
    #expect(formula.allSatisfy { $0 < Tenths(6) })
  }

  @Test(arguments: [
    "We could squeeze in one more."
  ])
  func `what names no feeling calls for none`(said: String) {
    #expect(feelings(said, "Please post the key.").isEmpty, "\(said)")
  }

  @Test(arguments: [
    ("I'm 83 and the form is small.", true), ("It's for my gran, she is 83.", false),
    ("My gran is 83 and lives alone without a phone.", true), ("I had an asthma attack in May.", true),
    ("My wife is pregnant and there's no hot water.", true), ("My wife is pregnant. Have you cots?", false),
    ("I ended up in hospital last time.", true),
  ])
  func `an age counts for who speaks, or where it bears on the matter`(said: String, isVulnerable: Bool) {
    let rows = Fixture.recorded(Script().customer(said).agent("The form is online.").customer("Okay."))
      .rows("CareForTheVulnerable")
    #expect(rows.isEmpty == !isVulnerable, "\(said)")
  }

  @Test(arguments: [
    "Shall I get them to ring you?", "Is the office somewhere you can get to?",
    "Would you rather come by?",
  ])
  func `questions ask what would help in many words`(reply: String) {
    let rows = Fixture.recorded(Script().customer("I'm 83 and the form is small.").agent(reply).customer("Okay."))
      .rows("CareForTheVulnerable")
    #expect(rows.contains { $0.points > .zero && $0.reason.contains("help") }, "\(reply)")
  }
}
