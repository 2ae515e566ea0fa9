import RapportModel
import Testing
import Understanding

/// What replies state otherwise than a company's articles.
@Suite struct ValueGuideTests {
  private let guide = ValueGuide(
    articles: [
      ("Repairs", "A repair in the workshop takes 8 working days. The driver collects the machine within 2 days."),
      ("Returns", "A full refund is possible within 30 days of delivery. The postage for a return costs £4."),
    ], known: ["34 days ago", "£189"])

  private func stated(_ reply: String, said: String = "") -> [String] {
    guide.contradictions(in: ParsedText(reply)).filter { !$0.isSaid(in: said) }.map(\.stated)
  }

  @Test(arguments: [
    ("The repair in our workshop takes 3 working days.", "8 working days"),
    ("The workshop needs ten days for a repair.", "8 working days"),
    ("You get a full refund within 60 days of delivery.", "30 days"),
    ("A full refund was possible for 45 days after delivery, so 45 days it is.", "30 days"),
    ("The postage for your return costs £6.", "£4"),
  ])
  func anotherValueOfTheSameThingContradicts(reply: String, right: String) {
    #expect(Set(stated(reply)) == [right])
  }

  @Test(arguments: [
    "The repair in our workshop takes 8 working days.", "The repair in the workshop takes eight working days.",
    "The driver collects the machine tomorrow, in 1 day.", "A full refund is possible for 30 days after delivery.",
    "Did the workshop say the repair takes 3 days?", "The repair in the workshop does not take 3 weeks.",
    "Your machine was 34 days old at delivery, and a full refund ends before.",
    "I'll call you about the repair in the workshop in 10 minutes.", "Your machine costs £189.",
    "It takes 3 working days.", "The workshop did your repair 12 days ago.",
    "You sent it to the workshop for repair, and six days later nobody had looked.",
  ])
  func whatAgreesIsAskedOrAboutSomethingElseDoesNot(reply: String) {
    #expect(stated(reply) == [])
  }

  @Test func aValueIsTheSameInOtherWords() {
    #expect(ValueGuide.agree("twelve pounds", "£12"))
    #expect(!ValueGuide.agree("twelve pounds", "£13"))
    #expect(!ValueGuide.agree("for the fare", "for the fare"))
  }

  @Test func whatTheCustomerSaidIsNoClaimOfTheAgents() {
    let reply = "You waited 12 working days for a repair in the workshop."
    #expect(stated(reply, said: "I have waited 12 working days!") == [])
    #expect(stated(reply) == ["8 working days"])
  }
}
