import RapportModel

/// Standard moves that the form of a clause gives away, whatever it is about.
struct FormMoves {
  struct Found {
    var move: String
    var range: Range<Int>
  }

  private let parsed: ParsedText
  private let tokens: [Token]

  init(_ parsed: ParsedText) {
    self.parsed = parsed
    tokens = parsed.text.tokens
  }

  var found: [Found] {
    let values = ValueReader.values(in: tokens)
    let times = values.filter { $0.value.kind == .duration || $0.value.kind == .date }
    var found: [Found] = []
    for (index, clause) in parsed.clauses.enumerated() {
      if clause.sentence == 0, saysBack(clause) { found.append(Found(move: "paraphrases", range: clause.range)) }
      if index == 0, greets(clause) { found.append(Found(move: "greets", range: clause.range)) }
      if Apology(parsed, clause).isMade { found.append(Found(move: "apologises", range: clause.range)) }
      if saysFarewell(clause) { found.append(Found(move: "closes", range: clause.range)) }
      switch clause.form {
      case .question, .request:
        if !confirms(clause), !asksForTime(clause) {
          found.append(Found(move: "asks-question", range: clause.range))
        }
        if OpenQuestion.isOpen(clause, in: tokens) {
          found.append(Found(move: "asks-open-question", range: clause.range))
        }
        if asksWhich(clause) { found.append(Found(move: "offers-choice", range: clause.range)) }
      case .offer where tokens[clause.range].dropFirst(3).dropLast().contains { $0.word == Words.or }:
        found.append(Found(move: "offers-choice", range: clause.range))
      case .offer, .statement:
        if promises(clause) { found.append(Found(move: "promises", range: clause.range)) }
      }
      let isArranged = Arrangement(parsed, clause, values: values).isMade
      if isArranged { found.append(Found(move: "states-next-step", range: clause.range)) }
      if isArranged || clause.form != .question && clause.form != .request && givesTime(clause, times) {
        found.append(Found(move: "gives-time", range: clause.range))
      }
    }
    let clauses = parsed.clauses.map { ClauseView(parsed, $0) }
    found += FeelingReader(parsed, clauses).found
    found += HistoryReader(parsed, clauses, times: times).found
    found += RefusalReader(clauses).found
    found += FaultReader(clauses).found
    found += BlameReader(clauses).found
    found += jargon
    return found
  }

  /// "Hi Lena", "Good evening".
  private func greets(_ clause: Clause) -> Bool {
    let first = tokens[clause.range.lowerBound]
    if Self.greetings.contains(first.word) { return true }
    return first.word == Self.good && clause.range.count > 1
      && Self.timesOfDay.contains(tokens[clause.range.lowerBound + 1].word)
  }

  /// "Okay, so the printer works by cable but not over wifi": takes up what was said, with no deed of the speaker's.
  private func saysBack(_ clause: Clause) -> Bool {
    guard let so = tokens.firstIndex(where: { !Self.beforeSo.contains($0.word) }), clause.range.contains(so),
      tokens[so].word == Self.so, so + Self.shortestSayingBack < clause.range.upperBound,
      Self.saidBack.contains(tokens[so + 1].word), clause.form == .statement
    else { return false }
    return !parsed.clauses.contains { other in
      other.sentence == clause.sentence
        && other.range.contains {
          !tokens[$0].classes.isDisjoint(with: [.firstPerson, .modal])
            || Self.aboutSpeaker.contains(tokens[$0].word)
        }
    }
  }

  /// "Take care", "do take care now", "Enjoy the party", "You're very welcome", each a clause of its own.
  private func saysFarewell(_ clause: Clause) -> Bool {
    guard parsed.statuses[clause.range.lowerBound].isDisjoint(with: [.asked, .quoted, .negated]),
      clause.range.contains(where: { Self.farewells.contains(tokens[$0].word) })
    else { return false }
    var words = clause.range.map { tokens[$0].word }.filter { !Self.aroundFarewell.contains($0) }[...]
    guard !words.isEmpty else { return false }
    // "You're welcome, enjoy the coffee."
    if words.starts(with: Self.welcome) { words = words.dropFirst(Self.welcome.count) }
    return words.isEmpty || words.first == Self.enjoy || words.elementsEqual(Self.takeCare)
  }

