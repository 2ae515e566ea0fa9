/// Phrases of several words that deny what is said after them, or before.
///
/// Verbs that deny what follows them: Karttunen, "Implicative verbs" (Language 47, 1971); Nairn, Condoravdi and
/// Karttunen, "Computing relative polarity for textual inference" (ICoS 2006). The lists are written for this purpose.
struct NegativePhrase {
  let tokens: [Token]
  let range: Range<Int>

  init(_ tokens: [Token], in range: Range<Int>) {
    self.tokens = tokens
    self.range = range
  }

  /// Where what is denied begins, when such a phrase begins here.
  func denied(from index: Int) -> Int? {
    guard index + 1 < range.upperBound, opens(index) else { return nil }
    let start =
      afterImplicative(index) ?? afterUsedUp(index) ?? afterYetTo(index) ?? afterShortOf(index) ?? afterAgainst(
        index) ?? afterTooMuch(
        index)
      ?? afterNoMeans(index) ?? afterAnythingBut(index) ?? afterLettingOff(index)
    return start.flatMap { $0 < range.upperBound ? $0 : nil }
  }

  /// Most words open no such phrase.
  private func opens(_ index: Int) -> Bool {
    Self.openings.contains(tokens[index].word) || Self.openingVerbs.contains(tokens[index].stem)
  }

  /// "forgot to send", "refrains from charging", "avoid paying", "stopped lending", "gave up charging", "rules out a
  /// visit", "withholds the payment".
  private func afterImplicative(_ index: Int) -> Int? {
    let (stem, next) = (tokens[index].stem, tokens[index + 1])
    if Self.forgetting.contains(stem), next.word == Words.to { return index + 2 }
    if Self.refraining.contains(stem), next.word == Words.from { return index + 2 }
    if Self.withholding.contains(stem) { return index + 1 }
    if Self.excluding.contains(stem), next.word == Self.out { return index + 2 }
    if Self.givingUp.contains(stem), next.word == Self.off || next.word == Self.up, index + 2 < range.upperBound {
      return tokens[index + 2].classes.contains(.progressive) ? index + 2 : nil
    }
    return Self.ceasing.contains(stem) && next.classes.contains(.progressive) ? index + 1 : nil
  }

  /// "we've run out of the blue ones"; not "run out of patience", which denies nothing that is done.
  private func afterUsedUp(_ index: Int) -> Int? {
    guard Self.running.contains(tokens[index].word), tokens[index + 1].word == Self.out,
      word(index + 2) == Words.of, index + 3 < range.upperBound
    else { return nil }
    return tokens[index + 3].classes.isDisjoint(with: [.determiner, .noun]) ? nil : index + 3
  }

  /// "I've yet to send", "it is yet to come".
  private func afterYetTo(_ index: Int) -> Int? {
    guard tokens[index].word == Self.yet, tokens[index + 1].word == Words.to, index > range.lowerBound else {
      return nil
    }
    let before = tokens[index - 1].word
    return Words.isHave(before) || Words.be.contains(before) ? index + 2 : nil
  }

  /// "stops short of a refund", "fell just short of paying".
  private func afterShortOf(_ index: Int) -> Int? {
    guard Self.falling.contains(tokens[index].stem) else { return nil }
    let short = index + 1 + (tokens[index + 1].classes.contains(.adverb) ? 1 : 0)
    return word(short) == Self.short && word(short + 1) == Words.of ? short + 2 : nil
  }

  /// "a rule against dogs", "we advise against mixing them"; not "insured against", "the claim against".
  private func afterAgainst(_ index: Int) -> Int? {
    guard tokens[index].word == Self.against, index > range.lowerBound else { return nil }
    let before = range.prefix(upTo: index).last { !tokens[$0].classes.contains(.adverb) }
    guard let before else { return nil }
    return Words.be.contains(tokens[before].word) || Self.opposed.contains(tokens[before].stem) ? index + 1 : nil
  }

  /// "too busy to see you", "too late for a refund"; not "it's not too late to".
  private func afterTooMuch(_ index: Int) -> Int? {
    guard tokens[index].word == Self.too, let opening = word(index + 2) else { return nil }
    let isDenied = index > range.lowerBound && tokens[index - 1].word == Words.not
    let opens = opening == Words.to || opening == Words.for && tokens[index + 1].word == Self.late
    return opens && !isDenied && word(index + 3) != nil ? index + 3 : nil
  }

