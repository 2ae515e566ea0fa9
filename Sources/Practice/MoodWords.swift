import RapportModel

extension Mood {
  /// The state of a scale in words, for people; the number stands beside it.
  func word(for scale: Scale) -> String {
    let words =
      switch scale {
      case .calm: ["furious", "upset", "tense", "calm", "at ease"]
      case .trust: ["distrustful", "wary", "undecided", "trusting", "sure of you"]
      case .warmth: ["icy", "cool", "neutral", "friendly", "warm"]
      }
    return words[min(self[scale] / 20, 4)]
  }

  /// "calm: tense (41 of 100)", a line a scale.
  var inWords: [(term: String, meaning: String)] {
    Scale.allCases.map { ($0.rawValue, "\(word(for: $0)) (\(self[$0]) of 100)") }
  }
}
