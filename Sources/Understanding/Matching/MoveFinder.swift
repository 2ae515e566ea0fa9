import Encoders
import RapportModel

/// Finds the moves of a reply: patterns and nearness to examples, guarded, with a threshold and a margin.
///
/// A class, although it never changes: a copy of all its lists would cost more than a look.
final class MoveFinder: Sendable {
  /// A score from which a move is made: a little more likely than not (see `Confidence`), for a wrong guess costs
  /// a trainee more than being asked again.
  static let threshold = 320
  /// Of moves that cost points.
  static let harmfulThreshold = 360
  /// Of such moves that were weighed: of 110 in whole conversations 41 are heard so instead of 44, but among 774 replies of
  /// peers to one another, who seldom harm, half as many (80 instead of 157).
  static let weighedHarmfulThreshold = 405
  /// A score from which a candidate is shown with its reason.
  private static let worthSaying = threshold * 3 / 4
  /// Two moves of a scenario closer than this, and neither sure, are a tie: the matcher abstains.
  static let margin = 15
  /// From here a match stands beside any rival.
  static let sure = 450
  /// Words that suit a move's examples less than this, in thousandths, are meant otherwise.
  static let turned = 650
  /// A stretch as near as this to a counter-example is one, whatever patterns say.
  static let veto = 650
  /// What a pattern is worth.
  static let patternConfidence = 900

  /// A stretch in which a move is not made.
  private struct Veto {
    var owner: Int
    var span: Span
    var number: Int
    /// How near its counter-example is.
    var against: Int
  }

  let moves: [Move]
  /// From here on the moves are the scenario's own, and rivals of one another.
  let firstOwn: Int
  /// The standard moves' numbers.
  let standardNumbers: [String: Int]
  let index: PhraseIndex
  /// The scenario's own moves are found with the fine encoder as well.
  let isFine: Bool
  /// The standard moves' patterns; what they find is of moves numbered as they came.
  private let standardPatterns: PatternSet
  /// By those numbers, the moves here; nil where a scenario's own has taken the place.
  private let standardOwners: [Int?]
  private let ownPatterns: PatternSet

