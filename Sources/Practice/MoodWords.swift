import RapportModel

extension Mood {
  /// "calm: tense (41 of 100)", a line a scale.
  var inWords: [(term: String, meaning: String)] {
    Scale.allCases.map { ($0.rawValue, "\(word(for: $0)) (\(self[$0]) of 100)") }
  }
}
