import RapportModel

/// What was weighed as a harm and is none by the text alone.
enum ToneReader {
  /// "Brilliant.", "Oh, just great": whether it is meant, only what it answers can tell.
  static func isMerePraise(_ span: Span, in parsed: ParsedText) -> Bool {
    let words = parsed.text.tokens.filter { span.contains($0.span) }
    return words.contains { $0.concept == praise }
      && words.allSatisfy { $0.concept == praise || !$0.classes.isDisjoint(with: [.small, .adverb]) }
  }

  /// "I'd do the same if somebody asked about your things": who would do as they would be done by waves nothing away. Not
  /// "I'd do the same if I were you".
  static func putsOneselfBeside(_ span: Span, in parsed: ParsedText) -> Bool {
    let tokens = parsed.text.tokens
    let range = tokens.indices.filter { span.contains(tokens[$0].span) }
    guard let first = range.first, let last = range.last,
      range.contains(where: { alike.contains(tokens[$0].word) }),
      range.contains(where: { isOwnWould($0, tokens) && $0 < last }),
      let condition = range.first(where: { tokens[$0].word == Words.ifWord }), condition < last
    else { return false }
    let subject = tokens[condition + 1]
    return condition >= first && subject.classes.isDisjoint(with: [.firstPerson, .secondPerson])
      && !yours.contains(subject.word)
  }

  private static func isOwnWould(_ index: Int, _ tokens: [Token]) -> Bool {
    tokens[index].classes.contains(.firstPerson) && index + 1 < tokens.count
      && tokens[index + 1].word == Words.would
  }

  private static let praise = Lexicon.concept(of: "great".utf8[...])
  private static let alike = Lexicon.keys("same likewise equally")
  private static let yours = Lexicon.keys("your my our")
}
