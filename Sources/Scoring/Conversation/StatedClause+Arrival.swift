import RapportModel

/// What was missing is there: the customer says that it works in no word for working.
extension StatedClause {
  /// "It finally arrived", "now the list appeared", "it's already available", "it's fine since the restart".
  var hasArrived: Bool {
    guard !has(CueWords.reporting), !words.contains(where: isIll) else { return false }
    return words.indices.contains { isFit(at: $0) || isNews && (arrives(at: $0) || isPresent(at: $0)) }
  }

  /// "The missing page did not appear", "it doesn't show up": not "it hasn't come yet", which waits.
  var staysAway: Bool {
    guard !has(CueWords.unreal), !has(CueWords.yetAlone), !has(CueWords.noMore), !has(CueWords.alerts),
      !has(CueWords.troubles)
    else { return false }
    return words.indices.contains { index in
      guard isComing(at: index), let no = words[..<index].lastIndex(where: \.isNegation), index - no <= 2,
        !isState(deniedAt: no)
      else { return false }
      let subject = words[..<no].last {
        !CueWords.besideState.contains($0.key) && !CueWords.auxiliaries.contains($0.key)
      }
      guard let subject else { return words.count <= 4 }
      return isThing(subject)
    }
  }

  /// "It is not opened": how it was left, and not what it does.
  private func isState(deniedAt no: Int) -> Bool {
    words[..<no].last.map { CueWords.be.contains($0.key) || $0.hasApostrophe } ?? false
  }

  private func isIll(_ word: Word) -> Bool {
    word.isNegation || CueWords.troubles.contains(word.key) || CueWords.failing.contains(word.key)
      || CueWords.offAgain.contains(word.key) || CueWords.alerts.contains(word.key)
      || word.key == CueWords.withoutAlone
  }

  /// It is said to be new: "now", "has just".
  private var isNews: Bool {
    words.contains { CueWords.newly.contains($0.key) }
      || zip(words, words.dropFirst()).contains { first, second in
        second.key == CueWords.justAlone && (CueWords.isDone.contains(first.key) || first.hasApostrophe)
      }
  }

  private func isThing(_ word: Word) -> Bool {
    CueWords.namedThing.contains(word.key)
      || word.isContent && !CueWords.personal.contains(word.key) && !CueWords.clauseJoiners.contains(word.key)
  }

  /// The word that says so, with what belongs to it.
  private func isComing(at index: Int) -> Bool {
    if CueWords.arriving.contains(words[index].key) { return true }
    return CueWords.comingUp.contains(words[index].key) && index + 1 < words.endIndex
      && CueWords.particles.contains(words[index + 1].key)
  }

  private func arrives(at index: Int) -> Bool {
    guard isComing(at: index) else { return false }
    if let subject = subject(of: index) {
      guard isThing(subject) else { return false }
    } else if words[index].beginsSentence, !words[index].endsInEd {
      // "Show now": nobody says of what.
      return false
    }
    return closesWell(words[(index + 1)...])
  }

  /// "It's there now", "they are already visible".
  private func isPresent(at index: Int) -> Bool {
    CueWords.present.contains(words[index].key) && isInState(index) && subject(of: index).map(isThing) ?? false
      && closesWell(words[(index + 1)...])
  }

  /// "It's all right after changing the cable", "it is fine since last night", but not "it's fine after six".
  private func isFit(at index: Int) -> Bool {
    guard CueWords.fit.contains(words[index].key), isInState(index), !has(CueWords.past),
      let subject = subject(of: index), isThing(subject)
    else { return false }
    let rest = words[(index + 1)...]
    guard let since = rest.first, CueWords.sinceThen.contains(since.key), let next = rest.dropFirst().first else {
      return false
    }
    return since.key != CueWords.afterAlone || next.endsInIng || CueWords.speakers.contains(next.key)
  }

  /// Nothing follows that could take it back: "here", "in my list", "for me".
  private func closesWell(_ rest: ArraySlice<Word>) -> Bool {
    guard let next = rest.first else { return true }
    if CueWords.afterArrival.contains(next.key) { return closesWell(rest.dropFirst()) }
    if CueWords.inPlaces.contains(next.key) {
      return rest.dropFirst().first.map { CueWords.onePlace.contains($0.key) || $0.isCapitalised } ?? true
    }
    return isToSelf(rest.startIndex)
  }
}
