/// What a clause says of how things stand, beside how it is meant and when it happens.
struct Outlook: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  /// Nothing changes: "the charge stands", "it goes on being taken", "you still owe us".
  static let lasting = Outlook(rawValue: 1)
  /// "I'm afraid", "unfortunately", "bad news": what follows is not what the customer hopes for.
  static let regretted = Outlook(rawValue: 2)

  /// "you entered it wrongly": what the customer did.
  static let customers = Outlook(rawValue: 4)
  /// "we entered it wrongly", "I did enter it".
  static let speakers = Outlook(rawValue: 8)

  /// "I won't ring before nine", "we can't send it until it's paid": put off, and nothing that denies what stands beside.
  static let deferred = Outlook(rawValue: 16)

  /// "may I refund half?": nothing is done or promised yet.
  static let asksLeave = Outlook(rawValue: 32)
  /// "we could refund half", "would half do?": of examples, that nothing more than an offer is wanted.
  static let ventures = Outlook(rawValue: 64)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  init(of clause: Clause, in parsed: ParsedText) {
    let reader = OutlookReader(clause, in: parsed)
    self = reader.isLasting ? .lasting : []
    if reader.isRegretted { insert(.regretted) }
    if let doer = reader.pastDoer { insert(doer) }
    if reader.isDeferred { insert(.deferred) }
    if reader.asksLeave { insert(.asksLeave) }
    if reader.ventures { insert(.ventures) }
  }

  /// How well it suits a move whose examples are meant in those ways: thousandths.
  ///
  /// Who says that all stays as it is has changed nothing, nobody regrets what is promised, and what the customer did
  /// is not what the desk did; who asks leave offers at most.
  func fit(among examples: Manner) -> Int {
    if contains(.lasting), !examples.outlook.contains(.lasting),
      !examples.tenses.isDisjoint(with: [.perfect, .pending])
    {
      return 600
    }
    if contains(.regretted), !examples.outlook.contains(.regretted),
      examples.stances.isDisjoint(with: [.negated, .refused]),
      examples.tenses.contains(.pending) || examples.stances.contains(.offer)
    {
      return 600
    }
    if contains(.asksLeave), !examples.outlook.contains(.ventures) { return 500 }
    let isOthers = contains(.customers) && examples.outlook.isDisjoint(with: .customers)
    return isOthers && examples.outlook.contains(.speakers) ? 600 : 1000
  }
}

/// Finds the outlook of a clause.
private struct OutlookReader {
  private let tokens: [Token]
  private let statuses: [Status]
  private let clause: Clause
  private var range: Range<Int> { clause.range }

  init(_ clause: Clause, in parsed: ParsedText) {
    tokens = parsed.text.tokens
    statuses = parsed.statuses
    self.clause = clause
  }

  var isLasting: Bool {
    guard clause.form == .statement, let verb = mainVerb, !statuses[verb].contains(.negated) else { return false }
    let before = range.prefix(upTo: verb)
    if before.contains(where: { tokens[$0].word == Self.still }) || word(verb + 1) == Self.still {
      return Self.lastingWithStill.contains(tokens[verb].stem) ? !isOwn(before) : !isYours(before)
    }
    guard !isOwn(before) else { return false }
    if Self.lasting.contains(tokens[verb].stem) { return true }
    return Self.going.contains(tokens[verb].stem) && word(verb + 1) == Self.on
      && (word(verb + 2) == Self.being
        || range.contains(verb + 2) && tokens[verb + 2].classes.contains(.progressive))
  }

  /// The first word of doing; not "is" or "can".
  private var mainVerb: Int? {
    first(.verb) ?? first(.deed) ?? range.first { Words.isHave(tokens[$0].word) }
  }

  private func first(_ kind: WordClass) -> Int? {
    range.first {
      $0 > range.lowerBound && tokens[$0].classes.contains(kind) && tokens[$0].classes.isDisjoint(with: .auxiliary)
        && tokens[$0 - 1].classes.isDisjoint(with: [.determiner, .preposition, .questionWord])
    }
  }

  private func isOwn(_ words: some Sequence<Int>) -> Bool {
    words.contains { tokens[$0].classes.contains(.firstPerson) }
  }

  /// "you can still come", "we still have a table": a chance that is left.
  private func isYours(_ words: some Sequence<Int>) -> Bool {
    words.contains { !tokens[$0].classes.isDisjoint(with: [.firstPerson, .secondPerson]) }
  }

  var isDeferred: Bool {
    guard let until = range.last(where: { Words.until.contains(tokens[$0].word) }) else { return false }
    return range.dropFirst().prefix(while: { $0 < until }).contains {
      tokens[$0].word == Words.not && tokens[$0 - 1].classes.contains(.modal)
    }
  }

  /// "may I send", "might we move it"; not "may I say", "may I check"; who asks "can I" offers.
  var asksLeave: Bool {
    guard clause.form == .offer else { return false }
    let first = FormReader(tokens, clause).first
    guard range.contains(first + 2), Self.leaves.contains(tokens[first].word),
      tokens[first + 1].classes.contains(.firstPerson)
    else { return false }
    return range.suffix(from: first + 2).prefix(2).allSatisfy { !Self.sayings.contains(tokens[$0].stem) }
  }

  var ventures: Bool {
    clause.form != .statement || range.contains { Self.maybes.contains(tokens[$0].word) }
  }

  var isRegretted: Bool {
    range.prefix(4).contains { index in
      if Self.regrets.contains(tokens[index].word) { return true }
      if tokens[index].word == Self.afraid { return index > range.lowerBound }
      return tokens[index].word == Self.bad && word(index + 1) == Self.news
    }
  }

  /// Who did something: "you" or "we" before a verb in the past, and nothing but adverbs between.
  var pastDoer: Outlook? {
    guard clause.form == .statement else { return nil }
    let opening = range.first { !Words.opensNothing.contains(tokens[$0].word) }
    guard let opening, !tokens[opening].classes.isDisjoint(with: [.firstPerson, .secondPerson]),
      tokens[opening].classes.isDisjoint(with: .determiner)
    else { return nil }
    let verb = range.first { $0 > opening && !tokens[$0].classes.contains(.adverb) }
    guard let verb, tokens[verb].word == Words.did || isPastVerb(verb) else { return nil }
    return tokens[opening].classes.contains(.secondPerson) ? .customers : .speakers
  }

  private func isPastVerb(_ index: Int) -> Bool {
    tokens[index].classes.contains(.past) && tokens[index].classes.isDisjoint(with: .auxiliary)
  }

  private func word(_ index: Int) -> Key? { range.contains(index) ? tokens[index].word : nil }

  private static let lasting = Lexicon.stems("keep stay remain continue stand persist")
  /// "you still have to pay".
  private static let lastingWithStill = Lexicon.stems("owe need have")
  private static let going = Lexicon.stems("go carry")
  private static let leaves = Lexicon.keys("may might")
  private static let maybes = Lexicon.keys("may might can could would")
  private static let sayings = Lexicon.stems(
    "say add ask tell apologise thank assure repeat confirm check suggest recommend remind take just")
  private static let regrets = Lexicon.keys("unfortunately sadly regrettably")
  private static var still: Key { "still" }
  private static var on: Key { "on" }
  private static var being: Key { "being" }
  private static var afraid: Key { "afraid" }
  private static var bad: Key { "bad" }
  private static var news: Key { "news" }
}
