import Encoders
import RapportModel

/// Finds where a reply says that a desk action has been or will be done.
struct ClaimFinder: Sendable {
  /// A claim can cost points: it takes more likeness than a move, and words in common.
  static let threshold = 480

  private let actions: [DeskAction]
  private let index: PhraseIndex?
  /// By action, the words of content that tell its claims from those of most others.
  private let telling: [Set<Key>]
  private let patterns: PatternSet

  init(_ scenario: Scenario?) {
    actions = (scenario?.actions ?? []).filter { !$0.claimedBy.isEmpty }
    var phrases: [Phrase] = []
    for (owner, action) in actions.enumerated() {
      for (number, text) in action.claimedBy.enumerated() where !Self.isPattern(text) {
        phrases.append(Phrase(scenario?.filled(text) ?? text, owner: owner, number: number + 1))
      }
    }
    telling = Self.tellingWords(of: phrases, owners: actions.count)
    patterns = PatternSet(actions.map { $0.claimedBy.filter(Self.isPattern) }) { scenario?.fact($0)?.value }
    index =
      phrases.isEmpty
      ? nil
      : PhraseIndex(
        phrases, owners: actions.count, strict: actions.map { _ in true }, encoder: FastEncoder())
  }

  /// Nouns in the claims of so many actions tell none of them: at a desk for machines, "machine" and "back". Verbs say
  /// that something is done at all: "I'll send you one on Monday".
  private static let common = 3

  private static func tellingWords(of phrases: [Phrase], owners: Int) -> [Set<Key>] {
    var words = [Set<Key>](repeating: [], count: owners)
    var verbs: Set<Key> = []
    for phrase in phrases {
      for word in phrase.form.core.words where word.isContent {
        words[phrase.owner].insert(word.concept)
        if word.isTelling { verbs.insert(word.concept) }
      }
    }
    var users: [Key: Int] = [:]
    for word in words.joined() { users[word, default: 0] += 1 }
    return words.map { $0.filter { verbs.contains($0) || users[$0, default: 0] < common } }
  }

  private static func isPattern(_ text: String) -> Bool {
    text.utf8.contains { "([~|".utf8.contains($0) } || text.contains("…") || text.contains("...")
  }

  func claims(in parsed: ParsedText) -> [Reading.Claim] {
    guard !actions.isEmpty else { return [] }
    var claims = patterns.hits(in: parsed).compactMap { hit -> Reading.Claim? in
      PatternGuard(parsed).allows(hit, asking: false)
        ? claim(hit.owner, parsed.clause(at: hit.range.lowerBound), parsed) : nil
    }
    let matches = index?.matches(of: parsed.clauses.map(\.range), in: parsed) ?? []
    for (clause, found) in zip(parsed.clauses, matches) {
      // A clause speaks of one deed: the nearest.
      guard let nearest = found.max(by: { ($0.score, $1.owner) < ($1.score, $0.owner) }),
        nearest.score >= Self.threshold, nearest.fit >= MoveFinder.turned,
        tells(clause, nearest.owner, parsed)
      else { continue }
      if let claim = claim(nearest.owner, clause, parsed) { claims.append(claim) }
    }
    return Array(Set(claims)).sorted { ($0.span, $0.action) < ($1.span, $1.action) }
  }

  /// "The machine will be back in 8 days" is near to "a machine until yours is back", but lends nothing.
  private func tells(_ clause: Clause, _ owner: Int, _ parsed: ParsedText) -> Bool {
    guard !telling[owner].isEmpty else { return true }
    let tokens = Array(parsed.text.tokens[clause.range])
    // "With you for three weeks": how long says nothing of what was done.
    let values = ValueReader.values(in: tokens).map(\.range)
    return tokens.indices.contains { place in
      let concept = tokens[place].concept
      return telling[owner].contains(Opposites.all[concept] ?? concept)
        && !values.contains { $0.contains(place) }
    }
  }

  private func claim(_ owner: Int, _ clause: Clause, _ parsed: ParsedText) -> Reading.Claim? {
    guard clause.form == .statement else { return nil }
    let isConditional = parsed.neighbours(of: clause).contains {
      StanceReader.opensCondition($0.range, in: parsed.text.tokens)
    }
    if isConditional { return nil }
    // "No: yours was bought 34 days ago".
    if clause.range.contains(where: { parsed.text.tokens[$0].word == Words.no }) { return nil }
    let content = clause.range.filter { parsed.text.tokens[$0].classes.contains(.verb) }
    guard content.allSatisfy({ parsed.statuses[$0].isDisjoint(with: [.negated, .reported, .unreal, .quoted]) }),
      let tense = TenseReader.tense(of: clause.range, in: parsed.text.tokens)
    else { return nil }
    return Reading.Claim(action: actions[owner].name, tense: tense, span: parsed.text.span(of: clause.range))
  }
}