  /// "by no means", "under no circumstances", "in no way"; "no intention of paying", "no point in coming", "little hope
  /// of a refund"; not "in no time", "at no cost".
  private func afterNoMeans(_ index: Int) -> Int? {
    guard tokens[index].word == Words.no || tokens[index].word == Self.little, index + 2 < range.upperBound else {
      return nil
    }
    let isAfterPreposition = index > range.lowerBound && tokens[index - 1].classes.contains(.preposition)
    if isAfterPreposition { return Self.means.contains(tokens[index + 1].word) ? index + 2 : nil }
    guard Self.intentions.contains(tokens[index + 1].word), Self.aims.contains(tokens[index + 2].word) else {
      return nil
    }
    return index + 3
  }

  private func afterAnythingBut(_ index: Int) -> Int? {
    tokens[index].word == Self.anything && tokens[index + 1].word == Words.but ? index + 2 : nil
  }

  /// "let you off paying".
  private func afterLettingOff(_ index: Int) -> Int? {
    guard tokens[index].word == Words.letWord, word(index + 2) == Self.off, range.contains(index + 3),
      tokens[index + 3].classes.contains(.progressive)
    else { return nil }
    return index + 3
  }

  /// "danger" of "out of danger": a state that is left; not "run out of patience", which is told by the verb.
  func left(from index: Int) -> Int? {
    guard tokens[index].word == Self.out, word(index + 1) == Words.of, index + 2 < range.upperBound,
      word(index - 1).map(Self.running.contains) != true, isState(index),
      tokens[index + 2].classes.isDisjoint(with: [.determiner, .pronoun, .object])
    else { return nil }
    return index + 2
  }

  /// "is out of stock", "they're nearly out of stock", "out of danger"; not "we fly you out of Oslo".
  private func isState(_ index: Int) -> Bool {
    guard let before = range.prefix(upTo: index).last(where: { !tokens[$0].classes.contains(.adverb) }) else {
      return true
    }
    return Words.be.contains(tokens[before].word) || tokens[before].classes.isDisjoint(with: [.object, .verb])
  }

  func word(_ index: Int) -> Key? { range.contains(index) ? tokens[index].word : nil }

  /// A verb that denies what is done after it, by itself: "stop", "forget", "refrain".
  static func denies(_ token: Token) -> Bool {
    ceasing.contains(token.stem) || forgetting.contains(token.stem) || refraining.contains(token.stem)
      || withholding.contains(token.stem)
  }

  private static let forgetting = Lexicon.stems("forget neglect omit")
  private static let refraining = Lexicon.stems("refrain abstain desist")
  private static let ceasing = Lexicon.stems("avoid stop cease quit")
  private static let falling = Lexicon.stems("stop fall come")
  private static let opposed = Lexicon.stems(
    "rule policy law regulation decide advise recommend warn vote argue choose set down nothing something")
  private static let means = Lexicon.keys(
    "means circumstances circumstance way account point event position condition")
  private static let intentions = Lexicon.keys(
    """
    intention question prospect hope means plan plans thought possibility chance way point use sense scope room call
    right authority power permission mandate need
    """)
  private static let aims = Lexicon.keys("of in for")
  private static let withholding = Lexicon.stems("withhold")
  private static let excluding = Lexicon.stems("rule")
  private static let givingUp = Lexicon.stems("hold put give leave")
  private static let running = Lexicon.keys("run runs ran running")
  private static var yet: Key { "yet" }
  private static var short: Key { "short" }
  private static var against: Key { "against" }
  private static var too: Key { "too" }
  private static var late: Key { "late" }
  private static var anything: Key { "anything" }
  private static var little: Key { "little" }
  private static var off: Key { "off" }
  private static var out: Key { "out" }
  private static var up: Key { "up" }
  private static let openings = Lexicon.keys("yet against too no little anything let run runs ran running")
  private static let openingVerbs = Lexicon.stems(
    """
    forget neglect omit refrain abstain desist avoid stop cease quit fall come withhold rule hold put give leave
    """)
}
