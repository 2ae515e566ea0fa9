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

  init(_ sentence: Span, in customer: CustomerTurn) {
    let said = Array(customer.words.within(sentence))
    turn = customer.turn
    text = customer.text[sentence]
    let kind = Self.kind(of: said)
    self.kind = kind
    isStatement = !Self.hasOrderOfQuestion(said) && !customer.words.asksToKnow(sentence)
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
      case .time, .amount, .person: false
      }
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

  private func isDenied(_ word: Word) -> Bool { word.isNegation || word.key == CueWords.unableAlone }

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

extension RecordedQuestion {
  /// What a statement is beside what it says.
  struct Place {
    /// Nothing but courtesies stands before it.
    var isFirst: Bool
    var isCourtesy: Bool
    /// It puts the answer off.
    var putsOff: Bool
  }

  /// A statement is of the type that is wanted: yes or no, a time, a place.
  func isMet(by said: ArraySlice<Word>, _ place: Place) -> Bool {
    guard let first = said.first else { return false }
    func has(_ keys: WordSet) -> Bool { said.contains { keys.contains($0.key) } }
    if kind == .yesOrNo { return Self.isVerdict(said) && (!place.putsOff || CueWords.yesOrNo.contains(first.key)) }
    if place.isCourtesy || place.putsOff && kind != .time { return false }
    if place.isFirst, kind != .reason, kind != .way, Self.isFragment(said) { return true }
    switch kind {
    case .yesOrNo: return false
    case .time:
      // "We can't give you a date" is what there is to say.
      if said.contains(where: isDenied), said.contains(where: { CueWords.timeKinds.contains($0.key) }) {
        return true
      }
      return said.contains {
        $0.hasDigit || CueWords.days.contains($0.key) || CueWords.answeringTimes.contains($0.key)
      }
        || zip(said, said.dropFirst()).contains {
          CueWords.atHours.contains($0.key) && CueWords.hourNumbers.contains($1.key)
        }
    case .amount:
      return said.indices.contains {
        CueWords.amounts.contains(said[$0].key) || said[$0].hasDigit
      }
    case .place:
      return has(CueWords.placed)
        || zip(said, said.dropFirst()).contains {
          CueWords.placing.contains($0.key) && !CueWords.answeringTimes.contains($1.key)
        }
    case .person: return has(CueWords.persons) || said.contains { $0.isMasked }
    case .reason:
      return !CueWords.causes.contains(first.key) && has(CueWords.causes) || first.key == CueWords.because
    case .thing: return about.isEmpty && CueWords.pointing.contains(first.key)
    case .way: return false
    }
  }

  /// "Not a penny", "Same price, yes", "That is correct", "It is."
  private static func isVerdict(_ said: ArraySlice<Word>) -> Bool {
    guard let first = said.first, let last = said.last else { return false }
    let second = said.dropFirst().first
    if CueWords.verdicts.contains(first.key), second.map({ !CueWords.afterNoVerdict.contains($0.key) }) ?? true {
      return true
    }
    if CueWords.yesOrNo.contains(last.key) { return true }
    // "I am sorry" says neither.
    if said.contains(where: { CueWords.sympathy.contains($0.key) }) { return false }
    guard let second, CueWords.standIns.contains(first.key), CueWords.auxiliaries.contains(second.key) else {
      return false
    }
    // "They are, platform nine": the comma ends what answers.
    let isParted = said.dropFirst(2).first.map { $0.span.start > second.span.end + 1 } ?? false
    return isParted || said.count == 2 || said.count <= 5 && said.contains { CueWords.verdicts.contains($0.key) }
  }

  /// A few words without a verb, as only an answer has: "Half past six", "The one in Mill Street".
  private static func isFragment(_ said: ArraySlice<Word>) -> Bool {
    guard (1...6).contains(said.count), said.contains(where: { $0.isContent || CueWords.amounts.contains($0.key) })
    else {
      return false
    }
    return !said.contains { word in
      CueWords.speaking.contains(word.key) || CueWords.auxiliaries.contains(word.key)
        || CueWords.instructions.contains(word.key) || CueWords.courtesy.contains(word.key)
        || CueWords.backchannels.contains(word.key)
    }
  }
}
