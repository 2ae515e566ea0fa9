/// What a clause says is done: by whom, by which verbs, with what.
struct Deed: Sendable {
  /// Who acts, as far as the subject says.
  enum Doer: Sendable {
    /// "I've sent it", "it has been sent", "sent this morning".
    case desk
    /// "you'll have it on Friday", "you can ring them".
    case customer
    /// "a driver will collect it", "it's in the post".
    case other
  }

  var doer: Doer
  /// Concepts of the verbs that say something by themselves.
  var verbs: Set<Key> = []
  /// "get", "put", "see": these say what is done only with their objects.
  var lightVerbs: Set<Key> = []
  /// Concepts of all words that say something by themselves.
  var words: Set<Key> = []
  /// Of these, what follows "to": "to your mother", "to your card".
  var recipients: Set<Key> = []
  /// What stands for the customer and for a day: they tell deeds apart, but make none.
  var marks: Set<Key> = []
  /// Of the verbs, those of getting in touch: "ring", "write", "message".
  var contacts: Set<Key> = []
  /// "it", "one", "them": what was spoken of before.
  var refersBack = false
  /// All that is said is that the desk sees to it on a day: "I'll look on Thursday", "I'll check again on Monday".
  var onlyLooks = false
  /// "ask" of "I've asked him to ring you": what is done stands behind it.
  var passingOn: Set<Key> = []
  /// "corrected" of "a corrected bill is on its way": what is done stands in it alone.
  var attributes: Set<Key> = []
  /// Of the words, what stands behind a preposition: "at the hotel", "off your bill".
  var circumstances: Set<Key> = []
  /// "your room is booked": what something is done to, where that comes first.
  var subject: Set<Key> = []
  /// "your room was booked", "it is booked twice": how things came to be, and nothing that is claimed to be done now.
  var isHistory = false
  /// "to somebody else", "for another guest".
  var isForOthers = false

  /// The deeds of all clauses; nil where a clause says only when or whether: "when the account is closed".
  static func all(in parsed: ParsedText) -> [Deed?] {
    let values = ValueReader.values(in: parsed.text.tokens)
    var deeds: [Deed?] = []
    for (index, clause) in parsed.clauses.enumerated() {
      let isNext = index > 0 && parsed.clauses[index - 1].sentence == clause.sentence
      deeds.append(Deed(of: clause, in: parsed, values, after: isNext ? deeds[index - 1] : nil))
    }
    return deeds
  }

  /// - Parameter before: the deed of the clause before in the same sentence: "and have it sent" has its subject.
  private init?(of clause: Clause, in parsed: ParsedText, _ values: [ValueReader.Found], after before: Deed?) {
    let tokens = parsed.text.tokens
    let opening = clause.range.first { !Words.opensNothing.contains(tokens[$0].word) }
    guard let opening, !Self.subordinators.contains(tokens[opening].word) else { return nil }
    let end = clause.range.first { $0 > opening && Self.subordinates($0, tokens, values) }
    let range = clause.range.lowerBound..<(end ?? clause.range.upperBound)
    let view = ClauseView(parsed, clause)
    doer = Self.doer(of: range, in: view, from: opening, after: before)
    read(range, in: view, values)
    readPassive(range, in: view, values)
    isForOthers = range.contains { Self.isForOthers($0, in: view) }
    onlyLooks = looks(range, in: view, values)
  }

  /// A verb of looking, and nothing else but the day on which; not "I'm looking at Thursday", "I'll see you on Thursday".
  private func looks(_ range: Range<Int>, in view: ClauseView, _ values: [ValueReader.Found]) -> Bool {
    let day = values.first { $0.value.kind == .date && range.contains($0.range.lowerBound) }?.range.lowerBound
    guard let day, doer == .desk, view.word(day - 1) == Self.on,
      !range.contains(where: { view.classes($0).contains(.secondPerson) })
    else { return false }
    let verbs = range.filter { view.classes($0).contains(.verb) && !view.classes($0).contains(.auxiliary) }
    return !verbs.isEmpty && verbs.allSatisfy { view.isOne(of: Self.lookings, $0) }
      && words.isSubset(of: verbs.map { view.tokens[$0].concept })
  }

  /// "until yours is back", "after you called", "everything that you wrote"; not "after six".
  private static func subordinates(_ index: Int, _ tokens: [Token], _ values: [ValueReader.Found]) -> Bool {
    let next = index + 1
    guard next < tokens.count, !values.contains(where: { $0.range.contains(next) }) else { return false }
    return subordinators.contains(tokens[index].word)
      || tokens[index].word == Words.that && !tokens[next].classes.isDisjoint(with: .pronoun)
  }

