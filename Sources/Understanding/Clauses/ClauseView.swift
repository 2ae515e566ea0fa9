/// A clause with its words at hand, for the readers of form.
struct ClauseView {
  let parsed: ParsedText
  let clause: Clause
  let tokens: [Token]
  var range: Range<Int> { clause.range }

  init(_ parsed: ParsedText, _ clause: Clause) {
    self.parsed = parsed
    self.clause = clause
    tokens = parsed.text.tokens
  }

  /// States or offers something, rather than asking for it.
  var isStated: Bool { clause.form == .statement || clause.form == .offer }

  /// The first word that is in a list and meant plainly.
  func first(of words: KeySet) -> Int? {
    range.first { isOne(of: words, $0) && parsed.statuses[$0].isEmpty }
  }

  /// A word of the list stands here, however it is meant.
  func has(_ words: KeySet) -> Bool { range.contains { isOne(of: words, $0) } }

  func has(_ classes: WordClass) -> Bool { range.contains { !tokens[$0].classes.isDisjoint(with: classes) } }

  /// As written or by its stem; false outside of the clause. A list made of stems must hold none that is another word:
  /// the stem of "note" is "not".
  func isOne(of words: KeySet, _ index: Int) -> Bool {
    guard range.contains(index) else { return false }
    return words.contains(tokens[index].word) || words.contains(tokens[index].stem)
  }

  func word(_ index: Int) -> Key? { range.contains(index) ? tokens[index].word : nil }

  func classes(_ index: Int) -> WordClass { range.contains(index) ? tokens[index].classes : [] }

  /// The clause's subject: its first pronoun or noun before a finite verb, as far as word lists know.
  var subject: Int? {
    range.first { !tokens[$0].classes.isDisjoint(with: [.firstPerson, .secondPerson, .thirdPerson, .determiner]) }
  }

  var hasOwnSubject: Bool { subject.map { tokens[$0].classes.contains(.firstPerson) } ?? false }

  /// "can't", "won't be", "do not": where the word that is negated with its auxiliary stands.
  var negatedAuxiliary: Int? {
    range.dropLast().first {
      tokens[$0].classes.contains(.auxiliary) && tokens[$0 + 1].word == Words.not
    }
  }

  /// What is denied after "can't", "don't", "won't be": the first word that says something.
  func deed(after auxiliary: Int) -> Int? {
    range.suffix(from: min(auxiliary + 2, range.upperBound)).first {
      !tokens[$0].classes.contains(.adverb) && !Self.betweenAuxiliaryAndDeed.contains(tokens[$0].word)
    }
  }

  private static let betweenAuxiliaryAndDeed = Lexicon.keys("be to been")
}
