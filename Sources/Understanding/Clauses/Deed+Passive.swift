/// What a deed says beside its verbs: who did it, for whom, and when it was.
extension Deed {
  /// - Parameter values: of the whole text.
  mutating func readPassive(_ range: Range<Int>, in view: ClauseView, _ values: [ValueReader.Found]) {
    guard let done = Self.passive(range, in: view) else { return }
    let before = range.prefix(upTo: done)
    for index in before where view.classes(index).isDisjoint(with: Self.meaningless) {
      guard !values.contains(where: { $0.range.contains(index) }) else { continue }
      // "your room at the Larch": what it is about comes first.
      if view.classes(index - 1).contains(.preposition) || view.classes(index - 2).contains(.preposition) { break }
      subject.insert(Opposites.all[view.tokens[index].concept] ?? view.tokens[index].concept)
    }
    let wasDone = before.contains { Self.over.contains(view.tokens[$0].word) }
    isHistory =
      wasDone && !range.contains { Self.isRecent($0, in: view) }
      || range.contains { Self.repeatedly.contains(view.tokens[$0].word) }
  }

  /// "just", "today", "this morning".
  private static func isRecent(_ index: Int, in view: ClauseView) -> Bool {
    recent.contains(view.tokens[index].word)
      || view.tokens[index].word == "this" && (view.word(index + 1).map(times.contains) ?? false)
  }

  /// "booked by somebody else", "taken by another guest"; not "sent by post", "booked by our night porter", "done by the
  /// weekend".
  static func isByOthers(_ words: Range<Int>, in view: ClauseView) -> Bool {
    words.dropLast().contains { index in
      let next = index + 1
      guard view.tokens[index].word == Words.by, !ours.contains(view.tokens[next].word) else { return false }
      let isSomebody = view.tokens[next].kind == .mask || !view.classes(next).isDisjoint(with: [.pronoun, .object])
      let isThing = view.classes(next).contains(.determiner) && view.word(next + 1).map(times.contains) == false
      return isSomebody && !view.classes(next).contains(.determiner) || isThing
    }
  }

  /// "to somebody else", "for another guest"; not "for another day".
  static func isForOthers(_ index: Int, in view: ClauseView) -> Bool {
    guard view.tokens[index].word == Words.to || view.tokens[index].word == Words.for,
      let next = view.word(index + 1), let after = view.word(index + 2)
    else { return false }
    return after == Words.elseWord || next == "another" && persons.contains(view.tokens[index + 2].stem)
      || next == "the" && after == "other" && view.word(index + 3) != nil
        && persons.contains(view.tokens[index + 3].stem)
  }

  /// "have" of "have sent", "have been", "got" of "have got": says nothing by itself.
  static func isHelping(_ index: Int, in view: ClauseView) -> Bool {
    let word = view.tokens[index].word
    if word == "got" { return view.range.prefix(upTo: index).suffix(2).contains { isHave($0, in: view) } }
    guard Words.isHave(word) else { return false }
    let next = view.range.suffix(from: index + 1).first {
      !view.classes($0).contains(.adverb) && view.word($0) != Words.not
    }
    return next.map { view.classes($0).contains(.participle) && view.word($0) != "got" || view.word($0) == "been" }
      ?? false
  }

  private static func isHave(_ index: Int, in view: ClauseView) -> Bool { Words.isHave(view.tokens[index].word) }

  /// "corrected" of "a corrected bill".
  static func isAttribute(_ index: Int, in view: ClauseView) -> Bool {
    view.classes(index).contains(.participle) && view.classes(index - 1).contains(.determiner)
      && view.range.contains(index + 1)
      && view.classes(index + 1).isDisjoint(with: [
        .auxiliary, .preposition, .pronoun, .determiner, .adverb, .conjunction,
      ])
  }

  /// "asked the vet to ring".
  static func isBeforeInfinitive(_ index: Int, in view: ClauseView) -> Bool {
    view.range.suffix(from: index + 1).prefix(6).contains { at in
      view.tokens[at].word == Words.to && !view.classes(at + 1).isDisjoint(with: .action)
        && view.classes(at + 1).isDisjoint(with: [.determiner, .progressive])
    }
  }

  static let askings = Lexicon.stems("ask tell request instruct arrange")
  private static let over = Lexicon.keys("was were")
  private static let recent = Lexicon.keys("just now today tonight already moment minute minutes seconds")
  private static let repeatedly = Lexicon.keys("twice thrice times")
  private static let ours = Lexicon.keys("me us our my myself ourselves")
  private static let persons = Lexicon.stems(
    "guest customer client person caller patient family couple party visitor passenger tenant member reader")
  private static let times = Lexicon.keys(
    "end time morning noon afternoon evening night day week weekend month year hour minute way post")
}
