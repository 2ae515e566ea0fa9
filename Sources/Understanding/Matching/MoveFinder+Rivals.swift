import RapportModel

/// What candidates mean for one another: of two that rest on the same words, the nearer stands.
extension MoveFinder {
  /// Puts candidates in order, and leaves of those that rest on the same words the nearest.
  func settle(_ found: inout [Candidate], in parsed: ParsedText) {
    sort(&found)
    dropCovered(&found)
    dropOutdone(&found)
    dropGrants(&found, in: parsed)
  }

  /// Nearest first, then in text order, then by name.
  private func sort(_ found: inout [Candidate]) {
    guard found.count > 1 else { return }
    let order = found.withUnsafeBufferPointer { found in
      found.indices.sorted { one, other in
        if found[one].confidence != found[other].confidence {
          return found[one].confidence > found[other].confidence
        }
        let (a, b) = (found[one], found[other])
        if a.nearness != b.nearness { return a.nearness > b.nearness }
        if a.span != b.span { return a.span < b.span }
        return a.owner == b.owner ? one < other : moves[a.owner].name < moves[b.owner].name
      }
    }
    found = order.map { found[$0] }
  }

  /// "I can reset the password, but I can't unlock the account": what is denied in a sentence outweighs what only
  /// resembles it in another clause of the sentence.
  func denyBesideDenial(
    _ found: inout [[PhraseIndex.Match]], _ windows: [Range<Int>], in parsed: ParsedText
  ) {
    guard windows.count > 1 else { return }
    let sentences = windows.map { parsed.clause(at: $0.lowerBound).sentence }
    // By sentence and move.
    var denied = [Int](repeating: 0, count: (sentences[sentences.count - 1] + 1) * moves.count)
    for (sentence, matches) in zip(sentences, found) {
      for match in matches
      where match.isDenied && match.fit < Self.turned && match.likeness >= Self.threshold {
        let place = sentence * moves.count + match.owner
        denied[place] = max(denied[place], match.likeness)
      }
    }
    for (index, sentence) in sentences.enumerated() {
      for at in found[index].indices {
        let match = found[index][at]
        guard match.likeness < denied[sentence * moves.count + match.owner] else { continue }
        found[index][at].fit = 0
        if let choice = self.index.choice(of: match.owner) {
          found[index][at].score = choice.score(of: found[index][at], words: windows[index].count)
        }
      }
    }
  }

  /// What a stretch of several clauses has to be nearer than one of its parts, in hundredths, to be more than it.
  private static let widening = 110

  /// Takes back the score of stretches that are hardly nearer to a move than one of their parts that makes it: the
  /// rest is free for other moves.
  func narrow(_ found: inout [[PhraseIndex.Match]], _ windows: [Range<Int>]) {
    for outer in windows.indices {
      for inner in max(0, outer - 2)..<min(outer + 6, windows.count) where inner != outer {
        guard windows[outer].contains(windows[inner].lowerBound),
          windows[inner].upperBound <= windows[outer].upperBound
        else { continue }
        for part in found[inner] where part.score >= Self.threshold {
          for place in found[outer].indices
          where found[outer][place].owner == part.owner
            && found[outer][place].score * 100 <= part.score * Self.widening
          {
            found[outer][place].score = min(0, found[outer][place].score)
          }
        }
      }
    }
  }

  /// The two nearest of a scenario's own moves when they are as near, and neither is sure: then neither is made.
  func tie(among matches: [PhraseIndex.Match]) -> [Int: Candidate.Verdict] {
    var nearest: (first: PhraseIndex.Match, second: PhraseIndex.Match?)?
    for match in matches
    where match.owner >= firstOwn && !match.isTurned && match.score >= Self.threshold
      && match.score < Self.sure
    {
      func isNearer(_ other: PhraseIndex.Match) -> Bool { (other.score, match.owner) < (match.score, other.owner) }
      guard let (first, second) = nearest else {
        nearest = (match, nil)
        continue
      }
      if isNearer(first) {
        nearest = (match, first)
      } else if second.map(isNearer) ?? true {
        nearest = (first, match)
      }
    }
    guard let first = nearest?.first, let second = nearest?.second, first.score - second.score < Self.margin else {
      return [:]
    }
    return [first.owner: .tooClose(to: second.owner), second.owner: .tooClose(to: first.owner)]
  }

  /// Of a scenario's own moves that were found by likeness in overlapping stretches only the nearest is made.
  func dropOutdone(_ found: inout [Candidate]) {
    var taken: [(span: Span, owner: Int)] = []
    let sure = Confidence.confidence(of: Self.sure)
    for index in found.indices where found[index].verdict == .made && found[index].owner >= firstOwn {
      let candidate = found[index]
      if candidate.isByLikeness, candidate.confidence < sure,
        let better = taken.first(where: { $0.owner != candidate.owner && $0.span.overlaps(candidate.span) })
      {
        found[index].verdict = .tooClose(to: better.owner)
      } else {
        taken.append((candidate.span, candidate.owner))
      }
    }
  }

  /// "No can do with the money": in a clause that says no in as many words, a move of the scenario that never does is not
  /// made, unless it is surer.
  private func dropGrants(_ found: inout [Candidate], in parsed: ParsedText) {
    guard let declining = standardNumbers["declines"] else { return }
    let refusals = found.filter { $0.owner == declining && $0.verdict == .made && !$0.isByLikeness }
    guard !refusals.isEmpty else { return }
    for clause in parsed.clauses where clause.range.contains(where: { parsed.statuses[$0].contains(.negated) }) {
      let span = parsed.text.span(of: clause.range)
      guard let refusal = refusals.first(where: { span.contains($0.span) }) else { continue }
      for index in found.indices where found[index].verdict == .made && found[index].owner >= firstOwn {
        let candidate = found[index]
        if candidate.isByLikeness, candidate.confidence < refusal.confidence, span.contains(candidate.span),
          !self.index.saysNo(candidate.owner)
        {
          found[index].verdict = .tooClose(to: declining)
        }
      }
    }
  }

  /// Of overlapping candidates of one move the nearest stands.
  func dropCovered(_ found: inout [Candidate]) {
    guard found.count > 1 else { return }
    var taken: [(owner: Int, span: Span)] = []
    for index in found.indices where found[index].verdict == .made {
      let (owner, span) = (found[index].owner, found[index].span)
      if taken.contains(where: { $0.owner == owner && $0.span.overlaps(span) }) {
        found[index].verdict = .coveredByBetter
      } else {
        taken.append((owner, span))
      }
    }
  }
}
