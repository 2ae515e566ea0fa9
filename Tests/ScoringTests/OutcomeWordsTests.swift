import RapportModel
import Scoring
import Testing

/// Mockery, threats, remarks after a confirmation and thanks for something else, in recordings.
@Suite struct OutcomeWordsTests {
  private static let loft = Script().customer("The loft window rattles.").agent("Please close the left catch.")

  private func ending(_ talk: Script) -> Tenths? { Fixture.recorded(talk).rows("ReachARightOutcome").first?.points }

  @Test(arguments: [
    "That was no help at all. Superb service, cheers.",
    "You people have told me nothing. Marvellous, thanks a bunch.",
  ])
  func `who says that no help came does not mean the thanks`(last: String) {
    let card = Fixture.recorded(Self.loft.customer(last))
    #expect(card.points("ReachARightOutcome") == Tenths(2), "\(last)")
    #expect(card.points("PartOnGoodTerms") == .zero, "\(last)")
    #expect(card.rows("SettleComplaints").contains { $0.points == -Tenths(8) }, "\(last)")
  }

  @Test func `praise with a denial in it stays praise`() {
    for last in ["You couldn't have been kinder, thank you.", "You have not wasted a minute. Thanks!"] {
      #expect(ending(Self.loft.customer(last)) == Tenths(26), "\(last)")
    }
  }

  @Test(arguments: [
    "I'm ringing my solicitor.", "We have now written to the regulator.", "See you in the small claims court.",
    "My lawyer will enjoy this.", "I'll have my bank reverse it.", "Don't bother any more.",
    "I'll mend it myself.",
  ])
  func `who turns elsewhere gives up`(last: String) {
    #expect(ending(Self.loft.customer(last)) == Tenths(2), "\(last)")
  }

  @Test func `a way that the agent named is no threat`() {
    let told = Self.loft.customer("And if it goes on?").agent("Then the ombudsman decides, free of charge.")
    #expect(Fixture.recorded(told.customer("I'll write to the ombudsman.")).rows("SettleComplaints").isEmpty)
    #expect(ending(Self.loft.customer("I'll call the bank to see whether it came.")) != Tenths(2))
  }

  @Test(arguments: ["The parcel just turned up.", "There it is!", "The heating is back.", "That did it."])
  func `that it is there confirms`(last: String) {
    #expect(ending(Self.loft.customer(last)) == Tenths(30), "\(last)")
  }

  @Test func `a remark undoes no confirmation`() {
    let back = Self.loft.customer("The water is back on. Sooner than you promised.")
    #expect(ending(back) == Tenths(30))
    #expect(ending(back.agent("Good.").customer("You promised a new washer.")) == Tenths(2))
  }

  @Test func `what the customer takes is the solution`() {
    let done = Script().customer("Somebody has my card number.").agent(
      "I've blocked the card. Please keep the letter.")
    let told = Fixture.recorded(done.customer("Thank you.")).rows("StateASolution").first
    #expect(told?.points == Tenths(20))
    #expect(told?.reason.contains("deed") == true)
  }

  @Test(arguments: [
    "I feel so stupid.", "I'm hopeless with these.",
    "Silly me, how awful of me.",
  ])
  func `what is said of oneself or of the matter is no complaint`(said: String) {
    let card = Fixture.recorded(Self.loft.customer(said).agent("Please turn the catch.").customer("Thanks."))
    #expect(card.rows("SettleComplaints").isEmpty, "\(said)")
  }
}