  private mutating func read(_ range: Range<Int>, in view: ClauseView, _ values: [ValueReader.Found]) {
    var (isAfterTo, isAfterPreposition) = (false, false)
    for index in range {
      let token = view.tokens[index]
      let classes = token.classes
      if classes.contains(.preposition) || token.word == Words.to {
        isAfterTo = token.word == Words.to && view.classes(index + 1).contains(.determiner)
        isAfterPreposition = token.word != Words.to || isAfterTo
      }
      if Self.references.contains(token.word) { refersBack = true }
      if let value = values.first(where: { $0.range.contains(index) }) {
        // How many or how long says little of what is done; on which day, or for which sum, does.
        if value.value.kind == .date { marks.insert(Self.day) }
        if value.value.kind == .money { words.insert(Self.money) }
        continue
      }
      if token.word == Words.you, !verbs.isEmpty { marks.insert(Words.you) }
      if classes.contains(.light), classes.contains(.verb), !Self.isHelping(index, in: view) {
        lightVerbs.insert(token.concept)
      }
      guard token.kind == .word, classes.isDisjoint(with: Self.meaningless),
        !Words.isThanks(token.word), !Self.idle.contains(token.word)
      else { continue }
      let concept = Opposites.all[token.concept] ?? token.concept
      words.insert(concept)
      if isAfterTo { recipients.insert(concept) }
      if isAfterPreposition { circumstances.insert(concept) }
      if Self.isAttribute(index, in: view) { attributes.insert(concept) }
      if classes.contains(.verb), !Self.isAfterDeterminer(index, in: view) {
        verbs.insert(concept)
        if Self.askings.contains(token.stem), Self.isBeforeInfinitive(index, in: view) { passingOn.insert(concept) }
        // "I've rung the workshop" is no other deed than "I've spoken to the workshop".
        if Self.contacts.contains(token.stem) || Self.contacts.contains(token.word) {
          contacts.formUnion([concept, Self.contact])
          verbs.insert(Self.contact)
        }
      }
      if index + 1 < range.upperBound, let pair = Lexicon.group(of: token, view.tokens[index + 1]) {
        words.insert(pair)
      }
    }
  }

  private static func doer(
    of range: Range<Int>, in view: ClauseView, from opening: Int, after before: Deed?
  ) -> Doer {
    if view.tokens[opening].word == Words.letWord { return .desk }
    let verb = range.first { !view.classes($0).isDisjoint(with: [.verb, .auxiliary]) && !isNoun($0, view) }
    let words = range.lowerBound..<(verb ?? range.upperBound)
    // "All right, I'll": the pronoun beside the verb before anything else.
    let beside = words.last { !view.classes($0).contains(.adverb) }
    let pronoun = beside.flatMap { view.classes($0).isDisjoint(with: .pronoun) ? nil : $0 }
    guard let subject = pronoun ?? words.first(where: { !view.classes($0).isDisjoint(with: subjects) }) else {
      return opening > range.lowerBound ? before?.doer ?? .desk : .desk
    }
    let classes = view.classes(subject)
    if classes.contains(.firstPerson) || view.word(subject) == our { return .desk }
    if classes.contains(.secondPerson), !classes.contains(.determiner) { return .customer }
    guard let done = passive(range, in: view) else { return .other }
    return isByOthers(range.suffix(from: done), in: view) ? .other : .desk
  }

  /// "your refund has gone through", "refund done": a noun although it could be a verb.
  private static func isNoun(_ index: Int, _ view: ClauseView) -> Bool {
    if isAfterDeterminer(index, in: view) { return true }
    return index == view.range.lowerBound && view.classes(index).contains(.noun)
      && !view.classes(index).contains(.participle)
  }

  /// "the post", "your order", "in post"; not "that leaks", "to post".
  private static func isAfterDeterminer(_ index: Int, in view: ClauseView) -> Bool {
    guard let before = view.range.prefix(upTo: index).last(where: { !view.classes($0).contains(.adverb) }) else {
      return false
    }
    let classes = view.classes(before)
    return !classes.isDisjoint(with: [.determiner, .preposition]) && view.word(before) != Words.to
      && !references.contains(view.tokens[before].word) && !view.classes(index).contains(.auxiliary)
  }

  /// "sent" of "has been sent", "booked" of "is booked": the desk's deed, whoever is its subject.
  static func passive(_ range: Range<Int>, in view: ClauseView) -> Int? {
    for index in range where Words.be.contains(view.tokens[index].word) {
      let next = range.suffix(from: index + 1).first { !view.classes($0).contains(.adverb) }
      if let next, view.classes(next).contains(.participle), !view.classes(next).contains(.light) { return next }
    }
    return nil
  }

  private static let subjects: WordClass = [.firstPerson, .secondPerson, .thirdPerson, .determiner, .noun]
  static let meaningless: WordClass = [
    .auxiliary, .determiner, .preposition, .pronoun, .adverb, .small, .light,
  ]
  private static var our: Key { "our" }
  private static var on: Key { "on" }
  private static let lookings = Lexicon.stems("look check see ask")
  /// When something is done says little of what it is; nor does "back" in "you'll have it back".
  private static let idle = Lexicon.keys(
    "back day days week weeks month months hour hours minute minutes morning afternoon evening noon today tomorrow next"
  )
  static var day: Key { "=day" }
  private static var contact: Key { "=contact" }
  private static let contacts = Lexicon.stems("ring call phone speak talk write message text email")
  private static let money = Lexicon.concept(of: "money".utf8[...])
  private static let references = Lexicon.keys("it one ones them that this these those another")
  private static let subordinators = Lexicon.keys(
    "when whenever once until till after before while if unless whether because since as so what which who whose")
}
