import RapportModel
import Scoring
import Testing

/// Jargon, long sentences and checks of steps.
@Suite struct ClearWordsTests {
  private func card(_ message: String, _ replies: String...) -> Scorecard {
    Fixture.recorded(replies.reduce(Script().customer(message)) { $0.agent($1) })
  }

  @Test func `jargon is named`() {
    let rows = card("It is broken.", "I open an RMA ticket.").rows("AvoidJargon")
    #expect(rows.map(\.reason) == ["a word that customers may not know: RMA"])
  }

  @Test func `what the customer says is no jargon`() {
    #expect(card("Please open an RMA ticket.", "Now I open an RMA ticket.").rows("AvoidJargon").isEmpty)
  }

  @Test func `a semicolon ends a sentence as a full stop does`() {
    let part =
      "the lift stops on the second floor and the stairs lead on from there to the room with the view of the lake"
    #expect(card("Where is it?", part + "; " + part + ".").rows("KeepSentencesShort").isEmpty)
    #expect(card("Where is it?", part + ", " + part + ".").rows("KeepSentencesShort").count == 1)
  }

  @Test(arguments: [
    ("Tell me when you have done that.", 4), ("Let me know how it goes.", 4), ("What do you see now?", 4),
    ("Did that work?", 4), ("It is a good machine.", 0),
  ])
  func `asking to hear is a check of steps`(check: String, points: Int) {
    let steps = "Press the red key, then open the lid and clean the tray. "
    #expect(card("It leaks.", steps + check).points("CheckUnderstanding") == Tenths(points))
  }

  @Test func `of few replies little is known`() {
    let start = Script().customer("My kettle leaks.")
    let greeted = Fixture.recorded(start.agent("Hello!").customer("Well.").agent("Hello!")).rows("BeGoodCompany")[0]
    let thanked = Fixture.recorded(start.agent("Thank you for telling us.")).rows("BeGoodCompany")[0]
    #expect(greeted.points < Tenths(9) && greeted.points > Tenths(5))
    #expect(thanked.points > Tenths(3) && thanked.points <= Tenths(7))
    #expect(greeted.reason == "the replies greet; so few replies tell little")
  }
}
