import RapportModel

/// Finds where a clause says what the customer ought to have done, or what would be otherwise if they had done it.
struct BlameReader {
  static let move = "blames-customer"

  private let clauses: [ClauseView]

  init(_ clauses: [ClauseView]) {
    self.clauses = clauses
  }

  var found: [FormMoves.Found] {
    clauses.indices.filter {
      reproaches(clauses[$0]) || missesDeed(at: $0) || Self.guess(clauses[$0]) == .certain
    }
    .map { FormMoves.Found(move: Self.move, range: clauses[$0].range) }
  }

  // MARK: What ought to have been done

  /// "you should have rung us sooner", "you really ought to have kept the box", "you shouldn't have opened it"; not
  /// "you should have had a letter", "you should have been told", "I don't think you should have rung".
  private func reproaches(_ clause: ClauseView) -> Bool {
    guard clause.clause.form == .statement,
      let you = clause.range.first(where: { clause.word($0) == Words.you && reproach(after: $0, clause) != nil }),
      let deed = reproach(after: you, clause)
    else { return false }
    let before = clause.range.prefix(upTo: you)
    return !before.contains {
      clause.classes($0).contains(.negator) || Words.opensCondition(clause.tokens[$0].word)
    }
      && clause.parsed.statuses[deed].isDisjoint(with: [.reported, .quoted, .asked])
  }

  /// The deed after "you should have", "you could have".
  private func reproach(after you: Int, _ clause: ClauseView) -> Int? {
    var at = skippingAdverbs(you + 1, clause)
    guard let modal = clause.word(at), Self.duties.contains(modal) || Self.chances.contains(modal) else {
      return nil
    }
    let isDenied = clause.word(at + 1) == Words.not
    at = skippingAdverbs(isDenied ? at + 2 : at + 1, clause)
    if modal == Self.ought, clause.word(at) == Words.to { at += 1 }
    guard clause.word(at) == Words.haveWord else { return nil }
    at = skippingAdverbs(at + 1, clause)
    guard isOwnDeed(at, clause) else { return nil }
    // "You could have paid online" says what was possible; "you could have told us" says that it wasn't done.
    if Self.chances.contains(modal) { return !isDenied && clause.isOne(of: Self.tellings, at) ? at : nil }
    return at
  }

  // MARK: What would be otherwise

  /// "had you read the label, it would still fit", "we could have caught it if you'd rung"; not "had you been told",
  /// "if you had rung, nobody would have answered".
  private func missesDeed(at index: Int) -> Bool {
    let clause = clauses[index]
    guard clause.clause.form == .statement else { return false }
    let outcomes = clauses[max(0, index - 1)..<min(index + 2, clauses.count)].filter {
      $0.clause.sentence == clause.clause.sentence
    }
    guard let deed = deedNotDone(clause, beside: outcomes),
      clause.parsed.statuses[deed].isDisjoint(with: [.reported, .quoted, .asked])
    else { return false }
    return outcomes.contains { isOtherwise($0, apartFrom: $0.range == clause.range ? deed : nil) }
      && !outcomes.contains(where: isNoDifference) && !isThanks(for: deed, clause, outcomes)
  }

  /// "If you hadn't rung, we'd never have noticed": without a deed that was done something good would be missing.
  private func isThanks(for deed: Int, _ clause: ClauseView, _ outcomes: [ClauseView]) -> Bool {
    guard let denial = clause.range.prefix(upTo: deed).last(where: { clause.word($0) == Words.not }) else {
      return false
    }
    return outcomes.contains { outcome in
      outcome.range.contains { $0 != denial && outcome.classes($0).contains(.negator) }
    }
  }

  /// "Nobody would have answered", "it would still have failed", "it would still be our job"; what "would still fit" does
  /// not any more.
  private func isNoDifference(_ outcome: ClauseView) -> Bool {
    outcome.has(Self.noDifference)
      || outcome.range.contains {
        outcome.word($0) == Self.still
          && (outcome.word($0 + 1) == Words.haveWord && isOwnDeed($0 + 2, outcome)
            || outcome.range.suffix(from: $0).contains { outcome.isOne(of: Self.ours, $0) })
      }
  }

  /// "You'd know", "you wouldn't have to ask": what the customer is told they are ignorant of.
  private func leavesWiser(_ outcome: ClauseView) -> Bool {
    guard
      let would = outcome.range.dropFirst().last(where: {
        outcome.word($0) == Words.would && outcome.word($0 - 1) == Words.you
      })
    else { return false }
    let isDenied = outcome.word(would + 1) == Words.not
    let verb = skippingAdverbs(isDenied ? would + 2 : would + 1, outcome)
    return outcome.isOne(of: isDenied ? Self.wondering : Self.knowing, verb)
  }

  /// The deed after "had you", "if you had", "if only you'd".
  private func deedNotDone(_ clause: ClauseView, beside outcomes: [ClauseView]) -> Int? {
    guard let you = clause.range.first(where: { clause.word($0) == Words.you && isUnreal($0, clause) }) else {
      return nil
    }
    let isInverted = clause.word(you - 1) == Self.had
    var deed = skippingAdverbs(isInverted ? you + 1 : you + 2, clause)
    if clause.word(deed) == Words.not { deed = skippingAdverbs(deed + 1, clause) }
    // "If you'd let us know" asks for it; "if you'd told us" can only be over, and so is what they would know by now.
    let mayBeOpen = !isInverted && clause.word(you + 1) == Words.would && clause.isOne(of: Self.unchanging, deed)
    let isOpen = mayBeOpen && !outcomes.contains { $0.range != clause.range && leavesWiser($0) }
    return isOwnDeed(deed, clause) && !isOpen && !clause.isOne(of: Self.states, deed) ? deed : nil
  }

