import RapportModel
import Testing

@testable import Scoring

/// Refusals, hand-overs, times and thanks in recordings, with the moves that ship.
@Suite struct ShippedMovesTests {
  private func rows(_ rule: String, _ reply: String, to message: String) -> [String] {
    ShippedConversations.recorded(Script().customer(message).agent(reply)).rows(rule).map(\.reason)
  }

  private let when = "the customer is told when it happens"

  @Test(arguments: [
    "I'm sorry, I am not able to find a booking under that name.", "I cannot see your parcel in our system.",
    "The cottage is by the lake, so no traffic at all.", "The upper deck costs 12 pounds more.",
    "I won't send you round the houses again.", "I can't promise anything.", "I am unable to hear you.",
  ])
  func `what cannot be found or promised is no refusal`(reply: String) {
    #expect(rows("DeclineWell", reply, to: "Can I have a cabin for Sunday?") == [])
  }

  @Test(arguments: [
    "Unfortunately your ticket is non-refundable.", "I'm afraid we can't refund the deposit.",
    "We don't offer late check-out.", "We are unable to extend the loan.", "The lease is non-transferable.",
  ])
  func `a real no is one`(reply: String) {
    #expect(rows("DeclineWell", reply, to: "Can I have my money back for the trip?").count == 3)
  }

  @Test(arguments: [
    "Connect the scanner to the laptop with the cable.", "Transfer the films to your tablet, please.",
    "You can forward the files to your own computer.", "We will pass your suggestion to the design department.",
    "Put the lid on to the pan.",
  ])
  func `what is done with things hands nobody over`(reply: String) {
    #expect(rows("HandOverWell", reply, to: "How does the archive work?") == [])
  }

  @Test(arguments: [
    "I'm passing you to my colleague Amal in the archive.", "I'll transfer your call to the claims department.",
    "I am escalating this to our legal team.", "I'll put you through to a specialist.",
  ])
  func `who is handed to people is handed over`(reply: String) {
    #expect(rows("HandOverWell", reply, to: "Nobody answers my letter.").count == 4)
  }

  @Test(arguments: [
    "We looked at your meter in the recent 3 months.", "The ward is cleaned every two hours.",
    "Returns end 30 days after the sale.", "The boiler is under a two-year warranty.",
    "I have to reload this page every 4 minutes.",
  ])
  func `a time that is over, a habit and a period tell no time`(reply: String) {
    #expect(!rows("TellNextStepsAndTimes", reply, to: "My bill is wrong, I am annoyed.").contains(when))
  }

  @Test(arguments: [
    "The new meter will be with you by Thursday.", "We will call you within two days of your letter.",
    "It takes about three weeks to reach you.", "You'll have it tomorrow at 8 a.m. sharp.",
  ])
  func `a time to come is told`(reply: String) {
    #expect(rows("TellNextStepsAndTimes", reply, to: "My bill is wrong, I am annoyed.").contains(when))
  }

  @Test func `thanks for feedback ask for none, and whoever is there thanks nobody`() {
    let message = "The soup was cold and the waiter rude, I am so annoyed."
    for reply in ["Thank you for your feedback.", "We are always here for you.", "You've been with us since 2016."]
    {
      #expect(rows("ThankInItsPlace", reply, to: message) == [], "\(reply)")
    }
    for reply in ["Please leave us a review.", "Thank you for your loyalty over the years."] {
      #expect(rows("ThankInItsPlace", reply, to: message).count == 1, "\(reply)")
    }
  }

  @Test func `what nobody has said before promises nothing`() {
    for reply in ["Nobody has ever told you what it did.", "I never want you to worry about the boiler again."] {
      #expect(rows("DoNotOverPromise", reply, to: "Hello, my boiler hums.") == [], "\(reply)")
    }
    let promise = "Your boiler will never break again, I guarantee it."
    #expect(rows("DoNotOverPromise", promise, to: "Hello, my boiler hums.").count == 1)
  }

  @Test(arguments: [
    ("Come at 8 a.m. tomorrow with the form.", 1), ("See www. 10010.com for it.", 1), ("Ask Dr. Amari today.", 1),
    ("Mail help@garage.com today.", 1), ("It works. it does.", 2), ("It opens at 9 a.m. Then it closes.", 2),
    ("The skip stands outside no. 4, and nos. 2 to 18 wait.", 1),
    ("She said no. We asked again.", 2),
  ])
  func `a full stop inside a time or an address ends no sentence`(text: String, sentences: Int) {
    #expect(Words(text).sentences.count == sentences)
  }
}
