import RapportModel

/// Tells that the speaker says sorry, however strongly and for whatever.
struct Apology {
  private let parsed: ParsedText
  private let clause: Clause
  private let tokens: [Token]

  init(_ parsed: ParsedText, _ clause: Clause) {
    self.parsed = parsed
    tokens = parsed.text.tokens
    self.clause = clause
  }

  var isMade: Bool {
    guard clause.form != .question, clause.form != .request else { return false }
    return clause.range.contains { index in
      guard tokens[index].concept == Self.group, parsed.statuses[index].isEmpty else { return false }
      if tokens[index].word == Self.sorry { return isOwnSorry(index) && !goesOnToRefuse(index) }
      if Self.nouns.contains(tokens[index].word) { return isOwnNoun(index) }
      return Self.verbs.contains(tokens[index].word) && hasOwnSubject(before: index)
    }
  }

  /// "I am ever so sorry", "so very sorry"; not "I feel sorry for him", "he is sorry".
  private func isOwnSorry(_ index: Int) -> Bool {
    var at = index
    while at > clause.range.lowerBound, index - at < Self.longestDegree {
      let before = tokens[at - 1]
      if Words.be.contains(before.word) { return hasOwnSubject(before: at - 1) }
      if before.classes.contains(.firstPerson) { return true }
      guard before.classes.isDisjoint(with: [.verb, .pronoun, .determiner, .preposition]) else { return false }
      at -= 1
    }
    return at == clause.range.lowerBound && (at..<index).allSatisfy(saysHowMuch)
  }

  /// "so", "really", "ever", "awfully".
  private func saysHowMuch(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.classes.contains(.small) || parsed.text.key(of: token).suffix(2).elementsEqual("ly".utf8)
  }

  /// "sorry, but that's …", "sorry, what was your name?", "sorry to say": the word only softens what follows.
  private func goesOnToRefuse(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].before.isDisjoint(with: .endsSentence) else { return false }
    let next = tokens[index + 1]
    if next.word == Words.to {
      return index + 2 < tokens.count && Self.softened.contains(tokens[index + 2].word)
    }
    return Self.turns.contains(next.word) || next.classes.contains(.modal)
  }

  /// "my sincere apologies", "apologies for that"; not "your apology".
  private func isOwnNoun(_ index: Int) -> Bool {
    let before = clause.range.lowerBound..<index
    return before.isEmpty || before.suffix(Self.longestDegree).contains { Self.owners.contains(tokens[$0].word) }
  }

  private func hasOwnSubject(before index: Int) -> Bool {
    (clause.range.lowerBound..<index).contains {
      tokens[$0].classes.contains(.firstPerson) || tokens[$0].word == Words.letWord
    }
  }

  private static let longestDegree = 4
  private static var sorry: Key { "sorry" }
  private static let group = Lexicon.concepts[Stem.key(Array("sorry".utf8))]!
  private static let nouns = Lexicon.keys("apology apologies")
  private static let verbs = Lexicon.keys("apologise apologize")
  private static let owners = Lexicon.keys("my our many sincere sincerest deepest full heartfelt")
  private static let softened = Lexicon.keys("say tell inform report disappoint")
  private static let turns = Lexicon.keys("but what who how when where which i no not please")
}
