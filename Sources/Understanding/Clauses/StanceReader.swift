import RapportModel

/// Finds how each word of each clause is meant: plainly, negated, reported, unreal, asked, quoted.
struct StanceReader {
  let tokens: [Token]
  private(set) var statuses: [Status]

  static func read(_ text: Text, _ clauses: inout [Clause]) -> [Status] {
    var reader = StanceReader(text)
    for index in clauses.indices { reader.read(index, in: &clauses) }
    for index in clauses.indices.dropLast() { reader.lookAhead(index, in: clauses) }
    return reader.statuses
  }

  private init(_ text: Text) {
    tokens = text.tokens
    statuses = tokens.map { $0.isQuoted ? .quoted : [] }
  }

  private mutating func read(_ index: Int, in clauses: inout [Clause]) {
    clauses[index].form = FormReader(tokens, clauses[index]).form
    let clause = clauses[index]
    if clause.form == .question || clause.form == .request { mark(clause.range, .asked) }
    negate(clause)
    report(clause.range)
    unreal(clause)
    direct(clause.range)
    if index > 0, clauses[index - 1].sentence == clause.sentence {
      carryOver(from: clauses[index - 1], &clauses[index])
    }
  }

  mutating func mark(_ range: Range<Int>, _ status: Status) {
    for index in range { statuses[index].formUnion(status) }
  }

  mutating func negate(_ range: Range<Int>) {
    for index in range { statuses[index].insert(.negated) }
  }

  /// What is denied twice stands.
  mutating func affirm(_ range: Range<Int>) {
    for index in range { statuses[index].remove(.negated) }
  }

  // MARK: Reported speech

  /// "you said …", "they promised …", "you were told …"; not "as I said", "I've told the courier".
  private mutating func report(_ range: Range<Int>) {
    guard let verb = range.first(where: isReport) else { return }
    let before = range.lowerBound..<verb
    if before.contains(where: { tokens[$0].word == Words.who || tokens[$0].word == Words.whoever }) {
      mark((verb + 1)..<range.upperBound, .reported)
      return
    }
    if before.contains(where: { tokens[$0].word == Words.as }) { return }
    let isPassive = verb > range.lowerBound && Words.be.contains(tokens[verb - 1].word)
    let subject = before.last { !tokens[$0].classes.isDisjoint(with: .pronoun) }
    if let subject, tokens[subject].classes.contains(.firstPerson), !isPassive {
      let isDeed = before.contains { Words.isHave(tokens[$0].word) }
      guard Words.ownReports.contains(tokens[verb].word), !isDeed else { return }
    } else if before.isEmpty || before.contains(where: { tokens[$0].classes.contains(.modal) }) {
      return
    }
    mark((verb + 1)..<range.upperBound, .reported)
  }

  private func isReport(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.classes.contains(.report) else { return false }
    if token.word == Words.says { return index > 0 && tokens[index - 1].classes.contains(.thirdPerson) }
    if Words.reportForms.contains(token.word) { return true }
    guard Words.bareReports.contains(token.word), index > 0 else { return false }
    // "you say", "they tell me"; "did he tell you".
    return !tokens[index - 1].classes.isDisjoint(with: [.secondPerson, .thirdPerson])
      || asksWhatWasDone(before: index)
  }

  /// "did the other branch tell".
  private func asksWhatWasDone(before index: Int) -> Bool {
    tokens[max(0, index - 5)..<index].contains { $0.word == Words.did }
  }

  // MARK: Not so, or not sure

  private mutating func unreal(_ clause: Clause) {
    let range = clause.range
    for index in range {
      let word = tokens[index].word
      if Words.opensCondition(word), !isInYourPlace(index, in: range) {
        takeBackWould(before: index, in: range)
        if isUncertain(index, in: range) || !invitesChoice(after: index, in: range) {
          mark(rest(after: index, in: range), .unreal)
        }
      } else if Words.isTried(word) || isMereIntention(index, in: range) || isMissedChance(index, in: range) {
        mark(rest(after: index, in: range), .unreal)
      }
    }
  }

  /// Up to the next comma.
  private func rest(after index: Int, in range: Range<Int>) -> Range<Int> {
    let comma = ((index + 1)..<range.upperBound).first { tokens[$0].before.contains(.comma) }
    return (index + 1)..<(comma ?? range.upperBound)
  }

  /// "If I were you, I'd take the cheaper one": advice, not a doubt.
  private func isInYourPlace(_ index: Int, in range: Range<Int>) -> Bool {
    index + 3 < range.upperBound && tokens[index + 1].classes.contains(.firstPerson)
      && Words.pastBe.contains(tokens[index + 2].word) && tokens[index + 3].classes.contains(.secondPerson)
  }

  /// "I'd waive it if it were up to me".
  private mutating func takeBackWould(before condition: Int, in range: Range<Int>) {
    guard let modal = firstModal(range.lowerBound..<condition), tokens[modal].word == Words.would,
      !isKindWould(modal, in: range)
    else { return }
    mark((modal + 1)..<condition, .unreal)
  }

  /// "let me see whether", "I'll ask if".
  private func isUncertain(_ index: Int, in range: Range<Int>) -> Bool {
    range.lowerBound < index
      && (max(range.lowerBound, index - 4)..<index).contains { tokens[$0].classes.contains(.finding) }
  }

