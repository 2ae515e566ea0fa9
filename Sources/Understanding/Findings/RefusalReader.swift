/// Finds a clear no, what is possible in its stead, and a no that rests on a rule and nothing else.
struct RefusalReader {
  private let clauses: [ClauseView]

  init(_ clauses: [ClauseView]) {
    self.clauses = clauses
  }

  var found: [FormMoves.Found] {
    let refusing = clauses.indices.filter { declines(at: $0) }
    var found = refusing.map { FormMoves.Found(move: "declines", range: clauses[$0].range) }
    let closed = clauses.indices.filter { refusing.contains($0) || isShut(clauses[$0]) }
    let open = clauses.indices.first { isBeside($0, closed) && isOpenDoor($0) }
    if let open { found.append(FormMoves.Found(move: "offers-alternative", range: clauses[open].range)) }
    if open == nil, let wall = wall(among: refusing) {
      found.append(FormMoves.Found(move: "policy-wall", range: clauses[wall].range))
    }
    return found
  }

  // MARK: The no

  private func declines(at index: Int) -> Bool {
    let clause = clauses[index]
    guard clause.isStated, !clause.has(Self.conditions), !isReported(clause) else { return false }
    return refusesDeed(clause) || forbids(clause) || saysUnavailable(clause)
      || lacksAbility(clause) && index + 1 < clauses.count && isTurn(clauses[index + 1])
  }

  private func isReported(_ clause: ClauseView) -> Bool {
    clause.range.contains { !clause.parsed.statuses[$0].isDisjoint(with: [.reported, .quoted, .asked]) }
  }

  /// "I can't refund it", "we won't be adding it", "we don't do evenings", "can't change it"; not "I can't see",
  /// and not "I won't touch your settings", which is a promise.
  private func refusesDeed(_ clause: ClauseView) -> Bool {
    guard let auxiliary = clause.negatedAuxiliary else { return false }
    let isOwn = clause.range.prefix(through: auxiliary).contains { clause.classes($0).contains(.firstPerson) }
    guard let verb = clause.deed(after: auxiliary) else { return false }
    let word = clause.tokens[auxiliary].word
    // "I can't refuse you that" is none.
    if clause.classes(verb).contains(.denial) { return false }
    if Self.abilities.contains(word) {
      return (isOwn || auxiliary == clause.range.lowerBound) && !clause.isOne(of: Self.noDeeds, verb)
    }
    let isHabit = Self.does.contains(word)
    guard isOwn, word == Words.will || isHabit else { return false }
    return clause.isOne(of: isHabit ? Self.services : Self.favours, verb)
  }

  /// "you can't stay", "the warranty doesn't cover it", "our terms prohibit it".
  private func forbids(_ clause: ClauseView) -> Bool {
    if clause.first(of: Self.prohibits) != nil, clause.has(Self.rules) { return true }
    guard let auxiliary = clause.negatedAuxiliary, let verb = clause.deed(after: auxiliary) else { return false }
    if Self.does.contains(clause.tokens[auxiliary].word) { return clause.isOne(of: Self.covers, verb) }
    guard Self.abilities.contains(clause.tokens[auxiliary].word), auxiliary > clause.range.lowerBound else {
      return false
    }
    return clause.word(auxiliary - 1) == Words.you && verb == auxiliary + 2 && clause.isOne(of: Self.permits, verb)
  }

  /// "that isn't possible", "full board isn't available in March".
  private func saysUnavailable(_ clause: ClauseView) -> Bool {
    guard let auxiliary = clause.negatedAuxiliary, Words.be.contains(clause.tokens[auxiliary].word) else {
      return false
    }
    return (auxiliary + 2..<auxiliary + 5).contains {
      clause.range.contains($0) && clause.isOne(of: Self.possible, $0)
    }
  }

  /// "the engineer can't be there": nobody's refusal by itself, but one where something else is offered.
  private func lacksAbility(_ clause: ClauseView) -> Bool {
    guard let auxiliary = clause.negatedAuxiliary, Self.abilities.contains(clause.tokens[auxiliary].word) else {
      return false
    }
    return clause.deed(after: auxiliary).map { !clause.isOne(of: Self.noDeeds, $0) } ?? false
  }

  private func isTurn(_ clause: ClauseView) -> Bool {
    clause.word(clause.range.lowerBound).map(Self.turns.contains) ?? false
  }

  // MARK: The alternative

