import RapportModel

/// Values of a tree that has been checked: what is missing has its default.
extension Tree {
  func text(_ key: String) -> String { self[key]?.text ?? "" }

  func textIfAny(_ key: String) -> String? { self[key]?.text }

  func texts(_ key: String) -> [String] { self[key]?.texts ?? [] }

  var texts: [String] { items.compactMap(\.text) }

  func number(_ key: String, _ otherwise: Int) -> Int { self[key]?.text.flatMap { Int($0) } ?? otherwise }

  func flag(_ key: String) -> Bool { ["yes", "true"].contains(text(key)) }

  func word<Word: RawRepresentable<String>>(_ key: String, _ otherwise: Word) -> Word {
    self[key]?.text.flatMap { Word(rawValue: $0) } ?? otherwise
  }

  func words<Word: RawRepresentable<String>>(_ key: String) -> [Word] {
    texts(key).compactMap { Word(rawValue: $0) }
  }

  func entries(_ key: String) -> [Entry] { self[key]?.entries ?? [] }

  func items(_ key: String) -> [Tree] { self[key]?.items ?? [] }

  func conditions(_ key: String) -> [Condition] { self[key]?.conditions ?? [] }

  var conditions: [Condition] { items.compactMap(\.condition) }

  private var condition: Condition? {
    if let text { return try? ConditionGrammar.parse(text).get().0 }
    guard let entry = entries.first else { return nil }
    let inner = entry.value.conditions
    if entry.key == "any" { return .any(inner) }
    return inner.count == 1 ? .not(inner[0]) : .not(.any(inner))
  }

  /// Whether it is written in the long form where conditions are the short one.
  var isConditions: Bool {
    guard case .mapping(let entries) = content else { return true }
    return !entries.isEmpty && entries.allSatisfy { $0.key == "any" || $0.key == "not" }
  }

  func moodChange(_ key: String) -> MoodChange {
    let tree = self[key]
    return MoodChange(
      calm: tree?.number("calm", 0) ?? 0, trust: tree?.number("trust", 0) ?? 0,
      warmth: tree?.number("warmth", 0) ?? 0)
  }

  var isMapping: Bool {
    if case .mapping = content { true } else { false }
  }
}
