import RapportModel

/// What has become of what the customer told before, and of what they were told.
extension StatedClause {
  /// "It doesn't wake up at all", of what woke up all the time: its trouble is gone. What it cannot do is none.
  var isSpared: Bool {
    guard !plagues.isEmpty, !has(CueWords.supposed) else { return false }
    return words.indices.contains { index in
      guard plagues.contains(words[index].key),
        let no = words[..<index].lastIndex(where: \.isNegation), index - no <= 2,
        CueWords.simplyNot.contains(words[no].key)
          || words[..<no].last.map({ CueWords.simpleAuxiliaries.contains($0.key) }) ?? false
      else { return false }
      let rest = words[(index + 1)...]
      return rest.contains { CueWords.anyMore.contains($0.key) || $0.key == CueWords.again }
        || zip(rest, rest.dropFirst()).contains { $0.key == CueWords.atAlone && $1.key == CueWords.allAlone }
    }
  }

  /// "I've tried", "no, I have already tried that": what was told has been done, and did not help.
  var isTriedInVain: Bool {
    guard words.count <= 7, let tried = words.firstIndex(where: { $0.key == CueWords.tryAlone }),
      words[tried].endsInEd
    else { return false }
    let before = words[..<tried].drop {
      $0.key == CueWords.no || CueWords.yesses.contains($0.key) || CueWords.clauseJoiners.contains($0.key)
    }
    guard let first = before.first, CueWords.haveDone.contains(first.key) || CueWords.oneself.contains(first.key),
      before.dropFirst().allSatisfy({ CueWords.besideTried.contains($0.key) })
    else { return false }
    let isPerfect =
      CueWords.haveDone.contains(first.key)
      || before.contains { $0.key == CueWords.have || $0.key == CueWords.alreadyAlone }
    return isPerfect && words[(tried + 1)...].allSatisfy { CueWords.afterTried.contains($0.key) }
  }
}
