/// The words of a text as patterns look at them.
struct PatternWords {
  let tokens: [Token]
  /// One a token.
  let filters: [WordFilter]

  init(_ text: Text) {
    tokens = text.tokens
    filters = tokens.map(WordFilter.init(of:))
  }
}
