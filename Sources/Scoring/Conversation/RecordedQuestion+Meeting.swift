import RapportModel

/// What meets a question of a recording's customer.
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
    let said = said.drop { CueWords.interjecting.contains($0.key) }
    guard let first = said.first else { return false }
    func has(_ keys: WordSet) -> Bool { said.contains { keys.contains($0.key) } }
    if kind == .yesOrNo {
      return (Self.isVerdict(said) || saysBack(said)) && (!place.putsOff || CueWords.yesOrNo.contains(first.key))
    }
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
        // A number of many digits is dialled.
        $0.hasDigit && $0.span.end - $0.span.start < 5 || CueWords.days.contains($0.key)
          || CueWords.answeringTimes.contains($0.key)
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
    case .person:
      // "Who do I give it to?" "Drop it at the desk."
      return has(CueWords.persons) || said.contains { $0.isMasked }
        || wantsAWay && said.dropFirst().contains { CueWords.placing.contains($0.key) }
    case .reason:
      return !CueWords.causes.contains(first.key) && has(CueWords.causes) || first.key == CueWords.because
    case .thing: return about.isEmpty && CueWords.pointing.contains(first.key)
    case .way: return false
    }
  }

  /// "It can say what you like": the verb of the question, of the same thing.
  private func saysBack(_ said: ArraySlice<Word>) -> Bool {
    guard let opening, let first = said.first, let second = said.dropFirst().first else { return false }
    return second.key == opening && CueWords.standIns.contains(first.key) && !CueWords.own.contains(first.key)
      && !CueWords.you.contains(first.key)
      && (CueWords.askingLeave.contains(second.key) || isTouched(by: said))
  }

  /// One of what was put to choose is in it, or both are meant.
  func isChosen(by said: ArraySlice<Word>) -> Bool {
    options.isEmpty || said.contains { options.contains($0.key) || CueWords.bothOrNeither.contains($0.key) }
  }

  /// "We may be able to in some cases", "we don't have a date": it speaks to it and settles nothing.
  func isLeftOpen(by said: ArraySlice<Word>) -> Bool {
    let isHedged = said.indices.contains { index in
      // "You may" allows.
      CueWords.hedges.contains(said[index].key)
        || CueWords.perhaps.contains(said[index].key)
          && !said[..<index].suffix(1).contains { $0.key == CueWords.youAlone }
    }
    return isHedged
      || kind == .time && said.contains(where: isDenied) && !said.contains { CueWords.days.contains($0.key) }
  }

  /// A message comes back to it: it has a word of it.
  func isRaised(in words: Words) -> Bool {
    words.all.contains { about.contains($0.key) && !CueWords.amounts.contains($0.key) }
  }

  /// A message of few words has half of its words and more, or a question has at least two of them.
  func isAskedAgain(in customer: CustomerTurn) -> Bool {
    let isShort = customer.words.all.count <= Self.fewWords
    guard !about.isEmpty, isShort || !customer.questions.isEmpty else { return false }
    let shared = WordSet(customer.words.all.lazy.filter { about.contains($0.key) }.map(\.key)).count
    return 2 * shared >= about.count && (isShort || shared >= 2)
  }

  private static let fewWords = 5

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
