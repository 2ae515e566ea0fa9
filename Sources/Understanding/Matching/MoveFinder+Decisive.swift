/// What is made depends on few of the matches: the rest need no look at how they are meant.
extension MoveFinder {
  /// For each stretch, the matches that can be made, and those that can turn, deny or outdo them.
  ///
  /// - Parameter others: what was found without examples, which counter-examples can turn too.
  func decisiveMatches(of stretches: Stretches, beside others: [Candidate]) -> [[PhraseIndex.Match]] {
    var near = Nearness(of: stretches, to: index)
    var found: [[PhraseIndex.Match]] = []
    found.reserveCapacity(stretches.ranges.count)
    let sentences = Self.sentences(of: stretches.ranges, in: stretches.parsed)
    for (number, sentence) in sentences.enumerated() {
      if sentence.upperBound > near.batch.upperBound { near.compare(Self.batch(from: number, of: sentences)) }
      for window in sentence { found.append(contenders(window, &near)) }
      addRefuted(to: &found, in: sentence, beside: others, &near)
      addDenials(to: &found, in: sentence, &near)
    }
    return found
  }

  /// How many windows are compared at once, if no sentence has more: the vectors are passed over once for all, and their
  /// similarities stay near in memory.
  private static let most = 16

  /// Whole sentences.
  private static func batch(from first: Int, of sentences: [Range<Int>]) -> Range<Int> {
    let start = sentences[first].lowerBound
    let last = sentences[first...].last { $0.upperBound - start <= most } ?? sentences[first]
    return start..<last.upperBound
  }

  /// Which windows belong to each sentence.
  private static func sentences(of windows: [Range<Int>], in parsed: ParsedText) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    sentences.reserveCapacity(windows.count)
    var number = -1
    for (index, window) in windows.enumerated() {
      let sentence = parsed.clause(at: window.lowerBound).sentence
      let start = sentence == number ? sentences.removeLast().lowerBound : index
      sentences.append(start..<(index + 1))
      number = sentence
    }
    return sentences
  }

  /// All that can pass the threshold; a score is never above the likeness, or the choice of a scenario's own move.
  private func contenders(_ window: Int, _ near: inout Nearness) -> [PhraseIndex.Match] {
    let likenesses = near.likenesses(window)
    var matches: [PhraseIndex.Match] = []
    for owner in 0..<firstOwn where likenesses[likenesses.startIndex + owner] >= Self.threshold {
      matches.append(near.match(window, owner))
    }
    for owner in firstOwn..<moves.count where near.choice(window, owner) >= Self.threshold {
      matches.append(near.match(window, owner))
    }
    return matches
  }

  /// Of moves that may be made in the sentence, the matches that are near to a counter-example.
  private func addRefuted(
    to found: inout [[PhraseIndex.Match]], in sentence: Range<Int>, beside others: [Candidate],
    _ near: inout Nearness
  ) {
    var isOpen = [Bool](few: false, count: moves.count)
    for other in others { isOpen[other.owner] = true }
    // Scores and fits only ever fall.
    for window in sentence {
      for match in found[window] where match.score >= Self.threshold && !match.isTurned {
        isOpen[match.owner] = true
      }
    }
    for owner in index.refuted where isOpen[owner] {
      for window in sentence where near.likeness(window, owner) >= 0 {
        guard !found[window].contains(where: { $0.owner == owner }) else { continue }
        guard near.isNear(window, toCounterExampleOf: owner, Self.veto) else { continue }
        found[window].append(near.match(window, owner))
      }
    }
  }

  /// For each match that stands so far, the same move's nearer matches in its sentence, which may deny it.
  private func addDenials(to found: inout [[PhraseIndex.Match]], in sentence: Range<Int>, _ near: inout Nearness) {
    guard sentence.count > 1 else { return }
    // By move, how near the farthest is that stands.
    var least: [(owner: Int, likeness: Int)] = []
    for window in sentence {
      for match in found[window] where !match.isTurned && match.likeness >= Self.threshold {
        if let place = least.firstIndex(where: { $0.owner == match.owner }) {
          least[place].likeness = min(least[place].likeness, match.likeness)
        } else {
          least.append((match.owner, match.likeness))
        }
      }
    }
    least.sort { $0.owner < $1.owner }
    for window in sentence {
      let made = found[window].count
      for (owner, likeness) in least
      where near.likeness(window, owner) > likeness
        && !found[window][..<made].contains(where: { $0.owner == owner })
      {
        found[window].append(near.match(window, owner))
      }
    }
  }
}
