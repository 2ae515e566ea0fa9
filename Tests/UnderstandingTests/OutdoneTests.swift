import RapportModel
import Testing

@testable import Understanding

@Suite("What candidates in the same words mean for one another")
struct OutdoneTests {
  private let finder = MoveFinder(
    standard: [], own: [Move(name: "lends-boots", examples: ["a"]), Move(name: "books-guide", examples: ["b"])],
    scenario: nil)

  private func settled(_ found: [(owner: Int, confidence: Int, span: Span)]) -> [(owner: Int, Candidate.Verdict)] {
    var candidates = found.map {
      Candidate(owner: $0.owner, confidence: $0.confidence, span: $0.span, by: .example(1), verdict: .made)
    }
    finder.settle(&candidates)
    return candidates.map { ($0.owner, $0.verdict) }
  }

  @Test("a move that is outdone in many words is made in those that are its own")
  func partStands() {
    let found = settled([(0, 850, Span(0, 40)), (1, 930, Span(20, 40)), (0, 650, Span(0, 18))])
    #expect(found.map(\.0) == [1, 0, 0])
    #expect(found.map(\.1) == [.made, .tooClose(to: 1), .made])
  }

  @Test("but not where the part rests on the other's words, nor twice")
  func partFalls() {
    #expect(
      settled([(0, 850, Span(0, 40)), (1, 930, Span(20, 40)), (0, 650, Span(10, 30))]).map(\.1)
        == [.made, .tooClose(to: 1), .tooClose(to: 1)])
    #expect(settled([(0, 850, Span(0, 40)), (0, 650, Span(0, 18))]).map(\.1) == [.made, .coveredByBetter])
  }

  @Test("what is outdone itself outdoes nothing")
  func outdone() {
    // The first move's part lies in its own wider stretch, which stands: it takes no words from the other.
    #expect(
      settled([(0, 850, Span(0, 20)), (0, 800, Span(10, 30)), (1, 700, Span(22, 40))]).map(\.1)
        == [.made, .coveredByBetter, .made])
  }

  @Test("an example is not turned by a part of it that is near to a counter-example")
  func counterExample() {
    let example = "Your guide meets you at seven, since the hut has to be told how many of us sleep there"
    let moves = [
      Move(name: "says-why-so-early", examples: [example], counterExamples: ["Your guide meets you at seven"]),
      Move(name: "lends-boots", examples: ["You can borrow my boots"]),
    ]
    let reader = Reader(standard: [], moves: moves)
    #expect(reader.read(example).moves.map(\.span) == [Span(0, example.utf8.count)])
    #expect(reader.explain(example).reading == reader.read(example))
    #expect(reader.read("Your guide meets you at seven.").moves.isEmpty)
    #expect(reader.read("Your guide meets you at seven, and the boots are in the hall.").moves.isEmpty)
  }
}
