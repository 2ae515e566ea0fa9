import RapportModel

/// What the texts of a scenario give away that cannot be meant.
extension Lint {
  /// One phrasing cannot show which of two moves is made.
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
        guard first.move != entry.key else { continue }
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

  mutating func longTexts() {
    guard scenario.channels == [.social] else { return }
    for node in file.tree.entries("dialogue") {
      for line in ["says", "again", "way on"].flatMap(node.value.items) {
        guard let text = line.text, scenario.filled(text).count > Channel.longestPost else { continue }
        warn(
          "too-long-for-channel",
          "this is \(scenario.filled(text).count) characters long; a post has \(Channel.longestPost)", line.at)
      }
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
