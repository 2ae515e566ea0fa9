import RapportModel

/// When what is claimed happens, where the tense alone does not say it.
extension ClaimFinder {
  /// "Our driver collects tomorrow": told in the present, and to come.
  func planned(_ clause: Clause, _ parsed: ParsedText) -> Reading.Claim.Tense? {
    let tokens = parsed.text.tokens
    let hasModal = clause.range.contains { tokens[$0].classes.contains(.modal) }
    let hasNegation = clause.range.contains { tokens[$0].classes.contains(.negator) }
    guard !hasModal, !hasNegation, clause.range.contains(where: { Self.soon.contains(tokens[$0].word) }) else {
      return nil
    }
    // "Ring us tomorrow", "you get it tomorrow" are no deeds of the desk's.
    let subject = clause.range.first { !tokens[$0].classes.isDisjoint(with: [.pronoun, .determiner]) }
    guard let subject, !tokens[subject].classes.contains(.secondPerson) else { return nil }
    let before = clause.range.prefix(upTo: subject)
    return before.allSatisfy { !tokens[$0].classes.contains(.verb) } ? .pending : nil
  }

  private static let soon = Lexicon.keys("tomorrow tonight")

  /// "I'll let you know within three weeks. Either way you'll hear" of an action that is given a weekday: it's not by
  /// this action that it will be done.
  func isForAnotherTime(_ owner: Int, _ clause: Clause, _ parsed: ParsedText) -> Bool {
    let days = names[owner].filter { $0.count == 1 && ValueReader.isWeekday($0[0]) }
    guard !days.isEmpty, days.count == names[owner].count else { return false }
    func isNamed(in clause: Clause) -> Bool {
      parsed.text.tokens[clause.range].contains { days.contains([$0.word]) }
    }
    guard !isNamed(in: clause) else { return false }
    let lengths = ValueReader.values(in: parsed.text.tokens).filter { $0.value.kind == .duration }
    func hasLength(_ clause: Clause) -> Bool { lengths.contains { clause.range.contains($0.range.lowerBound) } }
    if hasLength(clause) { return true }
    // What was announced just before goes on in other words.
    let earlier = parsed.clauses.filter {
      $0.sentence == clause.sentence - 1
        || $0.sentence == clause.sentence && $0.range.lowerBound < clause.range.lowerBound
    }
    return earlier.contains(where: hasLength) && !earlier.contains(where: isNamed)
      && earlier.contains {
        TenseReader.time(of: $0.range, in: parsed.text.tokens) == .pending && isOwn($0, parsed)
      }
  }

  /// The speaker is its subject.
  private func isOwn(_ clause: Clause, _ parsed: ParsedText) -> Bool {
    clause.range.prefix(3).contains { parsed.text.tokens[$0].classes.contains(.firstPerson) }
  }
}
