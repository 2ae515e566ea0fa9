/// What people write for the words of the files: it looks like none of them, or like the wrong one.
enum SaidOtherwise {
  /// The word that is meant, if it may stand here.
  static func word(for text: String, among allowed: [String]) -> String? {
    meant[text.lowercased()]?.first(where: allowed.contains)
  }

  private static let meant: [String: [String]] = [
    "answers": ["replies"], "branches": ["replies"], "call": ["phone"], "condition": ["when"],
    "conditions": ["when"], "counter-examples": ["not"], "counterexamples": ["not"],
    "description": ["brief", "means"],
    "e-mail": ["email"], "emotion": ["feeling"], "emotions": ["feels"], "examples": ["like"],
    "family name": ["surname"], "fast": ["speed"], "forename": ["first name"], "go to": ["go"], "goto": ["go"],
    "if": ["when"], "last name": ["surname"], "live chat": ["chat"], "mail": ["email"], "next": ["go"],
    "phrasings": ["like"], "quick": ["speed"], "reactions": ["replies"], "reason": ["because"],
    "reassured": ["reassurance"], "respect": ["dignity"], "responses": ["replies"], "say": ["says"],
    "social media": ["social"], "string": ["text"], "tel": ["phone"], "telephone": ["phone"],
    "text": ["says", "value"],
  ]
}
