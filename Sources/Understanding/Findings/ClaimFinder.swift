import Encoders
import RapportModel

/// Finds where a reply says that a desk action has been or will be done.
struct ClaimFinder: Sendable {
  /// A claim can cost points: it takes more likeness than a move, and words in common.
  static let threshold = 480

  private let actions: [DeskAction]
  private let index: PhraseIndex?
  /// By action, what its claims say that is done.
  private let claimed: [[Deed]]
  /// By action, all words of its claims.
  private let words: [Set<Key>]
  /// By action, what it can be given, in words.
  let names: [[[Key]]]
  /// How many actions have a word in their claims.
  private let users: [Key: Int]
  private let patterns: PatternSet

  /// Without a verb, words that so many actions share tell none of them: at a desk for machines, "machine".
  private static let common = 3

  init(_ scenario: Scenario?) {
    actions = (scenario?.actions ?? []).filter { !$0.claimedBy.isEmpty }
    var phrases: [Phrase] = []
    for (owner, action) in actions.enumerated() {
      for (number, text) in action.claimedBy.enumerated() where !Self.isPattern(text) {
        phrases.append(Phrase(scenario?.filled(text) ?? text, owner: owner, number: number + 1))
      }
    }
    claimed = actions.indices.map { owner in
      phrases.filter { $0.owner == owner }.flatMap { Deed.all(in: ParsedText($0.text)).compactMap(\.self) }
    }
    words = claimed.map { $0.reduce(into: []) { $0.formUnion($1.words.union($1.marks)) } }
    names = actions.map { action in
      action.parameters.flatMap { parameter in
        parameter.choices + (parameter.kind == .article ? scenario?.company.articles.map(\.title) ?? [] : [])
      }.map { ParsedText(Array($0.utf8)).text.tokens.map(\.word) }
    }
    users = words.joined().reduce(into: [:]) { $0[$1, default: 0] += 1 }
    patterns = PatternSet(actions.map { $0.claimedBy.filter(Self.isPattern) }) { scenario?.fact($0)?.value }
    index =
      phrases.isEmpty
      ? nil
      : PhraseIndex(phrases, owners: actions.count, strict: actions.map { _ in true })
  }

  private static func isPattern(_ text: String) -> Bool {
    text.utf8.contains { "([~|".utf8.contains($0) } || text.contains("…") || text.contains("...")
  }

  func claims(in parsed: ParsedText) -> [Reading.Claim] {
    guard !actions.isEmpty else { return [] }
    var claims = patterns.hits(in: parsed).compactMap { hit -> Reading.Claim? in
      PatternGuard(parsed).allows(hit, asking: false, offering: false)
        ? claim(hit.owner, parsed.clause(at: hit.range.lowerBound), parsed) : nil
    }
    let deeds = Deed.all(in: parsed)
    let words = parsed.clauses.indices.map { said(at: $0, deeds, parsed) }
    let lent = zip(deeds, words).map { deed, words in deed.map { owners(of: $0, saying: words) } ?? [] }
    let places = parsed.clauses.indices.filter { !lent[$0].isEmpty }
    let ranges = places.map { parsed.clauses[$0].range }
    let matches = ranges.isEmpty ? [] : index?.matches(of: Stretches(ranges, of: parsed)) ?? []
    for (place, found) in zip(places, matches) {
      // A clause speaks of one deed: the nearest of those that it can only mean.
      let named = lent[place].filter { names($0, parsed.clauses[place], parsed) }
      let meant = named.count == 1 ? named : lent[place]
      let telling = telling(of: meant, deeds[place], words[place])
      let near = found.filter { telling.contains($0.owner) }
      guard let nearest = near.max(by: { ($0.score, $1.owner) < ($1.score, $0.owner) }),
        nearest.score >= Self.threshold, nearest.fit >= MoveFinder.turned,
        isForTheSame(nearest.owner, deeds[place], words[place])
      else { continue }
      if let claim = claim(nearest.owner, parsed.clauses[place], parsed) { claims.append(claim) }
    }
    for (place, deed) in deeds.enumerated() where deed?.onlyLooks == true {
      guard let owner = remindedOn(parsed.clauses[place], parsed) else { continue }
      if let claim = claim(owner, parsed.clauses[place], parsed) { claims.append(claim) }
    }
    return Array(Set(claims)).sorted { ($0.span, $0.action) < ($1.span, $1.action) }
  }

