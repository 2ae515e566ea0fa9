/// Finds where a reply names what the customer feels, and what that feeling is about.
///
/// The words for feelings are a list of its own, written from no other: how a person is, how a thing is to a person,
/// and the feelings themselves.
struct FeelingReader {
  private let parsed: ParsedText
  private let clauses: [ClauseView]

  init(_ parsed: ParsedText, _ clauses: [ClauseView]) {
    self.parsed = parsed
    self.clauses = clauses
  }

  var found: [FormMoves.Found] {
    var found: [FormMoves.Found] = []
    for (index, clause) in clauses.enumerated() where !isMocking {
      guard let feeling = feeling(in: clause) else { continue }
      found.append(FormMoves.Found(move: "acknowledges-feeling", range: clause.range))
      if let cause = cause(of: feeling, in: index) {
        found.append(FormMoves.Found(move: "names-cause", range: cause))
      }
    }
    return found
  }

  /// "Oh, how terrible for you."
  private var isMocking: Bool {
    parsed.text.tokens.prefix(2).contains { Self.mocking.contains($0.word) }
  }

  // MARK: The feeling

  /// The word that names a feeling of the customer's.
  private func feeling(in clause: ClauseView) -> Int? {
    guard clause.isStated else { return nil }
    return clause.range.first { index in
      guard Self.all.contains(clause.tokens[index].word) else { return false }
      guard parsed.statuses[index].isDisjoint(with: [.negated, .reported, .quoted, .unreal, .directed]) else {
        return false
      }
      return isCustomersState(index, clause) || isCustomersFeeling(index, clause) || isHard(index, clause)
        || isSharedState(index, clause)
    }
  }

  /// "you're frightened", "you sound worn out", "made you feel cheated".
  private func isCustomersState(_ index: Int, _ clause: ClauseView) -> Bool {
    guard Self.states.contains(clause.tokens[index].word) else { return false }
    let before = clause.range.prefix(upTo: index)
    guard let person = before.last(where: { !clause.classes($0).isDisjoint(with: [.firstPerson, .secondPerson]) }),
      clause.word(person) == Words.you
    else { return false }
    return (person..<index).contains { clause.isOne(of: Self.links, $0) }
      && !before.contains { clause.word($0) == Words.ifWord || clause.word($0) == Words.should }
      && index - person <= Self.reach
  }

  /// "your disappointment", "I share the frustration".
  private func isCustomersFeeling(_ index: Int, _ clause: ClauseView) -> Bool {
    guard Self.feelings.contains(clause.tokens[index].word) else { return false }
    let before = clause.range.prefix(upTo: index).suffix(3)
    if before.contains(where: { clause.word($0) == Words.your }) { return true }
    return clause.hasOwnSubject && before.contains { clause.isOne(of: Self.grasps, $0) }
  }

  /// "that must be painful", "what a horrid shock", "how upsetting for you".
  private func isHard(_ index: Int, _ clause: ClauseView) -> Bool {
    let word = clause.tokens[index].word
    let isPlain = Self.qualities.contains(word)
    guard isPlain || Self.mildQualities.contains(word) else { return false }
    let before = clause.range.prefix(upTo: index)
    if before.contains(where: { clause.word($0) == Self.must }), !clause.hasOwnSubject { return true }
    if let first = before.first(where: { !Words.opensNothing.contains(clause.tokens[$0].word) }) {
      let next = clause.word(first + 1)
      if clause.word(first) == Words.what, next == Words.a || next == Words.an { return true }
      if clause.word(first) == Words.how, index - first <= 3 { return true }
    }
    if before.contains(where: { clause.isOne(of: Self.sounds, $0) }), !clause.hasOwnSubject { return true }
    guard isPlain, let link = before.last(where: { Words.be.contains(clause.tokens[$0].word) }) else {
      return false
    }
    let subject = link > clause.range.lowerBound ? clause.word(link - 1) : nil
    return index - link <= 3 && subject.map(Self.things.contains) ?? false
  }

  /// "I'd be furious too", "anyone would be upset".
  private func isSharedState(_ index: Int, _ clause: ClauseView) -> Bool {
    guard Self.states.contains(clause.tokens[index].word) else { return false }
    let before = clause.range.prefix(upTo: index)
    guard let would = before.last(where: { clause.word($0) == Words.would }), index - would <= 4 else {
      return false
    }
    return before.contains { clause.classes($0).contains(.firstPerson) || clause.isOne(of: Self.anyone, $0) }
  }

  // MARK: What it is about

