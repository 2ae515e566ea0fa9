import RapportModel

extension Session {
  /// A part of what the customer says, with the facts that it tells.
  struct Line {
    var text: String
    var tells: [String]

    init(_ text: String, tells: [String] = []) {
      self.text = text
      self.tells = tells
    }
  }

  private var sayings: Persona.Sayings { scenario.persona.says }

  /// The customer arrives at a node and says what stands there.
  mutating func arrive(at node: Node, after parts: [Line]) {
    state.standstills = 0
    let isReturning = state.ledger.visited[node.name] != nil
    state.node = node
    let wordings = isReturning && !node.saysAgain.isEmpty ? node.saysAgain : node.says
    let line = state.choose(wordings) ?? ""
    speak(parts + [Line(line, tells: node.tells)])
    if let outcome = node.ends { state.outcome = outcome }
  }

  /// The customer's turn; a warning or a farewell is added when patience runs out.
  mutating func speak(_ parts: [Line]) {
    var parts = parts
    if let reminder = promiseReminder() { parts.append(Line(reminder)) }
    if state.patience <= 0, state.node.ends == nil {
      parts = [Line(state.choose(sayings.leaving) ?? "I'll leave it there.")]
      state.outcome = .customerWithdrew
    } else if state.patience == 1, !state.hasWarned, state.node.ends == nil {
      state.hasWarned = true
      if let warning = state.choose(sayings.impatient) { parts.append(Line(warning)) }
    }
    let text = parts.map { scenario.filled($0.text.trimmed) }.filter { !$0.isEmpty }.joined(separator: " ")
    var turn = Turn(role: .customer, text: text)
    turn.waited = state.isWaiting ? state.ledger.silence : nil
    turn.facts = parts.flatMap(\.tells).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    state.customerSaid.formUnion(turn.facts)
    state.endTurn()
    add(turn)
  }

  /// Says the parts and stays; returns the name of the built-in reaction.
  mutating func say(_ parts: [Line], as name: String) -> String {
    speak(parts)
    return name
  }

  /// Answers to what the reply asks for: every fact that the customer knows, without being authored.
  mutating func answer(_ reading: Reading) -> [Line] {
    var asked: Set<String> = []
    var lines: [Line] = []
    for question in reading.asked where asked.insert(question.fact).inserted {
      guard let fact = scenario.fact(question.fact), mayBeSaid(fact) else { continue }
      guard state.ledger.customerKnows.contains(fact.name) else {
        lines.append(Line(state.choose(sayings.unknown) ?? "I don't know that."))
        continue
      }
      if state.customerSaid.contains(fact.name) {
        state.patience -= 1
        let again = state.choose(sayings.askedAgain) ?? "As I said:"
        lines.append(Line("\(again) \(sentence(for: fact))", tells: [fact.name]))
      } else {
        lines.append(Line(sentence(for: fact), tells: [fact.name]))
      }
    }
    return lines
  }

  private mutating func sentence(for fact: Fact) -> String {
    if let says = fact.says { return says }
    let frame = state.choose(sayings.asked) ?? "{fact}."
    return frame.replacing("{fact}", with: fact.value)
  }

  /// Understood, but nothing has changed; from the second time running on it costs patience and brings a way on.
  mutating func stay(_ reading: Reading) -> String {
    let onlyThanks = reading.moves.allSatisfy { ["thanks", "thanks-for-loyalty"].contains($0.move) }
    if onlyThanks, !reading.moves.isEmpty, let line = state.choose(sayings.thanked) {
      return say([Line(line)], as: "thanked")
    }
    state.standstills += 1
    let wayOn = self.wayOn
    guard state.standstills > 1, !wayOn.isEmpty else {
      let wordings = state.node.saysAgain.isEmpty ? sayings.unmoved : state.node.saysAgain
      return say([Line(state.choose(wordings, else: [wayOn, sayings.unmoved]) ?? "And now?")], as: "unmoved")
    }
    state.patience -= 1
    return say([Line(state.choose(wayOn, else: insisting) ?? "And now?")], as: "way on")
  }

  /// Treated badly where nothing is written for it: the customer says so, and bears less from now on. One who has no words
  /// for it is unmoved.
  mutating func takeHarm(_ reading: Reading) -> String {
    guard let line = state.choose(sayings.hurt) else { return stay(reading) }
    state.standstills += 1
    state.patience -= 1
    return say([Line(line)], as: "hurt")
  }

  /// What the customer says to offer a way on.
  private var wayOn: [String] { state.node.wayOn.isEmpty ? sayings.wayOn : state.node.wayOn }

  /// What one says who has had the same answer before, instead of giving the same again.
  var insisting: [[String]] { [wayOn, state.node.saysAgain, sayings.unmoved] }

  /// Asks again in character, then offers a way on; either costs a little patience.
  mutating func misunderstand() {
    state.patience -= 1
    let first = state.misunderstandings < 2
    let wordings = first || wayOn.isEmpty ? sayings.confused : wayOn
    speak([Line(state.choose(wordings, else: [wayOn]) ?? "Sorry, I don't follow.")])
  }

  /// In a later episode the customer asks once, in their first message, about a promise still open.
  private mutating func promiseReminder() -> String? {
    guard !state.hasAskedAboutPromise else { return nil }
    state.hasAskedAboutPromise = true
    guard let open = carried?.promises.first(where: { $0.state == .open }),
      state.ledger.done[open.action] == nil
    else { return nil }
    let reminder = state.choose(scenario.promiseReminders) ?? "And what came of “{promise}”?"
    return reminder.replacing("{promise}", with: open.text)
  }
}

extension String {
  /// Every occurrence of `mark` replaced.
  fileprivate func replacing(_ mark: String, with text: String) -> String {
    var result = ""
    var rest = Substring(self)
    while let found = rest.firstRange(of: mark) {
      result += rest[..<found.lowerBound] + text
      rest = rest[found.upperBound...]
    }
    return result + rest
  }
}
