import RapportModel

/// Plain text: "Agent: …" and "Customer: …", a message a line; a line without a name goes on with the one before.
///
/// What only looks like a message, as "Chat started: 10:01", is none. Where each message has the head of an e-mail, who it
/// is from speaks. A line of dashes, equals signs, stars or hashes
/// alone begins another conversation.
enum PlainDialogue {
  static func read(_ input: ForeignTextInput) -> [ConversationFile.Item] {
    var items: [ConversationFile.Item] = []
    var lines: [(number: Int, text: Substring)] = []
    func end() {
      guard lines.contains(where: { !$0.text.isEmpty }) else { return }
      items.append(conversation(lines, name: input.name(items.count + 1), input.options))
    }
    for (index, line) in input.lines.enumerated() {
      let text = line.trimmedLine
      if text.utf8.isRule {
        end()
        lines = []
      } else {
        lines.append((input.firstLine + index, text))
      }
    }
    end()
    return items
  }

  private enum Line {
    case message(SpokenLine)
    /// Says something about the conversation.
    case heading
    /// Goes on with the message before.
    case more

    /// Nil where nobody begins to speak.
    var speaker: String? { if case .message(let line) = self { line.speaker } else { nil } }
  }

  private static func messages(in lines: [Substring], _ speakers: Speakers) -> [Line] {
    let read = SpokenLine.all(of: lines)
    let counts = Dictionary(read.compactMap { $0.map { ($0.speaker, 1) } }, uniquingKeysWith: +)
    var hasBegun = false
    return read.map { line in
      guard let line else { return .more }
      // Who was named, or is called after a role alone, speaks whatever it is.
      guard !speakers.isNamed(line.speaker), !RoleWords.areAll(of: line.speaker) else {
        hasBegun = true
        return .message(line)
      }
      let isOnce = counts[line.speaker] == 1
      if LabelledLine.isHeading(line, isFirst: !hasBegun, isOnce: isOnce) { return .heading }
      if hasBegun, LabelledLine.isPart(line, isOnce: isOnce) { return .more }
      hasBegun = true
      return .message(line)
    }
  }

  private static func conversation(
    _ lines: [(number: Int, text: Substring)], name: String, _ options: InputOptions
  ) -> ConversationFile.Item {
    let first = lines.first { !$0.text.isEmpty }?.number ?? 1
    var draft = ConversationDraft()
    draft.set(id: name)
    do throws(Wrong) {
      let speakers = Speakers(agents: options.agents)
      if let mails = MailThread.messages(in: lines.map(\.text)) {
        let parts = try speakers.parts(of: mails.map(\.from))
        for mail in mails {
          if let part = parts[mail.from] { draft.say(Turn(part, mail.from, text: mail.text), at: nil) }
        }
        draft.set(channel: .email)
        return ConversationFile.Item(
          line: first, conversation: .success(draft.transcript), format: .text, dropped: draft.dropped)
      }
      let said = messages(in: lines.map(\.text), speakers)
      let parts = try speakers.parts(of: said.compactMap(\.speaker))
      for (line, said) in zip(lines, said) {
        switch said {
        case .message(let said):
          if let part = parts[said.speaker] {
            draft.say(Turn(part, said.speaker, text: said.text), at: said.time)
          }
        case .heading: draft.drop("headings")
        case .more where line.text.isEmpty: break
        case .more where draft.transcript.turns.isEmpty: draft.drop("lines before anybody speaks")
        case .more: draft.goOn("\n" + line.text)
        }
      }
      guard !draft.transcript.turns.isEmpty else {
        throw Wrong("no-turns", "nobody speaks: expected lines as 'Agent: …' and 'Customer: …'")
      }
      return ConversationFile.Item(
        line: first, conversation: .success(draft.transcript), format: .text, dropped: draft.dropped)
    } catch {
      return ConversationFile.Item(
        line: first, conversation: .failure(error.onLine(first, id: name)), format: .text, dropped: draft.dropped)
    }
  }
}

extension Turn {
  init(_ part: Speakers.Part, _ speaker: String, text: String?) {
    self.init(role: part.role, text: text)
    self.speaker = speaker
    isAutomated = part.isAutomated
  }
}

extension Substring {
  /// Without blanks at both ends.
  var trimmedLine: Substring {
    var text = drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}

extension Collection<UInt8> {
  /// Three or more of "-", "=", "*" or "#" and nothing else, but for blanks around.
  var isRule: Bool {
    let bytes = drop { $0.isSpace }
    guard let first = bytes.first, "-=*#".utf8.contains(first) else { return false }
    let marks = bytes.prefix { $0 == first }
    return marks.count >= 3 && bytes.dropFirst(marks.count).isBlank
  }
}
