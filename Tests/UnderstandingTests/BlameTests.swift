import RapportModel
import Testing
import Understanding

@Suite("What the customer is blamed for")
struct BlameTests {
  private let reader = Reader(standard: Fixtures.standardMoves, scenario: nil)

  private func isBlame(_ reply: String) -> Bool { reader.read(reply).makes("blames-customer") }

  @Test(
    "what ought to have been done, or would have helped, is blame",
    arguments: [
      "You should have rung us sooner.", "you could have told us", "You really ought to have kept the box.",
      "Well, you might have mentioned the dog.", "I think you should have unplugged it first.",
      "You shouldn't have opened the sachets.", "you should of course have signed the delivery note",
      "You should've brought the car in before the winter.", "Then you should have gone to the other desk.",
      "Honestly, you should have been more careful with the lens.", "You ought to have booked the seats together.",
      "Had you read the leaflet, the tablets would have worked.",
      "had you brought it in last week it would be mended",
      "If you'd rung on Monday we could have stopped the parcel.",
      "We could have saved the tooth if you had come sooner.",
      "If only you had labelled the suitcase, it wouldn't have gone to Oslo.",
      "Had you not thrown the receipt away, we could refund it.",
      "If you'd read the notice in the hall, you'd know that the lift is out.",
      "Had you kept it in the fridge, it would still be fresh.", "if you'd read the menu you wouldn't have to ask",
    ])
  func blames(reply: String) {
    #expect(isBlame(reply))
  }

  @Test(
    "what was due to the customer, could be done, or is denied, is none",
    arguments: [
      "You should have received the letter by now.", "You should have been told about the strike.",
      "You should have had a reply on Monday.", "You shouldn't have had to wait.", "You should have a code by now.",
      "You shouldn't have been charged twice.",
      "I don't think you should have rung anyone.", "Nobody says you should have known.",
      "You couldn't have known.", "You could have a new one tomorrow.", "You could have it collected instead.",
      "If you have rung the clinic, they'll know.", "If you'd let me know, I'd be glad.",
      "If you'd read the meter for me, I could work it out.", "If you had wrapped it, it would still have cracked.",
      "You should have got two keys with the flat.", "You should have paid 3 instalments by now.",
      "If you'd like, I could send it again.", "If you just hold on a moment, I'll look.",
      "If you only need one, I can split the pack.", "If you had rung, nobody would have answered.",
      "Had you been told, you would have chosen the other room.", "We should have rung you sooner.",
      "If you had been told the price, you could have decided.", "Who says you should have kept the box?",
    ])
  func noBlame(reply: String) {
    #expect(!isBlame(reply))
  }
}
