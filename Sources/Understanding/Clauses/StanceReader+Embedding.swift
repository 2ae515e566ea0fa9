/// Deeds that a clause only speaks of: wished for by the customer, forbidden, left to others, so in theory.
extension StanceReader {
  /// Looks at the few words that can make a deed one that is merely spoken of.
  mutating func embed(_ clause: Clause) {
    let range = clause.range
    for index in range
    where Self.openings.contains(tokens[index].word) || Self.openingStems.contains(tokens[index].stem) {
      if let theory = theory(index, in: clause) {
        mark(theory, .unreal)
      } else if let start = wished(index, in: clause) ?? hoped(index, in: clause) {
        mark(start..<range.upperBound, .unreal)
      } else if let start = leftToOthers(index, in: range) {
        mark(start..<range.upperBound, .directed)
      } else if let start = forbidden(index, in: clause) {
        negate(start..<scopeEnd(from: start, in: range))
      } else if let start = asked(index, in: clause) {
        mark(start..<range.upperBound, .reported)
      } else if saysNever(index, in: range) || dismissesOwnDeed(index, in: range) {
        negate(range)
      }
    }
  }

  // MARK: In theory

  /// "in an ideal world we'd", "in theory I could", "theoretically", "imagine we had to": all of the clause.
  private func theory(_ index: Int, in clause: Clause) -> Range<Int>? {
    let range = clause.range
    guard clause.form == .statement else { return nil }
    switch tokens[index].word {
    case "theoretically", "hypothetically": return range
    case "theory", "paper", "principle":
      let isPhrase = word(index - 1, in: range) == "in" || word(index - 1, in: range) == "on"
      return isPhrase && holdsModal(range, but: "will") ? range : nil
    case "world":
      let isIdeal = word(index - 1, in: range).map { $0 == "ideal" || $0 == "perfect" || $0 == "better" } ?? false
      return isIdeal && holdsModal(range, but: "will") ? range : nil
    case "imagine", "suppose", "say", "picture":
      let isOpening = index == opening(of: range)
      guard isOpening, index + 2 < range.upperBound, tokens[index + 1].classes.contains(.firstPerson) else {
        return nil
      }
      return range
    default: return nil
    }
  }

  private func holdsModal(_ range: Range<Int>, but excluded: Key) -> Bool {
    range.contains { tokens[$0].classes.contains(.modal) && tokens[$0].word != excluded }
  }

  // MARK: Wishes

  /// "you want me to", "you'd like us to", "you were hoping for", "you asked us for", "you demand that we": where what
  /// the customer wishes begins. Not "the one you asked for came", "if you'd like one".
  private func wished(_ index: Int, in clause: Clause) -> Int? {
    let range = clause.range
    guard clause.form == .statement, Self.wishing.contains(tokens[index].stem), index + 1 < range.upperBound,
      let you = range.prefix(upTo: index).last(where: { tokens[$0].word == Words.you }), index - you < 4,
      range.prefix(upTo: you).allSatisfy({ leadsToCustomer($0) }),
      (you + 1..<index).allSatisfy({ !tokens[$0].classes.isDisjoint(with: [.auxiliary, .adverb]) }),
      !(you + 1..<index).contains(where: {
        tokens[$0].classes.isSuperset(of: [.modal]) && tokens[$0].word != Words.would
      })
    else { return nil }
    let next = index + 1
    if !tokens[next].classes.isDisjoint(with: [.firstPerson, .determiner]) || tokens[next].word == Words.that {
      return index
    }
    if Words.us.contains(tokens[next].word) { return next + 1 < range.upperBound ? index : nil }
    guard tokens[next].word == Words.for || tokens[next].word == "about", next + 1 < range.upperBound else {
      return nil
    }
    return tokens[next + 1].classes.isDisjoint(with: [.auxiliary, .pronoun]) ? index : nil
  }

  /// "so", "I see that", "I know": before what the customer wishes.
  private func leadsToCustomer(_ index: Int) -> Bool {
    Words.opensNothing.contains(tokens[index].word) || tokens[index].classes.contains(.firstPerson)
      || tokens[index].word == Words.that || Self.perceiving.contains(tokens[index].stem)
      || tokens[index].classes.contains(.modal)
  }

  /// "I'd hoped to" is told elsewhere; "I nearly sent one", "I almost got to": what did not come about.
  private func hoped(_ index: Int, in clause: Clause) -> Int? {
    let word = tokens[index].word
    if word == "nearly" || word == "almost" {
      guard index > clause.range.lowerBound, tokens[index - 1].classes.contains(.firstPerson),
        index + 1 < clause.range.upperBound, tokens[index + 1].classes.contains(.past)
      else { return nil }
      return index + 1
    }
    if word == "wonder", clause.form == .statement,
      clause.range.suffix(from: index).dropFirst().first.map({ Words.opensCondition(tokens[$0].word) }) ?? false
    {
      return index
    }
    // "much as I'd like to", "as much as we want to".
    guard word == "much", index + 2 < clause.range.upperBound, tokens[index + 1].word == Words.as,
      tokens[index + 2].classes.contains(.firstPerson), (opening(of: clause.range) ?? index) >= index - 1
    else { return nil }
    return index + 2
  }

