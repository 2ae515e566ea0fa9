/// A whole reply that says yes or no and nothing else: "No.", "Yes, of course", "Nothing at all."
///
/// It makes no move and names no fact, and yet whoever has asked understands it.
struct PlainAnswer {
  /// Nil where the reply says more, or neither.
  init?(_ reply: String) {
    let words = reply.lowercased().replacing("’", with: "'").split { !$0.isLetter && $0 != "'" }.map(String.init)
    guard (1...Self.longest).contains(words.count), Self.opens(words),
      words.allSatisfy({ Self.answers.contains($0) || Self.beside.contains($0) })
    else { return nil }
  }

  private static func opens(_ words: [String]) -> Bool {
    answers.contains(words[0]) || words.count > 1 && phrases.contains("\(words[0]) \(words[1])")
  }

  /// In words.
  private static let longest = 7

  private static let answers: Set = [
    "yes", "yeah", "yep", "yup", "aye", "no", "nope", "nah", "nothing", "none", "never", "certainly", "sure",
    "absolutely", "definitely", "indeed", "correct", "exactly",
  ]

  private static let phrases: Set = [
    "of course", "not at", "not really", "not yet", "not that", "not necessarily", "that's right", "that's correct",
  ]

  /// What says no more about it: "yes, it does", "not at all", "no, that's all, thank you".
  private static let beside: Set = [
    "a", "afraid", "all", "am", "an", "are", "at", "be", "but", "can", "can't", "could", "course", "did",
    "didn't", "do", "does", "doesn't", "don't", "else", "had", "has", "hasn't", "have", "haven't", "he", "her", "i",
    "i'm", "is", "isn't", "it", "it's", "know", "madam", "more", "my", "need", "necessarily", "not", "of", "please",
    "really", "right", "she", "should", "sir", "so", "sorry", "thank", "thanks", "that", "that's", "they", "think",
    "this", "was", "wasn't", "we", "were", "will", "won't", "would", "yet", "you", "you're",
  ]
}
