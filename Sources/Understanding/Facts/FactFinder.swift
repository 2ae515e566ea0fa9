import RapportModel

/// Finds the facts that a reply states or asks for, by typed equality and never by likeness.
struct FactFinder: Sendable {
  struct Known: Sendable {
    var fact: Fact
    var name: FactName
    /// Typed values in it, for money, durations, dates and numbers.
    var values: [Value]
    var isAgo: Bool
    /// The words of a text that carry its meaning.
    var content: [Key]
    /// Sums in a text: "£7 a month" is not told by "a month" and another sum.
    var sums: [Value]
    /// Of these, what it says there is not: "fee" and "notice" of "no fee and no notice".
    var denied: Set<Key>

    /// What its name says there is none of: "fee" of "no-fee".
    var noneOf: Key?

    /// All that it says is that there is none of something.
    var deniesAll: Bool { !content.isEmpty && denied.count == content.count }
  }

  let known: [Known]
  private let saidPatterns: PatternSet
  private let askedPatterns: PatternSet

  init(_ scenario: Scenario?) {
    known = (scenario?.facts ?? []).map(Self.known)
    let value = { (name: String) in scenario?.fact(name)?.value }
    saidPatterns = PatternSet(known.map(\.fact.alsoSaid), value: value)
    askedPatterns = PatternSet(known.map(\.fact.askedAs), value: value)
  }

  private static func known(_ fact: Fact) -> Known {
    let parsed = ParsedText(Array(fact.value.utf8))
    let text = parsed.text
    let kind = fact.kind.valueKind
    let all = ValueReader.values(in: text.tokens).map(\.value)
    let values = all.filter { $0.kind == kind }
    let content = text.tokens.indices.filter {
      text.tokens[$0].classes.isDisjoint(with: [.small, .determiner, .preposition])
    }
    let denied = content.filter { parsed.statuses[$0].contains(.negated) }
    return Known(
      fact: fact, name: FactName(fact), values: values, isAgo: text.tokens.last?.word == ago,
      content: Array(Set(content.map { text.tokens[$0].concept })).sorted(),
      sums: kind == nil ? all.filter { $0.kind == .money } : [],
      denied: Set(denied.map { text.tokens[$0].concept }), noneOf: fact.kind == .text ? fact.noneOf : nil)
  }

  // MARK: Told

  func told(in parsed: ParsedText) -> [Reading.ToldFact] {
    guard !known.isEmpty else { return [] }
    let found = ValueReader.values(in: parsed.text.tokens)
    var told = byPattern(in: parsed) + byValue(found, in: parsed) + elided(found, in: parsed)
    told += byWords(in: parsed, found)
    told += wrongly(found, in: parsed, right: told) + denials(found, in: parsed, right: told)
    told += charges(found, in: parsed, right: told)
    return unique(told)
  }

  private func byPattern(in parsed: ParsedText) -> [Reading.ToldFact] {
    saidPatterns.hits(in: parsed).compactMap { hit in
      guard PatternGuard(parsed).allows(hit, asking: true, offering: true) else { return nil }
      return Reading.ToldFact(fact: known[hit.owner].fact.name, span: parsed.text.span(of: hit.range))
    }
  }

  private func byValue(_ found: [ValueReader.Found], in parsed: ParsedText) -> [Reading.ToldFact] {
    found.flatMap { found -> [Reading.ToldFact] in
      guard isMeant(found.range, in: parsed) else { return [] }
      let clause = parsed.clause(at: found.range.lowerBound)
      var equal = known.filter { $0.values.contains { $0.equals(found.value) } }
      if equal.count > 1 || Self.needsContext(found.value) {
        let named = equal.filter { $0.name.isStated(in: clause.range, of: parsed.text) }
        if !named.isEmpty || Self.needsContext(found.value) { equal = named }
      }
      return equal.map { Reading.ToldFact(fact: $0.fact.name, span: parsed.text.span(of: found.range)) }
    }
  }

  /// A small number can stand for anything.
  private static func needsContext(_ value: Value) -> Bool {
    if case .number(let hundredths) = value { return hundredths < 100 * 100 }
    return false
  }

  /// Texts: three fifths of their words in one sentence, and two words at least when there are two.
  private func byWords(in parsed: ParsedText, _ found: [ValueReader.Found]) -> [Reading.ToldFact] {
    var told: [Reading.ToldFact] = []
    for sentence in parsed.sentences {
      let words = Dictionary(
        sentence.map { (parsed.text.tokens[$0].concept, $0) }, uniquingKeysWith: { first, _ in first })
      for known in known {
        if known.fact.kind == .yesNo {
          if let fact = yesNo(known, in: sentence, of: parsed) { told.append(fact) }
          continue
        }
        guard known.values.isEmpty, !known.content.isEmpty else { continue }
        let places = known.content.compactMap { words[$0] }
        let enough = max(min(2, known.content.count), (known.content.count * 3 + 4) / 5)
        let meant = places.filter { place in
          let status = parsed.statuses[place]
          return status.isDisjoint(with: [.quoted, .unreal])
            && status.contains(.negated) == known.denied.contains(parsed.text.tokens[place].concept)
        }
        guard meant.count >= enough,
          known.sums.allSatisfy({ sum in
            found.contains { sentence.contains($0.range.lowerBound) && sum.equals($0.value) }
          })
        else { continue }
        let span = parsed.text.span(of: places.min()!..<(places.max()! + 1))
        told.append(Reading.ToldFact(fact: known.fact.name, span: span))
      }
    }
    return told
  }

