/// Tells questions, requests and offers from statements, with or without a question mark.
struct FormReader {
  let tokens: [Token]
  let clause: Clause
  let first: Int

  init(_ tokens: [Token], _ clause: Clause) {
    self.tokens = tokens
    self.clause = clause
    first = Self.opening(of: clause.range, in: tokens)
  }

  /// Where the sentence proper begins: after "and", "ok", a greeting, whoever is addressed, and "please".
  private static func opening(of range: Range<Int>, in tokens: [Token]) -> Int {
    func opens(_ index: Int) -> Bool {
      if tokens[index].classes.contains(.greeting) { return isTimeOfDay(index, in: range, tokens) }
      return !Words.opensNothing.contains(tokens[index].word)
    }
    let first = range.first { $0 + 1 == range.upperBound || opens($0) } ?? range.lowerBound
    if !invertsSubject(first, in: range, tokens) {
      let address = Address.end(from: first, in: range, tokens)
      // "tess can you send a photo", "pls can you tell me".
      var verb = address
      while verb < range.upperBound, tokens[verb].word == Words.please { verb += 1 }
      if verb > first, invertsSubject(verb, in: range, tokens) { return verb }
      if address > first, address < range.upperBound, tokens[address].word == Words.please { return address }
    }
    return first
  }

  /// "morning" in "morning is best": a subject, and no greeting.
  private static func isTimeOfDay(_ index: Int, in range: Range<Int>, _ tokens: [Token]) -> Bool {
    index + 2 < range.upperBound && Words.be.contains(tokens[index + 1].word)
      && tokens[index + 2].classes.isDisjoint(with: [.pronoun, .determiner])
  }

  /// "can you", "do I", "are we".
  private static func invertsSubject(_ index: Int, in range: Range<Int>, _ tokens: [Token]) -> Bool {
    guard index + 1 < range.upperBound, tokens[index].classes.contains(.auxiliary) else { return false }
    return !tokens[index + 1].classes.isDisjoint(with: [.firstPerson, .secondPerson])
      && !tokens[index + 1].classes.contains(.determiner)
  }

  var form: SentenceForm {
    let token = tokens[first]
    if isRelative || isTag { return .statement }
    if token.classes.contains(.questionWord) { return afterQuestionWord }
    if token.classes.contains(.modal) { return afterModal }
    if token.classes.contains(.auxiliary) { return afterAuxiliary }
    if let request = request { return request }
    guard clause.endsInQuestionMark else { return .statement }
    let isOwnOffer =
      token.classes.contains(.firstPerson) || token.word == Words.letWord || Words.wishes.contains(token.stem)
    return isOwnOffer ? .offer : .question
  }

  /// "…, which is dated the 14th", "…, who can change it".
  private var isRelative: Bool {
    !clause.endsInQuestionMark && first > 0 && tokens[first].before.contains(.comma)
      && Words.relatives.contains(tokens[first].word)
  }

  /// "…, isn't it?", "…, didn't he".
  private var isTag: Bool {
    guard first > 0, tokens[first].before.contains(.comma), tokens[first].classes.contains(.auxiliary) else {
      return false
    }
    let shift = token(1)?.word == Words.not ? 2 : 1
    return !classes(shift).isDisjoint(with: .pronoun) && token(shift + 1) == nil
  }

  func token(_ offset: Int) -> Token? {
    first + offset < clause.range.upperBound ? tokens[first + offset] : nil
  }

  func classes(_ offset: Int) -> WordClass { token(offset)?.classes ?? [] }

  func holds(_ words: KeySet, within offsets: Range<Int>) -> Bool {
    offsets.contains { token($0).map { words.contains($0.word) || words.contains($0.stem) } ?? false }
  }

