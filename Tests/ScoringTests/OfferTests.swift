import RapportModel
import Scoring
import Testing

/// Offers, thanks and checks in their place.
@Suite struct OfferTests {
  private static let offer = "We have 20% off this week."

  @Test func `an offer beside an open feeling costs more than an early one`() {
    let angry = Fixture.recorded(Script().customer("My kettle leaks, I am so annoyed.").agent(Self.offer))
    let early = Fixture.recorded(Script().customer("My kettle leaks.").agent(Self.offer))
    let later = Fixture.recorded(
      Script().customer("My kettle leaks.").agent("Here is what happens next: turn the valve.")
        .customer("That works.").agent(Self.offer))
    #expect(angry.points("OfferInItsPlace") == Tenths(-4))
    #expect(early.points("OfferInItsPlace") == Tenths(-2))
    #expect(later.rows("OfferInItsPlace").isEmpty)
  }

  @Test func `honest advice earns where advice is asked for`() {
    let asked = Script().customer("Is the bigger one worth it?")
    let honest = Fixture.recorded(asked.agent("I would not recommend it. Your old one will do."))
    #expect(honest.rows("OfferInItsPlace").map(\.points) == [Tenths(4)])
    #expect(Fixture.recorded(asked.agent("It is on sale now.")).rows("OfferInItsPlace").first?.verdict == .absent)
    let unasked = Fixture.recorded(Script().customer("It leaks.").agent("I would not recommend it."))
    #expect(unasked.rows("OfferInItsPlace").isEmpty)
  }

  @Test func `feedback waits until the matter is settled`() {
    let start = Script().customer("My kettle leaks.")
    #expect(Fixture.recorded(start.agent("How did we do?")).points("ThankInItsPlace") == Tenths(-2))
  }

  @Test func `a house phrase is never ready-made`() {
    let script = Script().customer(at: "complaint").agent("We value your business.").ended(.abandoned)
    #expect(Fixture.card(script).points("SpeakToThisPerson") == Tenths(-2))
    #expect(
      Fixture.card(script) { $0.company.housePhrases = ["We value your business"] }.rows("SpeakToThisPerson")
        .isEmpty)
  }

  @Test func `what the agent will do is no instruction`() {
    let told = Fixture.recorded(
      Script().customer("It leaks.").agent("I unplug it, empty the tank, then turn the valve."))
    #expect(told.rows("CheckUnderstanding").isEmpty)
  }
}
