/// What is made depends on few of the matches: the rest need no look at how they are meant.
extension MoveFinder {
  /// For each stretch, the matches that can be made, and those that can turn, deny or outdo them.
  func decisiveMatches(of windows: [Range<Int>], in parsed: ParsedText) -> [[PhraseIndex.Match]] {
    guard !index.phrases.isEmpty else { return windows.map { _ in [] } }
    var found: [[PhraseIndex.Match]] = []
    let sentences = windows.map { parsed.clause(at: $0.lowerBound).sentence }
    index.forEachBatch(
      of: windows, in: parsed,
      endOfBatch: { start in
        sentences[start...].firstIndex { $0 != sentences[start] } ?? windows.count
      }
    ) { near in
      let first = found.count
      for row in near.stretches.indices { found.append(contenders(row, &near)) }
      addDenials(to: &found[first...], &near)
    }
    return found
  }

  /// The two nearest of each kind of moves, all that can pass the threshold beside them, and what may be vetoed.
  private func contenders(_ row: Int, _ near: inout Nearness) -> [PhraseIndex.Match] {
    var matches: [PhraseIndex.Match] = []
    var left = Array(near.likenesses(row))
    func take(_ owner: Int) {
      matches.append(near.match(row, owner))
      left[owner] = -1
    }
    for (owners, share) in [(0..<firstOwn, Self.standardRivalShare), (firstOwn..<moves.count, Self.rivalShare)] {
      var (best, second) = (0, 0)
      // A score is never above the likeness.
      while let nearest = owners.max(by: { left[$0] < left[$1] }), left[nearest] > second {
        take(nearest)
        let score = matches[matches.count - 1].score
        (best, second) = score > best ? (score, best) : (best, max(second, score))
      }
      for owner in owners where left[owner] - best * share / 100 >= Self.threshold { take(owner) }
    }
    for owner in moves.indices where left[owner] >= 0 && near.isNear(row, toCounterExampleOf: owner, Self.veto) {
      take(owner)
    }
    return matches
  }

  /// For each match that stands so far, the same move's nearer matches in its sentence, which may deny it.
  private func addDenials(to found: inout ArraySlice<[PhraseIndex.Match]>, _ near: inout Nearness) {
    guard found.count > 1 else { return }
    // By move, how near the farthest is that stands.
    var least = [Int](repeating: .max, count: moves.count)
    for match in found.joined() where match.fit >= Self.turned && match.likeness >= Self.threshold {
      least[match.owner] = min(least[match.owner], match.likeness)
    }
    let standing = least.indices.filter { least[$0] < .max }
    for (row, place) in found.indices.enumerated() {
      var isFound = [Bool](repeating: false, count: moves.count)
      for match in found[place] { isFound[match.owner] = true }
      for owner in standing where !isFound[owner] && near.likeness(row, owner) > least[owner] {
        found[place].append(near.match(row, owner))
      }
    }
  }
}
