/// Whoever is spoken to at the beginning of a clause: "tess", "Mr Bell", "all", names that no list knows.
enum Address {
  private static let longest = 3

  /// Where the address that begins at a token ends; the token itself where none does.
  static func end(from start: Int, in range: Range<Int>, _ tokens: [Token]) -> Int {
    let end = range.prefix(start - range.lowerBound + longest).first {
      $0 >= start && !canAddress(tokens[$0], isFirst: $0 == start)
    }
    return end ?? min(start + longest, range.upperBound)
  }

  private static func canAddress(_ token: Token, isFirst: Bool) -> Bool {
    guard isFirst || token.before.isEmpty else { return false }
    if token.kind == .mask { return true }
    guard token.kind == .word else { return false }
    return token.classes.listed.isEmpty && !frequencies.contains(token.word) || everybody.contains(token.word)
  }

  private static let everybody = Lexicon.keys("there again all both folks everyone team")
  /// "Rarely do I" and the like turn a verb round as well.
  private static let frequencies = Lexicon.keys("rarely seldom scarcely little often")
}
