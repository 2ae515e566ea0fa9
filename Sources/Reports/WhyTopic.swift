import RapportModel

/// What somebody wants explained of a grade.
package enum WhyTopic: Sendable, Hashable {
  case all
  case criterion(Criterion)
  /// A row of evidence: "e-7".
  case row(String)
  case turn(Int)

  /// Nothing is all, a number a turn; a criterion may be shortened as long as it is clear which is meant.
  ///
  /// Nil when it is none of these, or not of this grade.
  package init?(_ words: String, of scorecard: Scorecard, transcript: Transcript) {
    let words = words.lowercased().trimmed
    let number = words.hasPrefix("turn ") ? String(words.dropFirst(5)) : words
    if words.isEmpty {
      self = .all
    } else if let row = scorecard.evidence.first(where: { $0.id == words }) {
      self = .row(row.id)
    } else if let turn = Int(number) {
      guard transcript.turns.indices.contains(turn), !transcript.turns[turn].isUndone else { return nil }
      self = .turn(turn)
    } else {
      let meant = Criterion.allCases.filter { $0.rawValue.hasPrefix(words) }
      guard meant.count == 1 else { return nil }
      self = .criterion(meant[0])
    }
  }
}