  private func isUnreal(_ you: Int, _ clause: ClauseView) -> Bool {
    let before = clause.word(you - 1)
    if before == Self.had { return clause.range.prefix(upTo: you - 1).allSatisfy { opensNothing($0, clause) } }
    let after = clause.word(you + 1)
    let isIf = before == Words.ifWord || before == Self.only && clause.word(you - 2) == Words.ifWord
    return isIf && (after == Self.had || after == Words.would)
  }

  private func opensNothing(_ index: Int, _ clause: ClauseView) -> Bool {
    Words.opensNothing.contains(clause.tokens[index].word)
  }

  /// "it would still fit", "this could have been caught".
  private func isOtherwise(_ clause: ClauseView, apartFrom deed: Int?) -> Bool {
    clause.range.contains { index in
      Self.outcomes.contains(clause.tokens[index].word) && (deed.map { abs(index - $0) > 3 } ?? true)
    }
  }

  // MARK: Deeds

  /// A deed of the customer's, in the form that follows "have": not what is done to them, not what they are to get.
  private func isOwnDeed(_ index: Int, _ clause: ClauseView) -> Bool {
    guard let word = clause.word(index), clause.tokens[index].kind == .word else { return false }
    if word == Self.been { return clause.isOne(of: Self.manners, skippingAdverbs(index + 1, clause)) }
    if clause.isOne(of: Words.expectable, index) || clause.isOne(of: Self.begins, index) { return false }
    // "You should have paid £20": what was owed.
    if clause.isOne(of: Self.pays, index), clause.range.contains(index + 1),
      clause.tokens[index + 1].kind != .word
    {
      return false
    }
    return clause.classes(index).contains(.participle) || Self.participles.contains(word)
      || clause.parsed.text.key(of: clause.tokens[index]).suffix(2).elementsEqual("ed".utf8)
  }

  private func skippingAdverbs(_ index: Int, _ clause: ClauseView) -> Int {
    var at = index
    while clause.classes(at).contains(.adverb) || clause.isOne(of: Self.softeners, at) { at += 1 }
    return at
  }

  private static let duties = Lexicon.keys("should ought")
  private static let chances = Lexicon.keys("could might")
  private static var ought: Key { "ought" }
  private static var had: Key { "had" }
  private static var only: Key { "only" }
  private static var been: Key { "been" }
  private static let softeners = Lexicon.keys(
    "at least of course probably maybe perhaps clearly obviously surely all well ever")
  private static let manners = Lexicon.keys("more there home careful quicker faster honest clearer ready")
  private static let begins = Lexicon.stems("start begin be need")
  private static let pays = Lexicon.stems("pay owe")
  private static let states = Lexicon.stems("know want need like wish prefer hope think choose have")
  /// The same in all tenses.
  private static let unchanging = Lexicon.keys("let put read set cut shut hit come run become cost bet")
  private static let tellings = Lexicon.keys(
    "told said mentioned warned asked rung called phoned contacted written emailed texted checked informed let spoken"
  )
  private static let outcomes = Lexicon.keys("would could might")
  private static let noDifference = Lexicon.keys("nobody same anyway either neither even difference")
  private static var still: Key { "still" }
  private static let ours = Lexicon.keys("our ours my us we i")
  private static let knowing = Lexicon.keys("know see understand realise realize notice have")
  private static let wondering = Lexicon.keys("ask need have be wonder write call")
  private static let participles = Lexicon.keys(
    """
    let put read set cut shut hit come run rung gone driven flown stolen worn torn drawn thrown grown woken shaken
    bent hung lent laid led fed shown swum drunk sung sat stuck swept taught built dug held hidden ridden
    """)
}

extension BlameReader {
  /// Whether it is only supposed there what must be so: "You should have received two e-mails" is like "You should have
  /// read the instructions" to whoever compares it with examples.
  ///
  /// - Parameter span: of a move that is like blame.
  static func isPresumption(_ span: Span, in parsed: ParsedText) -> Bool {
    let tokens = parsed.text.tokens
    let clauses = parsed.sentence(around: span)
    guard let first = clauses.first, let last = clauses.last else { return false }
    let range = first.range.lowerBound..<last.range.upperBound
    if range.contains(where: { tooLate.contains(tokens[$0].word) }) { return false }
    return range.dropLast(2).contains { index in
      guard duties.contains(tokens[index].word), tokens[index + 1].word == Words.haveWord else { return false }
      let deed = tokens[index + 2].word
      // "You should have made two payments".
      let next = index + 3
      let isCounted = range.contains(next) && (tokens[next].kind != .word || counts.contains(tokens[next].word))
      return presumed.contains(deed) || presumedOfMany.contains(deed) && isCounted
    }
  }

  /// Behind "you should have" one of these supposes what must be so.
  private static let presumed = Lexicon.keys("received got seen had noticed been")
  /// So does one of these before a number.
  private static let presumedOfMany = Lexicon.keys("made paid")
  private static let counts = Lexicon.keys("one two three four five six seven eight nine ten eleven twelve twice")
  /// Beside one of these it is a reproach.
  private static let tooLate = Lexicon.keys(
    "before earlier sooner first instead properly correctly carefully more better careful")
}
