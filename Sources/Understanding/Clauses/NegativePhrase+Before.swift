/// Phrases that deny what stands before them: "… was ruled out", "… is off the table", "… came to nothing".
extension NegativePhrase {
  /// Where a phrase ends that denies all before it and begins here.
  func endDenyingBefore(_ index: Int) -> Int? {
    guard index > range.lowerBound, Self.opensBefore.contains(tokens[index].word) else { return nil }
    return endOfVain(index) ?? endOfFailure(index) ?? endOfOutOfReach(index) ?? endOfPassive(index)
      ?? endOfTime(index)
  }

  /// "in vain", "to no avail", "without success", "anybody's guess", "remains to be seen", "is something we never do".
  private func endOfVain(_ index: Int) -> Int? {
    let three = (tokens[index].word, word(index + 1), word(index + 2))
    switch three.0 {
    case "something":
      let isOurs = index + 1 < range.upperBound && tokens[index + 1].classes.contains(.firstPerson)
      return isOurs && (three.2 == "never" || word(index + 3) == "not") && isPredicate(index)
        ? range.upperBound : nil
    case "in": return three.1 == "vain" ? index + 2 : nil
    case "to": return three.1 == "no" && three.2 == "avail" ? index + 3 : nil
    case "without": return three.1 == "success" || three.1 == "luck" || three.1 == "result" ? index + 2 : nil
    case "anybody", "anyone": return three.1 == "guess" ? index + 2 : three.2 == "guess" ? index + 3 : nil
    case "remains": return three.1 == "to" && three.2 == "be" && word(index + 3) == "seen" ? index + 4 : nil
    default: return nil
    }
  }

  /// "came to nothing", "fell through", "got nowhere", "didn't work out".
  private func endOfFailure(_ index: Int) -> Int? {
    guard standsAlone(index) else { return nil }
    switch tokens[index].word {
    case "come", "came", "comes", "amount", "amounted":
      return word(index + 1) == "to" && word(index + 2) == "nothing" ? index + 3 : nil
    case "fall", "fell", "fallen", "falls": return word(index + 1) == "through" ? index + 2 : nil
    case "got", "get", "led", "going", "went": return word(index + 1) == "nowhere" ? index + 2 : nil
    case "work", "worked": return word(index + 1) == "out" && tokens[index - 1].word == "not" ? index + 2 : nil
    default: return nil
    }
  }

  /// "is out of the question", "is off the table", "is beyond us", "is out of our hands", "is more than I may do".
  private func endOfOutOfReach(_ index: Int) -> Int? {
    let (first, second, third) = (tokens[index].word, word(index + 1), word(index + 2))
    switch first {
    case "out":
      guard second == "of" else { return nil }
      if third == "the" { return word(index + 3) == "question" ? index + 4 : nil }
      return isPredicate(index) && isDeed(before: index) && word(index + 3).map(Self.reaches.contains) == true
        ? index + 4 : nil
    case "off":
      guard isPredicate(index) else { return nil }
      if second == "limits" { return index + 2 }
      return second == "the" && third.map(Self.tables.contains) == true ? index + 3 : nil
    case "beyond", "outside", "above":
      guard isPredicate(index), isDeed(before: index), let second, Self.ownReach.contains(second) else {
        return nil
      }
      return min(index + 3, range.upperBound)
    case "more":
      let isOurs =
        isPredicate(index) && index + 2 < range.upperBound && tokens[index + 2].classes.contains(.firstPerson)
      return second == "than" && isOurs && word(index + 3).map(Self.abilities.contains) == true
        ? range.upperBound : nil
    default: return nil
    }
  }

  /// "was ruled out", "has been turned down", "is being held back", "is barred", "gets knocked back".
  private func endOfPassive(_ index: Int) -> Int? {
    guard let before = range.prefix(upTo: index).last(where: { !tokens[$0].classes.contains(.adverb) }),
      Words.be.contains(tokens[before].word) || tokens[before].word == "not"
    else { return nil }
    switch tokens[index].word {
    case "ruled": return word(index + 1) == "out" ? index + 2 : nil
    case "turned", "voted", "shot": return word(index + 1) == "down" ? index + 2 : nil
    case "held", "knocked": return word(index + 1) == "back" ? index + 2 : nil
    case "withheld", "barred", "vetoed", "overruled": return index + 1
    default: return nil
    }
  }

  /// "the time for it has gone by", "the window is closed", "the offer ran out": what could be had once.
  private func endOfTime(_ index: Int) -> Int? {
    guard Self.over.contains(tokens[index].word), standsAlone(index),
      range.prefix(upTo: index).contains(where: { Self.times.contains(tokens[$0].stem) })
    else { return nil }
    if tokens[index].word == "ran" || tokens[index].word == "run" {
      return word(index + 1) == "out" && word(index + 2) != "of" ? index + 2 : nil
    }
    // "the offer is over £50", "the date is up to you".
    if index + 1 < range.upperBound, tokens[index + 1].kind != .word || tokens[index + 1].word == "to" {
      return nil
    }
    let before = tokens[index - 1].word
    let isPast = tokens[index].word == "expired" || tokens[index].word == "lapsed"
    guard isPast || Words.be.contains(before) || Words.isHave(before) || before == "already" || before == "now"
    else {
      return nil
    }
    return word(index + 1) == "by" || word(index + 1) == "out" ? index + 2 : index + 1
  }

  /// "we regret that it fell through", "because it fell through": not said of what stands before that.
  private func standsAlone(_ index: Int) -> Bool {
    !range.prefix(upTo: index).contains {
      $0 > range.lowerBound
        && (tokens[$0].word == Words.that
          || !tokens[$0].classes.isDisjoint(with: [.emotive, .questionWord, .conjunction]))
    }
  }

  /// "Lending you one is beyond us", "what you ask is", not "the charge is": whoever has no power over a thing does not
  /// deny it.
  private func isDeed(before index: Int) -> Bool {
    range.prefix(upTo: index).contains { tokens[$0].classes.contains(.progressive) || tokens[$0].word == "to" }
  }

  /// After "is", "lies".
  private func isPredicate(_ index: Int) -> Bool {
    guard let before = range.prefix(upTo: index).last(where: { !tokens[$0].classes.contains(.adverb) }) else {
      return false
    }
    return Words.be.contains(tokens[before].word) || tokens[before].word == "lies" || tokens[before].word == "not"
  }

  private static let opensBefore = Lexicon.keys(
    """
    in to without something anybody anyone remains come came comes amount amounted fall fell fallen falls got get led going
    went work worked out off beyond outside above more ruled turned voted shot held knocked withheld barred vetoed overruled
    ran run gone passed over up expired lapsed closed ended
    """)
  private static let reaches = Lexicon.keys("hands power reach control gift remit")
  private static let tables = Lexicon.keys("table cards menu agenda")
  private static let ownReach = Lexicon.keys("me us our my what")
  private static let abilities = Lexicon.keys("can could may am are")
  private static let over = Lexicon.keys("ran run gone passed over up expired lapsed closed ended")
  private static let times = Lexicon.stems(
    "time window period deadline chance moment day date offer deal discount promotion voucher term limit option")
}
