import RapportModel
import Testing
import Understanding

@Suite("What is refused, left to others or lasting without a plain not")
struct RefusalWordingTests {
  private func polarity(_ reply: String) -> [Explanation.Polarity] {
    Reader(standard: [], moves: []).explain(reply).clauses.map(\.polarity)
  }

  @Test(
    "verbs and phrases that deny what they are about",
    arguments: [
      "I forgot to post the keys", "My colleague neglected to post the keys", "I've yet to post the keys",
      "Our service stops short of posting keys", "We advise against posting the keys",
      "I was too tired to post the keys", "I have no intention of posting the keys",
      "Under no circumstances will I post the keys", "Posting the keys is out of the question",
      "We looked for the keys in vain", "We refrain from posting keys", "We're unlikely to post the keys",
      "We lack a key", "The bill is anything but small",
    ])
  func denied(reply: String) {
    #expect(polarity(reply) == [.negated] || polarity(reply) == [.refused])
  }

  @Test(
    "what is denied twice stands, and some words of denial deny nothing",
    arguments: [
      "I won't forget to post the keys", "Nothing stops us posting the keys", "I never refuse to post keys",
      "There's no denying that we lost the keys", "We post the keys in no time",
      "It opens no later than nine", "You're insured against theft", "It's nobody but us who post them",
      "Nothing is wrong with the keys",
    ])
  func stands(reply: String) {
    #expect(polarity(reply) == [.asserted])
  }

  @Test("what need not be done says nothing against what it is done to")
  func needless() {
    let move = Move(
      name: "drops-fine",
      examples: ["I'll drop the fine", "We've taken the fine off", "You won't have to pay the fine"])
    let reader = Reader(standard: [], moves: [move])
    #expect(reader.read("You don't need to pay the fine").makes("drops-fine"))
    #expect(reader.read("There's no need to pay that fine").makes("drops-fine"))
    #expect(!reader.read("You have to pay the fine").makes("drops-fine"))
    #expect(!reader.read("I won't take the fine off").makes("drops-fine"))
  }

  @Test(
    "what the customer or somebody else has to do is no promise",
    arguments: [
      "You'd better repair the gate yourself", "It has to be repaired by you", "You'll repair the gate for us",
      "Someone else will have to repair the gate", "Repairing the gate is up to you to do",
      "Get the gate repaired and report back to us",
    ])
  func others(reply: String) {
    let move = Move(
      name: "repairs", examples: ["I'll repair the gate", "We'll repair it for you", "Let me repair the gate"])
    let reader = Reader(standard: [], moves: [move])
    #expect(reader.read("I'll repair the gate tonight").makes("repairs"))
    #expect(!reader.read(reply).makes("repairs"))
  }

  @Test("what is left to the customer is asked for, and what goes from us to others is not")
  func towardsUs() {
    #expect(polarity("Get the papers across to us by Friday") == [.request])
    #expect(polarity("Give your brother the picture from us") == [.asserted])
    #expect(polarity("Leave it with me") == [.asserted])
  }

  @Test(
    "who says that all stays as it is has changed nothing",
    arguments: [
      "The parking ban stays on your street", "The parking ban goes on being enforced on your street",
      "Your street still has a parking ban",
    ])
  func lasting(reply: String) {
    let move = Move(
      name: "lifts-ban",
      examples: [
        "We've lifted the parking ban on your street", "I'll take the parking ban off",
        "The parking ban has been dropped",
      ])
    let reader = Reader(standard: [], moves: [move])
    #expect(reader.read("The parking ban on your street has been lifted").makes("lifts-ban"))
    #expect(!reader.read(reply).makes("lifts-ban"))
    let keeps = Move(
      name: "keeps-ban", examples: ["The parking ban stays on your street", "We're keeping the parking ban"])
    #expect(Reader(standard: [], moves: [keeps]).read("The parking ban stays in your street").makes("keeps-ban"))
  }

  @Test("what is promised is not regretted")
  func regretted() {
    let move = Move(
      name: "moves-date",
      examples: ["I'll move your date to June", "We're moving your date", "Shall I move your date?"])
    let reader = Reader(standard: [], moves: [move])
    #expect(reader.read("I'll move your date to the third of June").makes("moves-date"))
    #expect(!reader.read("Unfortunately we're moving your date to April").makes("moves-date"))
  }

  @Test("who did nothing wrong admits nothing")
  func innocence() {
    let move = Move(
      name: "admits", examples: ["We did this wrong", "That was our mistake", "I got that wrong"])
    let reader = Reader(standard: [], moves: [move])
    #expect(reader.read("We did that wrong").makes("admits"))
    #expect(!reader.read("We did nothing wrong").makes("admits"))
  }

  @Test("what the customer did is not what the speaker did")
  func customersDeed() {
    let move = Move(
      name: "admits",
      examples: ["I filed your papers wrongly", "We sent the wrong papers", "I got your papers wrong"])
    let reader = Reader(standard: [], moves: [move])
    #expect(reader.read("We filed the papers wrongly").makes("admits"))
    #expect(!reader.read("You filed the papers wrongly").makes("admits"))
  }

  @Test("what is set aside beside what is meant is not what was offered")
  func setAside() {
    let move = Move(
      name: "offers-lamp",
      examples: ["We'll give you a new lamp", "Take a new lamp", "Would you like another lamp?"])
    let reader = Reader(standard: [], moves: [move])
    #expect(reader.read("We can give you a new lamp instead of the shade").makes("offers-lamp"))
    #expect(!reader.read("We can give you a shade rather than a new lamp").makes("offers-lamp"))
  }

  @Test("a thing without which nothing can be done is asked for")
  func demanded() {
    let move = Move(
      name: "asks-receipt",
      examples: ["Could you send me the receipt?", "Please show me the receipt", "What does the receipt say?"])
    let reader = Reader(standard: [], moves: [move])
    #expect(reader.read("I can't look it up without the receipt").makes("asks-receipt"))
    let refund = Move(
      name: "refunds", examples: ["I'll refund you", "We can refund that", "Your refund is on its way"])
    #expect(!Reader(standard: [], moves: [refund]).read("I can't refund you without a receipt").makes("refunds"))
  }

  @Test("words with a denying prefix are opposites, by WordNet")
  func wordNet() {
    let move = Move(
      name: "says-compatible",
      examples: ["It's compatible with your phone", "Your phone is compatible", "The case is compatible"])
    let reader = Reader(standard: [], moves: [move])
    #expect(reader.read("It is compatible with that phone").makes("says-compatible"))
    #expect(!reader.read("It is incompatible with that phone").makes("says-compatible"))
  }

  @Test("states with a participle are states, and rules no deeds")
  func tenses() {
    let ends = Move(
      name: "ends-lease",
      examples: ["I've ended the lease", "The lease is ended", "I'll end the lease", "We can end the lease"])
    #expect(Reader(standard: [], moves: [ends]).read("That's the lease ended for you").makes("ends-lease"))
    let refuses = Move(
      name: "refuses-lease", examples: ["We can't lease it to you", "I won't lease used cars to anybody"])
    #expect(
      Reader(standard: [], moves: [refuses]).read("We don't lease damaged cars to anybody").makes("refuses-lease"))
  }
}