  /// "if you would like a refund" offers one; "if you disagree", "if you think it's wrong" says what then.
  private func invitesChoice(after index: Int, in range: Range<Int>) -> Bool {
    guard index + 2 < range.upperBound, tokens[index + 1].word == Words.you,
      !Words.pastBe.contains(tokens[index + 2].word) || tokens[index + 2].word == Words.haveWord
    else { return false }
    if ((index + 2)..<min(index + 4, range.upperBound)).contains(where: { Words.wishes.contains(tokens[$0].stem) })
    {
      return true
    }
    return ((index + 2)..<min(index + 6, range.upperBound)).contains { Words.opinions.contains(tokens[$0].stem) }
  }

  private func advises(_ range: Range<Int>) -> Bool {
    range.prefix(3).contains { Words.opensCondition(tokens[$0].word) && isInYourPlace($0, in: range) }
  }

  /// The clause leaves something to the customer: "if you would rather …".
  private func leavesChoice(_ range: Range<Int>) -> Bool {
    range.prefix(3).contains { Words.opensCondition(tokens[$0].word) && invitesChoice(after: $0, in: range) }
  }

  /// "I was going to", "I wanted to", "I meant to", "we used to", "I wish".
  private func isMereIntention(_ index: Int, in range: Range<Int>) -> Bool {
    let word = tokens[index].word
    if word == Words.wish || word == Words.doubt {
      return range.lowerBound < index && tokens[index - 1].classes.contains(.firstPerson)
    }
    guard index + 2 < range.upperBound, tokens[index + 1].word == Words.to else { return false }
    if word == Words.wanted { return !Words.politeAfterWanted.contains(tokens[index + 2].stem) }
    if word == Words.used { return index == range.lowerBound || !Words.be.contains(tokens[index - 1].word) }
    guard Words.plans.contains(word), range.lowerBound < index else { return false }
    let from = max(range.lowerBound, index - 2)
    return (from..<index).contains { Words.pastBe.contains(tokens[$0].word) } || word == Words.meant
  }

  /// "would have sent", "should have been", "might refund".
  private func isMissedChance(_ index: Int, in range: Range<Int>) -> Bool {
    let word = tokens[index].word
    if word == Words.might { return true }
    guard Words.isPastModal(word), index + 1 < range.upperBound else { return false }
    var next = index + 1
    while next < range.upperBound, tokens[next].word == Words.not || tokens[next].classes.contains(.adverb) {
      next += 1
    }
    guard next < range.upperBound else { return false }
    return tokens[next].word == Words.haveWord && next + 1 < range.upperBound
      && tokens[next + 1].classes.isDisjoint(with: [.determiner])
  }

  // MARK: What one clause means for its neighbour

  private mutating func carryOver(from previous: Clause, _ clause: inout Clause) {
    let last = statuses[previous.range.upperBound - 1]
    let first = tokens[clause.range.lowerBound]
    if last.contains(.reported), first.word == Words.and { mark(clause.range, .reported) }
    if first.word == Words.and || first.word == Words.or, startsWithBareVerb(clause.range) {
      let shared = last.intersection([.negated, .unreal, .asked])
      mark(clause.range, shared)
      if shared.contains(.asked) { clause.form = previous.form }
    }
    if opensCondition(previous.range), !advises(previous.range), !leavesChoice(previous.range),
      let modal = firstModal(clause.range),
      Words.unsure.contains(tokens[modal].word),
      !isKindWould(modal, in: clause.range)
    {
      mark((modal + 1)..<clause.range.upperBound, .unreal)
    }
  }

  /// "I would refund you if …", "I'd love to, but …": taken back by what follows.
  private mutating func lookAhead(_ index: Int, in clauses: [Clause]) {
    let clause = clauses[index]
    let next = clauses[index + 1]
    guard next.sentence == clause.sentence, let modal = firstModal(clause.range) else { return }
    guard Words.unsure.contains(tokens[modal].word), clause.form == .statement else { return }
    let opening = tokens[next.range.lowerBound].word
    if Words.takesBack.contains(opening) || opening == Words.ifWord && tokens[modal].word == Words.would {
      mark((modal + 1)..<clause.range.upperBound, .unreal)
    }
  }

  /// "and send": the verb shares the subject and the modal of the clause before.
  private func startsWithBareVerb(_ range: Range<Int>) -> Bool {
    guard let first = range.dropFirst().first(where: { !tokens[$0].classes.contains(.adverb) }) else {
      return false
    }
    let classes = tokens[first].classes
    return classes.contains(.verb) && classes.isDisjoint(with: [.past, .auxiliary, .progressive])
  }

  private func opensCondition(_ range: Range<Int>) -> Bool { Self.opensCondition(range, in: tokens) }

  /// "if", "unless" among its first words.
  static func opensCondition(_ range: Range<Int>, in tokens: [Token]) -> Bool {
    range.prefix(3).contains { Words.opensCondition(tokens[$0].word) }
  }

  private func firstModal(_ range: Range<Int>) -> Int? { range.first { tokens[$0].classes.contains(.modal) } }

  /// "I would be happy to", "I'd suggest".
  private func isKindWould(_ modal: Int, in range: Range<Int>) -> Bool {
    ((modal + 1)..<min(modal + 4, range.upperBound)).contains { Words.kindAfterWould.contains(tokens[$0].stem) }
  }
}
