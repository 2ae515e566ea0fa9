import RapportModel
import Testing
import Understanding

@Suite("Offers put as questions, orders put politely, and a no that is no yes")
struct OfferWordingTests {
  private let plain = Reader(standard: [], moves: [])

  @Test(
    "whether a thing would do is an offer",
    arguments: [
      "Would you mind a table by the door?", "Could you live with a table by the door?",
      "Would you accept a table by the door?", "How would you feel about a table by the door?",
      "What would you say to a table by the door?", "Is a table by the door any good to you?",
      "Would you settle for a table by the door?", "How does a table by the door sound?",
      "Could you manage with two smaller tables?", "Are two smaller tables all right for you?",
    ])
  func offers(reply: String) {
    #expect(plain.explain(reply).clauses.map(\.polarity) == [.offer])
    let move = Move(
      name: "offers-table", examples: ["I can give you a table by the door", "There's a table by the door"])
    #expect(Reader(standard: [], moves: [move]).read("Would you mind a table by the door?").makes("offers-table"))
  }

  @Test(
    "what is asked of the customer, or about them, is none",
    arguments: [
      "Would you mind opening the door?", "Could you deal with the door yourself?", "Is that all right for you?",
      "How would you describe the table?", "How does the pump sound?", "Is the table any good?",
      "Could you move the table?", "Would you mind your head?",
    ])
  func others(reply: String) {
    #expect(plain.explain(reply).clauses.map(\.polarity) != [.offer])
  }

  @Test("what examples order can be asked for politely, and is not made by asking whether it was done")
  func orders() {
    let move = Move(
      name: "opens-valve",
      examples: [
        "Open the drain valve and hold a bowl under it", "Turn the drain valve until it stops",
        "Open the valve at the bottom",
      ])
    let reader = Reader(standard: [], moves: [move])
    for reply in [
      "Open the drain valve", "Could you open the drain valve and hold a bowl under it?",
      "Would you open the valve at the bottom?", "Can you turn the drain valve until it stops?",
    ] {
      #expect(reader.read(reply).makes("opens-valve"), "\(reply)")
    }
    for reply in [
      "Did you open the drain valve?", "Have you opened the valve at the bottom?", "Is the drain valve open?",
      "Don't open the drain valve",
    ] {
      #expect(!reader.read(reply).makes("opens-valve"), "\(reply)")
    }
  }

  @Test("who asks leave offers at most")
  func leave() {
    let grants = Move(name: "grants", examples: ["I'll refund half", "I've refunded half of it"])
    let offers = Move(name: "offers", examples: ["I can refund half", "I could give you half of it back"])
    for reply in ["May I refund half?", "May we refund half of it?"] {
      #expect(!Reader(standard: [], moves: [grants]).read(reply).makes("grants"), "\(reply)")
      #expect(Reader(standard: [], moves: [offers]).read(reply).makes("offers"), "\(reply)")
    }
    #expect(Reader(standard: [], moves: [grants]).read("I'm refunding half").makes("grants"))
    #expect(Reader(standard: [], moves: [grants]).read("Shall I refund half?").makes("grants"))
  }

  @Test(
    "who says that a feeling is of no use waves it away",
    arguments: [
      "Being angry doesn't help.", "There's no need to get upset.", "Getting so worked up won't help anyone.",
      "There's no point getting upset.", "It doesn't help to be angry.",
    ])
  func slighted(reply: String) {
    let made = Set(Reader(standard: Fixtures.standardMoves, scenario: nil).read(reply).moves.map(\.move))
    #expect(made.contains("dismisses"))
    #expect(!made.contains("asks-question"))
  }

  @Test(
    "a verb behind a noun may be written as one with it",
    arguments: [
      ("Refund's off the table", Explanation.Polarity.negated), ("The swap's out of the question", .negated),
      ("The plumber's not coming", .negated), ("The plumber's on the way", .asserted),
      ("The plumber's van is here", .asserted),
    ])
  func written(reply: String, polarity: Explanation.Polarity) {
    #expect(plain.explain(reply).clauses.map(\.polarity) == [polarity])
  }

  @Test("done to nothing is not done")
  func nothing() {
    let move = Move(
      name: "refunds", examples: ["I'll refund you", "I'm refunding the fare", "We refund all of it"])
    let reader = Reader(standard: [], moves: [move])
    #expect(reader.read("I'll refund all of it").makes("refunds"))
    #expect(!reader.read("I'll refund nothing").makes("refunds"))
    #expect(!reader.read("We refund none of it").makes("refunds"))
  }

  @Test("a refusal that is denied is none")
  func undone() {
    let reader = Reader(standard: Fixtures.standardMoves, scenario: nil)
    #expect(reader.read("There's no way I can refund that").makes("declines"))
    #expect(!reader.read("There's no way I'm refusing you that").makes("declines"))
    #expect(!reader.read("I can't refuse you that").makes("declines"))
  }

  @Test("what the customer thinks is not what the desk says")
  func supposed() {
    let polarity = { plain.explain($0).clauses.map(\.polarity) }
    #expect(polarity("You think the charge is our mistake") == [.reported])
    #expect(polarity("You believe that we lost it") == [.reported])
    #expect(polarity("I think the charge is our mistake") == [.asserted])
  }

  @Test(
    "praise alone mocks nobody, and who would do as they are done by dismisses nothing",
    arguments: [
      "Brilliant.", "Brilliant! Anything else I can do?", "Just brilliant.",
      "I'd do just the same if somebody rang up about your things.",
    ])
  func harmless(reply: String) {
    let made = Set(Reader(standard: Fixtures.standardMoves, scenario: nil).read(reply).moves.map(\.move))
    #expect(made.isDisjoint(with: ["sarcasm", "dismisses"]))
  }

  @Test("where a clause surely says no, what grants is not made in it")
  func refused() {
    var grants = Move(
      name: "grants", examples: ["You can have the money", "The money is yours", "I'm sending the money"])
    let reader = {
      Reader(standard: Fixtures.standardMoves, moves: [grants]).read("No can do with the money I'm afraid")
    }
    #expect(!reader().makes("grants"))
    grants.examples.append("I can't let you have the money")
    #expect(
      Reader(standard: Fixtures.standardMoves, moves: [grants]).read("You can have the money").makes("grants"))
  }
}
