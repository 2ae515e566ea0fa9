import Encoders

/// The stretches of a text that may do something, and what is known of each whatever it is compared with: worked out
/// once for all that look.
///
/// A class, although it never changes: a copy of all its lists would cost more than many a look.
package final class Stretches: Sendable {
  let parsed: ParsedText
  /// Tokens of each, at least one.
  let ranges: [Range<Int>]
  /// Of the whole text.
  let features: WordFeatures.OfText
  /// Of each, by the fast encoder.
  let vectors: UnitVectors
  /// How each clause of the text is meant.
  let clauseManners: [Manner]
  /// How all clauses that begin in a stretch are meant, for each.
  let manners: [Manner]

  init(_ ranges: [Range<Int>], of parsed: ParsedText) {
    self.parsed = parsed
    self.ranges = ranges
    features = WordFeatures.OfText(parsed.text)
    let clauseManners = parsed.manners
    self.clauseManners = clauseManners
    manners = ranges.map { range in
      parsed.clausesBeginning(in: range).reduce(into: Manner()) { $0.formUnion(clauseManners[$1]) }
    }
    let encoder = FastEncoder()
    var vectors = UnitVectors()
    vectors.reserveCapacity(ranges.count)
    for range in ranges { encoder.append(sumOf: range, of: parsed.pieces, to: &vectors) }
    self.vectors = vectors
  }

  /// Each clause, each two neighbours of one sentence, and each sentence of three clauses.
  package convenience init(of parsed: ParsedText) {
    self.init(Self.ranges(of: parsed), of: parsed)
  }

  static func ranges(of parsed: ParsedText) -> [Range<Int>] {
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
    return ranges
  }
}
