import RapportModel

/// Finds the moves of a reply: patterns and nearness to examples, guarded, with a threshold and a margin.
struct MoveFinder: Sendable {
  /// A score from which a move is made; found on replies of many scenes, see UnderstandingTests.
  static let threshold = 300
  /// Two moves of a scenario closer than this, and neither sure, are a tie: the matcher abstains.
  static let margin = 15
  /// From here a match stands beside any rival.
  static let sure = 450
  /// A stretch as near as this to a counter-example is one, whatever patterns say.
  static let veto = 650
  /// What a pattern is worth.
  static let patternConfidence = 900

  /// A stretch in which a move is not made.
  private struct Veto {
    var move: String
    var span: Span
    var number: Int
  }

  private let moves: [Move]
  /// From here on the moves are the scenario's own, and rivals of one another.
  private let firstOwn: Int
  private let asks: [Bool]
  private let index: PhraseIndex
  private var patterns = PatternSet()

  init(standard: [Move], own: [Move], scenario: Scenario?) {
    let names = Set(own.map(\.name))
    let kept = standard.filter { !names.contains($0.name) }
    moves = kept + own
    firstOwn = kept.count
    var phrases: [Phrase] = []
    for (owner, move) in moves.enumerated() {
      for (number, text) in move.examples.enumerated() {
        phrases.append(Phrase(scenario?.filled(text) ?? text, owner: owner, number: number + 1))
      }
      for (number, text) in move.counterExamples.enumerated() {
        let filled = scenario?.filled(text) ?? text
        phrases.append(Phrase(filled, owner: owner, number: number + 1, isCounterExample: true))
      }
      patterns.add(move.patterns, owner: owner) { scenario?.fact($0)?.value }
    }
    asks = moves.indices.map { owner in
      phrases.contains { $0.owner == owner && !$0.isCounterExample && $0.isAsking }
    }
    index = PhraseIndex(phrases, owners: moves.count, strict: moves.map(\.isHarmful)) {
      NgramSimilarity(phrases: $0)
    }
  }

  /// All candidates, one for each move and stretch that is worth a word, with verdicts; nearest first.
  func candidates(in parsed: ParsedText) -> [Explanation.Candidate] {
    var vetoes: [Veto] = []
    var found = byExample(in: parsed, &vetoes) + byPattern(in: parsed) + byForm(in: parsed)
    apply(vetoes, to: &found)
    found.sort(by: Self.nearer)
    dropCovered(&found)
    return found
  }

  static func nearer(_ a: Explanation.Candidate, _ b: Explanation.Candidate) -> Bool {
    if a.confidence != b.confidence { return a.confidence > b.confidence }
    if a.span != b.span { return a.span < b.span }
    return a.move < b.move
  }

  // MARK: Examples

  /// What is near enough to be worth a word, and each move's nearest stretch in any case.
  private func byExample(in parsed: ParsedText, _ vetoes: inout [Veto]) -> [Explanation.Candidate] {
    var candidates: [Explanation.Candidate] = []
    var nearest = [(score: Int, candidate: Explanation.Candidate?)](repeating: (-1, nil), count: moves.count)
    for range in Self.windows(of: parsed.clauses) {
      let matches = index.matches(of: range, in: parsed)
      let rivals = verdictsOfRivals(matches)
      for match in matches {
        if let number = match.counterExample, match.against >= Self.veto {
          vetoes.append(Veto(move: moves[match.owner].name, span: parsed.text.span(of: range), number: number))
        }
        let isWorthy = match.score >= Self.threshold / 2 || match.unguarded >= Self.threshold
        guard isWorthy || match.score > nearest[match.owner].score else { continue }
        let candidate = candidate(match, parsed.text.span(of: range), rivals[match.owner])
        if isWorthy { candidates.append(candidate) }
        if match.score > nearest[match.owner].score { nearest[match.owner] = (match.score, candidate) }
      }
    }
    let unworthy = nearest.compactMap(\.candidate).filter {
      $0.confidence < Self.confidence(of: Self.threshold / 2)
    }
    return candidates + unworthy
  }

  private func candidate(_ match: PhraseIndex.Match, _ span: Span, _ rival: Explanation.Verdict?)
    -> Explanation.Candidate
  {
    let verdict: Explanation.Verdict
    if let rival {
      verdict = rival
    } else if match.score >= Self.threshold {
      verdict = .made
    } else if let number = match.counterExample {
      verdict = .counterExample(number)
    } else {
      let isTurned = match.unguarded >= Self.threshold + 150 && match.score < match.unguarded / 2
      verdict = isTurned ? .otherPolarity : .belowThreshold
    }
    return Explanation.Candidate(
      move: moves[match.owner].name, confidence: Self.confidence(of: match.score), span: span,
      by: "example \(max(1, match.example))", verdict: verdict)
  }