  /// What the feeling at `index` is about: what follows it in its sentence, or a trouble told in the sentence before.
  private func cause(of feeling: Int, in index: Int) -> Range<Int>? {
    let sentence = clauses.filter { $0.clause.sentence == clauses[index].clause.sentence }
    let whole = sentence[0].range.lowerBound..<sentence[sentence.count - 1].range.upperBound
    if let link = whole.suffix(from: feeling + 1).first(where: isLinkToCause), link - feeling <= 4,
      whole.upperBound - link > Self.shortest
    {
      return link..<whole.upperBound
    }
    let before = whole.prefix(upTo: clauses[index].range.lowerBound)
    if before.count > Self.shortest, tellsTrouble(before) { return before }
    guard let last = clauses.prefix(index).last(where: { $0.clause.sentence < clauses[index].clause.sentence })
    else {
      return nil
    }
    let previous = clauses.filter { $0.clause.sentence == last.clause.sentence }
    let told = previous[0].range.lowerBound..<last.range.upperBound
    return told.count > Self.shortest && previous.allSatisfy(\.isStated) && tellsTrouble(told) ? told : nil
  }

  /// "upset that …", "worried about …", "embarrassed, standing …".
  private func isLinkToCause(_ index: Int) -> Bool {
    let token = parsed.text.tokens[index]
    return Self.causeLinks.contains(token.word)
      || token.classes.contains(.progressive) && token.before.contains(.comma)
  }

  /// Something went wrong for the customer, and the speaker is not the one who acts.
  private func tellsTrouble(_ range: Range<Int>) -> Bool {
    let tokens = parsed.text.tokens
    guard !range.contains(where: { tokens[$0].classes.contains(.firstPerson) }) else { return false }
    return range.contains {
      tokens[$0].classes.contains(.negator) || Self.troubles.contains(tokens[$0].word)
        || Self.troubles.contains(tokens[$0].stem)
        || tokens[$0].classes.contains(.progressive) && $0 == range.lowerBound
    }
  }

  private static let reach = 7
  private static let shortest = 4
  private static var must: Key { "must" }
  private static let mocking = Lexicon.keys("oh wow gee aww boo")
  private static let links = Lexicon.stems("be am are is was were been feel sound seem look leave make get become")
  private static let grasps = Lexicon.stems(
    "understand see hear feel share sense appreciate imagine recognise know get")
  private static let sounds = Lexicon.stems("sound seem feel")
  private static let anyone = Lexicon.keys("anyone anybody everyone everybody")
  private static let things = Lexicon.keys("that it this which what there")
  private static let causeLinks = Lexicon.keys("that about because since after when over having being with")
  private static let states = Lexicon.keys(
    """
    upset angry annoyed cross furious livid frustrated disappointed worried anxious stressed nervous scared frightened
    terrified sad unhappy exhausted tired worn drained hurt embarrassed humiliated ashamed confused overwhelmed
    desperate miserable gutted heartbroken devastated shaken shocked cheated ignored abandoned betrayed insulted
    offended helpless lonely alarmed irritated bitter mortified dismayed distraught uneasy apprehensive robbed
    fuming raging outraged exasperated disheartened discouraged panicked unsettled excited thrilled trapped powerless
    """)
  private static let feelings = Lexicon.keys(
    """
    frustration anger disappointment worry worries anxiety annoyance distress upset fear fears grief sadness
    embarrassment irritation exasperation despair panic sorrow unease impatience heartbreak dread humiliation
    confusion outrage fury stress nerves excitement
    """)
  private static let qualities = Lexicon.keys(
    """
    frustrating annoying upsetting stressful worrying disappointing infuriating maddening exasperating galling
    horrible horrid awful terrible dreadful miserable painful distressing heartbreaking unsettling frightening scary
    alarming exhausting draining humiliating embarrassing ghastly hurtful irritating aggravating wretched harrowing
    unnerving bewildering daunting disheartening demoralising crushing devastating gutting sickening
    """)
  private static let mildQualities = Lexicon.keys(
    "hard tough rough rotten nasty unpleasant sad tiring shocking trying difficult confusing lonely")
  /// What no feeling is without.
  private static let all = KeySet(states.keys + feelings.keys + qualities.keys + mildQualities.keys)
  private static let troubles = Lexicon.stems(
    """
    gone lose lost break broken fail late miss missed wrong ruin ruined damage damaged stuck strand dead cold leak
    crash refuse charged twice again still delay delayed cancel cancelled ignore vanish disappear nothing nobody
    without smash shatter stolen soak flood burn starve wait waiting hours weeks wipe wiped dark off
    """)
}
