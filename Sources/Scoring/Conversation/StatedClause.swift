import RapportModel

/// A run of words between two signs.
struct StatedClause {
  let words: ArraySlice<Word>
  let text: String

  var standing: Standing? {
    guard let first = words.first, let last = words.last else { return nil }
    let span = Span(first.span.start, last.span.end)
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
    if has(CueWords.unreal) { return false }
    if hasArrived { return true }
    return words.indices.contains { index in
      guard !denied(index) else { return false }
      let subject = subject(of: index)
      if let subject, CueWords.personal.contains(subject.key) { return false }
      let key = words[index].key
      let next = index + 1 < words.endIndex ? words[index + 1] : nil
      if CueWords.works.contains(key) {
        let form = written(index)
        // "The work", "works nights", "its functions". "Already worked Thank you": a capital begins what follows where
        // the sign is left out.
        let goesOn =
          next.map {
            CueWords.afterWorks.contains($0.key) || isToSelf(index + 1) || $0.isCapitalised && !$0.isMasked
          }
          ?? true
        return form != "work" && form != "functions" && goesOn
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
      if form.hasSuffix("ing") { return isInState(index) && !isOfThem }
      let isNamed = subject.map { CueWords.namedThing.contains($0.key) } ?? false
      return isNamed && form.hasSuffix("s")
    }
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
}

extension StatedClause {
  /// The thing does not do what it should, or is as it was.
  private var fails: Bool {
    if has(CueWords.supposed) { return false }
    return isUnchanged || staysAway || words.indices.contains(where: isFailure)
  }

  private func isFailure(_ index: Int) -> Bool {
    let key = words[index].key
    let isFailing = CueWords.failing.contains(key)
    guard isFailing || CueWords.offAgain.contains(key) else { return false }
    let isLasting =
      has(CueWords.still) || has(CueWords.again) || words.prefix(2).contains { CueWords.atPresent.contains($0.key) }
    guard isFailing || isLasting else { return false }
    if denied(index) || has(CueWords.past) { return false }
    return isSaid(index)
  }

  /// It is said of something, and no name of it: "it is broken", "the pump died", but not "the leak".
  private func isSaid(_ index: Int) -> Bool {
    let before = words[..<index].last { word in
      !CueWords.besideState.contains(word.key) || CueWords.be.contains(word.key)
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
    return (form.hasSuffix("ed") || form.hasSuffix("s"))
      && !CueWords.personal.contains(before.key)
  }

  /// "Still cold", "it still blinks", "same as before".
  private var isUnchanged: Bool {
    if has(CueWords.works) || has(CueWords.runs) || has(CueWords.better) { return false }
    if has(CueWords.same), has(CueWords.again) || words.count <= 5 && has(CueWords.formerly) { return true }
    guard let still = words.firstIndex(where: { $0.key == CueWords.still }), still + 1 < words.endIndex,
      !CueWords.wellStill.contains(words[still + 1].key), words.count <= 5
    else { return false }
    let before = words[..<still].last { !CueWords.clauseJoiners.contains($0.key) }
    return before.map { CueWords.namedThing.contains($0.key) || CueWords.be.contains($0.key) } ?? true
  }

}
