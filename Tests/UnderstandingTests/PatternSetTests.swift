import RapportModel
import Testing

@testable import Understanding

@Suite("Many patterns over one text")
struct PatternSetTests {
  /// A match as a text, to be compared.
  private func told(_ move: Int, _ number: Int, _ range: Range<Int>) -> String { "\(move) \(number) \(range)" }

  /// Where elements can end that begin at `start`, by trying all ways.
  private func ends(
    _ elements: ArraySlice<Pattern.Element>, _ tokens: [Token], from start: Int, limit: Int
  ) -> Set<Int> {
    guard let first = elements.first else { return [start] }
    let rest = elements.dropFirst()
    func after(_ ends: some Sequence<Int>) -> Set<Int> {
      ends.reduce(into: []) { $0.formUnion(self.ends(rest, tokens, from: $1, limit: limit)) }
    }
    func words(of text: String, agree: (Token, Token) -> Bool) -> Set<Int> {
      let wanted = Tokenizer.text(of: Array(text.utf8)).tokens
      guard start + wanted.count <= limit else { return [] }
      return zip(tokens[start...], wanted).allSatisfy(agree) ? after([start + wanted.count]) : []
    }
    switch first {
    case .word(let text), .fact(let text): return words(of: text) { $0.word == $1.word }
    case .forms(let text): return words(of: text) { $0.stem == $1.stem }
    case .gap: return after(start...min(start + Pattern.longestGap, limit))
    case .choice(let alternatives, let isOptional):
      let skipped: Set<Int> = isOptional ? [start] : []
      return after(
        alternatives.reduce(into: skipped) { $0.formUnion(ends($1[...], tokens, from: start, limit: limit)) })
    }
  }

  @Test("finds all that trying every pattern at every word in every way finds")
  func completeness() throws {
    let lists = Fixtures.standardMoves.map(\.patterns)
    let set = PatternSet(reading: lists) { _ in nil }
    var patterns: [(move: Int, number: Int, pattern: Pattern)] = []
    for (move, texts) in lists.enumerated() {
      for (index, text) in texts.enumerated() {
        patterns.append((move, index + 1, try Pattern(parsing: text)))
      }
    }
    var count = 0
    for (_, reply) in try Fixtures.replies(half: 0).prefix(60) {
      let parsed = ParsedText(Array(reply.utf8))
      let tokens = parsed.text.tokens
      var expected: Set<String> = []
      for start in tokens.indices {
        let end = tokens.indices.dropFirst(start + 1).first { !tokens[$0].before.isDisjoint(with: .endsSentence) }
        for (move, number, pattern) in patterns {
          let ends = ends(pattern.elements[...], tokens, from: start, limit: end ?? tokens.count)
          // A pattern that begins with a gap has no first word to be found by.
          if pattern.elements.first != .gap, let end = ends.max() {
            expected.insert(told(move, number, start..<end))
          }
        }
      }
      let hits = set.hits(in: parsed).map { told($0.owner, $0.number, $0.range) }
      #expect(Set(hits) == expected, "\(reply)")
      #expect(PatternSet(lists) { _ in nil }.hits(in: parsed).map { told($0.owner, $0.number, $0.range) } == hits)
      count += expected.count
    }
    #expect(count > 30)
  }

  @Test("a pattern of more places than a word has bits is found whole")
  func wide() throws {
    let words = (0..<150).map { "w\(String($0, radix: 2).map { $0 == "0" ? "a" : "b" }.reduce("") { $0 + $1 })" }
    let set = PatternSet([[words.joined(separator: " ")]]) { _ in nil }
    let parsed = ParsedText(Array(("so " + words.joined(separator: " ") + " then").utf8))
    #expect(set.hits(in: parsed).map(\.range) == [1..<151])
  }
}
