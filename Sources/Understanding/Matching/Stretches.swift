import Encoders

/// The stretches of a text that may do something, and what is known of each whatever it is compared with: worked out
/// once for all that look.
///
/// A class, although it never changes: a copy of all its lists would cost more than many a look.
package final class Stretches: Sendable {
  /// Tokens of each, at least one.
  let ranges: [Range<Int>]
  /// Of the whole text.
  let features: WordFeatures.OfText
  let meaning: Meaning
  /// Of each, by the fast encoder.
  let vectors: UnitVectors
  /// How each is meant.
  let manners: [Manner]

  init(_ ranges: [Range<Int>], of parsed: ParsedText) {
    self.ranges = ranges
    features = WordFeatures.OfText(parsed.text)
    let meaning = Meaning(of: parsed)
    self.meaning = meaning
    manners = ranges.map { meaning.manner(of: $0) }
    let encoder = FastEncoder()
    var vectors = UnitVectors()
    vectors.reserveCapacity(ranges.count)
    for range in ranges { encoder.append(sumOf: range, of: parsed.pieces, to: &vectors) }
    self.vectors = vectors
  }

  /// Each clause, each two neighbours of one sentence, and each sentence of three clauses.
  package convenience init(of parsed: ParsedText) {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(parsed.clauses.count * 3)
    for (index, clause) in parsed.clauses.enumerated() {
      ranges.append(clause.range)
      for length in 2...3 where index + length <= parsed.clauses.count {
        let last = parsed.clauses[index + length - 1]
        guard last.sentence == clause.sentence else { break }
        ranges.append(clause.range.lowerBound..<last.range.upperBound)
      }
    }
    self.init(ranges, of: parsed)
  }

  var parsed: ParsedText { meaning.parsed }
}
