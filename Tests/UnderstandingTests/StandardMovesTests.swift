import RapportModel
import Testing
import Understanding

@Suite("The standard moves")
struct StandardMovesTests {
  private let reader = Reader(standard: Fixtures.standardMoves, scenario: nil)

  private func missed(half: Int) throws -> (missed: [String], all: Int) {
    let replies = try Fixtures.replies(half: half)
    let missed = replies.filter { !reader.read($0.reply).makes($0.move) }
    return (missed.map { "\($0.move): \($0.reply)" }, replies.count)
  }

  @Test("all ship, each with a definition and a source")
  func ship() {
    let moves = Fixtures.standardMoves
    #expect(moves.count == 34)
    for move in moves {
      #expect(!move.definition.isEmpty && !move.source.isEmpty, "\(move.name)")
      #expect((6...12).contains(move.examples.count) && move.counterExamples.count >= 3, "\(move.name)")
    }
    #expect(
      Set(moves.filter(\.isHarmful).map(\.name)) == [
        "blames-customer", "dismisses", "policy-wall", "over-promises", "uses-jargon", "sarcasm", "hollow-script",
      ])
  }

  @Test("each example makes its own move, and no counter-example does")
  func examples() {
    for move in Fixtures.standardMoves {
      for example in move.examples { #expect(reader.read(example).makes(move.name), "\(move.name): \(example)") }
      for other in move.counterExamples { #expect(!reader.read(other).makes(move.name), "\(move.name): \(other)") }
    }
  }

  @Test("replies that were written apart from the examples")
  func replies() throws {
    let (missed, all) = try missed(half: 0)
    #expect(missed.count * 100 <= all * 25, "\(missed)")
  }

  @Test("replies that were kept aside")
  func heldOutReplies() throws {
    let (missed, all) = try missed(half: 1)
    #expect(missed.count * 100 <= all * 55, "\(missed)")
  }

  @Test("harmful moves are hardly ever seen where they are not")
  func harmful() throws {
    let harmful = Set(Fixtures.standardMoves.filter(\.isHarmful).map(\.name))
    let replies = try (Fixtures.replies(half: 0) + Fixtures.replies(half: 1)).filter { !harmful.contains($0.move) }
    let wrong = replies.flatMap { item in
      reader.read(item.reply).moves.filter { harmful.contains($0.move) }.map { "\($0.move): \(item.reply)" }
    }
    #expect(wrong.count * 100 <= replies.count * 4, "\(wrong)")
  }

  @Test("talk about something else makes nothing but a question", arguments: try Fixtures.lines("off-topic.txt"))
  func offTopic(line: String) {
    #expect(reader.read(line).moves.allSatisfy { $0.move == "asks-question" })
  }
}