  /// A clause about the fact that states another value of its kind, one that no fact has.
  private func wrongly(
    _ found: [ValueReader.Found], in parsed: ParsedText, right: [Reading.ToldFact]
  ) -> [Reading.ToldFact] {
    found.flatMap { found -> [Reading.ToldFact] in
      let clause = parsed.clause(at: found.range.lowerBound)
      guard clause.form == .statement || clause.form == .offer, isMeant(found.range, in: parsed),
        !parsed.statuses[found.range.lowerBound].contains(.reported),
        !known.contains(where: { $0.values.contains { $0.equals(found.value) } })
      else { return [] }
      let span = parsed.text.span(of: found.range)
      let clauseSpan = parsed.text.span(of: clause.range)
      let isAgo =
        parsed.text.tokens.indices.contains(found.range.upperBound)
        && parsed.text.tokens[found.range.upperBound].word == Self.ago
      return known.compactMap { known in
        guard known.values.first?.kind == found.value.kind, known.isAgo == isAgo,
          known.name.isStated(in: clause.range, of: parsed.text),
          !right.contains(where: { $0.fact == known.fact.name && clauseSpan.overlaps($0.span) })
        else { return nil }
        return Reading.ToldFact(fact: known.fact.name, span: span, isRight: false)
      }
    }
  }

  func isMeant(_ range: Range<Int>, in parsed: ParsedText) -> Bool {
    range.allSatisfy { parsed.statuses[$0].isDisjoint(with: [.negated, .quoted]) }
  }

  private func unique(_ told: [Reading.ToldFact]) -> [Reading.ToldFact] {
    var seen: Set<Reading.ToldFact> = []
    return told.filter { fact in
      let isFirst = !seen.contains {
        $0.fact == fact.fact && $0.isRight == fact.isRight && $0.span.overlaps(fact.span)
      }
      seen.insert(fact)
      return isFirst
    }.sorted { ($0.span, $0.fact) < ($1.span, $1.fact) }
  }

  // MARK: Asked

  func asked(in parsed: ParsedText) -> [Reading.AskedFact] {
    guard !known.isEmpty else { return [] }
    var asked: [Reading.AskedFact] = []
    for hit in askedPatterns.hits(in: parsed) {
      let clause = parsed.clause(at: hit.range.lowerBound)
      let status = parsed.statuses[hit.range.upperBound - 1]
      guard
        clause.form != .statement || clause.endsInQuestionMark || clause.range.lowerBound == hit.range.lowerBound,
        status.isDisjoint(with: [.reported, .quoted]), !asksForMore(clause, parsed)
      else { continue }
      asked.append(Reading.AskedFact(fact: known[hit.owner].fact.name, span: parsed.text.span(of: clause.range)))
    }
    for clause in parsed.clauses where clause.form == .question || clause.form == .request {
      if asksForMore(clause, parsed) { continue }
      for known in known where known.name.isAskedFor(in: clause.range, of: parsed.text) {
        asked.append(Reading.AskedFact(fact: known.fact.name, span: parsed.text.span(of: clause.range)))
      }
    }
    return Array(Set(asked)).sorted { ($0.span, $0.fact) < ($1.span, $1.fact) }
  }

  /// "Is there anything else for Saturday?" names what is known; not "did it cost you anything else".
  private func asksForMore(_ clause: Clause, _ parsed: ParsedText) -> Bool {
    let words = parsed.text.tokens[clause.range].map(\.word).drop { Words.opensNothing.contains($0) }
    guard words.first.map({ $0 == Self.isWord || Self.any.contains($0) }) ?? false else { return false }
    return zip(words, words.dropFirst()).contains { Self.any.contains($0) && $1 == Self.elseWord }
  }

  private static var isWord: Key { "is" }
  private static let any = Lexicon.keys("anything something nothing")
  private static var ago: Key { "ago" }
  private static var elseWord: Key { "else" }
}

extension FactKind {
  fileprivate var valueKind: Value.Kind? {
    switch self {
    case .money: .money
    case .date: .date
    case .duration: .duration
    case .number: .number
    case .text, .yesNo, .article: nil
    }
  }
}

extension ParsedText {
  func clause(at token: Int) -> Clause { clauses[clauseIndex(at: token)] }

  /// The clauses of the sentence in which a stretch begins.
  func sentence(around span: Span) -> [Clause] {
    guard let token = text.tokens.firstIndex(where: { $0.span.end > span.start }) else { return [] }
    let sentence = clause(at: token).sentence
    return clauses.filter { $0.sentence == sentence }
  }

  /// The clause that a token belongs to, by halving.
  func clauseIndex(at token: Int) -> Int {
    var low = 0
    var high = clauses.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if clauses[middle].range.lowerBound <= token { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// Indices of the clauses that begin in a stretch of tokens, which is not empty.
  func clausesBeginning(in range: Range<Int>) -> Range<Int> {
    let first = clauseIndex(at: range.lowerBound)
    let isWhole = clauses[first].range.lowerBound >= range.lowerBound
    return (isWhole ? first : first + 1)..<(clauseIndex(at: range.upperBound - 1) + 1)
  }

  func clauses(in sentence: Range<Int>) -> ArraySlice<Clause> {
    let first = clauseIndex(at: sentence.lowerBound)
    return clauses[first...clauseIndex(at: sentence.upperBound - 1)]
  }
}
