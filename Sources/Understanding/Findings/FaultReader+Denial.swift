import RapportModel

extension FaultReader {
  /// Whether a stretch denies that the fault is ours: "We did nothing wrong" is like "We did something wrong" to
  /// whoever compares it with examples, and owns nothing.
  static func isDenial(_ span: Span, in parsed: ParsedText) -> Bool {
    parsed.clauseViews(in: span).contains(where: deniesFault)
  }

  /// Whether that is all it does.
  static func isOnlyDenial(_ span: Span, in parsed: ParsedText) -> Bool {
    let clauses = parsed.clauseViews(in: span)
    return !clauses.isEmpty && clauses.allSatisfy(deniesFault)
  }

  /// Where a reply denies a fault that is ours, which makes the customer's problem small.
  ///
  /// - Parameter found: what it does there already says how it is meant.
  static func denials(in parsed: ParsedText, beside found: [Reading.FoundMove]) -> [Reading.FoundMove] {
    parsed.clauses.filter { clause in
      deniesFault(ClauseView(parsed, clause))
        && !found.contains { $0.span.overlaps(parsed.text.span(of: clause.range)) }
    }.map {
      Reading.FoundMove(
        move: denialMove, confidence: MoveFinder.formConfidence, span: parsed.text.span(of: $0.range), by: "form")
    }
  }

  static let denialMove = "dismisses"

  /// "We are not to blame", "it was hardly our mistake", "nobody here got it wrong", "the error isn't on our side"; not
  /// "you did nothing wrong", "there's no doubt that it was our mistake", "I won't say that we did nothing wrong".
  static func deniesFault(_ clause: ClauseView) -> Bool {
    guard clause.clause.form == .statement else { return false }
    let denials = clause.range.filter { isDenial(at: $0, clause) }
    guard denials.count == 1, let denial = denials.first, !clause.stands(turning, denial + 1) else {
      return false
    }
    let faults = clause.range.filter { isFault($0, clause) }
    // "I don't blame you" denies nothing.
    if let fault = faults.first(where: { $0 > denial }), !clause.stands(blamed, fault + 1),
      reaches(from: denial, to: fault, clause)
    {
      return isOurs(fault, deniedAt: denial, clause)
    }
    // "The mistake was not ours", "that is not on us".
    let isState = clause.range.contains(denial - 1) && Words.be.contains(clause.tokens[denial - 1].word)
    guard isState else { return false }
    let behind = clause.range.suffix(from: denial + 1).prefix(4)
    if behind.contains(where: { clause.classes($0).contains(.secondPerson) }) { return false }
    let isFaultBefore = faults.contains { $0 < denial }
    return behind.contains { index in
      if isFaultBefore { return clause.stands(ours, index) }
      return clause.stands(us, index) && clause.stands(weighingOn, index - 1)
    }
  }

  /// "Our own doing", but not "we are doing".
  private static func isFault(_ index: Int, _ clause: ClauseView) -> Bool {
    guard clause.tokens[index].classes.contains(.progressive) || clause.stands(gerunds, index) else {
      return clause.stands(faultWords, index)
    }
    return clause.stands(gerunds, index)
      && (clause.stands(possessives, index - 1) || clause.word(index - 1) == own)
  }

  private static func isDenial(at index: Int, _ clause: ClauseView) -> Bool {
    // "No, that was us" answers; "no mistake" denies.
    if clause.word(index) == no {
      return clause.stands(faultWords, index + 1) || clause.stands(besideFault, index + 1)
    }
    return clause.classes(index).contains(.negator) || clause.stands(denyingWords, index)
  }

  /// Nothing between them that is denied in its place: "we haven't put our mistake right" denies no mistake.
  private static func reaches(from denial: Int, to fault: Int, _ clause: ClauseView) -> Bool {
    let inner = (denial + 1)..<fault
    let thinks = inner.contains { clause.stands(thinking, $0) }
    if thinks, !inner.contains(where: { clause.classes($0).contains(.firstPerson) }) { return false }
    return inner.allSatisfy { index in
      clause.stands(between, index) || clause.stands(thinking, index) || clause.stands(ours, index)
        || Words.be.contains(clause.tokens[index].word)
        || !clause.classes(index).isDisjoint(with: [.auxiliary, .adverb, .firstPerson, .determiner])
          && clause.classes(index).isDisjoint(with: .secondPerson)
    }
  }

  /// By whose it is called, else by who is spoken of last before it, else by where it is said to be.
  private static func isOurs(_ fault: Int, deniedAt denial: Int, _ clause: ClauseView) -> Bool {
    let whose = (denial..<fault).last { clause.stands(possessives, $0) }
    if let whose { return clause.stands(ours, whose) }
    let person = clause.range.prefix(upTo: fault).last { clause.stands(persons, $0) }
    if let person { return clause.classes(person).contains(.firstPerson) }
    return clause.range.contains { $0 != denial && (clause.stands(ours, $0) || clause.stands(us, $0)) }
      || clause.range.prefix(upTo: fault).contains { clause.word($0) == here }
  }

  private static var no: Key { "no" }
  private static var here: Key { "here" }
  private static var own: Key { "own" }
  private static let gerunds = Lexicon.keys("doing failing")
  private static let faultWords = Lexicon.keys(
    """
    wrong fault faults blame blamed mistake mistakes error errors blunder blunders responsible responsibility liable
    guilty oversight oversights slip slips failure failures negligence slipped messed failed bungled
    """)
  private static let besideFault = Lexicon.keys("such real single actual")
  private static let denyingWords = Lexicon.keys(
    "nothing none nobody neither hardly scarcely barely refuse refused deny denied never")
  /// Behind a denial one of these says the contrary: "nothing but our own fault", "no doubt".
  private static let turning = Lexicon.keys(
    "but only just merely doubt excuse question wonder denying getting longer because less")
  private static let between = Lexicon.keys(
    """
    do done did make made get got go went gone own anything something any a an the that this it one of at in on to for here
    be been held hold take took taken accept accepted bear admit down way all
    """)
  private static let thinking = Lexicon.keys("think believe see accept agree say where how")
  private static let blamed = Lexicon.keys("you them him her anyone anybody")
  private static let possessives = Lexicon.keys("our my your their his her its")
  private static let ours = Lexicon.keys("our my ours mine us")
  private static let us = Lexicon.keys("us me our")
  private static let weighingOn = Lexicon.keys("on to by with")
  private static let persons = Lexicon.keys("i we us me you he she they")
}

extension ClauseView {
  /// As it is written: "here" has the stem of "her".
  fileprivate func stands(_ words: KeySet, _ index: Int) -> Bool { word(index).map(words.contains) ?? false }
}
