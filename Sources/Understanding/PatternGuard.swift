/// Decides whether a pattern's words are meant: what turns them round must be part of the pattern itself.
struct PatternGuard {
  private let parsed: ParsedText

  init(_ parsed: ParsedText) {
    self.parsed = parsed
  }

  func allows(_ range: Range<Int>, asking: Bool) -> Bool {
    let tokens = parsed.text.tokens
    var status: Status = []
    for index in range where !tokens[index].classes.contains(.negator) {
      status.formUnion(parsed.statuses[index])
    }
    let classes = range.reduce(into: WordClass()) { $0.formUnion(tokens[$1].classes) }
    if status.contains(.negated), !classes.contains(.negator), !saysTooLate(range) { return false }
    if status.contains(.reported), !classes.contains(.report) { return false }
    if status.contains(.quoted) { return false }
    if status.contains(.unreal), !range.contains(where: { turns(tokens[$0]) }) { return false }
    if status.contains(.asked), !asking { return asksItself(range) }
    return true
  }

  private func saysTooLate(_ range: Range<Int>) -> Bool {
    range.contains { parsed.text.tokens[$0].word == Key("late") }
  }

  private func turns(_ token: Token) -> Bool {
    Words.conditions.contains(token.word) || Words.tried.contains(token.word) || Words.plans.contains(token.word)
      || token.classes.contains(.modal) || token.word == Words.wish
  }

  /// The words that make the question are in the pattern: "what happened", "could you".
  private func asksItself(_ range: Range<Int>) -> Bool {
    let tokens = parsed.text.tokens
    if range.contains(where: { tokens[$0].classes.contains(.questionWord) }) { return true }
    return parsed.clauses.contains { clause in
      clause.range.lowerBound == range.lowerBound && tokens[range.lowerBound].classes.contains(.auxiliary)
    }
  }
}
