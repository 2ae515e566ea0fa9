/// One word for how a clause is meant, for people.
struct PolaritySummary {
  private let parsed: ParsedText
  private let clause: Clause

  init(_ parsed: ParsedText, _ clause: Clause) {
    self.parsed = parsed
    self.clause = clause
  }

  var polarity: Explanation.Polarity {
    let tokens = parsed.text.tokens
    let main = self.main
    var (count, quoted, unreal) = (0, 0, 0)
    var statuses: Status = []
    for index in main where says(tokens[index]) {
      let status = parsed.statuses[index]
      statuses.formUnion(status)
      if status.contains(.quoted) { quoted += 1 }
      // "had" of "I had planned to" says nothing beside what was planned.
      if Words.isHave(tokens[index].word), status.isEmpty { continue }
      count += 1
      if status.contains(.unreal) { unreal += 1 }
    }
    if quoted * 2 >= max(1, count) { return .quoted }
    // "who told you I can?", "may I ask who said you could?".
    if clause.form != .statement, statuses.contains(.reported), !asksLeave { return .reported }
    switch clause.form {
    case .question: return .question
    case .request: return .request
    case .offer: return .offer
    case .statement: break
    }
    if statuses.contains(.reported) { return .reported }
    if count == 0, clause.range.contains(where: { isElliptic($0) }) { return .hypothetical }
    if unreal * 2 >= max(1, count) {
      let isPast = clause.range.contains {
        Words.isTried(tokens[$0].word) || Words.plans.contains(tokens[$0].word)
      }
      return isPast ? .pastAttempt : .hypothetical
    }
    if statuses.contains(.negated), deniesSomething(in: main) { return isRefusal ? .refused : .negated }
    return isConditionalPromise ? .conditionalPromise : .asserted
  }

  /// "Would you mind if I said so in public?": asked is leave to say it, not what was said.
  private var asksLeave: Bool {
    let tokens = parsed.text.tokens
    return clause.form == .request
      && clause.range.dropLast().contains {
        opensCondition($0) && tokens[$0 + 1].classes.contains(.firstPerson)
      }
  }

  /// What is said, without the condition behind it: "I'll refund you" of "I'll refund you if it doesn't come".
  private var main: Range<Int> {
    let tokens = parsed.text.tokens
    guard clause.form == .statement, let condition = clause.range.dropFirst(2).first(where: opensCondition),
      clause.range.prefix(upTo: condition).contains(where: { isDeed(tokens[$0]) })
    else {
      return clause.range
    }
    return clause.range.lowerBound..<condition
  }

  /// "if", "unless", but not "let me see whether".
  private func opensCondition(_ index: Int) -> Bool {
    let tokens = parsed.text.tokens
    return Words.opensCondition(tokens[index].word)
      && !StanceReader.isUncertain(index, in: clause.range, of: tokens)
  }

  /// "would" of "if I could, I would".
  private func isElliptic(_ index: Int) -> Bool {
    parsed.text.tokens[index].classes.contains(.modal) && parsed.statuses[index].contains(.unreal)
  }

  private func isDeed(_ token: Token) -> Bool {
    !token.classes.isDisjoint(with: .action) && !token.classes.contains(.auxiliary)
  }

  /// A verb, or a word that says something of its own.
  private func says(_ token: Token) -> Bool { token.classes.contains(.verb) || !token.classes.contains(.small) }

  /// Not "there's nothing wrong with it", "it's no trouble": an ill that is denied says that all is well; nor "it's no
  /// small thing", which says that it is a great one.
  private func deniesSomething(in main: Range<Int>) -> Bool {
    let tokens = parsed.text.tokens
    let denied = main.filter {
      parsed.statuses[$0].contains(.negated) && !parsed.statuses[$0].contains(.setAside) && says(tokens[$0])
    }
    if let first = denied.first, StanceReader.understates(first, in: clause.range, of: tokens) { return false }
    if deniesOnlyFeeling(denied) { return false }
    if claimsInnocence(denied) { return true }
    guard denied.contains(where: { Words.ills.contains(parsed.text.tokens[$0].stem) }) else {
      return !denied.isEmpty
    }
    return denied.contains {
      let token = parsed.text.tokens[$0]
      // "it's no longer locked" says how it is.
      let isState = token.classes.contains(.participle) && Words.ills.contains(token.stem) && isAfterBe($0)
      return !token.classes.isDisjoint(with: .action) && token.classes.isDisjoint(with: [.auxiliary, .noun])
        && !isState
    }
  }

  private func isAfterBe(_ index: Int) -> Bool {
    let tokens = parsed.text.tokens
    return clause.range.prefix(upTo: index).suffix(4).contains { Words.be.contains(tokens[$0].word) }
      && !clause.range.prefix(upTo: index).contains { tokens[$0].classes.contains(.firstPerson) }
  }

  /// "we did nothing wrong": all is well, and whoever did wrong was somebody else.
  private func claimsInnocence(_ denied: [Int]) -> Bool {
    let tokens = parsed.text.tokens
    guard let first = denied.first else { return false }
    let before = clause.range.prefix(upTo: first)
    return before.contains { tokens[$0].classes.contains(.firstPerson) }
      && before.contains { tokens[$0].stem == "do" }
      && before.contains { tokens[$0].word == Words.nothing }
  }

  /// "don't apologise for the delay", "needn't be ashamed that it broke": what it is about stands.
  private func deniesOnlyFeeling(_ denied: [Int]) -> Bool {
    let tokens = parsed.text.tokens
    guard let last = denied.last, Words.felt.contains(tokens[last].stem) else { return false }
    return denied.dropLast().allSatisfy { tokens[$0].classes.contains(.auxiliary) || tokens[$0].stem == "feel" }
      && clause.range.suffix(from: last + 1).dropLast().contains { Words.abouts.contains(tokens[$0].word) }
  }

  /// The speaker will not or cannot.
  private var isRefusal: Bool {
    let tokens = parsed.text.tokens
    guard let negator = clause.range.first(where: { tokens[$0].classes.contains(.negator) }) else { return false }
    if tokens[negator].classes.contains(.denial) { return true }
    guard negator > clause.range.lowerBound else { return false }
    return tokens[negator - 1].classes.contains(.modal)
      && clause.range.contains { tokens[$0].classes.contains(.firstPerson) }
  }

  private var isConditionalPromise: Bool {
    let tokens = parsed.text.tokens
    let hasFuture = clause.range.contains { tokens[$0].word == Key("will") }
    return hasFuture && parsed.neighbours(of: clause).contains { StanceReader.opensCondition($0.range, in: tokens) }
  }
}

extension ParsedText {
  /// The clauses directly before and after, of the same sentence.
  func neighbours(of clause: Clause) -> [Clause] {
    var neighbours: [Clause] = []
    if clause.range.lowerBound > 0 { neighbours.append(self.clause(at: clause.range.lowerBound - 1)) }
    if clause.range.upperBound < text.tokens.count { neighbours.append(self.clause(at: clause.range.upperBound)) }
    return neighbours.filter { $0.sentence == clause.sentence }
  }
}
