import RapportModel

/// "May" and "Will" as a month and a name, where they cannot be verbs.
extension Text {
  /// Takes what a helping verb can do from words that only look like one.
  mutating func takeModalNames() {
    for index in tokens.indices where tokens[index].word == "may" || tokens[index].word == "will" {
      if isPossessive(index) || precedesFiniteVerb(index) || isMonth(index) { tokens[index].classes = [] }
    }
  }

  /// "May's bill", "Will's order"; not the "will" of "I'll".
  private func isPossessive(_ index: Int) -> Bool {
    let (span, length) = (tokens[index].span, tokens[index].keyEnd - tokens[index].keyStart)
    guard span.end - span.start > length else { return false }
    return zip(bytes[span.start...], key(of: tokens[index])).allSatisfy { $0 | 0x20 == $1 }
  }

  /// "May was wet", "Will has rung": one helping verb does not follow another.
  private func precedesFiniteVerb(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].before.isEmpty else { return false }
    let next = tokens[index + 1]
    return next.classes.contains(.modal) || Self.finite.contains(next.word)
  }

  /// "in May", "since May", "4 May", "May 4th"; not "the box it came in may be used".
  private func isMonth(_ index: Int) -> Bool {
    guard tokens[index].word == "may" else { return false }
    if index + 1 < tokens.count, tokens[index + 1].kind == .number, tokens[index + 1].before.isEmpty { return true }
    guard index > 0, tokens[index].before.isEmpty else { return false }
    let isOpen = index + 1 < tokens.count && tokens[index + 1].before.isEmpty
    if isOpen, !tokens[index + 1].classes.isDisjoint(with: [.verb, .auxiliary, .negator]) { return false }
    return Self.beforeMonth.contains(tokens[index - 1].word) || tokens[index - 1].kind == .number
  }

  private static let finite = Lexicon.keys("is are was were has had did does")
  private static let beforeMonth = Lexicon.keys(
    "in since until till by of from for during before after last next this early late mid th st nd rd")
}
