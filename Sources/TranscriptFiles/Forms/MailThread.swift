import RapportModel

/// E-mails one after another, each below its own "From: …" with "To: …", "Subject: …" or "Date: …" beside it.
enum MailThread {
  struct Message: Equatable {
    let from: String
    var text: String
  }

  private static let fields: Set = ["from", "to", "cc", "bcc", "subject", "date", "sent", "reply-to"]

  /// Nil where the lines begin with no such head, or where speakers are named below it. What is quoted of earlier messages is left out.
  static func messages(in lines: [Substring]) -> [Message]? {
    guard let first = lines.firstIndex(where: { !$0.isEmpty }), sender(of: head(at: first, in: lines)) != nil,
      !lines.contains(where: { SpokenLine($0).map { RoleWords.areAll(of: $0.speaker) } ?? false })
    else { return nil }
    var messages: [Message] = []
    var index = first
    while index < lines.count {
      let head = head(at: index, in: lines)
      if let sender = sender(of: head) {
        messages.append(Message(from: sender, text: ""))
        index += head.count
      } else {
        if !lines[index].hasPrefix(">") { messages[messages.count - 1].text += lines[index] + "\n" }
        index += 1
      }
    }
    for index in messages.indices { messages[index].text = String(messages[index].text[...].trimmedLine) }
    return messages
  }

  /// The fields that stand together from a line on.
  private static func head(at index: Int, in lines: [Substring]) -> [(name: String, value: Substring)] {
    lines[index...].lazy.map(field).prefix { $0 != nil }.compactMap(\.self)
  }

  private static func field(_ line: Substring) -> (name: String, value: Substring)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let name = line[..<colon].lowercased()
    guard fields.contains(name) else { return nil }
    return (name, line[line.index(after: colon)...].trimmedLine)
  }

  /// Nil where the fields are no head of a message: a "From" alone may be a line of one.
  private static func sender(of head: [(name: String, value: Substring)]) -> String? {
    guard head.count > 1, let from = head.first(where: { $0.name == "from" }), !from.value.isEmpty else {
      return nil
    }
    // "Ann Lee <ann@shop.example>".
    let name = from.value.prefix { $0 != "<" }.filter { $0 != "\"" }
    let trimmed = name[...].trimmedLine
    return String(trimmed.isEmpty ? from.value : trimmed)
  }
}
