/// What was understood of people's files, in one line.
package enum InputText {
  /// "read as CSV: 12 conversations with 144 turns; left out: 3 messages without text".
  package static func summary(
    formats: [String], conversations: Int, turns: Int, dropped: [String: Int]
  ) -> String {
    var text = "read as \(formats.joined(separator: " and ")): \(conversations.of("conversation"))"
    text += " with \(turns.of("turn"))"
    let left = dropped.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    if !left.isEmpty { text += "; left out: " + left.map { counted($0.value, of: $0.key) }.joined(separator: ", ") }
    return text
  }

  /// Where nothing in a file is a conversation, nor even JSON.
  package static let unknownForm =
    "nothing in it is a conversation; if it is no JSON, say what it is with --input-format, and of a table which column "
    + "holds what with --column"

  /// Where a file holds nothing at all, or nothing but the titles of a table.
  package static let nothing = "no conversation in it"

  /// "1 message without text" of "messages without text".
  private static func counted(_ count: Int, of kind: String) -> String {
    guard count == 1, let noun = kind.split(separator: " ").first, noun.last == "s" else {
      return "\(count) \(kind)"
    }
    return "1 \(noun.dropLast())\(kind.dropFirst(noun.count))"
  }
}
