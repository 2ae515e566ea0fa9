import RapportModel
import Scoring
import Testing

/// Which of a recording's words say when it happens, what happens next, and what the customer is to do.
@Suite struct SaidTimesTests {
  private let when = "the customer is told when it happens"
  private let next = "the customer is told what happens next"

  private func rows(_ rule: String, _ replies: String..., between: String = "And then?") -> [Evidence] {
    var script = Script().customer("My kettle leaks and the shop did not help.")
    for (index, reply) in replies.enumerated() {
      script = (index == 0 ? script : script.customer(between)).agent(reply)
    }
    return Fixture.recorded(script).rows(rule)
  }

  @Test(arguments: [
    "He's on the road till six.", "Our office is closed from midday Friday until Tuesday.",
    "Go to the list, where you'll find two lines from Monday.", "Return it within 60 days if it fails.",
    "Swap the lid, then Sunday won't trouble you again.", "Swaps depend on stock on the day.",
    "Nineteen years is a long time with us.", "She is in the group around week 8.",
  ])
  func `neither how long it is so, nor what the customer does, nor a length of the past is when it happens`(
    said: String
  ) {
    #expect(
      !rows("TellNextStepsAndTimes", "We will send a fitter. \(said)").contains { $0.reason == when }, "\(said)")
  }

  @Test(arguments: [
    "The fitter will come on Friday.", "It takes about ten minutes.", "He'll be with you in thirty-five minutes.",
    "A small van will do your road on Saturday, please put everything out.",
  ])
  func `what is to come at a time is when it happens`(said: String) {
    #expect(
      rows("TellNextStepsAndTimes", "We will send a fitter. \(said)").contains { $0.reason == when }, "\(said)")
  }

  @Test func `a day that another takes the place of is not when it happens`() {
    let told = rows(
      "TellNextStepsAndTimes", "I can send a fitter on Thursday.", "Friday it is, between nine and eleven.",
      between: "On Thursday I am away, Friday would suit.")
    #expect(told.first { $0.reason == when }?.turn == 3)
  }

  @Test func `what is surely announced says when, and not what was said before it`() {
    let told = rows(
      "TellNextStepsAndTimes", "It takes about ten minutes.",
      "The fitter will come on Friday.")
    #expect(told.first { $0.reason == when }?.turn == 3)
  }

  @Test(arguments: [
    "I'd love to get you on a quick call with our experts.", "They'll be bedding in.",
    "I'll go ahead and close this ticket.", "We'd recommend checking the tracing tool.",
    "It's closed now, try nine till five.",
  ])
  func `a wish, an end and advice are not what happens next`(said: String) {
    #expect(
      !rows("TellNextStepsAndTimes", said).contains {
        $0.reason == next || $0.reason == "the customer is told what has been done"
      }, "\(said)")
  }

  @Test(arguments: [
    "Is it cold at the top?", "Would you like to try the other one?", "You don't have to return the lid.",
    "The crew were told to check the lid.",
  ])
  func `a question that finds out, an offer and what is spared lead to no step`(said: String) {
    #expect(rows("GiveANextStep", said).allSatisfy { $0.points == .zero }, "\(said)")
  }

  @Test(arguments: [
    ("Please close it at the wall.", 8), ("Please clean it under the tap.", 8),
    ("Please close it in the meantime.", 6),
  ])
  func `where to take it is seen in whatever words`(said: String, points: Int) {
    #expect(rows("GiveANextStep", said).map(\.points) == [Tenths(points)], "\(said)")
  }
}