  /// "but he could ring you", "there's a burgundy", "the clinic in Hove does, though".
  private func isOpenDoor(_ index: Int) -> Bool {
    let clause = clauses[index]
    guard clause.isStated, clause.negatedAuxiliary == nil, !clause.has(.negator), !clause.has(Self.challenges),
      !isReported(clause), !(clause.word(clause.range.lowerBound).map(Self.reasons.contains) ?? false)
    else { return false }
    if clause.has(Self.instead) { return true }
    let isForCustomer = isTurn(clause) || clause.has([.firstPerson, .secondPerson])
    if clause.has(Self.able), isForCustomer { return !clause.has(Self.tellsOnly) }
    return clause.has(Self.exists) && !clause.has(.modal) && (isTurn(clause) || clause.has(Self.there))
  }

  /// Something is full, sold or shut.
  private func isShut(_ clause: ClauseView) -> Bool { clause.isStated && clause.first(of: Self.shut) != nil }

  /// Another clause, in the same sentence or the one before, is one of these.
  private func isBeside(_ index: Int, _ others: [Int]) -> Bool {
    let sentence = clauses[index].clause.sentence
    return others.contains { $0 != index && (sentence - 1...sentence).contains(clauses[$0].clause.sentence) }
  }

  // MARK: The rule

  /// A refusal that names a rule in its sentence or beside it, and gives no reason.
  private func wall(among refusing: [Int]) -> Int? {
    if refusing.isEmpty || clauses.contains(where: { $0.has(Self.because) || $0.has(Self.challenges) }) {
      return nil
    }
    return refusing.first { index in
      let sentence = clauses[index].clause.sentence
      return clauses.indices.contains { other in
        abs(clauses[other].clause.sentence - sentence) <= 1 && clauses[other].isStated
          && restsOnRule(clauses[other], isRefusing: other == index)
      }
    }
  }

  /// The rule is what the no rests on, not what it is about: "under the contract", not "add him to the policy".
  private func restsOnRule(_ clause: ClauseView, isRefusing: Bool) -> Bool {
    guard let rule = clause.range.first(where: { clause.isOne(of: Self.rules, $0) }) else { return false }
    if !isRefusing { return clause.parsed.statuses[rule].isEmpty }
    let before = clause.range.prefix(upTo: rule)
    return before.contains { Self.restsOn.contains(clause.tokens[$0].word) }
      || clause.negatedAuxiliary.map { rule < $0 } ?? true
  }

  private static let conditions = Lexicon.keys("if unless whether")
  private static let abilities = Lexicon.keys("can could may")
  private static let does = Lexicon.keys("do does")
  private static let noDeeds = Lexicon.stems(
    """
    see find imagine understand wait thank remember believe say tell know hear think want need blame guarantee promise
    apologise expect hope mean seem stress emphasise begin stand bear
    """)
  private static let favours = Lexicon.stems(
    """
    refund replace give offer add extend change move waive send accept allow pay repair exchange reduce cancel credit
    issue make reopen approve grant cover provide do help able renew open restore match honour deliver lower lift
    """)
  private static let services = Lexicon.stems(
    """
    do offer give accept allow sell make take provide replace refund deliver ship cover permit issue open exchange
    match repair extend serve collect lend hire stock
    """)
  private static let covers = Lexicon.stems("cover allow permit include extend let entitle")
  private static let prohibits = Lexicon.stems("prohibit forbid prevent exclude bar ban")
  private static let permits = Lexicon.stems(
    """
    stay bring end change use return cancel transfer take get claim enter park pay swap keep book leave join move
    upgrade exchange downgrade rejoin
    """)
  private static let possible = Lexicon.keys(
    "possible available allowed permitted included covered refundable transferable eligible option")
  private static let turns = Lexicon.keys("but however though although yet instead still")
  private static let instead = Lexicon.keys("instead alternatively alternative")
  private static let able = Lexicon.keys("can could able possible welcome may")
  private static let tellsOnly = Lexicon.keys("tell see imagine understand assure say")
  private static let exists = Lexicon.keys("is are have has does do works")
  private static let there = Lexicon.keys("there though have has close similar same")
  private static let shut = Lexicon.keys("sold booked full gone shut closed finished discontinued unavailable")
  private static let reasons = Lexicon.keys("because since as so until if")
  private static let because = Lexicon.keys("because reason why hence since")
  private static let challenges = Lexicon.stems(
    "appeal complain complaint ombudsman regulator tribunal court review dispute contest challenge adjudicator")
  private static let restsOn = Lexicon.keys("under per against by")
  private static let rules = Lexicon.keys(
    """
    policy policies rule rules procedure procedures regulations regulation terms contract guidelines protocol section
    clause
    """)
}
