import RapportModel

/// How a sentence gets the customer to do something, in whatever form: "press it", "could you press it?", "please
/// press it", "we suggest you press it", "try pressing it".
enum Directive: Sendable, Hashable {
  /// Something about the matter.
  case act
  /// To tell or send the agent something.
  case tell
}

extension AgentReply {
  /// The first directive of a sentence.
  func directive(in said: ArraySlice<Word>) -> Directive? {
    for index in said.indices {
      let verb = said[index].key
      // What looks like no directive needs a polite word just before it to be one, and most words have none.
      guard
        CueWords.directed.contains(verb)
          || index > said.startIndex && CueWords.besideVerbs.contains(said[index - 1].key),
        let opening = opening(of: index, in: said), !isFormula(at: index, in: said)
      else { continue }
      if verb == CueWords.make, said[(index + 1)...].first?.key == CueWords.clear { return .tell }
      if CueWords.telling.contains(verb), tells(at: index, in: said) { return .tell }
      // "You can submit it on the website".
      if isRecorded, CueWords.telling.contains(verb), opening != .start,
        said[(index + 1)...].contains(where: { CueWords.pages.contains($0.key) })
      {
        return .act
      }
      if CueWords.saying.contains(verb), opening != .start { return .tell }
      if CueWords.instructions.contains(verb) || CueWords.handling.contains(verb) { return .act }
      if opening == .please, said[index].isContent, !said[index].hasDigit, !CueWords.formulas.contains(verb) {
        return .act
      }
    }
    return nil
  }

  /// What makes the word behind it a directive.
  private enum Opening { case start, please, other }

  private func opening(of index: Int, in said: ArraySlice<Word>) -> Opening? {
    var before = index - 1
    var isPolite = false
    while before >= said.startIndex, CueWords.besideVerbs.contains(said[before].key), !isParted(before, in: said) {
      isPolite = isPolite || CueWords.courteous.contains(said[before].key)
      before -= 1
    }
    if isPolite { return .please }
    // "3 Open the lid": the number of a step.
    if isRecorded, before == said.startIndex, said[before].hasDigit, said[index].isCapitalised,
      !isStatement(index, in: said)
    {
      return .start
    }
    guard before >= said.startIndex, !isParted(before, in: said) else {
      // "We will look into it, try to mend it": goes on with what is announced.
      let goesOn = before >= said.startIndex && said[...before].contains { CueWords.announcing.contains($0.key) }
      return goesOn || isStatement(index, in: said) ? nil : .start
    }
    return directs(before, in: said) ? .other : nil
  }

  /// "Take it easy", "pay attention", "keep an eye on it".
  private func isFormula(at index: Int, in said: ArraySlice<Word>) -> Bool {
    if isRecorded, said[index].key == CueWords.waitAlone { return !tellsHowLong(said[(index + 1)...]) }
    // "Can you make it out?"
    if isRecorded, said[index].key == CueWords.make,
      said[(index + 1)...].prefix(2).contains(where: { $0.key == CueWords.outAlone })
    {
      return true
    }
    return CueWords.formulaVerbs.contains(said[index].key)
      && said[(index + 1)...].prefix(3).contains { CueWords.formulaNouns.contains($0.key) }
  }

  /// "Wait two minutes", "wait until it blinks", but not "wait for our call".
  private func tellsHowLong(_ rest: ArraySlice<Word>) -> Bool {
    rest.prefix(6).contains {
      $0.hasDigit || CueWords.unitsOfTime.contains($0.key) || CueWords.untilWords.contains($0.key)
    }
  }

  /// More than a space stands behind the word.
  private func isParted(_ index: Int, in said: ArraySlice<Word>) -> Bool {
    index + 1 < said.endIndex && said[index].isParted
  }

