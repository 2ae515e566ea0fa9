/// What is made depends on few of the matches: the rest need no look at how they are meant.
extension MoveFinder {
  /// For each stretch, the matches that can be made, and those that can turn, deny or outdo them.
  ///
  /// - Parameter others: what was found without examples, which counter-examples can turn too.
  func decisiveMatches(
    of windows: [Range<Int>], in parsed: ParsedText, beside others: [Candidate]
  ) -> [[PhraseIndex.Match]] {
    guard index.hasExamples else { return windows.map { _ in [] } }
    var found: [[PhraseIndex.Match]] = []
    var near = Nearness(of: windows, to: index, in: parsed)
    for batch in Self.sentences(of: windows, in: parsed) {
      near.compare(batch)
      for row in 0..<batch.count { found.append(contenders(row, &near)) }
      addRefuted(to: &found[batch], beside: others, &near)
      addDenials(to: &found[batch], &near)
    }
    return found
  }

  /// Which windows belong to each sentence.
  private static func sentences(of windows: [Range<Int>], in parsed: ParsedText) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var number = -1
    for (index, window) in windows.enumerated() {
      let sentence = parsed.clause(at: window.lowerBound).sentence
      let start = sentence == number ? sentences.removeLast().lowerBound : index
      sentences.append(start..<(index + 1))
      number = sentence
    }
    return sentences
  }

  /// The two nearest of each kind of moves, and all that can pass the threshold beside them.
  private func contenders(_ row: Int, _ near: inout Nearness) -> [PhraseIndex.Match] {
    // Where nothing can pass the threshold nothing is outdone either.
    guard near.likenesses(row).contains(where: { $0 >= Self.threshold }) else { return [] }
    var matches: [PhraseIndex.Match] = []
    // Of the moves that are not taken yet.
    var left = Array(near.likenesses(row))
    for (owners, share) in [(0..<firstOwn, Self.standardRivalShare), (firstOwn..<moves.count, Self.rivalShare)] {
      var (best, second) = (0, 0)
      // A score is never above the likeness.
      while let nearest = Self.largest(of: left, owners), left[nearest] > second {
        left[nearest] = -1
        matches.append(near.match(row, nearest))
        let score = matches[matches.count - 1].score
        (best, second) = score > best ? (score, best) : (best, max(second, score))
      }
      let least = Self.threshold + best * share / 100
      for owner in owners where left[owner] >= least {
        left[owner] = -1
        matches.append(near.match(row, owner))
      }
    }
    return matches
  }

  private static func largest(of values: [Int], _ places: Range<Int>) -> Int? {
    guard var largest = places.first else { return nil }
    for place in places where values[place] > values[largest] { largest = place }
    return largest
  }

  /// Of moves that may be made in the sentence, the matches that are near to a counter-example.
  private func addRefuted(
    to found: inout ArraySlice<[PhraseIndex.Match]>, beside others: [Candidate], _ near: inout Nearness
  ) {
    var isOpen = [Bool](repeating: false, count: moves.count)
    for other in others { isOpen[other.owner] = true }
    // Scores and fits only ever fall.
    for match in found.joined() where match.score >= Self.threshold && match.fit >= Self.turned {
      isOpen[match.owner] = true
    }
    for owner in index.refuted where isOpen[owner] {
      for (row, place) in found.indices.enumerated()
      where near.likeness(row, owner) >= 0 && !found[place].contains(where: { $0.owner == owner })
        && near.isNear(row, toCounterExampleOf: owner, Self.veto)
      {
        found[place].append(near.match(row, owner))
      }
    }
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
