import RapportModel
import Testing
import Understanding

@Suite("What admits a mistake, or says how things stand, claims no deed")
struct AdmissionTests {
  /// A garage that hires out cars and lets others ring.
  private static let reader: Reader = {
    var desk = Scenario(
      id: "desk", title: "", company: Company(id: "c", name: "C"), persona: Persona(id: "p", name: "P"), nodes: [])
    desk.actions = [
      DeskAction(
        name: "book-van", title: "",
        claimedBy: ["I have booked you a van at the Quay", "I've reserved a van for you"]),
      DeskAction(
        name: "correct-quote", title: "",
        claimedBy: ["I've taken the tyres off your quote", "A corrected quote is on its way to you"]),
      DeskAction(
        name: "ring-fitter", title: "",
        claimedBy: ["Mr Hale will ring you tonight", "I've asked the fitter to call you"]),
    ]
    return Reader(standard: [], scenario: desk)
  }()

  private func claims(_ reply: String) -> [String] { Self.reader.read(reply).claims.map(\.action) }

  @Test(
    "what went wrong, what another did, and what is there is no claim",
    arguments: [
      "The van was booked twice.", "Your van was booked out twice.", "Your van has been booked by somebody else.",
      "The van is booked by another customer.", "The Quay is booked out.", "The Quay is fully booked this week.",
      "I've booked it for another customer.", "I've reserved the van for somebody else.",
      "I've got your quote in front of me.", "The quote is on its way to you.",
      "I've asked the fitter about the tyres.", "Mr Hale rang you on Tuesday.",
    ])
  func none(reply: String) {
    #expect(claims(reply).isEmpty)
  }

  @Test(
    "what the desk does for this customer is claimed all the same",
    arguments: [
      ("I've booked you a van.", "book-van"), ("A van at the Quay is booked for you.", "book-van"),
      ("Your van has been booked by our night desk.", "book-van"),
      ("A van was booked for you just now.", "book-van"),
      ("A corrected quote is on its way.", "correct-quote"), ("I've taken the tyres off it.", "correct-quote"),
      ("I've asked the fitter to ring you.", "ring-fitter"), ("Mr Hale will ring you this evening.", "ring-fitter"),
    ])
  func claimed(reply: String, action: String) {
    #expect(claims(reply) == [action])
  }

  @Test("what ought not to have been is said in as many ways")
  func regrets() {
    let told = Move(name: "regrets", examples: ["You shouldn't have been billed twice"])
    let reader = Reader(standard: [], moves: [told])
    for reply in [
      "You should never have been billed twice", "You ought not to have been billed twice",
      "You should not have been billed twice", "You ought never to have been billed twice",
    ] {
      #expect(reader.read(reply).makes("regrets"), "\(reply)")
    }
    for reply in ["You were never billed twice", "You should be billed twice", "You'll be billed twice"] {
      #expect(!reader.read(reply).makes("regrets"), "\(reply)")
    }
  }

  @Test("what should never have been is denied, as what should not have been is")
  func over() {
    let told = Move(name: "regrets", examples: ["The second visit should never have been on the list"])
    let reader = Reader(standard: [], moves: [told])
    #expect(reader.read("The second visit should never have been on the list").makes("regrets"))
    #expect(reader.read("The second visit shouldn't have been on the list").makes("regrets"))
    #expect(!reader.read("The second visit should be on the list").makes("regrets"))
    #expect(
      reader.explain("It shouldn't have been sent").clauses.map(\.polarity)
        == reader.explain("It should never have been sent").clauses.map(\.polarity))
  }

  @Test("a word with a hyphen is one, and parts nothing")
  func hyphens() {
    let told = Move(name: "regrets", examples: ["The second check-up should never have been on the list"])
    let reader = Reader(standard: [], moves: [told])
    #expect(reader.read("The second check-up should never have been on the list").makes("regrets"))
    #expect(!reader.read("The second check-up should be on the list").makes("regrets"))
    let parts = Reader(standard: [], moves: []).explain(
      "The first one went well, and the follow-up will cost you nothing"
    ).clauses
    #expect(parts.count == 2)
    #expect(Reader(standard: [], moves: []).explain("The check-in was long").clauses.count == 1)
    #expect(Reader(standard: [], moves: []).explain("It was long - I'm sorry").clauses.count == 2)
  }
}
