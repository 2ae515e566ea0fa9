import RapportModel
import Testing

@Suite("Patterns as authors write them")
struct PatternTests {
  @Test("words, forms, alternatives, options, gaps and facts are read")
  func elements() throws {
    let pattern = try Pattern(parsing: "send~ … (replacement|new one) [by {delivery-day}]")
    #expect(
      pattern.elements == [
        .forms("send"), .gap, .choice([[.word("replacement")], [.word("new"), .word("one")]], isOptional: false),
        .choice([[.word("by"), .fact("delivery-day")]], isOptional: true),
      ])
    #expect(pattern.facts == ["delivery-day"])
    #expect(try Pattern(parsing: "not...yet").elements == [.word("not"), .gap, .word("yet")])
  }

  @Test(
    "a mistake is named at its place",
    arguments: [
      ("", 0, "the pattern is empty"),
      ("a (b|c", 2, "'(' is never closed"),
      ("a b)", 3, "')' closes nothing"),
      ("a | b", 2, "'|' stands outside of brackets"),
      ("a (b|)", 5, "an alternative is empty"),
      ("a [b)", 4, "')' does not close '['"),
      ("… a", 0, "a gap belongs between words, not at the start"),
      ("a ...", 5, "a gap belongs between words, not at the end"),
      ("[a] [b]", 0, "every part may be missing, so that it would match anything"),
      ("a ~", 2, "'~' belongs directly after a word"),
      ("a ?!", 2, "'?!' has no letter or digit"),
      ("is {Big}", 3, "'{…}' holds the name of a fact, in lower-case letters, digits and hyphens"),
      ("is {big", 3, "'{' is never closed"),
    ])
  func mistakes(text: String, offset: Int, message: String) {
    #expect(throws: PatternError(message, at: offset)) { try Pattern(parsing: text) }
  }

  @Test("deep nesting is refused, not followed")
  func nesting() {
    let deep = String(repeating: "(a ", count: 100_000)
    #expect(throws: PatternError("brackets are nested more than 8 deep", at: 24)) { try Pattern(parsing: deep) }
  }
}
