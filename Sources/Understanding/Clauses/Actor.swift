/// Whose deed a verb tells of, as far as the words before it say so.
enum Actor: UInt8, Sendable {
  case open
  /// "I'll ring", "let me ring", "shall we ring".
  case speaker
  /// "you can ring us", "please ring me", "could you cancel it yourself".
  case customer
}

/// Finds for each verb of a clause whose deed it is.
struct ActorReader {
  private let tokens: [Token]
  private let clause: Clause
  private var actor = Actor.open
  private var subject = Actor.open
  /// After a verb that says little without its object.
  private var isCarrying = false
  /// "thank you for sending": the customer's deed, and done.
  private var thanks = false

  static func read(_ text: Text, _ clauses: [Clause]) -> [Actor] {
    var actors: [Actor] = []
    actors.reserveCapacity(text.tokens.count)
    for clause in clauses {
      var reader = ActorReader(text.tokens, clause)
      for index in clause.range { actors.append(reader.read(index)) }
    }
    return actors
  }

  private init(_ tokens: [Token], _ clause: Clause) {
    self.tokens = tokens
    self.clause = clause
    if isImperative { begin(.customer) }
  }

  /// "open the tap and hold a cup under it"; not "leave it there and I'll ring you".
  static func isOrder(_ parsed: ParsedText) -> Bool {
    let tokens = parsed.text.tokens
    return !tokens.contains { $0.classes.contains(.firstPerson) || Words.us.contains($0.word) }
      && parsed.clauses.contains { isOrder($0, in: tokens) }
  }

  /// "open the tap", "press it twice": a bare verb with its object opens the clause.
  private static func isOrder(_ clause: Clause, in tokens: [Token]) -> Bool {
    let reader = ActorReader(tokens, clause)
    guard reader.isImperative,
      let verb = clause.range.first(where: { !Words.opensNothing.contains(tokens[$0].word) }),
      clause.range.contains(verb + 1)
    else { return false }
    return !tokens[verb + 1].classes.isDisjoint(with: [.determiner, .object])
  }

  /// "get back to us by five", "just leave it": a bare verb opens the clause.
  private var isImperative: Bool {
    guard clause.form != .offer, !clause.endsInQuestionMark,
      let first = clause.range.first(where: { !Words.opensNothing.contains(tokens[$0].word) })
    else { return false }
    let classes = tokens[first].classes
    return !classes.isDisjoint(with: .action) && tokens[first].word != Words.letWord
      && classes.isDisjoint(with: [.auxiliary, .past, .progressive, .greeting, .emotive])
      && !Words.isThanks(tokens[first].word)
  }

  private mutating func read(_ index: Int) -> Actor {
    let token = tokens[index]
    var own = Actor.open
    if Words.isThanks(token.word) {
      thanks = true
      begin(.customer)
    } else if thanks, token.classes.contains(.secondPerson) {
      actor = .customer
    } else if token.word == Words.please || token.classes.contains(.secondPerson) && isSubject(index) {
      begin(.customer)
    } else if token.classes.contains(.firstPerson) || isLet(index) {
      begin(.speaker)
    } else if token.classes.contains(.conjunction) {
      actor = subject
    } else if token.classes.isSuperset(of: [.verb, .noun]), followsDeterminer(index) {
      // "you'll get a call from me", "by phone".
      if !isCarrying { actor = .open }
    } else if !token.classes.isDisjoint(with: .action), token.classes.isDisjoint(with: .auxiliary), actor != .open {
      own = actor == .customer && !thanks && !isDoneToUs(after: index) ? .open : actor
      // "I'd like to ring", "I'll give you a ring": the same subject does both.
      isCarrying = token.classes.contains(.light)
      if !isCarrying { actor = .open }
    } else if !token.classes.isDisjoint(with: [.thirdPerson, .determiner, .object]), !isCarrying {
      if actor == .open { subject = .open }
      actor = .open
    }
    return own
  }

  private func followsDeterminer(_ index: Int) -> Bool {
    guard index > clause.range.lowerBound else { return false }
    let before = tokens[index - 1]
    return !before.classes.isDisjoint(with: [.determiner, .preposition]) && before.word != Words.to
      && before.classes.isDisjoint(with: [.thirdPerson, .object])
  }

  /// "let me", "let us".
  private func isLet(_ index: Int) -> Bool {
    tokens[index].classes.contains(.object) && index > clause.range.lowerBound
      && tokens[index - 1].word == Words.letWord
  }

  /// "ring us", "get the form across to us", "cancel it yourself": no deed that the speaker could do as well.
  private func isDoneToUs(after index: Int) -> Bool {
    ((index + 1)..<min(index + 8, clause.range.upperBound)).contains { Words.us.contains(tokens[$0].word) }
  }

  private mutating func begin(_ actor: Actor) {
    self.actor = actor
    subject = actor
    isCarrying = false
  }

  private func next(_ index: Int) -> Token? { index + 1 < clause.range.upperBound ? tokens[index + 1] : nil }

  /// "you can", "could you", "ask you to"; not "send you".
  private func isSubject(_ index: Int) -> Bool {
    guard index > clause.range.lowerBound else { return true }
    let previous = tokens[index - 1].classes
    if previous.contains(.auxiliary) || !previous.isDisjoint(with: [.conjunction, .questionWord]) { return true }
    guard let next = next(index) else { return false }
    if next.word == Words.to { return true }
    return next.classes.contains(.auxiliary) && next.classes.contains(.modal) || Words.isHave(next.word)
  }
}
