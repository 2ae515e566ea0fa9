import RapportModel

/// Good words in a row are no sentence: nothing is said by them, nothing told and nothing claimed.
extension ParsedText {
  /// Sentences of many parts between commas, of which most hold one word or two: "seal, lip up, new box, page, Monday".
  var salads: [Span] {
    // A part has a word at least.
    guard text.tokens.count >= Self.manyParts else { return [] }
    return sentences.filter(isSalad).map { text.span(of: $0) }
  }

  private func isSalad(_ sentence: Range<Int>) -> Bool {
    let commas = sentence.dropFirst().filter { text.tokens[$0].before.contains(.comma) }
    let starts = [sentence.lowerBound] + commas
    guard starts.count >= Self.manyParts else { return false }
    let short = zip(starts, commas + [sentence.upperBound]).count { $1 - $0 <= 2 }
    return 3 * short >= 2 * starts.count
  }

  /// Fewer may be steps that somebody tells in brief.
  private static let manyParts = 8
}

extension Reading {
  /// Without what some stretches seem to say.
  mutating func leaveOut(_ spans: [Span]) {
    guard !spans.isEmpty else { return }
    func isIn(_ span: Span) -> Bool { spans.contains { $0.overlaps(span) } }
    moves.removeAll { isIn($0.span) }
    told.removeAll { isIn($0.span) }
    claims.removeAll { isIn($0.span) }
  }
}
