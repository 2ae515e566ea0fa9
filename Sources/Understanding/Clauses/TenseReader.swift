import RapportModel

/// Tells whether a clause says that something has been done, or will be.
enum TenseReader {
  enum Time {
    case past, perfect, pending
    /// "we were sending one": meant once, and nobody's claim.
    case dropped
  }

  /// Nil when it says neither: "I can book", "shall I book?", "book it".
  static func tense(of clause: Range<Int>, in tokens: [Token]) -> Reading.Claim.Tense? {
    switch time(of: clause, in: tokens) {
    case .past, .perfect: .done
    case .pending: .pending
    case .dropped, nil: nil
    }
  }

  static func time(of clause: Range<Int>, in tokens: [Token]) -> Time? {
    var followsBe = false
    for index in clause {
      let token = tokens[index]
      if Words.be.contains(token.word) { followsBe = true }
      // "we don't refund opened software": what is done as a rule.
      if token.word == Words.doWord || token.word == does, index + 1 < clause.upperBound,
        tokens[index + 1].word == Words.not
      {
        return nil
      }
      if token.word == Words.letWord { return .pending }
      if token.classes.contains(.modal) { return future.contains(token.word) ? .pending : nil }
      if Words.isHave(token.word), let verb = verb(after: index, in: clause, tokens) {
        if tokens[verb].classes.contains(.participle) || tokens[verb].word == been { return .perfect }
      }
      if Words.be.contains(token.word), let verb = verb(after: index, in: clause, tokens) {
        if tokens[verb].word == being || tokens[verb].classes.contains(.progressive) {
          let isPast = token.word == "was" || token.word == "were"
          return isPast && !polite.contains(tokens[verb].stem) ? .dropped : .pending
        }
        if tokens[verb].classes.contains(.participle) || complete.contains(tokens[verb].word) { return .perfect }
      }
      let isFirst = index == clause.lowerBound
      if token.classes.contains(.past), !token.classes.contains(.auxiliary),
        isFirst || !afterDeterminer(index, tokens)
      {
        // "that's the plan cancelled".
        return followsBe && token.classes.contains(.participle) ? .perfect : .past
      }
      if isFirst, token.classes.contains(.progressive) { return .pending }
    }
    return nil
  }

  private static func verb(after index: Int, in clause: Range<Int>, _ tokens: [Token]) -> Int? {
    (index + 1..<max(index + 1, clause.upperBound)).first {
      tokens[$0].classes.isDisjoint(with: [.adverb, .thirdPerson]) && tokens[$0].word != Words.not
    }
  }

  private static func afterDeterminer(_ index: Int, _ tokens: [Token]) -> Bool {
    tokens[index - 1].classes.contains(.determiner)
  }

  private static let future = Lexicon.keys("will shall")
  /// "I was wondering whether", "we were hoping that".
  private static let polite = Lexicon.stems("wonder hope think look call ring write")
  private static var does: Key { "does" }
  private static var been: Key { "been" }
  private static var being: Key { "being" }
  private static let complete = Lexicon.keys("done sorted complete ready on underway under in live back")
}
