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
      for match in matches where match.isDenied && match.fit < Self.turned && match.likeness >= Self.threshold {
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

  /// What a stretch of several clauses has to be nearer than one of its parts, in hundredths, to be more than it.
  private static let widening = 110

  /// Takes back the score of stretches that are hardly nearer to a move than one of their parts: the part made it,
  /// and the rest is free for other moves.
  func narrow(_ found: inout [[PhraseIndex.Match]], _ windows: [Range<Int>]) {
    for (outer, range) in windows.enumerated() {
      for inner in max(0, outer - 2)..<min(outer + 6, windows.count) where inner != outer {
        guard windows[inner].lowerBound >= range.lowerBound, windows[inner].upperBound <= range.upperBound else {
          continue
        }
        for place in found[outer].indices
        where found[outer][place].score * 100 <= found[inner][place].score * Self.widening {
          found[outer][place].score = 0
        }
      }
    }
  }

  /// A scenario's own moves are rivals: what is near to several is sure of none. Each loses a share of the nearest
  /// other's score, and more where a sentence of housekeeping is nearer.
  func comparedWithRivals(_ matches: [PhraseIndex.Match]) -> [PhraseIndex.Match] {
    let idle = matches.last.map { $0.owner == moves.count ? $0.nearest : 0 } ?? 0
    var nearest: [(best: Int, second: Int)] = [(0, 0), (0, 0)]
    for match in matches where match.owner < moves.count {
      let kind = match.owner < firstOwn ? 0 : 1
      if match.score > nearest[kind].best {
        nearest[kind] = (match.score, nearest[kind].best)
      } else {
        nearest[kind].second = max(nearest[kind].second, match.score)
      }
    }
    return matches.filter { $0.owner < moves.count }.map { match in
      var match = match
      let isOwn = match.owner >= firstOwn
      let (best, second) = nearest[isOwn ? 1 : 0]
      let rival = match.score == best ? second : best
      match.score -= rival * (isOwn ? Self.rivalShare : Self.standardRivalShare) / 100
      if isOwn { match.score -= max(0, idle - match.nearest - Self.idleMargin) / 2 }
      match.score = max(0, match.score)
      return match
    }
  }

  /// How much nearer than a move's nearest example a sentence of housekeeping has to be, in thousandths, before it
  /// takes from the move's score, one for two. Measured on nine scenes for development: among sentences of
  /// housekeeping the right move is the nearest for .82 of replies instead of .74, and bare for .88 instead of .89.
  private static let idleMargin = 50

  /// The two nearest of a scenario's own moves when they are as near, and neither is sure: then neither is made.
  func tie(among matches: [PhraseIndex.Match]) -> [Int: Explanation.Verdict] {
    let rivals = matches.filter {
      $0.owner >= firstOwn && $0.fit >= Self.turned && $0.score >= Self.threshold && $0.score < Self.sure
    }
    .sorted { ($1.score, $0.owner) < ($0.score, $1.owner) }
    guard rivals.count > 1, rivals[0].score - rivals[1].score < Self.margin else { return [:] }
    return [
      rivals[0].owner: .tooClose(to: moves[rivals[1].owner].name),
      rivals[1].owner: .tooClose(to: moves[rivals[0].owner].name),
    ]
  }

  /// Of a scenario's own moves that were found by likeness in overlapping stretches only the nearest is made.
  func dropOutdone(_ found: inout [Explanation.Candidate]) {
    var taken: [(span: Span, move: String)] = []
    for index in found.indices where found[index].verdict == .made && ownNames.contains(found[index].move) {
      let candidate = found[index]
      let isByLikeness = candidate.by.hasPrefix("example")
      if isByLikeness, candidate.confidence < Confidence.confidence(of: Self.sure),
        let better = taken.first(where: { $0.move != candidate.move && $0.span.overlaps(candidate.span) })
      {
        found[index].verdict = .tooClose(to: better.move)
      } else {
        taken.append((candidate.span, candidate.move))
      }
    }
  }

  /// Of overlapping candidates of one move the nearest stands.
  func dropCovered(_ found: inout [Explanation.Candidate]) {
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
