import RapportModel

extension BlameReader {
  /// How sure somebody is who supposes that the customer did it wrong.
  enum Guess {
    /// "You may have typed it wrongly", "perhaps you mixed them up": one of several things that can be.
    case possible
    /// "You must have pressed something wrong", "unless you used it wrong": who was it but the customer?
    case certain
  }

  /// What a statement supposes the customer to have done wrong; nil where it supposes nothing of the kind. What was
  /// done to them ("you must have been given the wrong one") and what they went through ("you must have waited") is
  /// none.
  static func guess(_ clause: ClauseView) -> Guess? {
    guard clause.clause.form == .statement else { return nil }
    for you in clause.range where clause.word(you) == Words.you {
      guard let (guess, deed) = supposition(around: you, clause), isWrong(deed, clause),
        clause.parsed.statuses[deed].isDisjoint(with: [.reported, .quoted, .asked])
      else { continue }
      return guess
    }
    return nil
  }

  /// Whether all that stands in a stretch is such a guess: it names no cause, whatever causes it is like.
  static func isGuess(_ span: Span, in parsed: ParsedText) -> Bool {
    let clauses = parsed.clauseViews(in: span)
    return !clauses.isEmpty && clauses.allSatisfy { guess($0) != nil }
  }

  /// How sure it is, and the deed.
  private static func supposition(around you: Int, _ clause: ClauseView) -> (Guess, deed: Int)? {
    let before = clause.range.prefix(upTo: you).suffix(3)
    var guess: Guess?
    if before.contains(where: { clause.isOne(of: likely, $0) }) { guess = .certain }
    if before.contains(where: { clause.isOne(of: perhaps, $0) }) { guess = .possible }
    // "It can't fail unless you used it wrong."
    if clause.word(you - 1) == unless { guess = .certain }
    var at = you + 1
    while clause.range.contains(at) {
      if clause.isOne(of: likely, at) {
        guess = .certain
      } else if clause.isOne(of: perhaps, at) {
        guess = guess ?? .possible
      } else if clause.word(at) == must {
        // "You must press it" orders, "you must have pressed it" supposes.
        guard clause.word(at + 1) == Words.haveWord || clause.word(at + 1) == be else { return nil }
        guess = .certain
      } else if clause.isOne(of: mayBe, at) {
        guard clause.word(at + 1) == Words.haveWord || clause.word(at + 1) == be else { return nil }
        guess = guess ?? .possible
      } else if !clause.isOne(of: helping, at) && !clause.classes(at).contains(.adverb) {
        break
      }
      at += 1
    }
    guard let guess, clause.range.contains(at), isOver(at, clause), !clause.isOne(of: undergone, at) else {
      return nil
    }
    return (guess, at)
  }

  /// "Pressed", "have pressed", "did not press", "are pressing", but not "press".
  private static func isOver(_ deed: Int, _ clause: ClauseView) -> Bool {
    let word = clause.parsed.text.key(of: clause.tokens[deed])
    return !clause.classes(deed).isDisjoint(with: [.past, .participle]) || clause.isOne(of: faulty, deed)
      || word.suffix(2).elementsEqual("ed".utf8) || word.suffix(3).elementsEqual("ing".utf8)
      || clause.range.prefix(upTo: deed).suffix(3).contains {
        clause.word($0) == Words.haveWord || clause.isOne(of: pastHelping, $0)
      }
  }

  /// The deed itself is a slip, or went wrong, or was not done as it should be.
  private static func isWrong(_ deed: Int, _ clause: ClauseView) -> Bool {
    if clause.isOne(of: faulty, deed) { return true }
    let isDenied = clause.range.prefix(upTo: deed).suffix(3).contains { clause.word($0) == Words.not }
    return clause.range.suffix(from: deed).contains { clause.isOne(of: isDenied ? rightly : wrongly, $0) }
  }

  private static var must: Key { "must" }
  private static var be: Key { "be" }
  private static var unless: Key { "unless" }
  private static let mayBe = Lexicon.keys("may might could")
  private static let likely = Lexicon.keys(
    "probably likely obviously presumably surely clearly evidently apparently undoubtedly")
  private static let perhaps = Lexicon.keys("perhaps maybe possibly")
  private static let helping = Lexicon.keys(
    "have be did not had are were will would just simply most very only all")
  private static let pastHelping = Lexicon.keys("did had were")
  /// What somebody went through, and did not do.
  private static let undergone = Lexicon.keys(
    "been got had received seen heard felt thought meant found waited given told noticed wondered feeling wondering "
      + "thinking having getting")
  private static let faulty = Lexicon.keys(
    """
    forgot forgotten mixed muddled misread mistyped misheard misjudged mishandled misused dropped spilled spilt broke
    broken damaged scratched overfilled overloaded knocked jammed forced neglected botched
    """)
  private static let wrongly = Lexicon.keys(
    """
    wrong wrongly incorrect incorrectly improperly badly mistake mistakenly accident accidentally upside backwards odd
    strange silly stupid funny yourself carelessly
    """)
  private static let rightly = Lexicon.keys("properly correctly right carefully fully enough tight tightly well")
}

extension ParsedText {
  /// The clauses of which something stands in a stretch of one sentence.
  func clauseViews(in span: Span) -> [ClauseView] {
    sentence(around: span).filter { text.span(of: $0.range).overlaps(span) }.map { ClauseView(self, $0) }
  }
}
