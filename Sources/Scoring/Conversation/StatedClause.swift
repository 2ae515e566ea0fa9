import RapportModel

/// A run of words between two signs.
struct StatedClause {
  let words: ArraySlice<Word>
  let text: String
  /// What the customer has told before that the thing does, as its trouble: "wakes" of "why does it wake up all night?"
  var plagues: WordSet = []

  var standing: Standing? {
    guard let first = words.first, let last = words.last else { return nil }
    let span = Span(first.span.start, last.span.end)
    if vexes { return Standing(kind: .vexes, span: span) }
    if fails { return Standing(kind: .fails, span: span) }
    return works ? Standing(kind: .works, span: span) : nil
  }

  func has(_ keys: WordSet) -> Bool { words.contains { keys.contains($0.key) } }
  func has(_ key: UInt64) -> Bool { words.contains { $0.key == key } }

  private func denied(_ index: Int) -> Bool {
    words[max(words.startIndex, index - 3)..<index].contains(where: \.isNegation)
  }

  private func written(_ index: Int) -> String { text[words[index].span].lowercased() }

  /// Who or what the word is said of: the last before it that is not beside the point. Nil where it begins the clause.
  func subject(of index: Int) -> Word? {
    words[..<index].last { word in
      CueWords.namedThing.contains(word.key)
        || !CueWords.besideState.contains(word.key)
          && !CueWords.clauseJoiners.contains(word.key)
    }
  }
}

extension StatedClause {
  /// The thing does what it should.
  private var works: Bool {
    if isRidOfTrouble || isSpared { return true }
    if has(CueWords.unreal) { return false }
    if isGain || hasArrived { return true }
    return words.indices.contains { index in
      guard !denied(index) else { return false }
      let subject = subject(of: index)
      if let subject, CueWords.personal.contains(subject.key) { return false }
      let key = words[index].key
      let next = index + 1 < words.endIndex ? words[index + 1] : nil
      if next?.key == CueWords.again, CueWords.wellAgain.contains(key) { return true }
      if CueWords.works.contains(key) {
        let form = written(index)
        // "The work", "works nights", "its functions".
        // "Already worked Thank you": a capital begins what follows where the sign is left out.
        let goesOn =
          next.map {
            CueWords.afterWorks.contains($0.key) || isToSelf(index + 1) || $0.isCapitalised && !$0.isMasked
          }
          ?? true
        // "Worked I have now finished it".
        let isBare =
          index == words.startIndex && words[index].beginsSentence && form.hasSuffix("ed")
          && next.map { CueWords.speakers.contains($0.key) } ?? false
        return form != "work" && form != "functions" && (goesOn || isBare)
      }
      if CueWords.comesBack.contains(key), let next, CueWords.waysBack.contains(next.key) {
        return has(CueWords.again)
      }
      guard CueWords.runs.contains(key), !has(CueWords.still), !has(CueWords.past), !has(CueWords.offAgain) else {
        return false
      }
      if let next, CueWords.speakers.contains(next.key) { return false }
      let isOfThem = subject.map { CueWords.them.contains($0.key) } ?? false
      if let next, !CueWords.afterWorks.contains(next.key) { return false }
      let form = written(index)
      if form.hasSuffix("ing") {
        let isNow = isInState(index)
        return (isNow && !isOfThem) || (isNow || subject == nil) && has(CueWords.again)
      }
      let isNamed = subject.map { CueWords.namedThing.contains($0.key) } ?? false
      return isNamed && !isOfThem && form.hasSuffix("s")
    }
  }

  /// "Much better", "even quicker than before".
  private var isGain: Bool {
    guard words.count <= 4, has(CueWords.better), let first = words.first,
      !CueWords.clauseJoiners.contains(first.key)
    else { return false }
    return !words.contains { $0.isNegation || CueWords.personal.contains($0.key) }
      && written(words.startIndex) != "be"
  }

