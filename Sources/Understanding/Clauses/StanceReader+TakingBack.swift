/// What a clause behind takes back of the one before it.
extension StanceReader {
  /// "I'll send it. Not!", "a refund? no chance", "you want one, sorry but nope", "there's one left, and I'm not giving it
  /// to you", "you've had one, haven't you?".
  mutating func takeBack(_ index: Int, _ clauses: inout [Clause]) {
    let (clause, previous) = (clauses[index], clauses[index - 1])
    let isSame = clause.sentence == previous.sentence
    if refuses(clause, in: isSame) || isSame && deniesWhatWasNamed(clause.range, after: previous) {
      mark(previous.range, .negated)
      clauses[index - 1].form = .statement
    } else if isSame, asksBack(clause), previous.form == .statement, isAboutCustomer(previous.range) {
      mark(previous.range, .asked)
      clauses[index - 1].form = .question
    }
  }

  /// A few words that only say no. In a sentence of their own just those that can mean nothing else.
  private func refuses(_ clause: Clause, in isSame: Bool) -> Bool {
    guard clause.range.count < 7, !clause.endsInQuestionMark,
      let first = clause.range.first(where: { !Self.leading.contains(tokens[$0].word) })
    else { return false }
    let words = (first..<clause.range.upperBound).map { tokens[$0].word }
    if words.isEmpty || clause.range.lowerBound < first && words.count > 6 { return false }
    return Self.refusals.contains(words) || isSame && Self.dismissals.contains(words)
  }

  /// "and we won't", "but I'm not giving them to you": of what was named before, and not promised by the speaker.
  private func deniesWhatWasNamed(_ range: Range<Int>, after previous: Clause) -> Bool {
    let opens = tokens[range.lowerBound].word == Words.but || tokens[range.lowerBound].word == Words.and
    let subject = range.lowerBound + (opens ? 1 : 0)
    guard range.count > 2, tokens[subject].classes.contains(.firstPerson), previous.form == .statement,
      let not = range.prefix(6).first(where: { tokens[$0].word == Words.not }), not > subject,
      tokens[not - 1].classes.contains(.auxiliary)
    else { return false }
    guard opens, !isOthers(previous.range) else { return false }
    if not + 1 == range.upperBound { return !isOwnFact(previous.range) }
    guard !isPromise(previous.range) else { return false }
    let verb = not + 1
    guard !tokens[verb].classes.isDisjoint(with: .action), verb + 1 < range.upperBound,
      Self.named.contains(tokens[verb + 1].word)
    else { return false }
    let rest = verb + 2..<range.upperBound
    return rest.allSatisfy { Self.receiving.contains(tokens[$0].word) }
  }

  /// "I've tried everything but I can't": whoever says how things are takes nothing back.
  private func isOwnFact(_ range: Range<Int>) -> Bool { isOwn(range) && firstModal(range) == nil }

  /// "they can see the meter, but we can't": who else can is told, and nothing taken back.
  private func isOthers(_ range: Range<Int>) -> Bool {
    opening(of: range).map { tokens[$0].classes.contains(.thirdPerson) } ?? false
  }

  private func isPromise(_ range: Range<Int>) -> Bool {
    isOwn(range) && !range.contains { Words.unsure.contains(tokens[$0].word) }
  }

  private func isOwn(_ range: Range<Int>) -> Bool {
    opening(of: range).map { tokens[$0].classes.contains(.firstPerson) || tokens[$0].word == Words.letWord }
      ?? false
  }

  /// "haven't you?", "didn't they?".
  private func asksBack(_ clause: Clause) -> Bool {
    let range = clause.range
    return clause.endsInQuestionMark && range.count == 3 && tokens[range.lowerBound].classes.contains(.auxiliary)
      && tokens[range.lowerBound + 1].word == Words.not
      && Self.whoWasThere.contains(tokens[range.lowerBound + 2].word)
  }

  private func isAboutCustomer(_ range: Range<Int>) -> Bool {
    opening(of: range).map { !tokens[$0].classes.contains(.firstPerson) } ?? false
  }

  private static let leading = Lexicon.keys("but sorry and so well oh ah then erm um")
  private static let whoWasThere = Lexicon.keys("you they he she")
  private static let named = Lexicon.keys("it them one that any those these")
  private static let receiving = Lexicon.keys("to for you anyone anybody up out away here now today either")
  private static func phrases(_ lines: String) -> Set<[Key]> {
    Set(lines.listedLines.map { $0.listedWords.map { Key($0) } })
  }
  private static let refusals = phrases(
    """
    not
    nope
    not a chance
    no chance
    no way
    fat chance
    i doubt it
    i do not think so
    as if
    dream on
    in your dreams
    not happening
    not going to happen
    that is not going to happen
    that will not happen
    no can do
    just kidding
    only joking
    not in a million years
    """)
  /// Behind a comma.
  private static let dismissals = phrases(
    """
    no
    never
    not today
    not this time
    not now
    not any more
    not anymore
    tough
    tough luck
    hard luck
    bad luck
    too bad
    that is your problem
    that is not my problem
    not my problem
    that is too bad
    that is tough
    that is bad luck
    so be it
    not with me
    """)
}
