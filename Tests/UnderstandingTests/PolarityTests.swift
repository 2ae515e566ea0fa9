import RapportModel
import Testing
import Understanding

@Suite("Negation, questions, reported speech and the like")
struct PolarityTests {
  private func outcome(_ file: String) throws -> (missed: [String], wrong: [String], pairs: Int) {
    let (moves, pairs) = try Fixtures.pairs(file)
    let reader = Reader(standard: Fixtures.standardMoves, moves: moves)
    var missed: [String] = []
    var wrong: [String] = []
    for pair in pairs {
      let move = moves[pair.move].name
      if !reader.read(pair.makes).makes(move) { missed.append("\(move): \(pair.makes)") }
      if reader.read(pair.makesNot).makes(move) { wrong.append("\(move): \(pair.makesNot)") }
    }
    return (missed, wrong, pairs.count)
  }

  @Test("minimal pairs: hardly anything that is not meant counts")
  func pairs() throws {
    let (missed, wrong, count) = try outcome("polarity-pairs.txt")
    #expect(count == 110)
    #expect(wrong.count * 100 <= count * 10, "\(wrong)")
    #expect(missed.count * 100 <= count * 10, "\(missed)")
  }

  @Test("minimal pairs that were kept aside")
  func heldOutPairs() throws {
    let (missed, wrong, count) = try outcome("polarity-pairs-held-out.txt")
    #expect(count == 170)
    #expect(wrong.count * 100 <= count * 15, "\(wrong)")
    #expect(missed.count * 100 <= count * 25, "\(missed)")
  }

  @Test(
    "clauses say how they are meant",
    arguments: [
      ("I'll send it today", Explanation.Polarity.asserted),
      ("I can't send it", .refused),
      ("The parcel has not arrived", .negated),
      ("Oh no, that was late", .asserted),
      ("did you get a refund", .question),
      ("Could you send me a photo?", .request),
      ("Would you like a refund?", .offer),
      ("I tried to call you", .pastAttempt),
      ("I would have refunded you", .hypothetical),
      ("you said I'd be refunded", .reported),
      ("He wrote “I will refund you in full” to me", .quoted),
    ])
  func polarity(reply: String, expected: Explanation.Polarity) {
    let reader = Reader(standard: [], moves: [])
    #expect(reader.explain(reply).clauses.map(\.polarity) == [expected])
  }

  @Test("a condition makes a conditional promise of what follows")
  func conditionalPromise() {
    let explanation = Reader(standard: [], moves: []).explain("if it doesn't arrive, I'll refund you")
    #expect(explanation.clauses.map(\.polarity) == [.hypothetical, .conditionalPromise])
  }

  @Test("an example that is negative matches negative replies only")
  func negativeExample() {
    let move = Move(
      name: "declines-refund", examples: ["I can't refund it after 30 days", "A refund isn't possible any more"],
      counterExamples: ["Let me see whether a refund is possible"])
    let reader = Reader(standard: [], moves: [move])
    #expect(reader.read("I can't refund it after thirty days").makes("declines-refund"))
    #expect(!reader.read("I can refund it after thirty days").makes("declines-refund"))
    #expect(!reader.read("Let me check whether a refund is possible").makes("declines-refund"))
  }

  @Test("a counter-example that says the opposite takes nothing away")
  func counterExample() {
    let move = Move(
      name: "declines-refund", examples: ["It's too late for a refund", "I have to say no to the refund"],
      counterExamples: ["It's not too late for a refund"], patterns: ["no [a] refund"])
    let reader = Reader(standard: [], moves: [move])
    #expect(reader.read("sorry no refund, too late").makes("declines-refund"))
    #expect(!reader.read("It's not too late for a refund").makes("declines-refund"))
  }
}
