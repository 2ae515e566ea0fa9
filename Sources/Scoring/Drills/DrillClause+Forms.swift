import RapportModel

/// A no, a reason and another way.
extension DrillClause {
  // MARK: A no

  /// "Not tomorrow", "so no", "we don't come out on Sundays", "a new machine isn't on the cards".
  var refuses: Bool { !isQuestion && (words.indices.contains(where: denies) || hasNo) }

  private var hasNo: Bool {
    has(CueWords.noes) || ["too late for", "off the table", "out of the question"].contains { has($0) }
  }

  private func denies(at index: Int) -> Bool {
    let word = words[index]
    guard word.isNegation else { return false }
    let rest = words[(index + 1)...].drop { CueWords.besideDenials.contains($0.key) }
    let next = words.index(after: index) < words.endIndex ? words[index + 1].key : nil
    if word.key == CueWords.no { return refuses(no: index, before: next) }
    if word.key == CueWords.notAlone, index == words.startIndex {
      return next.map { !CueWords.afterHarmlessNo.contains($0) && !CueWords.harmlessBehindNot.contains($0) }
        ?? false
    }
    let isAlone = word.key == CueWords.notAlone
    let auxiliary = isAlone && index > words.startIndex ? words[index - 1].key : word.key
    let subject = words[..<(isAlone ? max(words.startIndex, index - 1) : index)].last?.key
    let verb = rest.first?.key
    if CueWords.cants.contains(auxiliary) { return verb.map { !CueWords.notRefused.contains($0) } ?? true }
    if CueWords.wont.contains(auxiliary) {
      return verb.map { CueWords.favours.contains($0) || CueWords.working.contains($0) } ?? true
    }
    if CueWords.donts.contains(auxiliary) {
      return subject.map { CueWords.oneself.contains($0) } ?? false
        && verb.map { !CueWords.notRefused.contains($0) } ?? false
    }
    return CueWords.isnts.contains(auxiliary) && rest.prefix(4).contains { CueWords.toBeHad.contains($0.key) }
  }

  private func refuses(no index: Int, before next: UInt64?) -> Bool {
    guard let next else { return true }
    if CueWords.afterHarmlessNo.contains(next) || CueWords.harmlessBehindNot.contains(next) { return false }
    return index == words.startIndex || CueWords.havingNo.contains(words[index - 1].key)
  }

  // MARK: A reason

  var restsOnPolicy: Bool { has(CueWords.policy) }

  var saysBecause: Bool {
    let isLong = words.count >= 3
    if joint == CueWords.because || begins(with: [CueWords.because]) || has("due to") || has("reason is") {
      return isLong
    }
    if joint == CueWords.since || begins(with: [CueWords.since]) {
      return isLong && !begins(with: CueWords.behindSinceOfTime)
    }
    return words.indices.contains { index in
      guard words[index].key == CueWords.asAlone, index + 3 < words.endIndex,
        CueWords.clauseOpeners.contains(words[index + 1].key)
      else { return false }
      return index == words.startIndex || !CueWords.beforeComparingAs.contains(words[index - 1].key)
    }
  }

  /// It says how things are, and neither refuses, offers, begs pardon nor speaks of what the customer did.
  var statesFact: Bool {
    words.count >= 4 && !isQuestion && !isOrder && !refuses && !offers && !begins(with: CueWords.you)
      && !has(CueWords.beggingPardon) && words.count { $0.isContent || CueWords.allOfThem.contains($0.key) } >= 2
  }

  // MARK: Another way

  /// "You could pick it up", "Saturday would work", "mending it costs you nothing", "what about a sample?".
  var offers: Bool {
    if !isQuestion, has("costs you nothing") || has("costs nothing") { return true }
    if has(CueWords.nobody) { return false }
    if isQuestion { return ["what about", "how about", "shall i", "shall we", "why not"].contains { has($0) } }
    if refuses { return false }
    if has("welcome to") || has("no charge") || has("no cost") { return true }
    if isPlain, begins(with: CueWords.instructions), !has("again"), !has("see") { return true }
    return words.indices.contains(where: isPossible)
  }