  /// The one action that is given the day that the clause names: "I'll look on Thursday" where a reminder is set for
  /// Thursday.
  private func remindedOn(_ clause: Clause, _ parsed: ParsedText) -> Int? {
    guard TenseReader.time(of: clause.range, in: parsed.text.tokens) == .pending else { return nil }
    let owners = actions.indices.filter { owner in
      claimed[owner].contains { $0.marks.contains(Deed.day) } && names(owner, clause, parsed)
    }
    return owners.count == 1 ? owners[0] : nil
  }

  /// The words of a clause's deed, and where "it" or "one" stands in it those of what was spoken of before.
  private func said(at place: Int, _ deeds: [Deed?], _ parsed: ParsedText) -> Set<Key> {
    guard let deed = deeds[place] else { return [] }
    var said = deed.words.union(deed.marks)
    if deed.refersBack {
      let sentence = parsed.clauses[place].sentence
      for earlier in 0..<place where parsed.clauses[earlier].sentence >= sentence - 1 {
        said.formUnion(deeds[earlier]?.words ?? [])
      }
    }
    return said
  }

  /// The actions whose claims say that the same is done by the same: "the machine will be back in 8 days" is near to
  /// "a machine until yours is back", but lends nothing.
  private func owners(of deed: Deed, saying said: Set<Key>) -> [Int] {
    actions.indices.filter { owner in claimed[owner].contains { isSame($0, deed, saying: said) } }
  }

  private func isSame(_ claim: Deed, _ deed: Deed, saying said: Set<Key>) -> Bool {
    guard claim.doer == deed.doer, !deed.isHistory || claim.isHistory, !deed.isForOthers || claim.isForOthers else {
      return false
    }
    guard deed.verbs.isEmpty else {
      let shared = claim.verbs.intersection(deed.verbs)
      if isOfOther(claim, deed, shared) { return false }
      // "I'll message you" is not "I've emailed you the steps": what is sent is named in both.
      let sent = claim.words.subtracting(claim.verbs)
      if shared.isSubset(of: deed.contacts), !sent.isEmpty, sent.isDisjoint(with: deed.words) { return false }
      return !shared.isEmpty
    }
    guard claim.verbs.isEmpty else { return !claim.verbs.isDisjoint(with: deed.words) }
    guard deed.lightVerbs.isEmpty || !deed.lightVerbs.isDisjoint(with: claim.lightVerbs) else { return false }
    let shared = deed.words.intersection(claim.words)
    // "Your bill is on its way" is no "A corrected bill is on its way": nothing was done to it.
    guard claim.attributes.isSubset(of: said) else { return false }
    // "The Marlow stands 38 cm high" is no "There's a Marlow with your name on it": one of two words is too few.
    if deed.doer == .other, 2 * shared.count <= claim.words.count { return false }
    // "I'm putting one aside": what "one" is tells whose words they are.
    return !shared.isEmpty && said.intersection(claim.words).contains { users[$0, default: 0] < Self.common }
  }

  /// "I've asked the vet about it" is not "I've asked the vet to ring you", "The hotel is booked out" not "I've booked
  /// you a room at the hotel": the same verb, of something else.
  private func isOfOther(_ claim: Deed, _ deed: Deed, _ shared: Set<Key>) -> Bool {
    if !claim.passingOn.isEmpty, shared.isSubset(of: claim.passingOn),
      deed.passingOn.isEmpty || !deed.verbs.isSubset(of: deed.passingOn)
    {
      return true
    }
    return !deed.subject.isEmpty && claim.subject.isEmpty && deed.subject.isSubset(of: claim.circumstances)
  }

  /// The clause names what the action can be given: the title of an article, one of its choices.
  private func names(_ owner: Int, _ clause: Clause, _ parsed: ParsedText) -> Bool {
    let words = parsed.text.tokens[clause.range].map(\.word)
    return names[owner].contains { !$0.isEmpty && words.firstRange(of: $0) != nil }
  }

  /// "I'll write to your mother" is not "I'll write to you".
  private func isForTheSame(_ owner: Int, _ deed: Deed?, _ said: Set<Key>) -> Bool {
    guard let deed else { return true }
    return deed.marks.contains(Words.you) || deed.recipients.isSubset(of: words[owner])
      || claimed[owner].contains { !$0.marks.contains(Words.you) && isSame($0, deed, saying: said) }
  }

  /// Those of several actions that a clause can mean, by its own words or else by what "it" refers to, if that is one.
  private func telling(of owners: [Int], _ deed: Deed?, _ said: Set<Key>) -> [Int] {
    let own = deed.map { $0.words.union($0.marks) } ?? []
    let byOwnWords = owners.filter { tells($0, from: owners, own) }
    if !byOwnWords.isEmpty { return byOwnWords }
    let byReference = owners.filter { tells($0, from: owners, said) }
    return byReference.count == 1 ? byReference : []
  }