  /// Each clause, each two neighbours of one sentence, and each sentence of three clauses.
  static func windows(of clauses: [Clause]) -> [Range<Int>] {
    var windows: [Range<Int>] = []
    for (index, clause) in clauses.enumerated() {
      windows.append(clause.range)
      for length in 2...3 where index + length <= clauses.count {
        let last = clauses[index + length - 1]
        guard last.sentence == clause.sentence else { break }
        windows.append(clause.range.lowerBound..<last.range.upperBound)
      }
    }
    return windows
  }

  /// The threshold is 500, what is sure 750: a piecewise straight line.
  static func confidence(of score: Int) -> Int {
    switch score {
    case ..<threshold: score * 499 / threshold
    case ..<sure: 500 + (score - threshold) * 250 / (sure - threshold)
    default: min(990, 750 + (score - sure) * 240 / (1000 - sure))
    }
  }

  // MARK: Patterns

  private func byPattern(in parsed: ParsedText) -> [Explanation.Candidate] {
    patterns.hits(in: parsed).map { hit in
      let isMeant = PatternGuard(parsed).allows(hit.range, asking: asks[hit.owner])
      return Explanation.Candidate(
        move: moves[hit.owner].name, confidence: isMeant ? Self.patternConfidence : 0,
        span: parsed.text.span(of: hit.range), by: "pattern \(hit.number)",
        verdict: isMeant ? .made : .otherPolarity)
    }
  }

  // MARK: Form

  /// Some standard moves are known by their form, whatever they are about.
  private func byForm(in parsed: ParsedText) -> [Explanation.Candidate] {
    guard firstOwn > 0 else { return [] }
    let names = Set(moves[..<firstOwn].map(\.name))
    return FormMoves(parsed).found.filter { names.contains($0.move) }.map { found in
      Explanation.Candidate(
        move: found.move, confidence: Self.formConfidence, span: parsed.text.span(of: found.range), by: "form",
        verdict: .made)
    }
  }

  private static let formConfidence = 850

  /// In one pass over both, by move, so that a long text of counter-examples costs no more than any other.
  private func apply(_ vetoes: [Veto], to found: inout [Explanation.Candidate]) {
    guard !vetoes.isEmpty else { return }
    let byMove = Dictionary(grouping: vetoes, by: \.move)
    for index in found.indices {
      guard let near = byMove[found[index].move] else { continue }
      let span = found[index].span
      // Vetoes stand in text order and are at most a sentence of clauses long: look around the place alone.
      var low = 0
      var high = near.count
      while low < high {
        let middle = (low + high) / 2
        if near[middle].span.start < span.end { low = middle + 1 } else { high = middle }
      }
      for veto in near[max(0, low - 6)..<low] where veto.span.overlaps(span) {
        found[index].verdict = .counterExample(veto.number)
      }
    }
  }

  // MARK: Rivals

  /// Of a scenario's own moves that rest on the same words of a stretch, only the nearest is made; when two are
  /// equally near and not sure, neither.
  private func verdictsOfRivals(_ matches: [PhraseIndex.Match]) -> [Int: Explanation.Verdict] {
    let rivals = matches.filter { $0.owner >= firstOwn && $0.score >= Self.threshold }
      .sorted { ($1.score, $0.owner) < ($0.score, $1.owner) }
    var verdicts: [Int: Explanation.Verdict] = [:]
    for (rank, rival) in rivals.enumerated() where rival.score < Self.sure {
      for better in rivals[..<rank] where Self.restOnTheSame(rival, better) {
        verdicts[rival.owner] = .tooClose(to: moves[better.owner].name)
        if better.score < Self.sure, better.score - rival.score < Self.margin {
          verdicts[better.owner] = .tooClose(to: moves[rival.owner].name)
        }
      }
    }
    return verdicts
  }

  private static func restOnTheSame(_ one: PhraseIndex.Match, _ other: PhraseIndex.Match) -> Bool {
    let common = one.shared.filter(other.shared.contains).count
    return common * 2 >= min(one.shared.count, other.shared.count)
  }

  /// Of overlapping candidates of one move the nearest stands.
  private func dropCovered(_ found: inout [Explanation.Candidate]) {
    var taken: [String: [Span]] = [:]
    for index in found.indices where found[index].verdict == .made {
      let candidate = found[index]
      if taken[candidate.move, default: []].contains(where: candidate.span.overlaps) {
        found[index].verdict = .coveredByBetter
      } else {
        taken[candidate.move, default: []].append(candidate.span)
      }
    }
  }
}