  /// "Is", "it's" or "has been" stands before the word, with nothing but "now" and the like between.
  func isInState(_ index: Int) -> Bool {
    let before = words[..<index].last { word in
      CueWords.be.contains(word.key) || !CueWords.besideState.contains(word.key)
    }
    return before.map { CueWords.be.contains($0.key) || $0.hasApostrophe } ?? false
  }

  /// "For me", "for us".
  func isToSelf(_ index: Int) -> Bool {
    words[index].key == CueWords.forAlone && index + 1 < words.endIndex
      && CueWords.speakers.contains(words[index + 1].key)
  }

  /// "No more errors", "no longer leaks", "it has stopped beeping", "it isn't leaking any more".
  private var isRidOfTrouble: Bool {
    words.indices.contains { index in
      let isTrouble = CueWords.troubles.contains(words[index].key) || CueWords.failing.contains(words[index].key)
      guard isTrouble else { return false }
      // "No whistle!", alone and of the thing: of a signal it would be bad news, of a trouble it is good.
      if words.count == 2, words[words.startIndex].key == CueWords.no, CueWords.troubles.contains(words[index].key),
        !CueWords.afterHarmlessNo.contains(words[index].key), !CueWords.trouble.contains(words[index].key)
      {
        return true
      }
      let before = words[max(words.startIndex, index - 3)..<index]
      if let last = before.last, CueWords.stopped.contains(last.key) { return true }
      guard before.contains(where: \.isNegation) else { return false }
      return before.contains { CueWords.noMore.contains($0.key) }
        || words[index...].contains { CueWords.anyMore.contains($0.key) }
    }
  }
}

extension StatedClause {
  /// The thing does not do what it should, or is as it was.
  private var fails: Bool {
    if has(CueWords.supposed) || isRidOfTrouble || isSpared { return false }
    if isTriedInVain { return true }
    return isBackToIt || isWorse || isUnchanged || hasCeased || staysAway
      || words.indices.contains(where: isFailure)
  }

  private func isFailure(_ index: Int) -> Bool {
    let key = words[index].key
    let isFailing = CueWords.failing.contains(key)
    guard isFailing || CueWords.offAgain.contains(key) else { return false }
    let isLasting =
      has(CueWords.still) || has(CueWords.again) || words.prefix(2).contains { CueWords.atPresent.contains($0.key) }
    guard isFailing || isLasting else { return false }
    if denied(index) || has(CueWords.past) && !isLasting { return false }
    return isSaid(index)
  }

  /// It is said of something, and no name of it: "it is broken", "the pump died", but not "the leak".
  private func isSaid(_ index: Int) -> Bool {
    let before = words[..<index].last { word in
      !CueWords.besideState.contains(word.key) || CueWords.be.contains(word.key)
        || CueWords.namedThing.contains(word.key)
    }
    guard let before else { return words.count <= 4 }
    if CueWords.clauseJoiners.contains(before.key) { return true }
    if CueWords.be.contains(before.key) || before.hasApostrophe { return true }
    if CueWords.namedThing.contains(before.key) { return !CueWords.determiners.contains(before.key) || index > 1 }
    let form = written(index)
    // "Five failed attempts", "card freezes are free".
    if index + 1 < words.endIndex,
      words[index + 1].isContent || form.hasSuffix("s") && CueWords.finite.contains(words[index + 1].key)
    {
      return false
    }
    return (form.hasSuffix("ed") || form.hasSuffix("s")) && !CueWords.determiners.contains(before.key)
      && !CueWords.personal.contains(before.key)
  }

  /// "Back to blinking".
  private var isBackToIt: Bool {
    words.indices.dropFirst(2).contains { index in
      CueWords.failing.contains(words[index].key) && words[index - 1].key == CueWords.toAlone
        && words[index - 2].key == CueWords.back
    }
  }

  /// "It's even slower".
  private var isWorse: Bool {
    words.indices.dropLast().contains { index in
      // "Evening" has the same key.
      guard words[index].key == CueWords.even, written(index) == "even" else { return false }
      let form = written(index + 1)
      return form.utf8.count >= 5 && form.hasSuffix("er") && !CueWords.notCompared.contains(words[index + 1].key)
        && !CueWords.better.contains(words[index + 1].key)
    }
  }

