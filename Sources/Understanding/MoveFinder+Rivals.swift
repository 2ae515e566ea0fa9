import RapportModel

/// What candidates mean for one another: of two that rest on the same words, the nearer stands.
extension MoveFinder {
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
      for match in matches where match.fit < Self.turned && match.likeness >= Self.threshold {
        let place = sentence * moves.count + match.owner
        denied[place] = max(denied[place], match.likeness)
      }
    }
    for (index, sentence) in sentences.enumerated() {
      for at in found[index].indices {
        let match = found[index][at]
        if match.likeness < denied[sentence * moves.count + match.owner] { found[index][at].fit = 0 }
      }
    }
  }

  /// A scenario's own moves are rivals: what is near to several is sure of none. Each loses a share of the nearest
  /// other's score.
  func comparedWithRivals(_ matches: [PhraseIndex.Match]) -> [PhraseIndex.Match] {
    var nearest: [(best: Int, second: Int)] = [(0, 0), (0, 0)]
    for match in matches {
      let kind = match.owner < firstOwn ? 0 : 1
      if match.score > nearest[kind].best {
        nearest[kind] = (match.score, nearest[kind].best)
      } else {
        nearest[kind].second = max(nearest[kind].second, match.score)
      }
    }
    return matches.map { match in
      var match = match
      let (best, second) = nearest[match.owner < firstOwn ? 0 : 1]
      let rival = match.score == best ? second : best
      match.score = max(
        0, match.score - rival * (match.owner < firstOwn ? Self.standardRivalShare : Self.rivalShare) / 100)
      return match
    }
  }

  /// The two nearest of a scenario's own moves when they are as near, and neither is sure: then neither is made.
  func tie(among matches: [PhraseIndex.Match]) -> [Int: Candidate.Verdict] {
    var nearest: (first: PhraseIndex.Match, second: PhraseIndex.Match?)?
    for match in matches
    where match.owner >= firstOwn && match.fit >= Self.turned && match.score >= Self.threshold
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

  /// Of overlapping candidates of one move the nearest stands.
  func dropCovered(_ found: inout [Candidate]) {
    var taken = [[Span]](repeating: [], count: moves.count)
    for index in found.indices where found[index].verdict == .made {
      let candidate = found[index]
      if taken[candidate.owner].contains(where: candidate.span.overlaps) {
        found[index].verdict = .coveredByBetter
      } else {
        taken[candidate.owner].append(candidate.span)
      }
    }
  }
}
