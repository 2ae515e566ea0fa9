import RapportModel

/// A question of a recording's customer: what it wants to hear, and about what.
struct RecordedQuestion: Sendable {
  /// The type of what answers it.
  enum Kind: Sendable {
    case yesOrNo, place, time, amount, reason, way, person, thing
  }

  let turn: Int
  let text: String
  let kind: Kind
  /// Its words that say what it is about: where it has any, those that only this matter has.
  let about: WordSet
  /// Who only asks for help asks for a solution, and that is judged as one.
  let isCallForHelp: Bool
  /// The customer wants something done: "Could you make it four?"
  let asksForDeed: Bool
  /// The customer wants to have something: "Can I have my deposit back?"
  let asksToHave: Bool
  /// Telling what to do answers it.
  let wantsAWay: Bool
  /// It has no words but those of any conversation with a company: what helps answers it.
  let isGeneral: Bool
  /// In the order of a statement, with a question mark: it may be a reproach or thinking aloud.
  let isStatement: Bool
  /// It proposes something: "Why not add a lamp?", "wouldn't a lamp be better?"
  let proposes: Bool
  /// One of three and more in a message, so that a mere yes or a reason may answer another.
  let isOneOfMany: Bool
  /// A few words without a verb or a word of asking: "Bin?", "my own thumb?"
  let isFragment: Bool
  /// "In London or in Oslo?": what answers it has one of these.
  let options: WordSet
  /// "Can it", "is it": whoever says "it can" answers.
  let opening: UInt64?

  init(_ sentence: Span, in customer: CustomerTurn) {
    let said = Array(customer.words.within(sentence))
    turn = customer.turn
    text = customer.text[sentence]
    let kind = Self.kind(of: said)
    self.kind = kind
    isFragment = Self.isFragment(asked: said)
    isStatement = isFragment || !Self.hasOrderOfQuestion(said) && !customer.words.asksToKnow(sentence)
    options = kind == .yesOrNo ? Self.options(of: said) : []
    opening = Self.opening(of: said)
    proposes = Self.proposes(said)
    isOneOfMany = customer.questions.count >= 3
    let content = WordSet(
      said.filter { $0.isContent && !$0.isHandle && !CueWords.questions.contains($0.key) }.map(\.key))
    let terms = WordSet(content.filter { !CueWords.generic.contains($0) })
    isGeneral = terms.isEmpty
    about = terms.isEmpty ? content : terms
    isCallForHelp =
      content.contains(where: CueWords.helping.contains)
      && content.allSatisfy { CueWords.helping.contains($0) || CueWords.trouble.contains($0) }
    asksForDeed = zip(said, said.dropFirst()).contains { first, second in
      CueWords.askingPolitely.contains(first.key) && second.key == CueWords.youAlone
    }
    asksToHave = said.indices.dropLast(2).contains { index in
      CueWords.askingLeave.contains(said[index].key) && CueWords.oneself.contains(said[index + 1].key)
        && said[(index + 2)...].prefix(2).contains { CueWords.having.contains($0.key) }
    }
    wantsAWay =
      switch kind {
      case .way, .place: true
      case .reason: !asksForDeed
      case .yesOrNo:
        !asksForDeed && said.contains { CueWords.ways.contains($0.key) }
          && said.contains { CueWords.askers.contains($0.key) }
      case .thing: said.contains { CueWords.doing.contains($0.key) }
      // "Who do I give it to?"
      case .person:
        zip(said, said.dropFirst()).contains {
          CueWords.auxiliaries.contains($0.key) && CueWords.oneself.contains($1.key)
        }
      case .time, .amount: false
      }
  }

  /// What "and" or "what about" opens goes on with what was asked before.
  private static func isFragment(asked said: [Word]) -> Bool {
    guard said.count <= 3, let first = said.first, !CueWords.clauseJoiners.contains(first.key) else { return false }
    return !said.contains {
      CueWords.questions.contains($0.key) || CueWords.auxiliaries.contains($0.key)
        || CueWords.anything.contains($0.key)
        || $0.hasApostrophe
    }
  }

  /// The words next to the last "or"; "or not" and "or what" leave nothing to choose.
  private static func options(of said: [Word]) -> WordSet {
    guard let place = said.lastIndex(where: { $0.key == CueWords.orAlone }), place > 1, place + 1 < said.count,
      !CueWords.questions.contains(said[place + 1].key)
    else { return [] }
    func tells(_ word: Word) -> Bool { word.isContent && !word.isNegation && !CueWords.generic.contains(word.key) }
    guard let before = said[..<place].last(where: tells), let after = said[(place + 1)...].first(where: tells)
    else {
      return []
    }
    return [before.key, after.key]
  }

