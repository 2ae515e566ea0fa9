import RapportModel
import Testing
import Understanding

@Suite("Sentences that only the order of words parts")
struct WordOrderTests {
  private let reader = Reader(standard: Fixtures.standardMoves, scenario: nil)

  /// How each clause is meant, with its words.
  private func clauses(_ reply: String) -> [(words: String, polarity: Explanation.Polarity)] {
    reader.explain(reply).clauses.map { (reply[$0.span], $0.polarity) }
  }

  @Test(
    "after a greeting or whoever is addressed a question is one without its mark",
    arguments: [
      "hi tess pls send me the order nr", "hello how would you like it back", "pls can you tell me your postcode",
      "hey sam what's your postcode", "hiya jo can you send a pic", "hi tess do you have the receipt",
      "good morning mr bell could you read me the meter", "morning all who ordered the skip",
      "priya would you mind sending the form again", "Hi [CUSTOMER] when did you board",
      "ok dana did you restart it",
      "please could I take your table number", "hello there whats the name on the booking",
    ])
  func questions(reply: String) {
    #expect(reader.read(reply).moves.contains { $0.move == "asks-question" || $0.move == "verifies-identity" })
    let last = clauses(reply).last?.polarity
    #expect(last == .question || last == .request || last == .offer)
  }

  @Test(
    "after a greeting a statement stays one",
    arguments: [
      "hi there is a problem with the pump", "hello your table is ready", "hi tess the driver is outside",
      "morning is best for the fitter", "good evening breakfast is at seven", "hello tess I can do Friday",
      "rarely do I see a crack like that", "afternoon is fine",
    ])
  func statements(reply: String) {
    #expect(clauses(reply).last?.polarity == .asserted)
    #expect(!reader.read(reply).makes("asks-question"))
  }

  @Test(
    "what follows a condition without a comma is meant plainly",
    arguments: [
      ("If it isn't better you've nine days", "you've nine days"),
      ("If it's cracked the warranty covers it", "the warranty covers it"),
      ("if the light is red press the button", "press the button"),
      ("If it still drips by Friday bring it in", "bring it in"),
      ("if the seat is taken we move you forward", "we move you forward"),
      ("If the fever goes up ring us", "ring us"),
      ("If you don't like it send it back", "send it back"),
      ("If the flight is cancelled the hotel is free", "the hotel is free"),
      ("if you've mislaid the key the gate won't open", "the gate won't open"),
      ("If nobody is at home it goes back to the depot", "it goes back to the depot"),
      ("once the part is in we fit it the same day", "we fit it the same day"),
      ("If she's under five she travels free", "she travels free"),
    ])
  func consequences(reply: String, main: String) {
    #expect(clauses(reply).count == 2)
    #expect(clauses(reply).last?.words == main)
    #expect(clauses(reply).last?.polarity != .hypothetical)
  }

  @Test(
    "a condition is not cut before what belongs to it",
    arguments: [
      "if you think it is wrong", "if you still want the lamp", "if the parcel you sent is late",
      "if you let us know the size", "if you tell me you want the blue one", "if you are sure you want it",
      "if you'd rather we keep it", "if it's the day you have in mind", "if they say you are out",
      "if you can't find the size you need", "when did you last descale it", "if you open the box",
      "if the dentist you saw has moved",
    ])
  func wholeConditions(reply: String) {
    #expect(clauses(reply).count == 1, "\(clauses(reply))")
  }

  @Test(
    "a question after a condition is one",
    arguments: ["If it's late would you like a call", "if it doesn't fit can you send it back"])
  func questionsAfterConditions(reply: String) {
    #expect(clauses(reply).count == 2)
    #expect([.question, .offer, .request].contains(clauses(reply).last?.polarity))
  }

  @Test(
    "May is a month and Will a name where no verb can stand",
    arguments: [
      "May's bill is right", "May's reading was too high", "May was wet", "Will's order is here", "May 4 is free",
      "Will has rung the depot", "In May you paid twice", "Since May the boiler has been off",
      "May is the busiest month", "Will was at the desk",
    ])
  func names(reply: String) {
    #expect(clauses(reply).map(\.polarity) == [.asserted])
    #expect(!reader.read(reply).makes("asks-question"))
  }

  @Test(
    "elsewhere they are verbs",
    arguments: [
      ("May I have your postcode", Explanation.Polarity.request), ("Will it be ready by noon?", .question),
      ("May we offer you a later train?", .offer), ("It may be late", .asserted),
    ])
  func verbs(reply: String, polarity: Explanation.Polarity) {
    #expect(clauses(reply).map(\.polarity) == [polarity])
  }

  @Test("a promise for May is one")
  func promiseInMay() {
    #expect(reader.read("By May we'll replace the meter.").makes("promises"))
  }
}