  // MARK: Others' business

  /// "only a manager can send one", "the seller should send it", "it's up to the bank to": theirs to do.
  private func leftToOthers(_ index: Int, in range: Range<Int>) -> Int? {
    switch tokens[index].word {
    case "only":
      guard index == opening(of: range), index + 3 < range.upperBound,
        tokens[index + 1].classes.contains(.determiner),
        let verb = (index + 2..<min(index + 6, range.upperBound)).first(where: {
          tokens[$0].classes.contains(.auxiliary)
        }),
        Self.mayDo.contains(tokens[verb].word)
      else { return nil }
      return verb + 1 < range.upperBound ? verb + 1 : nil
    case "up":
      // "up to you" is told elsewhere; "up to £50", "up to us", "up to date".
      guard word(index + 1, in: range) == Words.to, index + 3 < range.upperBound,
        index > range.lowerBound, isBeOrNot(index - 1)
      else { return nil }
      let whom = tokens[index + 2]
      let isOther =
        whom.classes.contains(.determiner) && !Self.ours.contains(whom.word) || Self.them.contains(whom.word)
      return isOther ? index + 3 : nil
    case "who", "that":
      // "it's the seller who has to".
      guard index > range.lowerBound + 2, index + 2 < range.upperBound,
        Self.mayDo.contains(tokens[index + 1].word)
          || Self.mustDo.contains(tokens[index + 1].word), Words.outsiders.contains(tokens[index - 1].word)
      else { return nil }
      return index + 2
    default:
      // "the seller should".
      guard Self.mustDo.contains(tokens[index].word), index > range.lowerBound + 1, index + 1 < range.upperBound,
        Words.outsiders.contains(tokens[index - 1].word), tokens[index - 2].classes.contains(.determiner),
        !Words.ownDeterminers.contains(tokens[index - 2].word)
      else { return nil }
      return index + 1
    }
  }

  private func isBeOrNot(_ index: Int) -> Bool {
    Words.be.contains(tokens[index].word) || tokens[index].word == Words.not
      || tokens[index].classes.contains(.adverb)
  }

  // MARK: Asked about

  /// "can you remember who offered", "could you tell me if anyone", "do you know when we": where what is asked begins.
  private func asked(_ index: Int, in clause: Clause) -> Int? {
    let range = clause.range
    guard clause.form == .request || clause.form == .question, index > range.lowerBound + 1,
      index + 2 < range.upperBound,
      (max(range.lowerBound, index - 3)..<index).contains(where: { Self.learning.contains(tokens[$0].stem) })
    else { return nil }
    if tokens[index].word == "who" { return tokens[index + 1].classes.contains(.past) ? index + 1 : nil }
    let next = tokens[index + 1]
    let isOther = Self.anybody.contains(next.word) || !next.classes.isDisjoint(with: [.firstPerson, .thirdPerson])
    return isOther && tokens[index + 2].classes.isDisjoint(with: .modal) ? index + 1 : nil
  }

  // MARK: Words

  func opening(of range: Range<Int>) -> Int? {
    range.first { !Words.opensNothing.contains(tokens[$0].word) }
  }

  func word(_ index: Int, in range: Range<Int>) -> Key? { range.contains(index) ? tokens[index].word : nil }

  private static let openings = Lexicon.keys(
    """
    theoretically hypothetically theory paper principle world imagine suppose say picture nearly almost much wonder only up who that if
    whether when should must has needs forget luck scarcely see permission approval authorisation clearance miracle done
    through finished pigs hell body yeah like
    """)
  private static let openingStems = Lexicon.stems(
    """
    want like ask hope expect demand request wish hesitant loath unwilling hate dread wrong foolish silly mad unwise unfair
    pointless illegal unlawful forbid prohibit ban disallow bar break breach violate contradict mistake trouble
    impossible useless madness difficult tricky risky against beyond job business task decision duty problem responsibility
    """)
  private static let wishing = Lexicon.stems("want like ask hope expect demand request wish")
  private static let perceiving = Lexicon.stems(
    "see know understand hear gather realise appreciate believe guess take")
  private static let mayDo = Lexicon.keys("can could may is are has")
  private static let mustDo = Lexicon.keys("should must has needs")
  static let ours = Lexicon.keys("my our me us")
  private static let them = Lexicon.keys("them him her")
  private static let learning = Lexicon.stems("tell know remember recall say ask wonder remind check")
  private static let anybody = Lexicon.keys("anyone anybody someone somebody people they")
}
