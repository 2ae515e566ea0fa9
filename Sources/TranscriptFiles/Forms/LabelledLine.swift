/// Lines with a colon in which nobody speaks: "Chat started: 10:01" between messages, and "Step 1: …" within one.
enum LabelledLine {
  /// What is said about a conversation: its subject, its times, its people.
  private static let labels: Set = [
    "started", "start", "ended", "end", "closed", "opened", "created", "updated", "assigned", "date", "time",
    "duration", "subject", "topic", "id", "number", "no", "name", "email", "phone", "since", "from", "to", "cc",
    "channel", "queue", "department", "status", "reference", "ref", "order", "language", "rating", "priority",
    "tags", "address", "tracking", "chat", "conversation", "session", "call", "transcript", "ticket", "case",
  ]
  /// With one of these it is no part of a message, wherever it stands.
  private static let records: Set = ["chat", "conversation", "session", "call", "transcript", "ticket", "case"]
  /// What a line within a message begins with.
  private static let parts: Set = [
    "note", "notes", "ps", "nb", "step", "option", "tip", "important", "reminder", "warning", "update",
    "edit", "fyi", "example", "re",
  ]

  /// Nobody says it: it stands about the messages. Who speaks twice is no label.
  ///
  /// - Parameters:
  ///   - isFirst: nobody has spoken before.
  ///   - isOnce: no other line has this name.
  static func isHeading(_ line: SpokenLine, isFirst: Bool, isOnce: Bool) -> Bool {
    guard isOnce, isLabel(line.speaker) else { return false }
    return isFirst || isValue(line.text) && !records.isDisjoint(with: RoleWords.words(of: line.speaker))
  }

  /// It goes on with the message before: "Step 2: …", "Order number: HH-48213".
  ///
  /// - Parameter isOnce: no other line has this name.
  static func isPart(_ line: SpokenLine, isOnce: Bool) -> Bool {
    let words = RoleWords.words(of: line.speaker)
    return words.count == 1 && parts.contains(words[0]) || isOnce && isLabel(line.speaker) && isValue(line.text)
  }

  /// With a word for a role it is one where the label stands last: "Customer ID", but not "Call agent".
  private static func isLabel(_ name: String) -> Bool {
    let words = RoleWords.words(of: name)
    let hasRole = words.contains { RoleWords.agents.contains($0) || RoleWords.customers.contains($0) }
    return hasRole ? words.last.map(labels.contains) ?? false : words.contains(where: labels.contains)
  }

  /// A time, a number, a code: few words, with a digit.
  private static func isValue(_ text: String) -> Bool {
    text.contains(where: \.isNumber) && text.split { $0.isWhitespace }.count <= 4
  }
}
