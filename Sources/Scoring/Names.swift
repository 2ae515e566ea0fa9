import RapportModel

extension String {
  /// An author's name as words: "repair-time" is "repair time".
  var spelled: String { String(decoding: utf8.map { $0 == UInt8(ascii: "-") ? 0x20 : $0 }, as: UTF8.self) }

  /// The same with its article: "the repair time". A question and what is somebody's have none: "when the tank ran dry",
  /// "her hours". What is no noun stands as the desk shows it: “comes on”, “checked”.
  var spelledWithArticle: String {
    let words = spelled
    let parts = words.split(separator: " ").map(String.init)
    if parts.first.map({ Self.questions.contains($0) || Self.possessives.contains($0) }) ?? false { return words }
    let isDone = parts.count == 1 && words.hasSuffix("ed")
    return isDone || parts.last.map(Self.prepositions.contains) ?? false ? "“\(words)”" : "the \(words)"
  }

  private static let prepositions: Set = ["on", "by", "at", "for", "to", "in", "of", "with", "from"]

  private static let possessives: Set = ["my", "your", "his", "her", "its", "our", "their", "whose"]

  private static let questions: Set = [
    "what", "why", "how", "when", "where", "which", "who", "whether", "if",
  ]
}

extension Fact {
  /// "repair time (8 working days)".
  var named: String { "\(name.spelled) (\(value))" }
}

extension Scenario {
  /// Whether an action cannot be done at this desk today, so that a promise of it is one for later.
  func isForLater(_ action: String) -> Bool { self.action(action)?.kind == .notYours }

  /// What the desk calls the action.
  func title(of name: String) -> String {
    guard let title = action(name)?.title, !title.isEmpty else { return name.spelled }
    return title
  }
}
