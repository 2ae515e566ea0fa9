/// Deeds that words about them keep from being done: forbidden, unfit, refused as a whole.
extension StanceReader {
  /// Where a deed begins that a word before it keeps from being done: "I'd hate to", "it would be wrong to", "our rules
  /// forbid me to", "you can forget about", "good luck getting", "hard to see how I could", "I'd need leave to".
  func forbidden(_ index: Int, in clause: Clause) -> Int? {
    let range = clause.range
    let (token, next) = (tokens[index], word(index + 1, in: range))
    guard index + 2 < range.upperBound, clause.form == .statement else { return nil }
    if Self.shying.contains(token.stem) {
      return next == Words.to && index > range.lowerBound ? index + 2 : nil
    }
    if Self.unfit.contains(token.stem) {
      let before = range.prefix(upTo: index)
      let isMeant =
        next == Words.to && before.contains { tokens[$0].word == "it" }
        && before.contains { tokens[$0].word == Words.would || tokens[$0].word == "is" }
      return isMeant ? index + 2 : nil
    }
    if Self.banning.contains(token.stem) {
      let object = (index + 1..<min(index + 5, range.upperBound)).first {
        tokens[$0].word == Words.to || tokens[$0].word == Words.from || tokens[$0].classes.contains(.progressive)
      }
      let deed = object.map { tokens[$0].classes.contains(.progressive) ? $0 : $0 + 1 }
      return deed.flatMap { $0 < range.upperBound ? $0 : nil }
    }
    switch token.word {
    case "forget":
      let what = next == "about" ? index + 2 : index + 1
      guard let you = range.prefix(upTo: index).last(where: { tokens[$0].word == Words.you }), index - you < 5,
        !(you..<index).contains(where: { tokens[$0].word == Words.not || tokens[$0].word == Words.will }),
        !range.suffix(from: what).contains(where: { Self.burdens.contains(tokens[$0].stem) })
      else { return nil }
      return what
    case "luck":
      let isGood = word(index - 1, in: range) == "good"
      return isGood && (tokens[index + 1].classes.contains(.progressive) || next == "with") && next != "in"
        && tokens[index + 1].stem == "get" ? index + 1 : nil
    case "scarcely":
      return tokens[index - (index > range.lowerBound ? 1 : 0)].classes.contains(.modal) ? index + 1 : nil
    case "see", "imagine":
      let isHard = (max(range.lowerBound, index - 3)..<index).contains { Self.hard.contains(tokens[$0].stem) }
      return isHard && (next == Words.how || next == Words.why) ? index + 2 : nil
    case "permission", "approval", "authorisation", "clearance", "miracle":
      let isNeeded = (max(range.lowerBound, index - 4)..<index).contains { Self.needing.contains(tokens[$0].stem) }
      return isNeeded && (next == Words.to || next == Words.for) ? index + 2 : nil
    case "done", "through", "finished":
      let isTrying = next == "trying" && Words.be.contains(word(index - 1, in: range) ?? .nothing)
      return isTrying ? index + 1 : nil
    default: return nil
    }
  }

  /// "when pigs fly", "when hell freezes over", "over my dead body": never. "Yeah right, I'll".
  func saysNever(_ index: Int, in range: Range<Int>) -> Bool {
    switch tokens[index].word {
    case "pigs", "hell": return word(index - 1, in: range) == Words.when
    case "body": return word(index - 1, in: range) == "dead"
    case "yeah":
      return index == range.lowerBound && word(index + 1, in: range) == "right" && index + 2 < range.upperBound
        && !tokens[index + 2].before.isEmpty
    case "like":
      // "like I'm going to", "as if I'd" is a condition.
      guard index == range.lowerBound, index + 3 < range.upperBound,
        tokens[index + 1].classes.contains(.firstPerson)
      else { return false }
      return tokens[index + 2].classes.contains(.auxiliary)
    default: return false
    }
  }

  /// "Lending one would be a mistake", "Lending one breaks our rules", "Lending one is the bank's business": what the
  /// clause names before that is not done.
  func dismissesOwnDeed(_ index: Int, in range: Range<Int>) -> Bool {
    guard let first = opening(of: range), index > first + 1, tokens[first].classes.contains(.progressive),
      !Self.suffered.contains(tokens[first].stem)
    else { return false }
    if Self.breaching.contains(tokens[index].stem) {
      return tokens[index - 1].classes.isDisjoint(with: [.determiner, .preposition])
    }
    guard Self.rejecting.contains(tokens[index].stem) else { return false }
    return range.prefix(upTo: index).contains { Words.be.contains(tokens[$0].word) && $0 > first }
      && !range.prefix(upTo: index).contains {
        $0 > first && (tokens[$0].classes.contains(.negator) || Self.ours.contains(tokens[$0].word))
      }
  }

  private static let shying = Lexicon.stems("hesitant loath unwilling hate dread")
  private static let unfit = Lexicon.stems(
    "wrong foolish silly mad unwise unfair pointless illegal unlawful mistake useless madness")
  private static let banning = Lexicon.stems("forbid prohibit ban disallow bar")
  private static let burdens = Lexicon.stems("fee charge fine penalty bill cost debt interest payment it that")
  private static let hard = Lexicon.stems("hard difficult tough struggle impossible")
  private static let needing = Lexicon.stems("need require take lack await")
  private static let breaching = Lexicon.stems("break breach violate contradict")
  private static let rejecting = Lexicon.stems(
    """
    mistake trouble impossible useless madness wrong foolish silly mad unwise unfair pointless illegal unlawful forbid
    difficult tricky risky against beyond job business task decision duty problem responsibility
    """)
  /// What befalls a customer is no deed of the desk: "Waiting so long is a problem".
  private static let suffered = Lexicon.stems("wait be have get lose miss go hear pay see")
}