  private static func opening(of said: [Word]) -> UInt64? {
    let said = said.drop { CueWords.beforeQuestions.contains($0.key) || $0.isHandle }
    guard let first = said.first, CueWords.auxiliaries.contains(first.key), let second = said.dropFirst().first,
      !CueWords.you.contains(second.key), !CueWords.own.contains(second.key)
    else { return nil }
    return first.key
  }

  /// A word of asking, or a verb before what it is said of: "can I", "is the".
  private static func hasOrderOfQuestion(_ said: [Word]) -> Bool {
    guard said.count > 3, let first = said.first, !CueWords.anything.contains(first.key) else { return true }
    if said.contains(where: { CueWords.courteous.contains($0.key) }) { return true }
    let asks = said.indices.contains { index in
      guard CueWords.questions.contains(said[index].key) else { return false }
      // "Guests who pay" asks for nobody.
      let next = index + 1 < said.count ? said[index + 1].key : 0
      let isRelative = CueWords.relating.contains(said[index].key) && !CueWords.auxiliaries.contains(next)
      return index == 0 || !isRelative || said[..<index].contains { CueWords.learning.contains($0.key) }
    }
    if asks { return true }
    return said.indices.dropLast().contains { index in
      let isFirst = index == 0 || said[index - 1].isHandle
      return CueWords.auxiliaries.contains(said[index].key)
        && (isFirst || CueWords.subjects.contains(said[index + 1].key))
    }
  }

  /// "Why not" with a deed behind it, "why don't you" and "couldn't they", "how about adding", "would it not be
  /// better": no reason and no "no" is asked for. "Why can't I" and "why doesn't it" ask for the reason.
  private static func proposes(_ said: [Word]) -> Bool {
    let said = said.drop { CueWords.beforeQuestions.contains($0.key) || $0.isHandle }
    guard let first = said.first, let second = said.dropFirst().first else { return false }
    let rest = said.dropFirst(2)
    if first.key == CueWords.why {
      guard CueWords.unwilling.contains(second.key), let next = rest.first else { return false }
      if second.hasApostrophe {
        return CueWords.proposedTo.contains(next.key)
          && !(rest.dropFirst().first.map { CueWords.owed.contains($0.key) } ?? true)
      }
      return next.isContent && !next.endsInEd && !next.endsInIng
    }
    guard CueWords.proposing.contains(first.key), said.prefix(4).contains(where: \.isNegation) else { return false }
    return rest.prefix(8).contains { CueWords.better.contains($0.key) }
      && (CueWords.namedThing.contains(second.key)
        || rest.first.map { CueWords.namedThing.contains($0.key) } ?? false)
  }

  private static func kind(of said: [Word]) -> Kind {
    guard let place = said.firstIndex(where: { CueWords.questions.contains($0.key) }) else { return .yesOrNo }
    // "Can I pay when it comes?" wants yes or no, "Can you tell me when it comes?" a time.
    let isAside =
      place > 2 && CueWords.relating.contains(said[place].key)
      && !said[..<place].contains { CueWords.learning.contains($0.key) }
    if isAside { return .yesOrNo }
    let next = place + 1 < said.count ? said[place + 1].key : 0
    switch said[place].key {
    case CueWords.why: return .reason
    case CueWords.how where next == CueWords.come: return .reason
    case CueWords.how: return CueWords.measures.contains(next) ? .amount : .way
    case CueWords.when: return .time
    case CueWords.where: return .place
    case CueWords.who: return .person
    default: return CueWords.timeKinds.contains(next) ? .time : .thing
    }
  }

  /// It is met by a deed, and not by what stands in the way of it.
  var isRequest: Bool { asksForDeed || asksToHave }

  /// A statement has one of its words.
  func isTouched(by said: ArraySlice<Word>) -> Bool { said.contains { about.contains($0.key) } }

  func isDenied(_ word: Word) -> Bool { word.isNegation || word.key == CueWords.unableAlone }

  /// A statement has one of three of its words, and speaks of the same; how much and when is not said by that.
  func isTakenUp(by said: ArraySlice<Word>) -> Bool {
    if kind == .amount || kind == .time || kind == .place && said.contains(where: isDenied) { return false }
    let shared = WordSet(said.lazy.filter { about.contains($0.key) }.map(\.key)).count
    return shared > 0 && 3 * shared >= about.count
  }

  /// At least eight tenths of the words of both are in both.
  func repeats(_ other: RecordedQuestion) -> Bool {
    if about.isEmpty, other.about.isEmpty { return kind == other.kind && turn == other.turn }
    let shared = about.countShared(with: other.about)
    return shared > 0 && 10 * shared >= 8 * (about.count + other.about.count - shared)
  }
}
