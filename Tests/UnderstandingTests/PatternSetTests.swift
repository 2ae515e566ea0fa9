import RapportModel
import Testing

@testable import Understanding

@Suite("Many patterns over one text")
struct PatternSetTests {
  /// A match as a text, to be compared.
  private func told(_ move: Int, _ number: Int, _ range: Range<Int>) -> String { "\(move) \(number) \(range)" }

  @Test("finds all that trying every pattern at every word finds")
  func completeness() throws {
    var set = PatternSet()
    var programs: [(move: Int, number: Int, program: PatternProgram)] = []
    for (move, patterns) in Fixtures.standardMoves.map(\.patterns).enumerated() {
      set.add(patterns, owner: move) { _ in nil }
      for (index, text) in patterns.enumerated() {
        programs.append((move, index + 1, PatternProgram(try Pattern(parsing: text)) { _ in nil }))
      }
    }
    var count = 0
    for (_, reply) in try Fixtures.replies(half: 0).prefix(60) {
      let parsed = ParsedText(Array(reply.utf8))
      let tokens = parsed.text.tokens
      var states = PatternProgram.States()
      var expected: Set<String> = []
      for start in tokens.indices {
        let end = tokens.indices.dropFirst(start + 1).first { !tokens[$0].before.isDisjoint(with: .endsSentence) }
        for (move, number, program) in programs {
          let range = program.match(tokens, from: start, limit: end ?? tokens.count, &states)
          // A pattern that begins with a gap has no first word to be found by.
          if let range, !program.openings.isEmpty { expected.insert(told(move, number, range)) }
        }
      }
      let hits = set.hits(in: parsed).map { told($0.owner, $0.number, $0.range) }
      #expect(Set(hits) == expected, "\(reply)")
      count += expected.count
    }
    #expect(count > 30)
  }
}