  /// Things are sent, rung up and booked by many actions: a word that another one's claims do not have tells which is
  /// meant. Nobody is accused for a word that could mean either.
  private func tells(_ owner: Int, from owners: [Int], _ said: Set<Key>) -> Bool {
    guard owners.count > 1 else { return true }
    let known = said.intersection(words[owner])
    return owners.allSatisfy { $0 == owner || !known.isSubset(of: words[$0]) }
  }

  private func claim(_ owner: Int, _ clause: Clause, _ parsed: ParsedText) -> Reading.Claim? {
    guard clause.form == .statement else { return nil }
    let isConditional = parsed.neighbours(of: clause).contains {
      StanceReader.opensCondition($0.range, in: parsed.text.tokens)
    }
    if isConditional || isLongAgo(clause, parsed) || isForAnotherDay(clause, parsed)
      || isForAnotherTime(owner, clause, parsed)
    {
      return nil
    }
    // "No: yours was bought 34 days ago".
    if clause.range.contains(where: { parsed.text.tokens[$0].word == Words.no }) { return nil }
    let content = clause.range.filter { parsed.text.tokens[$0].classes.contains(.verb) }
    guard content.allSatisfy({ parsed.statuses[$0].isDisjoint(with: [.negated, .reported, .unreal, .quoted]) }),
      let tense = TenseReader.tense(of: clause.range, in: parsed.text.tokens) ?? planned(clause, parsed)
    else { return nil }
    if tense == .pending, awaitsAgreement(clause, parsed) || isUnderACondition(clause, parsed) { return nil }
    return Reading.Claim(action: actions[owner].name, tense: tense, span: parsed.text.span(of: clause.range))
  }

  /// "If it breaks, ring us and say whose it is, we'll mend it": what is said before it in the sentence holds for all.
  private func isUnderACondition(_ clause: Clause, _ parsed: ParsedText) -> Bool {
    parsed.clauses.contains { other in
      other.sentence == clause.sentence && other.range.upperBound <= clause.range.lowerBound
        && StanceReader.opensCondition(other.range, in: parsed.text.tokens)
    }
  }

  /// "When the machine is safe, I'll send you the steps", "it can come back, and the £7 is refunded to you": said of a
  /// day that may come.
  private func isForAnotherDay(_ clause: Clause, _ parsed: ParsedText) -> Bool {
    let tokens = parsed.text.tokens
    let isLinked = tokens[clause.range.lowerBound].word == Self.and
    let before = parsed.neighbours(of: clause).filter { $0.range.lowerBound < clause.range.lowerBound }
    return before.contains { other in
      Self.conditional.contains(tokens[other.range.lowerBound].word)
        || isLinked && other.range.contains { Self.possible.contains(tokens[$0].word) }
    }
  }

  private static let conditional = Lexicon.keys("when once after until")
  private static let possible = Lexicon.keys("can could would might may")
  private static var and: Key { "and" }
  private static var on: Key { "on" }

  /// "We mended two like it last week", "he rang you on Monday": what was done before this conversation is not claimed
  /// in it.
  private func isLongAgo(_ clause: Clause, _ parsed: ParsedText) -> Bool {
    let tokens = parsed.text.tokens
    if clause.range.contains(where: { Self.history.contains(tokens[$0].word) }) { return true }
    guard TenseReader.time(of: clause.range, in: tokens) == .past else { return false }
    return clause.range.dropLast().contains { index in
      tokens[index].word == Self.on && ValueReader.isWeekday(tokens[index + 1].word)
    }
  }

  private static let history = Lexicon.keys("ago last yesterday previously originally")

  /// "I'll lend you one. Would that suit you?" waits for an answer: it is an offer.
  private func awaitsAgreement(_ clause: Clause, _ parsed: ParsedText) -> Bool {
    guard let next = parsed.clauses.first(where: { $0.sentence > clause.sentence }), next.endsInQuestionMark else {
      return false
    }
    let words = parsed.text.tokens[next.range]
    return words.contains { $0.word == Words.that || $0.word == Self.this }
      && words.count { $0.classes.isDisjoint(with: Self.auxiliaries) } <= 2
  }

  private static var this: Key { "this" }
  private static let auxiliaries: WordClass = [
    .auxiliary, .pronoun, .determiner, .preposition, .adverb, .questionWord, .small,
  ]
}
