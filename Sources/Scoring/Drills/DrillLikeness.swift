import RapportModel
import Understanding

/// Finds where a reply of a drill takes up its customer's matter in other words than the customer's.
struct DrillLikeness {
  private let keys: WordSet
  private let matter: WordLikeness
  private let speaksOfSomebody: Bool

  init(to opener: Drill.Opener) {
    let texts = [opener.says, opener.knows]
    let words = texts.map { text in Self.content(of: Words(text)).map { ($0, text[$0.span]) } }.flatMap(\.self)
    keys = WordSet(words.map(\.0.key))
    speaksOfSomebody = Words(opener.says).all.contains { Self.people.contains($0.key) }
    matter = WordLikeness(to: words.filter { Self.hasMeaning($0.0) }.map { Self.plain($0.1) })
  }

  /// Somebody who was spoken of, and is spoken of again.
  private func person(in words: Words) -> Span? {
    guard speaksOfSomebody else { return nil }
    return words.all.first { Self.pronouns.contains($0.key) }?.span
  }

  private static let pronouns = CueWords.keys("she he her him his")
  private static let people = CueWords.keys(
    "sister brother mother father mum mom dad wife husband son daughter aunt uncle grandmother grandfather nan partner "
      + "neighbour friend technician driver engineer")

  /// The first word that is one of the matter's, or near one in meaning.
  func span(in text: String, _ words: Words) -> Span? {
    let content = Self.content(of: words)
    if let same = content.first(where: { keys.contains($0.key) }) { return same.span }
    let told = content.filter(Self.hasMeaning)
    let near = matter.firstPlace(in: told.map { Self.plain(text[$0.span]) }).map { told[$0].span }
    return near ?? person(in: words)
  }

  /// What is said in any conversation says nothing of this one.
  private static func content(of words: Words) -> [Word] {
    words.all.filter {
      $0.isContent && !CueWords.generic.contains($0.key) && !$0.isNegation && !bare.contains($0.key)
    }
  }

  /// Numbers, days and feelings are all alike to an encoder; of these only the same word counts.
  private static func hasMeaning(_ word: Word) -> Bool {
    !word.hasDigit && !apart.contains(word.key) && !CueWords.feltHere.contains(word.key)
  }

  private static func plain(_ written: String) -> String {
    let lower = written.lowercased().replacing("’", with: "'")
    return lower.hasSuffix("'s") ? String(lower.dropLast(2)) : lower
  }

  private static let bare = CueWords.keys(
    "between within without another until since though although however upon across around goes else would might")

  private static let apart = CueWords.days.union(CueWords.unitsOfTime).union(CueWords.numbers).union(
    CueWords.keys(
      """
      really seriously completely quite already shortly soon okay fine since whether although though however another else
      noon midday morning afternoon evening day week holiday year yesterday later early late there'd who's you'd upon
      would might within without across around please
      """))
}

extension CueWords {
  static let numbers = keys(
    "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand "
      + "first second third fourth fifth once twice half dozen couple several")

  /// How somebody feels and what a thing is to them.
  static let feltHere = keys(
    """
    upset angry annoyed cross furious livid frustrated disappointed worried anxious stressed nervous scared frightened
    sad unhappy exhausted tired worn hurt embarrassed humiliated ashamed gutted heartbroken devastated shaken shocked
    ignored forgotten abandoned lonely fed frustrating annoying upsetting stressful worrying disappointing infuriating
    maddening horrible awful terrible dreadful painful distressing heartbreaking frightening scary exhausting draining
    humiliating embarrassing awkward hurtful gutting wearing tiring mortifying rotten miserable unfair nightmare shame
    letdown let-down crushing sickening galling feel feeling feels cry worry frustration anger
    """)
}
