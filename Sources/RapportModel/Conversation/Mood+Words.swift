extension Mood {
  /// The state of a scale in words, for people; the number stands beside it.
  package func word(for scale: Scale) -> String {
    let words =
      switch scale {
      case .calm: ["furious", "upset", "tense", "calm", "at ease"]
      case .trust: ["distrustful", "wary", "undecided", "trusting", "sure of you"]
      case .warmth: ["icy", "cool", "neutral", "friendly", "warm"]
      }
    return words[min(self[scale] / 20, 4)]
  }
}
