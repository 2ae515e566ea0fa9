/// What is named beside what is meant, as what it is not.
extension StanceReader {
  /// "instead of a refund", "rather than restarting it", "his fault and not ours", "our van, not the depot, brings it":
  /// what is said stands; up to the next comma is named what it is not.
  func aside(from index: Int, in range: Range<Int>) -> Range<Int>? {
    let word = tokens[index].word
    guard word == Words.not || word == Words.instead || word == Words.rather, index > range.lowerBound,
      index + 1 < range.upperBound
    else { return nil }
    if word != Words.not {
      guard tokens[index + 1].word == (word == Words.instead ? Words.of : Words.than), index + 2 < range.upperBound
      else { return nil }
      return index + 2..<part(from: index + 2, in: range)
    }
    let follows = tokens[index - 1].word == Words.and || !tokens[index].before.isDisjoint(with: .parts)
    let end = part(from: index + 1, in: range)
    guard follows, !holdsVerb(index + 1..<end) else { return nil }
    return index + 1..<end
  }

  /// "not on Friday but on Monday", "it won't be the depot but our own van": what is put right, and not refused.
  func corrected(after index: Int, in range: Range<Int>) -> Range<Int>? {
    guard tokens[index].word == Words.not, index + 3 < range.upperBound,
      let but = (index + 2..<range.upperBound - 1).first(where: { tokens[$0].word == Words.but }),
      tokens[but].before.isEmpty, !holdsVerb(but + 1..<range.upperBound),
      !(index + 1..<but).contains(where: { tokens[$0].classes.contains(.negator) || isVerb($0) && !isBe($0) })
    else { return nil }
    return index + 1..<but
  }

  /// Up to a comma, or where a negation ends.
  private func part(from start: Int, in range: Range<Int>) -> Int {
    let comma = (start..<range.upperBound).first { $0 > start && !tokens[$0].before.isDisjoint(with: .parts) }
    return min(comma ?? range.upperBound, scopeEnd(from: start, in: range))
  }

  private func holdsVerb(_ range: Range<Int>) -> Bool { range.contains(where: isVerb) }

  /// Not what is a noun just as well: "not a refund".
  private func isVerb(_ index: Int) -> Bool {
    let classes = tokens[index].classes
    return classes.contains(.auxiliary) || !classes.isDisjoint(with: .action) && !classes.contains(.noun)
  }

  private func isBe(_ index: Int) -> Bool { Words.be.contains(tokens[index].word) }
}