  /// "Is that right?", "Have I got that straight?": wants no more than a yes. "Not happy?" asks for nothing.
  private func confirms(_ clause: Clause) -> Bool {
    if tokens[clause.range.lowerBound].word == Words.not { return true }
    return clause.range.count <= Self.longestConfirmation
      && clause.range.contains { Self.confirmations.contains(tokens[$0].word) }
  }

  /// "Would mornings or afternoons suit you?": two ways, and the customer's preference.
  private func asksWhich(_ clause: Clause) -> Bool {
    let inner = clause.range.dropFirst(2).dropLast()
    return inner.contains { tokens[$0].word == Words.or }
      && clause.range.contains { Self.preferences.contains(tokens[$0].stem) }
  }

  /// "Could you hold on?", "Give me a minute": wants the customer's time, which is a move of its own.
  private func asksForTime(_ clause: Clause) -> Bool {
    clause.form == .request && clause.range.contains { Self.waits.contains(tokens[$0].stem) }
  }

  /// "I'll send a new one", "We're looking into it": the speaker's own deed, to come or under way.
  private func promises(_ clause: Clause) -> Bool {
    guard clause.form == .statement, tokens[clause.range.lowerBound].word != Words.letWord,
      !clause.range.contains(where: { tokens[$0].word == Self.forward }),
      TenseReader.tense(of: clause.range, in: tokens) == .pending,
      let subject = clause.range.first(where: { !tokens[$0].classes.isDisjoint(with: [.pronoun, .noun]) }),
      tokens[subject].classes.contains(.firstPerson)
    else { return false }
    let verb = clause.range.suffix(from: subject).first {
      tokens[$0].classes.contains(.verb) && tokens[$0].classes.isDisjoint(with: [.auxiliary, .adverb])
    }
    guard let verb, !Self.noDeeds.contains(tokens[verb].stem) else { return false }
    if tokens[verb].classes.contains(.progressive), Self.underWay.contains(tokens[verb].stem) { return false }
    return parsed.statuses[verb].isDisjoint(with: [.negated, .reported, .unreal, .quoted, .asked, .directed])
  }

  /// A day or a length of time ahead: no past, no "ago".
  private func givesTime(_ clause: Clause, _ times: [ValueReader.Found]) -> Bool {
    let isPast = clause.range.contains { index in
      tokens[index].classes.contains(.past)
        && (!tokens[index].classes.contains(.participle) || isOver(index, in: clause))
        || Self.past.contains(tokens[index].word)
    }
    guard !isPast else { return false }
    let time =
      times.first { clause.range.contains($0.range.lowerBound) }?.range.lowerBound
      ?? clause.range.first { Self.ahead.contains(tokens[$0].word) }
    guard let time, clause.range.contains(where: { looksAhead($0, to: time) }), !isHabit(time),
      !isMereLength(time, of: clause, times)
    else { return false }
    return parsed.statuses[time].isDisjoint(with: [.negated, .reported, .quoted, .asked, .unreal])
  }

  /// "a two-minute survey", "twelve years with us": how long a thing is, not when it happens.
  private func isMereLength(_ index: Int, of clause: Clause, _ times: [ValueReader.Found]) -> Bool {
    guard times.contains(where: { $0.range.lowerBound == index && $0.value.kind == .duration }) else {
      return false
    }
    let before = clause.range.prefix(upTo: index).suffix(2)
    return !before.contains { Self.beforeLength.contains(tokens[$0].word) }
      && !clause.range.contains { Self.takesTime.contains(tokens[$0].stem) }
  }

