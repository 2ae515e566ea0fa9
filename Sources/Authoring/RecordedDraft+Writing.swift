import AuthoredFiles
import RapportModel

extension RecordedDraft {
  /// The file.
  package var text: String {
    let nodes = nodes
    return [
      heading, factLines, actionLines, moveLines(nodes), goalLines, "right outcomes: [solved]\n",
      "\n# The customer's messages, with the answers they got. Say them shorter, and add the branches that the talk did"
        + "\n# not take: what a weaker reply would have led to.\ndialogue:\n",
      nodes.map(text).joined(separator: "\n"),
    ].joined()
  }

  // MARK: The head

  private var heading: String {
    let channel = choices.channel ?? transcript.channel ?? .chat
    return """
      # yaml-language-server: $schema=\(Schema.path(for: .decline))
      # Drafted by 'rapport new' from a recorded conversation. It holds what that holds: give people other names before you
      # share it. It can be played as it stands; 'rapport test' tries the answers, 'rapport lint' says what is wrong.
      format: scenario/1
      title: \(YAMLText.scalar(choices.title))
      # What one learns here, in one line.
      teaches: to be written
      status: draft
      company: \(choices.company)
      persona: \(choices.persona)
      channel: \(channel.rawValue)
      opens: \(parts.first?.isAgent == true ? "agent" : "customer")
      # Whose fault the problem is: company, customer, third party or unknown.
      fault: unknown
      # What the trainee reads before they begin.
      brief: >
        Drafted from a conversation. Write what the trainee should know before they begin.
      # What the customer needs and will not ask for goes under 'needs', chances to be personal under 'personal'.

      """
  }

  private var factLines: String {
    let facts = facts
    return ["agent knows", "customer knows", "both know"].compactMap { group in
      let lines = facts.filter { $0.group == group }.map { "  \($0.name): \(YAMLText.scalar($0.value))\n" }
      return lines.isEmpty ? nil : "\n\(group):\n" + lines.joined()
    }.joined()
  }

  private var actionLines: String {
    // What the company has stays as it is there.
    let actions = actions.filter { !choices.companyActions.contains($0) }.map {
      "  \($0): {title: \(YAMLText.flowScalar($0.replacing("-", with: " ")))}\n"
    }
    return actions.isEmpty
      ? "" : "\n# What was done at the desk, and the company does not have.\nactions:\n" + actions.joined()
  }

  private var goalLines: String {
    let goals = actions.map { "  \($0)-done: [done \($0)]\n" }
    return goals.isEmpty ? "" : "\n# What must be true at a right end.\ngoals:\n" + goals.joined()
  }

  // MARK: Moves and nodes

  private struct Node {
    var name: String
    /// Nil where the agent opens.
    var says: String?
    /// Nil where the recording ends.
    var answer: Part?
    var next: String
    var move: String
    /// Sentences of the answer that no earlier one has.
    var examples: [String] = []
  }

  private var nodes: [Node] {
    var nodes: [Node] = []
    var seen: Set<String> = []
    var rest = parts[...]
    while let part = rest.popFirst() {
      let number = nodes.count + 1
      // Only the first part can be the agent's: after it they stand in pairs.
      let answer = part.isAgent ? part : rest.popFirst()
      var node = Node(
        name: "turn-\(number)", says: part.isAgent ? nil : part.text, answer: answer,
        next: rest.isEmpty ? "end" : "turn-\(number + 1)", move: "answer-\(number)")
      node.examples = (answer?.texts ?? []).flatMap(\.sentences).filter { seen.insert($0.lettersOnly).inserted }
      nodes.append(node)
    }
    if nodes.last?.answer != nil {
      nodes.append(
        Node(name: "end", says: "Thank you. Goodbye.", answer: nil, next: "", move: ""))
    }
    return nodes
  }

  private func moveLines(_ nodes: [Node]) -> String {
    let moves = nodes.filter { !$0.examples.isEmpty }.map { node in
      "  \(node.move):\n    like:\n"
        + node.examples.map { "      - \(YAMLText.value($0, after: 8, indent: 8))\n" }.joined()
    }
    guard !moves.isEmpty else { return "" }
    return
      "\n# What the answers do, by their sentences. Give each move the name of what it does, and take out the sentences"
      + "\n# that do something else.\nmoves:\n" + moves.joined()
  }

  private func text(of node: Node) -> String {
    var lines = ["  \(node.name):"]
    if let says = node.says { lines.append("    says: \(YAMLText.folded(says.isEmpty ? "…" : says, indent: 6))") }
    guard let answer = node.answer else {
      lines.append("    # How it ended: solved, worked around, declined well, handed over …\n    ends: solved")
      return lines.joined(separator: "\n") + "\n"
    }
    let said = node.examples.isEmpty ? [] : ["said \(node.move)"]
    let when = Array(Set(answer.actions)).sorted().map { "done \($0)" } + said
    lines.append("    replies:")
    lines.append(when.isEmpty ? "      - go: \(node.next)" : "      - when: [\(when.joined(separator: ", "))]")
    if !when.isEmpty { lines.append("        go: \(node.next)") }
    if !answer.text.isEmpty {
      lines.append("        good:\n          - \(YAMLText.value(answer.text, after: 12, indent: 12))")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension String {
  /// Its sentences, each without the mark that ends it unless it asks.
  fileprivate var sentences: [String] {
    var sentences: [String] = []
    var sentence = ""
    for word in split(separator: " ") {
      sentence += sentence.isEmpty ? String(word) : " \(word)"
      if let last = word.last, ".!?".contains(last), word.count > 2 {
        sentences.append(sentence)
        sentence = ""
      }
    }
    if !sentence.isEmpty { sentences.append(sentence) }
    return sentences.map { String($0.hasSuffix(".") || $0.hasSuffix("!") ? $0.dropLast() : $0[...]) }
      .filter { !$0.lettersOnly.isEmpty }
  }

  /// As examples are compared: what is neither letter, number nor space tells none apart.
  fileprivate var lettersOnly: String { lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " }.trimmed }
}
