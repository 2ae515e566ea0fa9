import RapportModel

/// Good words in a row are no sentence: nothing is said by them, nothing told and nothing claimed.
extension ParsedText {
  /// Sentences of many parts between commas, of which most hold one word or two: "seal, lip up, new box, page, Monday".
  var salads: [Span] {
    sentences.filter { sentence in
      var parts = [0]
      for index in sentence {
        if index > sentence.lowerBound, text.tokens[index].before.contains(.comma) { parts.append(0) }
        parts[parts.count - 1] += 1
      }
      return parts.count >= Self.manyParts && 3 * parts.count { $0 <= 2 } >= 2 * parts.count
    }.map { text.span(of: $0) }
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
