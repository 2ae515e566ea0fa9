import RapportModel

extension String {
  /// An author's name as words: "repair-time" is "repair time".
  var spelled: String { String(decoding: utf8.map { $0 == UInt8(ascii: "-") ? 0x20 : $0 }, as: UTF8.self) }
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
