import RapportModel

/// Finds how each word of each clause is meant: plainly, negated, reported, unreal, asked, quoted.
struct StanceReader {
  let tokens: [Token]
  private(set) var statuses: [Status]

  static func read(_ text: Text, _ clauses: inout [Clause]) -> [Status] {
    var reader = StanceReader(text)
    for index in clauses.indices { reader.read(index, in: &clauses) }
    for index in clauses.indices.dropLast() { reader.lookAhead(index, in: clauses) }
    for index in clauses.indices.dropFirst() { reader.takeBack(index, &clauses) }
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
    embed(clause)
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

  // MARK: What one clause means for its neighbour

  private mutating func carryOver(from previous: Clause, _ clause: inout Clause) {
    let last = statuses[previous.range.upperBound - 1]
    let first = tokens[clause.range.lowerBound]
    if first.word == Words.but || first.word == Words.and, saysFailure(clause.range) { takeBackAttempt(previous) }
    if last.contains(.reported), first.word == Words.and { mark(clause.range, .reported) }
    if first.word == Words.and || first.word == Words.or, startsWithBareVerb(clause.range) {
      let shared = last.intersection([.negated, .unreal, .asked])
      mark(clause.range, shared)
      if shared.contains(.asked) { clause.form = previous.form }
    }
    if opensCondition(previous.range) || opensInvertedCondition(previous.range), !advises(previous.range),
      !leavesChoice(previous.range),
      let modal = firstModal(clause.range),
      Words.unsure.contains(tokens[modal].word),
      !isKindWould(modal, in: clause.range) || holdsCounterfactual(previous.range)
    {
      // "if I could, I would": the modal alone says the deed again.
      mark((clause.range.upperBound == modal + 1 ? modal : modal + 1)..<clause.range.upperBound, .unreal)
    }
  }

  /// "but they refused", "and it came to nothing", "but had no luck".
  private func saysFailure(_ range: Range<Int>) -> Bool {
    range.contains { Words.fails.contains(tokens[$0].word) && statuses[$0].isEmpty }
      || range.dropLast(2).contains {
        tokens[$0].stem == "com" && tokens[$0 + 1].word == Words.to && tokens[$0 + 2].word == Words.nothing
      }
  }

  /// "I asked the bank to return it": what was only tried then.
  private mutating func takeBackAttempt(_ clause: Clause) {
    guard clause.form == .statement, TenseReader.time(of: clause.range, in: tokens) == .past else { return }
    mark(clause.range, .unreal)
  }

  /// "I would refund you if …", "I'd love to, but …": taken back by what follows.
  private mutating func lookAhead(_ index: Int, in clauses: [Clause]) {
    let clause = clauses[index]
    let next = clauses[index + 1]
    guard next.sentence == clause.sentence, let modal = firstModal(clause.range) else { return }
    guard Words.unsure.contains(tokens[modal].word), clause.form == .statement else { return }
    let opening = tokens[next.range.lowerBound].word
    if Words.takesBack.contains(opening) || opening == Words.ifWord && tokens[modal].word == Words.would
      || holdsCounterfactual(next.range)
    {
      mark((modal + 1)..<clause.range.upperBound, .unreal)
    }
  }

  private func holdsCounterfactual(_ range: Range<Int>) -> Bool {
    if opensInvertedCondition(range) { return true }
    return range.contains { Words.opensCondition(tokens[$0].word) && isCounterfactual($0, in: range) }
  }

  /// "Were it up to me, …", "Had you told us, …".
  private func opensInvertedCondition(_ range: Range<Int>) -> Bool {
    guard let first = opening(of: range), first + 2 < range.upperBound else { return false }
    return (tokens[first].word == "were" || tokens[first].word == "had")
      && !tokens[first + 1].classes.isDisjoint(with: .pronoun)
  }

  /// "and send": the verb shares the subject and the modal of the clause before.
  private func startsWithBareVerb(_ range: Range<Int>) -> Bool {
    guard let first = range.dropFirst().first(where: { !tokens[$0].classes.contains(.adverb) }) else {
      return false
    }
    let classes = tokens[first].classes
    return !classes.isDisjoint(with: .action) && classes.isDisjoint(with: [.past, .auxiliary, .progressive])
  }

  private func opensCondition(_ range: Range<Int>) -> Bool { Self.opensCondition(range, in: tokens) }

  /// "if", "unless" among its first words.
  static func opensCondition(_ range: Range<Int>, in tokens: [Token]) -> Bool {
    range.prefix(3).contains { Words.opensCondition(tokens[$0].word) }
  }

  func firstModal(_ range: Range<Int>) -> Int? { range.first { tokens[$0].classes.contains(.modal) } }

  /// "I would be happy to", "I'd suggest".
  func isKindWould(_ modal: Int, in range: Range<Int>) -> Bool {
    ((modal + 1)..<min(modal + 4, range.upperBound)).contains { Words.kindAfterWould.contains(tokens[$0].stem) }
  }
}