  /// "on Saturdays": what is always so gives no time.
  private func isHabit(_ index: Int) -> Bool {
    parsed.text.key(of: tokens[index]).suffix(4).elementsEqual("days".utf8)
  }

  /// "By Friday" looks ahead, "by the phone" does not.
  private func looksAhead(_ index: Int, to time: Int) -> Bool {
    if tokens[index].word == Self.by { return (index + 1...index + Self.farthestBehindBy).contains(time) }
    return Self.future.contains(tokens[index].word) || Self.arrivals.contains(tokens[index].stem)
  }

  /// "You sat", "they left": a past form that could be a participle, directly behind who did it; not "have it mended".
  private func isOver(_ index: Int, in clause: Clause) -> Bool {
    guard index > clause.range.lowerBound, !tokens[index - 1].classes.isDisjoint(with: .pronoun),
      !tokens[index - 1].classes.contains(.determiner)
    else { return false }
    guard index - 1 > clause.range.lowerBound else { return true }
    let before = tokens[index - 2]
    return !Words.isHave(before.word) && !Words.be.contains(before.word)
  }

  /// Two shortenings or more in a sentence that people do not use every day.
  private var jargon: [Found] {
    let capitals = tokens.lazy.filter(\.isCapitals).count
    guard capitals * 2 < tokens.count else { return [] }
    return parsed.sentences.compactMap { sentence in
      let unknown = sentence.filter { tokens[$0].isCapitals && !Self.everyday.contains(tokens[$0].word) }
      return unknown.count >= 2 ? Found(move: "uses-jargon", range: sentence) : nil
    }
  }

  /// "We look forward to it" is nobody's deed.
  private static var forward: Key { "forward" }
  private static var by: Key { "by" }
  private static let farthestBehindBy = 4
  private static var good: Key { "good" }
  private static var so: Key { "so" }
  private static let beforeSo = Lexicon.keys("ok okay right gotcha alright and yes then fine good ah oh got it")
  private static let saidBack = Lexicon.keys("the your you it he she they there no one")
  private static let aboutSpeaker = Lexicon.keys("our us my me tomorrow")
  private static let shortestSayingBack = 4
  private static let farewells = Lexicon.keys("enjoy take welcome")
  private static var enjoy: Key { "enjoy" }
  private static let takeCare = [Key("take"), Key("care")]
  private static let welcome = [Key("are"), Key("welcome")]
  private static let aroundFarewell = Lexicon.keys(
    "do please and you then now so very most always just well ok okay oh both all yourself yourselves")
  private static let greetings = Lexicon.keys("hello hi hey dear greetings welcome morning hiya")
  private static let timesOfDay = Lexicon.keys("morning afternoon evening day")
  private static let noDeeds = Lexicon.stems(
    """
    need want love hope wonder have get see hear feel think guess say ask tell wait hold assume try speak talk let
    understand know appreciate believe
    """)
  private static let past = Lexicon.keys("was were had ago did last since")
  private static let future = Lexicon.keys("will going should within by can before until")
  private static let arrivals = Lexicon.stems("take arrive come reach expect last need be give")
  private static let ahead = Lexicon.keys("tomorrow tonight noon midday midnight lunchtime weekend")
  private static let beforeLength = Lexicon.keys(
    "in within about around next another after under up least than only")
  private static let takesTime = Lexicon.stems("take last need allow expect give")
  private static let longestConfirmation = 6
  private static let confirmations = Lexicon.keys("right correct yes straight")
  private static let preferences = Lexicon.stems("suit prefer rather easy easier better best like choose")
  private static let waits = Lexicon.stems("hold hang wait bear moment minute second sec")
  private static let underWay = Lexicon.stems("collect put pass transfer hand connect give pull gather")
  private static let everyday = Lexicon.keys(
    """
    okay uk us usa eu id tv pdf sms usb pc faq pin vat atm gps wifi dvd cd ceo hr it am pm asap fyi eta led sim url i a
    diy phd mr mrs ms dr gbp usd eur not all so we you and or no yes
    """)
}
