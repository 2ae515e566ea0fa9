import RapportModel

/// Finds the moves of a reply: patterns and nearness to examples, guarded, with a threshold and a margin.
struct MoveFinder: Sendable {
  /// A score from which a move is made; found on replies of many scenes, see UnderstandingTests.
  static let threshold = 330
  /// Two moves of a scenario closer than this, and neither sure, are a tie: the matcher abstains.
  static let margin = 15
  /// From here a match stands beside any rival.
  static let sure = 480
  /// What a pattern is worth.
  static let patternConfidence = 900

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
    index = PhraseIndex(phrases, owners: moves.count) { NgramSimilarity(phrases: $0) }
  }

  /// All candidates, one for each move and stretch that is worth a word, with verdicts; nearest first.
  func candidates(in parsed: ParsedText) -> [Explanation.Candidate] {
    var found = byExample(in: parsed) + byPattern(in: parsed)
    settleTies(&found)
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
  private func byExample(in parsed: ParsedText) -> [Explanation.Candidate] {
    var candidates: [Explanation.Candidate] = []
    var nearest = [(score: Int, candidate: Explanation.Candidate?)](repeating: (-1, nil), count: moves.count)
    for range in Self.windows(of: parsed.clauses) {
      for match in index.matches(of: range, in: parsed) {
        let isWorthy = match.score >= Self.threshold / 2 || match.unguarded >= Self.threshold
        guard isWorthy || match.score > nearest[match.owner].score else { continue }
        let candidate = candidate(match, parsed.text.span(of: range))
        if isWorthy { candidates.append(candidate) }
        if match.score > nearest[match.owner].score { nearest[match.owner] = (match.score, candidate) }
      }
    }
    let unworthy = nearest.compactMap(\.candidate).filter {
      $0.confidence < Self.confidence(of: Self.threshold / 2)
    }
    return candidates + unworthy
  }

  private func candidate(_ match: PhraseIndex.Match, _ span: Span) -> Explanation.Candidate {
    let verdict: Explanation.Verdict
    if match.score >= Self.threshold {
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

  // MARK: Rivals

  /// Of a scenario's own moves on one stretch, two that are equally near and not sure are neither made.
  private func settleTies(_ found: inout [Explanation.Candidate]) {
    let own = Set(moves[firstOwn...].map(\.name))
    var bySpan: [Span: [Int]] = [:]
    for (index, candidate) in found.enumerated() where own.contains(candidate.move) && candidate.verdict == .made {
      bySpan[candidate.span, default: []].append(index)
    }
    for indices in bySpan.values where indices.count > 1 {
      let order = indices.sorted { Self.nearer(found[$0], found[$1]) }
      let (first, second) = (order[0], order[1])
      let sure = Self.confidence(of: Self.sure)
      for index in order.dropFirst() where found[index].confidence < sure {
        if found[first].confidence - found[index].confidence >= Self.tieMargin {
          found[index].verdict = .tooClose(to: found[first].move)
        }
      }
      if found[first].confidence < sure, found[first].confidence - found[second].confidence < Self.tieMargin {
        for index in order where found[index].confidence < sure {
          found[index].verdict = .tooClose(to: found[index == first ? second : first].move)
        }
      }
    }
  }

  private static let tieMargin = confidence(of: threshold + margin) - confidence(of: threshold)

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
