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
    var denied: [Int: Int] = [:]
    for (sentence, matches) in zip(sentences, found) {
      for match in matches where match.fit < Self.turned && match.likeness >= Self.threshold {
        let place = sentence * moves.count + match.owner
        denied[place] = max(denied[place, default: 0], match.likeness)
      }
    }
    guard !denied.isEmpty else { return }
    for (index, sentence) in sentences.enumerated() {
      for at in found[index].indices {
        let match = found[index][at]
        if match.likeness < denied[sentence * moves.count + match.owner, default: 0] { found[index][at].fit = 0 }
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
    let rivals = matches.filter {
      $0.owner >= firstOwn && $0.fit >= Self.turned && $0.score >= Self.threshold && $0.score < Self.sure
    }
    .sorted { ($1.score, $0.owner) < ($0.score, $1.owner) }
    guard rivals.count > 1, rivals[0].score - rivals[1].score < Self.margin else { return [:] }
    return [
      rivals[0].owner: .tooClose(to: rivals[1].owner),
      rivals[1].owner: .tooClose(to: rivals[0].owner),
    ]
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