  /// "Order 12 was sent", "checking it now": what looks like an imperative is none.
  private func isStatement(_ index: Int, in said: ArraySlice<Word>) -> Bool {
    let word = said[index]
    if word.endsInEd || word.endsInIng && word.span.end - word.span.start >= 6 { return true }
    let next = said[(index + 1)...].first { !$0.hasDigit && !$0.isMasked }
    return next.map { CueWords.finite.contains($0.key) } ?? false
  }

  /// The word opens a directive: "you" of a request or of advice, a modal of the customer's, or "to" and "and" that go
  /// on with one.
  private func directs(_ index: Int, in said: ArraySlice<Word>) -> Bool {
    let key = said[index].key
    let earlier = said[..<index]
    if key == CueWords.youAlone {
      let isAsked = earlier.last.map { CueWords.requesting.contains($0.key) } ?? false
      return isAsked && !asksForThing(earlier) || earlier.suffix(2).contains { CueWords.advising.contains($0.key) }
    }
    if CueWords.leaving.contains(key) {
      guard let subject = earlier.last(where: { !CueWords.besideVerbs.contains($0.key) }),
        CueWords.toldPeople.contains(subject.key)
      else { return false }
      return !earlier.suffix(3).contains { CueWords.conditions.contains($0.key) }
    }
    guard CueWords.goingOn.contains(key) else { return false }
    if earlier.allSatisfy({ CueWords.besideVerbs.contains($0.key) }) { return CueWords.joining.contains(key) }
    // "Do you mean to use it?" only asks, and "you are trying to open it" tells what the customer does.
    if asksWhether(earlier) || key == CueWords.toAlone && (tellsWish(earlier) || isAnnounced(earlier)) {
      return false
    }
    if isRecorded, key == CueWords.toAlone, isSpared(earlier) { return false }
    // "We will pass on what you wrote and keep going": the company goes on with its own deed.
    if CueWords.joining.contains(key), isAnnounced(earlier), !leavesToCustomer(earlier) { return false }
    guard let person = earlier.lastIndex(where: { CueWords.people.contains($0.key) }) else {
      // "Old numbers are not able to apply", "a fee is charged to replace it", "he stayed late to mend it".
      if key == CueWords.toAlone, let last = earlier.last, isNoAdvice(last) { return false }
      // "The department is looking at it and trying to mend it".
      let isOfStaff = earlier.contains { CueWords.staff.contains($0.key) || CueWords.desks.contains($0.key) }
      let isAtIt = zip(earlier, earlier.dropFirst()).contains { CueWords.being.contains($0.key) && $1.endsInIng }
      if isRecorded, isOfStaff, isAtIt { return false }
      if earlier.contains(where: { CueWords.thirdPersons.contains($0.key) }) { return false }
      return !earlier.contains { CueWords.futures.contains($0.key) }
    }
    if !CueWords.speakers.contains(earlier[person].key) {
      // "I can help you to cancel it".
      return !earlier[..<person].suffix(1).contains { CueWords.assisting.contains($0.key) }
    }
    return earlier[person...].contains { CueWords.advising.contains($0.key) }
  }

  /// "Which town will you visit?", but not "when you have time, could you send it?"
  private func asksForThing(_ earlier: ArraySlice<Word>) -> Bool {
    guard let asking = earlier.lastIndex(where: { CueWords.questions.contains($0.key) }) else { return false }
    return !earlier[asking...].contains { CueWords.subjects.contains($0.key) }
  }

  /// "You don't have to return it", "so you never need to check".
  private func isSpared(_ earlier: ArraySlice<Word>) -> Bool {
    earlier.last.map { CueWords.obliging.contains($0.key) } ?? false
      && earlier.dropLast().suffix(2).contains(where: \.isNegation)
  }

  private func isNoAdvice(_ word: Word) -> Bool {
    if isRecorded, CueWords.toldOrMade.contains(word.key) { return true }
    return text[word.span].hasSuffix("ed") && !CueWords.advising.contains(word.key)
      && !CueWords.needing.contains(word.key)
  }