  private var afterQuestionWord: SentenceForm {
    let word = tokens[first].word
    let next = classes(1)
    if word == Words.how || word == Words.what, let second = token(1), Words.aboutWords.contains(second.word) {
      return .offer
    }
    if word == Words.why, next.contains(.auxiliary), token(2)?.word == Words.not,
      !classes(3).isDisjoint(with: .pronoun)
    {
      return .offer
    }
    if word == Words.why, token(1)?.word == Words.not { return .offer }
    if asksHowItSuits { return .offer }
    if clause.endsInQuestionMark { return .question }
    if word == Words.what, token(1).map({ $0.word == Words.a || $0.word == Words.an }) == true { return .statement }
    // "What happens now is that …": the question word opens the subject.
    if word == Words.what, next.contains(.verb), next.isDisjoint(with: .auxiliary), holds(Words.be, within: 2..<6) {
      return .statement
    }
    if word == Words.when || word == Words.how { return questionByOrder(from: 1) }
    if next.contains(.auxiliary) || next.contains(.verb), next.isDisjoint(with: .pronoun) { return .question }
    return questionByOrder(from: 1)
  }

  /// "how long did", "what time is": an auxiliary before its subject.
  private func questionByOrder(from offset: Int) -> SentenceForm {
    for at in offset..<(offset + 3) {
      let classes = classes(at)
      if !classes.isDisjoint(with: .pronoun), !classes.contains(.determiner) { return .statement }
      if classes.contains(.auxiliary) {
        let following = self.classes(at + 1)
        return following.isDisjoint(with: [.pronoun, .determiner]) ? .statement : .question
      }
    }
    return .statement
  }

  private var afterModal: SentenceForm {
    let subject = classes(1)
    let isNegative = token(1)?.word == Words.not
    let shift = isNegative ? 2 : 1
    if !clause.endsInQuestionMark {
      // "Should you wish to appeal, …"; "Can't change it", "Will do" without their subject.
      if tokens[first].word == Words.should { return .statement }
      let next = classes(shift)
      // "May bring a guest" leaves its subject out as well.
      if tokens[first].word == Self.may, next.isDisjoint(with: [.pronoun, .determiner]) { return .statement }
      if next.contains(.verb), next.isDisjoint(with: isNegative ? .pronoun : [.pronoun, .determiner, .noun]) {
        return .statement
      }
    }
    // "Would it have helped if …": what was, or might have been.
    if clause.endsInQuestionMark, !classes(shift).isDisjoint(with: [.pronoun, .determiner]),
      asksAfterPast(from: shift + 1)
    {
      return .question
    }
    if subject.contains(.firstPerson) {
      let takes = (2..<4).first { token($0)?.stem == Words.takeStem }
      if let takes, let what = token(takes + 1), Words.takenFromCustomer.contains(what.word) { return .request }
      return holds(Words.wantsToKnow, within: 2..<4) ? .request : .offer
    }
    if classes(shift).contains(.secondPerson) {
      if tokens[first].word == Words.would {
        if holds(Words.wouldYouOffers, within: (shift + 1)..<(shift + 2)) { return .offer }
      }
      if putsToCustomer(shift + 1) { return .offer }
      return isNegative ? .question : .request
    }
    if tokens[first].word == Words.would { return .offer }
    return .question
  }

  /// "have helped", "have been told".
  private func asksAfterPast(from offset: Int) -> Bool {
    (offset..<offset + 3).contains { token($0)?.word == Words.haveWord && token($0 + 1)?.isDone == true }
  }