  /// "Still cold", "it still blinks", "same as before", "just as cold as before", "now there's no picture".
  private var isUnchanged: Bool {
    let isNothing = zip(words, words.dropFirst()).contains { first, second in
      first.key == CueWords.no && !CueWords.troubles.contains(second.key)
        && !CueWords.afterHarmlessNo.contains(second.key)
    }
    if isNothing, has(CueWords.thereIs), has(CueWords.atPresent), !has(CueWords.past) { return true }
    if has(CueWords.works) || has(CueWords.runs) || has(CueWords.better) { return false }
    if has(CueWords.same), has(CueWords.again) || words.count <= 5 && has(CueWords.formerly) { return true }
    let asBefore = zip(words, words.dropFirst()).contains { first, second in
      first.key == CueWords.asAlone && second.key == CueWords.formerly
    }
    if asBefore, !has(CueWords.wellAgain) { return true }
    guard let still = words.firstIndex(where: { $0.key == CueWords.still }), still + 1 < words.endIndex,
      !CueWords.wellStill.contains(words[still + 1].key), words.count <= 5, !isCounted(still + 1)
    else { return false }
    let before = words[..<still].last { !CueWords.clauseJoiners.contains($0.key) }
    return before.map { CueWords.namedThing.contains($0.key) || CueWords.be.contains($0.key) } ?? true
  }

  /// "Still three pounds" grumbles, and "still three errors" does not.
  private func isCounted(_ index: Int) -> Bool {
    (words[index].hasDigit || CueWords.amounts.contains(words[index].key))
      && !words.contains { CueWords.troubles.contains($0.key) }
  }

  /// "It stopped again", but not "it stopped beeping".
  private var hasCeased: Bool {
    words.indices.contains { index in
      CueWords.ceasing.contains(words[index].key) && words[(index + 1)...].contains { $0.key == CueWords.again }
        && !denied(index) && subject(of: index).map { !CueWords.personal.contains($0.key) } ?? true
    }
  }
}

extension StatedClause {
  /// "Another hour gone", "two days wasted", "whatever".
  private var vexes: Bool {
    if words.count <= 2, has(CueWords.whatever) { return true }
    guard
      let stretch = words.indices.first(where: {
        CueWords.stretches.contains(words[$0].key) && written($0) != "even"
      })
    else { return false }
    let before = words[..<stretch]
    if let last = before.last, last.key == CueWords.another {
      return before.dropLast().allSatisfy { CueWords.clauseJoiners.contains($0.key) }
    }
    return words.count <= 5 && words[stretch...].dropFirst().prefix(2).contains { CueWords.wasted.contains($0.key) }
      && !words.contains(where: \.isNegation)
  }

  /// Where something worked for a while and then did not: "for a second and then", "once and now".
  static func relapse(in clauses: [StatedClause]) -> Span? {
    guard let brief = clauses.firstIndex(where: \.isBrief) else { return nil }
    let later = clauses[(brief + 1)...].first { clause in
      clause.words.prefix(2).contains { CueWords.then.contains($0.key) } || clause.fails
    }
    guard let later, let first = clauses[brief].words.first, let last = later.words.last else { return nil }
    return Span(first.span.start, last.span.end)
  }

  /// "It heated for a minute", "it worked once".
  private var isBrief: Bool {
    let isWhile = words.indices.contains { index in
      words[index].key == CueWords.forAlone
        && words[(index + 1)...].prefix(3).contains { CueWords.instants.contains($0.key) }
    }
    guard isWhile || words.last.map({ CueWords.briefly.contains($0.key) }) ?? false else { return false }
    guard has(CueWords.namedThing) || has(CueWords.works) || has(CueWords.runs) else { return false }
    return !has(CueWords.unreal) && !words.contains { CueWords.personal.contains($0.key) }
  }
}
