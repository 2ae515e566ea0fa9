import RapportModel
import Testing

@testable import Scoring

/// What a recording's customer says of how it came out, in words that name neither working nor solving.
@Suite struct SolvedMomentTests {
  private static let asked = Script().customer("My season pass is missing from the wallet.")
    .agent("Please open the app and refresh the wallet.")

  private func outcome(_ last: String, after talk: Script = asked) -> String {
    Fixture.recorded(talk.customer(last)).rows("ReachARightOutcome").first?.reason ?? ""
  }

  @Test(arguments: [
    "The pass finally arrived!", "Now it showed, thanks.",
    "It's there now.", "They are already visible.", "The parcel has just come in.", "My ticket is now available.",
    "It's fine since I changed the battery.",
    "The heater is all right now, it's fine after "
      + "bleeding it.", "The pictures are already loading here.",
    "It has now turned up on the shelf.",
  ])
  func `what was missing and is there is solved`(last: String) {
    #expect(outcome(last) == "the customer says that it is solved", "\(last)")
  }

  @Test(arguments: [
    "It should be there now.", "Is it available now?", "I hope it arrives now.", "It isn't there now.",
    "Now a warning appeared.", "It's there now, the error.", "If it is available now, I will buy it.",
    "It finally arrived without the lid.", "You say it is already available.", "Now it shows 404.",
    "It is available now in another shop.", "I just came up with a name.", "That's fine after six.",
    "I'm already here.", "It now shows an empty page.", "The crack appeared finally.",
  ])
  func `what is asked, wished, denied or ill is not`(last: String) {
    #expect(outcome(last) != "the customer says that it is solved", "\(last)")
  }

  @Test(arguments: [
    "The pass did not show up.", "I did that, and the pass still could not be found.", "It doesn't open.",
    "It keeps on without a picture.", "I can only see last year's.", "It only beeps.", "I tried, to no avail.",
    "That did not make any difference.", "It did not resolve it.",
  ])
  func `what stays away is not solved`(last: String) {
    #expect(outcome(last) == "the customer says that it is not solved", "\(last)")
  }

  @Test(arguments: [
    "It hasn't come yet.", "The ticket is not opened.", "It's not displayed by the watch.",
    "The alarm did not show up again.", "I can only come on Monday.",
  ])
  func `what is waited for or is better gone is no failure`(last: String) {
    #expect(outcome(last) != "the customer says that it is not solved", "\(last)")
  }

  private func solution(_ talk: Script) -> String {
    Fixture.recorded(talk).rows("StateASolution").first?.reason ?? ""
  }

  @Test func `a step that failed before another cure is told by the band`() {
    let talk = Self.asked.customer("I refreshed it and that did not work. I bought a new phone, and now it works.")
    #expect(Fixture.recorded(talk).rows("KeepToTheBand").isEmpty == false)
  }

  @Test func `a step that worked at the second try keeps its credit`() {
    let talk = Self.asked.customer("It did not work at first. I did it once again as you said, and now it works.")
    #expect(solution(talk).contains("solved"))
  }

  @Test func `what helped in the end is the last that was done`() {
    let talk = Self.asked.customer("OK. The pass did not show up.").agent("We will send the pass to you anew.")
      .customer("It's there now, thank you.")
    #expect(solution(talk) == "something is announced, and the customer says that it is solved")
    #expect(Fixture.recorded(talk).rows("StateASolution").first?.turn == 3)
  }

  @Test func `whoever comes back to the matter has said what came of it`() {
    let talk = Self.asked.customer("I did. Where is the pass?").agent("Which phone is it?")
    #expect(!solution(talk).contains("nothing said later was read as what came of it"))
    let other = Self.asked.customer("A red one.")
    #expect(solution(other).contains("nothing said later was read as what came of it"))
  }

  @Test(arguments: [
    ("I added the pass to your wallet.", true), ("We just refunded the fare.", true),
    ("I should have added it.", false), ("We changed the fares last year.", false),
    ("We have paid attention to it.", false),
  ])
  func `what is told as done is a deed, and what should have been is none`(reply: String, isDeed: Bool) {
    let script = Script().customer("My pass is missing, it's a shame.").agent(reply)
    let rows = Fixture.recorded(script).rows("TellNextStepsAndTimes").map(\.reason)
    #expect(rows.contains("the customer is told what has been done") == isDeed, "\(reply)")
  }
}