  private func isPossible(at index: Int) -> Bool {
    let key = words[index].key
    let rest = words[(index + 1)...].drop { CueWords.besideOffers.contains($0.key) }
    guard let verb = rest.first else { return false }
    if CueWords.isWords.contains(key) { return CueWords.free.contains(verb.key) }
    guard CueWords.offering.contains(key), !verb.isNegation, !CueWords.notOffered.contains(verb.key) else {
      return false
    }
    // "You could have read it" blames; "you could have Saturday" offers.
    guard verb.key == CueWords.have, CueWords.onlyPossible.contains(key) else { return true }
    return rest.dropFirst().first.map {
      CueWords.havingSomething.contains($0.key) || CueWords.days.contains($0.key)
    }
      ?? false
  }
}

/// Whose fault it was, what comes, and goodbye.
extension DrillClause {
  /// "We didn't save it", "our system billed you twice", "it should never have left here dirty".
  var ownsFault: Bool {
    if isQuestion || has(CueWords.uncertain) { return false }
    if has("blame us") || has("blame me") { return true }
    let shouldNot = ["should never have", "should not have", "shouldn't have"].contains { has($0) }
    if shouldNot { return !has(CueWords.you) || begins(with: CueWords.oneself) }
    let first = words.prefix(4)
    let isOurs =
      begins(with: CueWords.oneself) || begins(with: CueWords.ours)
      || begins(with: CueWords.nobodyOfUs)
        && first.contains { CueWords.hereAlone == $0.key || CueWords.ours.contains($0.key) }
    guard isOurs, !has(CueWords.helpers) else { return false }
    return ["packed up", "broke down", "went down", "let you down"].contains { has($0) }
      || words.contains { CueWords.goneWrong.contains($0.key) && !isDenied($0) }
      || words.indices.contains { index in
        guard CueWords.pastNegations.contains(words[index].key) || words[index].key == CueWords.neverAlone else {
          return false
        }
        return !words[(index + 1)...].prefix(2).contains { CueWords.noFailing.contains($0.key) }
      }
  }

  // MARK: What comes

  var isOver: Bool { has(CueWords.over) || joint == CueWords.since && !saysBecause }

  var isToCome: Bool {
    words.contains { word in
      CueWords.coming.contains(word.key) || CueWords.futures.contains(word.key)
        || CueWords.looksAhead.contains(word.key)
        || CueWords.companyDeeds.contains(word.key)
    }
  }

  /// "On Thursday", "within three days", "between eight and ten", "this minute".
  var tellsTime: Bool {
    words.indices.contains { index in
      let key = words[index].key
      let before = words[..<index].suffix(3)
      if CueWords.days.contains(key) || CueWords.nowAlone == key {
        return !before.contains { $0.key == CueWords.since || CueWords.pastOrHabit.contains($0.key) }
      }
      if CueWords.unitsOfTime.contains(key) || CueWords.partsOfDay.contains(key) {
        return before.contains {
          $0.hasDigit || CueWords.quantities.contains($0.key) || CueWords.deadlines.contains($0.key)
        }
      }
      let isCounted = words[index].hasDigit || CueWords.numbers.contains(key)
      return isCounted && before.suffix(2).contains { CueWords.beforeTimes.contains($0.key) }
    }
  }

  // MARK: Goodbye

  var partsKindly: Bool {
    guard !isQuestion, let first = words.first?.key else { return false }
    let second = words.dropFirst().first?.key
    switch first {
    case CueWords.have: return second.map { CueWords.havingDays.contains($0) } ?? false
    case CueWords.happyAlone: return second != nil && second != CueWords.toAlone && second != CueWords.thatAlone
    case CueWords.goodAlone: return second.map { CueWords.goodThings.contains($0) } ?? false
    default: break
    }
    if CueWords.partings.contains(first) { return true }
    if CueWords.oneself.contains(first), second == CueWords.wishAlone { return true }
    return [
      "all the best", "take care", "speak soon", "see you", "best wishes", "kind regards", "safe travels",
      "safe journey",
      "talk soon", "until then",
    ].contains { has($0) }
  }
}