  /// "We will ring the number you left to reach you": who acts is the company.
  private func isAnnounced(_ earlier: ArraySlice<Word>) -> Bool {
    if earlier.last?.key == CueWords.youAlone { return false }
    return earlier.indices.contains { index in
      CueWords.ownFutures.contains(earlier[index].key)
        || CueWords.futures.contains(earlier[index].key)
          && earlier[..<index].last.map { CueWords.speakers.contains($0.key) } ?? false
    }
  }

  /// "You can" stands in it.
  private func leavesToCustomer(_ earlier: ArraySlice<Word>) -> Bool {
    zip(earlier, earlier.dropFirst()).contains { first, second in
      first.key == CueWords.youAlone && CueWords.leaving.contains(second.key)
    }
  }

  private func asksWhether(_ earlier: ArraySlice<Word>) -> Bool {
    if let first = earlier.first, CueWords.asksWhether.contains(first.key) { return true }
    return zip(earlier, earlier.dropFirst()).contains { first, second in
      CueWords.asksWhether.contains(first.key) && second.key == CueWords.youAlone
    }
  }

  /// "You want to", "you're trying to", but not "you may want to".
  private func tellsWish(_ earlier: ArraySlice<Word>) -> Bool {
    guard let wish = earlier.last, CueWords.wishes.contains(wish.key) else { return false }
    let before = earlier.dropLast().suffix(3)
    return before.contains { CueWords.toldPeople.contains($0.key) }
  }

  /// It is told or sent to the agent, or is a particular of the customer's.
  private func tells(at index: Int, in said: ArraySlice<Word>) -> Bool {
    let rest = said[(index + 1)...].prefix(12)
    if rest.contains(where: { CueWords.toUs.contains($0.key) || CueWords.details.contains($0.key) }) { return true }
    return rest.first.map { CueWords.toldClauses.contains($0.key) } ?? false
  }

  /// It offers more help and asks for nothing: "Is there anything else I can help you with?"
  func offersHelp(in said: ArraySlice<Word>) -> Bool {
    said.contains { CueWords.openOffers.contains($0.key) } && said.contains { CueWords.offered.contains($0.key) }
      && !said.contains { CueWords.details.contains($0.key) }
      && (said.contains { CueWords.speakers.contains($0.key) }
        || said.contains { CueWords.furtherHelp.contains($0.key) })
  }

  /// "Anything else?", "was there anything else?", but not "is there anything else on the screen?"
  func asksForMore(_ said: ArraySlice<Word>) -> Bool {
    guard let place = said.firstIndex(where: { $0.key == CueWords.elseAlone }), place > said.startIndex,
      CueWords.somethingMore.contains(said[place - 1].key)
    else { return false }
    let next = said[(place + 1)...].first
    return said[place].isParted
      || next.map { CueWords.people.contains($0.key) || CueWords.forAlone == $0.key } ?? true
  }

  /// It only invites the customer to come back: "for any question, please call us".
  func invitesBack(in said: ArraySlice<Word>) -> Bool {
    func has(_ keys: WordSet) -> Bool { said.contains { keys.contains($0.key) } }
    let isForMore = has(CueWords.offered) || has(CueWords.know)
    return has(CueWords.inTouch) && isForMore && has(CueWords.anything)
  }

  /// It sends the customer to a page to look for what they asked: "visit our website to find the right account".
  func sendsOff(in said: ArraySlice<Word>) -> Bool {
    func has(_ keys: WordSet) -> Bool { said.contains { keys.contains($0.key) } }
    // "Please find our terms on the website": to be read, and nothing of it is said.
    return said.indices.contains { index in
      CueWords.lookingUp.contains(said[index].key)
        && said[(index + 1)...].prefix(3).contains { CueWords.documents.contains($0.key) }
        // "To see whether its condition is better".
        && !said[(index + 1)...].prefix(2).contains { CueWords.leavingOpen.contains($0.key) }
    }
  }
}
