import RapportModel

/// What the texts of a scenario give away that cannot be meant.
extension Lint {
  /// One phrasing cannot show which of two moves is made, nor one of them better for standing twice.
  mutating func examplesOfTwoMoves() {
    var seen: [String: (move: String, at: SourcePosition)] = [:]
    for entry in file.tree.entries("moves") {
      let examples = entry.value.isMapping ? entry.value.items("like") : entry.value.items
      for example in examples {
        guard let text = example.text else { continue }
        let words = text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " }
        guard let first = seen[words] else {
          seen[words] = (entry.key, example.at)
          continue
        }
        guard first.move != entry.key else {
          diagnostics.append(
            Diagnostic(
              "repeated-line", .warning, "the same example stands twice in move '\(entry.key)'", file: file.file,
              at: example.at, notes: [.init("it stands here", file: file.file, at: first.at)]))
          continue
        }
        diagnostics.append(
          Diagnostic(
            "example-of-two-moves", .warning, "this is an example of '\(first.move)' too", file: file.file,
            at: example.at, notes: [.init("it stands there as well", file: file.file, at: first.at)]))
      }
    }
  }

  /// A customer tells and writes only what they know.
  mutating func whatCustomersCannotKnow() {
    let known = Set(scenario.facts.filter(\.customerKnows).map(\.name))
    let facts = Set(scenario.facts.map(\.name))
    func tells(_ tree: Tree) -> [Tree] { tree.items("tells") }
    let dialogue = file.tree.entries("dialogue")
    let reactions = dialogue.flatMap { $0.value.items("replies") } + file.tree.items("anywhere")
    for told in dialogue.flatMap({ tells($0.value) }) + reactions.flatMap(tells) {
      guard let fact = told.text, facts.contains(fact), !known.contains(fact) else { continue }
      warn(
        "customer-cannot-know", "the customer tells '\(fact)', which only the agent knows", told.at,
        "move the fact to 'both know' or 'customer knows', or let the agent tell it")
    }
    guard scenario.opens == .customer, let first = dialogue.first else { return }
    for line in first.value.items("says") {
      let name = facts.subtracting(known).sorted().first { line.text?.contains("{\($0)}") == true }
      guard let name else { continue }
      warn(
        "customer-cannot-know", "the customer opens with '{\(name)}', which only the agent knows", line.at,
        "move the fact to 'both know', or write what the customer would say")
    }
  }

  /// In one go; what is said by several channels is right for each.
  mutating func longTexts() {
    let dialogue = file.tree.entries("dialogue").map(\.value)
    let reactions = dialogue.flatMap { $0.items("replies") } + file.tree.items("anywhere")
    let lines = dialogue.flatMap { node in ["says", "again", "way on"].flatMap(node.items) }
    for line in lines + reactions.flatMap({ $0.items("says") }) {
      guard let text = line.text.map(scenario.filled),
        let excess = scenario.channels.lazy.compactMap({ $0.excess(of: text) }).first
      else { continue }
      warn("too-long-for-channel", excess, line.at, "let the customer say a part of it, and the rest when asked")
    }
  }

  /// A conversation ends there, and the customer has no last word: neither the node's nor that of what leads to it.
  mutating func silentEnds() {
    for entry in file.tree.entries("dialogue") where entry.value["ends"] != nil && entry.value["says"] == nil {
      let leading = (scenario.nodes.flatMap(\.reactions) + scenario.anywhere).filter { $0.next == entry.key }
      guard leading.contains(where: \.says.isEmpty) else { continue }
      warn(
        "silent-end", "the conversation ends at node '\(entry.key)' without a word of the customer's", entry.keyAt,
        "add 'says: |' and a line, or let every reply that leads here say one")
    }
  }

  /// What is known needs no finding out, and counts as found out whatever is done.
  mutating func knownFromTheStart() {
    let versions = [scenario] + scenario.variants.compactMap { scenario.applying(variant: $0.name) }
    for question in file.tree.items("diagnosis") {
      let tree = question.isMapping ? question["fact"] : question
      guard let name = tree?.text, let at = tree?.at,
        versions.allSatisfy({ $0.fact(name)?.agentKnows == true })
      else { continue }
      warn(
        "known-from-the-start", "the agent knows '\(name)' from the start, so that there is nothing to find out",
        at,
        "put it under 'customer knows', or under 'agent must tell' with an action that reveals it")
    }
  }

  /// What nothing gives away cannot be met but by luck.
  mutating func needsWithoutHint() {
    for need in file.tree.entries("needs") where need.value.isMapping && need.value.entry("hint") == nil {
      warn(
        "need-without-hint", "nothing says what gives need '\(need.key)' away", need.keyAt,
        "write the customer's words under 'hint'; the debrief quotes them")
    }
  }
}

extension Channel {
  /// Why a customer says too much in one go; nil when it is not too much. A letter has no length.
  fileprivate func excess(of text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace).count
    switch self {
    case .social where text.count > Self.longestPost:
      return "this is \(text.count) characters long; a post has \(Self.longestPost)"
    case .phone where words > Self.longestTurn:
      return "these \(words) words take \(words * 60 / 150) seconds to say; by phone nobody listens longer than 30"
    case .chat where words > Self.longestTurn:
      return "these are \(words) words; a turn of a chat has at most \(Self.longestTurn)"
    case .social, .phone, .chat, .email: return nil
    }
  }
}