  private var afterAuxiliary: SentenceForm {
    let word = tokens[first].word
    let next = classes(1)
    if !clause.endsInQuestionMark, isInverted(next) { return .statement }
    if word == Words.doWord || Words.isHave(word) {
      if word == Words.doWord, next.contains(.secondPerson), holds(Words.doYouOffers, within: 2..<3) {
        return .offer
      }
      let isNegative = token(1)?.word == Words.not
      let hasSubject = !classes(isNegative ? 2 : 1).isDisjoint(with: .pronoun)
      if hasSubject { return .question }
      if clause.endsInQuestionMark { return .question }
      // "do the shoes fit"; not "do our short quiz".
      let hasVerb = (2..<7).contains { classes($0).contains(.verb) && classes($0).isDisjoint(with: .noun) }
      return next.contains(.determiner) && token(1)?.word != Words.a && hasVerb ? .question : .statement
    }
    // "Being angry doesn't help".
    if word == Key("be") || word == Key("being") { return .statement }
    if holds(Words.happyWords, within: 1..<4), holds(Words.afterHappy, within: 2..<6) {
      return .offer
    }
    if Words.be.contains(word), asksWhetherItSuits { return .offer }
    return next.isDisjoint(with: [.pronoun, .determiner, .adverb]) && !clause.endsInQuestionMark
      && token(1)?.word != Words.not
      && !(token(1)?.classes.listed.isEmpty ?? true) ? .statement : .question
  }

  /// "Had you told us, …", "and have it mended", "and were billed": no question, though a verb comes first.
  private func isInverted(_ next: WordClass) -> Bool {
    let word = tokens[first].word
    if word == Key("had") { return !next.isDisjoint(with: .pronoun) }
    if word == Words.haveWord { return next.contains(.object) && !next.contains(.secondPerson) }
    return first > clause.range.lowerBound && tokens[first - 1].word == Words.and
      && next.isDisjoint(with: [.pronoun, .determiner])
  }

  /// "please send me", "tell me", "I'll need your".
  private var request: SentenceForm? {
    var at = 0
    while token(at)?.word == Words.please || token(at)?.word == Key("just") { at += 1 }
    guard let verb = token(at) else { return nil }
    if verb.word == Words.letWord {
      guard token(at + 1)?.word == Words.me, let third = token(at + 2) else { return nil }
      if third.word == Words.haveWord { return .request }
      return third.word == Key("know") && token(at + 3)?.word == Words.your ? .request : nil
    }
    let target = classes(at + 1)
    let isForUs = token(at + 1).map { Words.us.contains($0.word) } ?? false
    if at > 0, isForUs, verb.classes.contains(.verb), !Words.bearing.contains(verb.stem) { return .request }
    if verb.word == verb.stem || verb.classes.contains(.verb), Words.requests.contains(verb.stem),
      verb.classes.isDisjoint(with: [.past, .progressive])
    {
      let toMe = token(at + 1).map { $0.word == Words.me || $0.word == Key("us") } ?? false
      let isAsked = target.contains(.determiner) && !target.contains(.object) || target.contains(.questionWord)
      if toMe || at > 0 && isAsked { return .request }
    }
    if leavesToCustomer(at) || isAllThatIsNeeded { return .request }
    if verb.classes.contains(.firstPerson) {
      let needs = (1..<4).first { token($0)?.stem == Words.need }
      if let needs, token(needs + 1)?.word == Words.your { return .request }
    }
    return nil
  }

  /// "your date of birth is all I need", "a photo is what we need from you".
  private var isAllThatIsNeeded: Bool {
    guard let need = clause.range.last(where: { tokens[$0].stem == Words.need }),
      need > clause.range.lowerBound + 2,
      tokens[need - 1].classes.contains(.firstPerson),
      tokens[need - 2].word == Words.what || tokens[need - 2].word == "all"
    else { return false }
    return Words.be.contains(tokens[need - 3].word)
      && !clause.range.contains { tokens[$0].classes.contains(.negator) }
  }

  /// "get back to us by five", "get the form across to us"; not "leave it with me", "trust me".
  private func leavesToCustomer(_ at: Int) -> Bool {
    guard let verb = token(at), verb.classes.contains(.verb), !Words.bearing.contains(verb.stem),
      verb.classes.isDisjoint(with: [.auxiliary, .past, .progressive, .greeting, .emotive]),
      !Words.isThanks(verb.word)
    else { return false }
    return (at + 2..<at + 8).contains { place in
      guard let us = token(place), let before = token(place - 1) else { return false }
      return Words.us.contains(us.word) && before.word == Words.to
    }
  }

  private static var may: Key { "may" }
}