  /// - Parameter fine: helps to find the scenario's own moves.
  init(standard: [Move], own: [Move], scenario: Scenario?, fine: FineReading? = nil) {
    let ownNames = Set(own.map(\.name))
    let kept = standard.filter { !ownNames.contains($0.name) }
    moves = kept + own
    firstOwn = kept.count
    standardNumbers = Dictionary(
      kept.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    let value = { (name: String) in scenario?.fact(name)?.value }
    standardPatterns = PatternSet(standard.map(\.patterns), value: value)
    standardOwners = standard.map { [standardNumbers] in standardNumbers[$0.name] }
    ownPatterns = PatternSet(own.map(\.patterns), value: value)
    isFine = fine != nil && !own.isEmpty
    let weighed = WeighedMoves(moves[..<firstOwn])
    if scenario == nil, own.isEmpty, let prepared = PreparedPhrases.shipped.index(of: moves, weighed: weighed) {
      index = prepared
    } else {
      index = PhraseIndex(
        of: moves, firstOwn: firstOwn, weighed: weighed, fine: isFine ? fine : nil,
        phrase: { Phrase(scenario?.filled($0) ?? $0, owner: $1, number: $2, isCounterExample: $3) })
    }
  }

  /// Candidates, one for each move and stretch that is worth a word, and each move's nearest stretch, with verdicts;
  /// nearest first.
  func candidates(in parsed: ParsedText) -> [Explanation.Candidate] {
    var vetoes: [Veto] = []
    var found = byExample(in: parsed, &vetoes) + withoutExamples(in: parsed)
    apply(vetoes, to: &found)
    settle(&found, in: parsed)
    return found.map { $0.explained(moves) }
  }

  /// The candidates that are made, nearest first; the same as among all candidates, and sooner.
  ///
  /// - Parameter stretches: of the text, if they are known.
  func made(in parsed: ParsedText, _ stretches: Stretches?) -> [Explanation.Candidate] {
    var vetoes: [Veto] = []
    let plain = withoutExamples(in: parsed)
    var found: [Candidate] = []
    if isFine {
      found = byExample(in: parsed, &vetoes)
    } else if index.hasExamples {
      let stretches = stretches ?? Stretches(of: parsed)
      let matches = decisiveMatches(of: stretches, beside: plain)
      found = madeByExample(matches, stretches.ranges, in: parsed, &vetoes)
    }
    found += plain
    apply(vetoes, to: &found)
    found.removeAll { $0.verdict != .made }
    settle(&found, in: parsed)
    return found.filter { $0.verdict == .made }.map { $0.explained(moves) }
  }

  // MARK: Examples

  /// What is near enough to be worth a word, and each move's nearest stretch in any case.
  private func byExample(in parsed: ParsedText, _ vetoes: inout [Veto]) -> [Candidate] {
    var candidates: [Candidate] = []
    var nearest = [(score: Int, candidate: Candidate?)](repeating: (.min, nil), count: moves.count)
    let stretches = Stretches(of: parsed)
    forEachMatch(index.matches(of: stretches), stretches.ranges, in: parsed, &vetoes) { match, span, rival in
      let isWorthy = match.score >= Self.worthSaying
      guard isWorthy || match.score > nearest[match.owner].score else { return }
      let candidate = candidate(match, span, rival)
      if isWorthy { candidates.append(candidate) }
      if match.score > nearest[match.owner].score { nearest[match.owner] = (match.score, candidate) }
    }
    let least = Confidence.confidence(of: Self.worthSaying)
    return candidates + nearest.compactMap(\.candidate).filter { $0.confidence < least }
  }

  private func madeByExample(
    _ matches: [[PhraseIndex.Match]], _ windows: [Range<Int>], in parsed: ParsedText, _ vetoes: inout [Veto]
  ) -> [Candidate] {
    var candidates: [Candidate] = []
    forEachMatch(matches, windows, in: parsed, &vetoes) { match, span, rival in
      guard match.score >= Self.threshold, !match.isTurned else { return }
      candidates.append(candidate(match, span, rival))
    }
    return candidates
  }

  /// Each match as it stands among its rivals, with its place and the verdict that a rival brings; notes vetoes.
  private func forEachMatch(
    _ found: [[PhraseIndex.Match]], _ windows: [Range<Int>], in parsed: ParsedText, _ vetoes: inout [Veto],
    _ body: (PhraseIndex.Match, Span, Candidate.Verdict?) -> Void
  ) {
    var found = found
    denyBesideDenial(&found, windows, in: parsed)
    narrow(&found, windows)
    for (range, matches) in zip(windows, found) {
      let tied = tie(among: matches)
      let span = parsed.text.span(of: range)
      for match in matches {
        if let number = match.counterExample, match.against >= Self.veto {
          vetoes.append(Veto(owner: match.owner, span: span, number: number, against: match.against))
        }
        body(match, span, tied[match.owner])
      }
    }
  }

  private func candidate(_ match: PhraseIndex.Match, _ span: Span, _ rival: Candidate.Verdict?) -> Candidate {
    let verdict: Candidate.Verdict
    let isTurned = match.isTurned
    if let number = match.counterExample {
      verdict = .counterExample(number)
    } else if isTurned, match.score >= Self.worthSaying {
      verdict = .otherPolarity
    } else if isTurned || match.score < threshold(of: match) {
      verdict = .belowThreshold
    } else {
      verdict = rival ?? .made
    }
    var candidate = Candidate(
      owner: match.owner, confidence: Confidence.confidence(of: match.score), span: span,
      by: match.isByWording ? .wording : .example(max(1, match.example)), verdict: verdict)
    if match.owner >= firstOwn {
      (candidate.nearness, candidate.nearest) = (match.score, match.nearest)
    } else if index.isWeighed(match.owner) {
      candidate.nearest = match.nearest
    }
    return candidate
  }

  private func threshold(of match: PhraseIndex.Match) -> Int {
    guard moves[match.owner].isHarmful else { return Self.threshold }
    return match.isByWording ? Self.weighedHarmfulThreshold : Self.harmfulThreshold
  }

  // MARK: Patterns and form

  private func withoutExamples(in parsed: ParsedText) -> [Candidate] {
    var found: [Candidate] = []
    for hit in standardPatterns.hits(in: parsed) {
      if let owner = standardOwners[hit.owner] { found.append(candidate(hit, of: owner, in: parsed)) }
    }
    for hit in ownPatterns.hits(in: parsed) {
      found.append(candidate(hit, of: firstOwn + hit.owner, in: parsed))
    }
    guard firstOwn > 0 else { return found }
    // Some standard moves are known by their form, whatever they are about.
    for move in FormMoves(parsed).found {
      guard let owner = standardNumbers[move.move] else { continue }
      found.append(
        Candidate(
          owner: owner, confidence: Self.formConfidence, span: parsed.text.span(of: move.range), by: .form,
          verdict: .made))
    }
    return found
  }

  private func candidate(_ hit: PatternSet.Hit, of owner: Int, in parsed: ParsedText) -> Candidate {
    let isMeant = PatternGuard(parsed).allows(
      hit, asking: index.asks[owner], ordering: index.orders(owner), offering: index.offers(owner))
    return Candidate(
      owner: owner, confidence: isMeant ? Self.patternConfidence : 0, span: parsed.text.span(of: hit.range),
      by: .pattern(hit.number), verdict: isMeant ? .made : .otherPolarity)
  }

  /// What a form is worth.
  static let formConfidence = 850

  /// Turns what rests on a counter-example's words, but what is nearer to an example than a part of it is to the
  /// counter-example: "It'll be two minutes, I'm going to ask" is not turned by "You'll have it in two minutes".
  ///
  /// In one pass over both, by move, so that a long text of counter-examples costs no more than any other.
  private func apply(_ vetoes: [Veto], to found: inout [Candidate]) {
    guard !vetoes.isEmpty else { return }
    let byMove = Dictionary(grouping: vetoes, by: \.owner)
    for index in found.indices {
      guard let near = byMove[found[index].owner] else { continue }
      let (span, nearest) = (found[index].span, found[index].nearest)
      // Vetoes stand in text order and are at most a sentence of clauses long: look around the place alone.
      var low = 0
      var high = near.count
      while low < high {
        let middle = (low + high) / 2
        if near[middle].span.start < span.end { low = middle + 1 } else { high = middle }
      }
      for veto in near[max(0, low - 6)..<low] where veto.span.overlaps(span) {
        let isPart = veto.span != span && span.contains(veto.span)
        if !isPart || nearest <= veto.against { found[index].verdict = .counterExample(veto.number) }
      }
    }
  }
}
