import RapportModel

/// Plain text: "Agent: …" and "Customer: …", a message a line; a line without a name goes on with the one before.
///
/// A line of dashes, equals signs, stars or hashes alone begins another conversation.
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

  private static func conversation(
    _ lines: [(number: Int, text: Substring)], name: String, _ options: InputOptions
  ) -> ConversationFile.Item {
    let first = lines.first { !$0.text.isEmpty }?.number ?? 1
    let spoken = lines.map { ($0, SpokenLine($0.text)) }
    var draft = ConversationDraft()
    draft.set(id: name)
    do throws(Wrong) {
      let parts = try Speakers(agents: options.agents).parts(of: spoken.compactMap { $1?.speaker })
      for (line, said) in spoken {
        if let said, let part = parts[said.speaker] {
          draft.say(Turn(part, said.speaker, text: said.text), at: said.time)
        } else if !line.text.isEmpty {
          if draft.transcript.turns.isEmpty {
            draft.drop("lines before anybody speaks")
          } else {
            draft.goOn("\n" + line.text)
          }
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

/// "[09:14] Agent Ann: How can I help?": who speaks, when and what.
struct SpokenLine {
  let speaker: String
  let text: String
  /// In seconds.
  let time: Double?

  /// Nil where no name stands before a colon.
  init?(_ line: Substring) {
    var rest = line
    var time: Double?
    if let open = rest.first, open == "[" || open == "(", let close = rest.firstIndex(of: open == "[" ? "]" : ")") {
      let inside = rest[rest.index(after: rest.startIndex)..<close]
      if let seconds = Timestamp.seconds(String(inside)) {
        time = seconds
        rest = rest[rest.index(after: close)...].trimmedLine
      }
    }
    guard let colon = rest.firstIndex(of: ":") else { return nil }
    var name = rest[..<colon].trimmedLine
    // "Ann (Agent)", "[Agent]", and Markdown's "**Agent**".
    name = name.drop { "[*_<".contains($0) }
    while let last = name.last, "]*_>".contains(last) { name.removeLast() }
    let words = name.split(separator: " ")
    guard (1...5).contains(words.count), name.count <= 40, name.first?.isLetter == true,
      name.allSatisfy({ $0.isLetter || $0.isNumber || " .'-_()#@&/".contains($0) }), !name.hasPrefix("http")
    else { return nil }
    let said = rest[rest.index(after: colon)...].drop { "*_".contains($0) }.trimmedLine
    guard !said.hasPrefix("//") else { return nil }
    speaker = String(name)
    text = String(said)
    self.time = time
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
