/// Decides whether a pattern's words are meant: what turns them round must be part of the pattern itself.
struct PatternGuard {
  private let parsed: ParsedText

  init(_ parsed: ParsedText) {
    self.parsed = parsed
  }

  /// - Parameters:
  ///   - asking: also where it is asked.
  ///   - ordering: also where it is asked politely: "could you open it".
  ///   - offering: also where it is offered: "do you want it stopped?".
  func allows(
    _ hit: PatternSet.Hit, asking: Bool, ordering: @autoclosure () -> Bool = false,
    offering: @autoclosure () -> Bool
  ) -> Bool {
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
    if negatesItself, isUndone(after: range) { return false }
    if status.contains(.reported), !classes.contains(.report) { return false }
    if status.contains(.quoted) { return false }
    if status.contains(.unreal), !range.contains(where: { turns(tokens[$0]) }) { return false }
    let clause = parsed.clause(at: range.lowerBound)
    if status.contains(.asked), !asking, clause.form != .request || !ordering() { return asksItself(range) }
    let isOffered = clause.form == .offer && clause.range.lowerBound != range.lowerBound
    return !isOffered || offering()
  }

  /// "there's no way I'm refusing you that": what the pattern denies is denied once more right behind it.
  private func isUndone(after hit: Range<Int>) -> Bool {
    let (tokens, statuses) = (parsed.text.tokens, parsed.statuses)
    let clause = parsed.clause(at: hit.lowerBound).range
    return clause.suffix(from: min(hit.upperBound, clause.upperBound)).prefix(Self.farthestUndoing).dropLast()
      .contains {
        tokens[$0].classes.contains(.denial) && !statuses[$0].contains(.negated)
          && !statuses[$0 + 1].contains(.negated)
      }
  }

  private static let farthestUndoing = 4

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
