/// Decides whether a pattern's words are meant: what turns them round must be part of the pattern itself.
struct PatternGuard {
  private let parsed: ParsedText

  init(_ parsed: ParsedText) {
    self.parsed = parsed
  }

  /// - Parameters:
  ///   - asking: also where it is asked.
  ///   - offering: also where it is offered: "do you want it stopped?".
  func allows(_ hit: PatternSet.Hit, asking: Bool, offering: @autoclosure () -> Bool) -> Bool {
    let range = hit.range
    let tokens = parsed.text.tokens
    var status: Status = []
    for index in range where !tokens[index].classes.contains(.negator) {
      status.formUnion(parsed.statuses[index])
    }
    let classes = range.reduce(into: WordClass()) { $0.formUnion(tokens[$1].classes) }
    let negatesItself =
      hit.negates && (classes.contains(.negator) || range.contains { NegativePhrase.denies(tokens[$0]) })
    if status.contains(.negated), !negatesItself, !saysTooLate(range) { return false }
    if status.contains(.reported), !classes.contains(.report) { return false }
    if status.contains(.quoted) { return false }
    if status.contains(.unreal), !range.contains(where: { turns(tokens[$0]) }) { return false }
    if status.contains(.asked), !asking { return asksItself(range) }
    let clause = parsed.clause(at: range.lowerBound)
    let isOffered = clause.form == .offer && clause.range.lowerBound != range.lowerBound
    return !isOffered || offering()
  }

  private func saysTooLate(_ range: Range<Int>) -> Bool {
    range.contains { parsed.text.tokens[$0].word == Key("late") }
  }

  private func turns(_ token: Token) -> Bool {
    Words.opensCondition(token.word) || Words.isTried(token.word) || Words.plans.contains(token.word)
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
