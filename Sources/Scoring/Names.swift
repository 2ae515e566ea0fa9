import RapportModel

extension String {
  /// An author's name as words: "repair-time" is "repair time".
  var spelled: String { String(decoding: utf8.map { $0 == UInt8(ascii: "-") ? 0x20 : $0 }, as: UTF8.self) }

  /// The same with its article, which a question has none of: "the repair time", "when the tank ran dry".
  var spelledWithArticle: String {
    let words = spelled
    let first = words.prefix { $0 != " " }
    return Self.questions.contains(String(first)) ? words : "the \(words)"
  }

  private static let questions: Set = [
    "what", "why", "how", "when", "where", "which", "who", "whose", "whether", "if",
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
