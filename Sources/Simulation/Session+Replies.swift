import RapportModel

extension Session {
  /// A reaction and where it stands: "complaint/2".
  struct Choice {
    var reaction: Reaction
    var place: String
  }

  /// The customer reads a reply: moods move, then exactly one reaction is taken.
  mutating func takeReply(_ text: String, _ reading: Reading) {
    let isUnderstood = !reading.isEmpty || hasAsked && PlainAnswer(text) != nil
    state.misunderstandings = isUnderstood ? 0 : state.misunderstandings + 1
    feel(reading)
    var turn = Turn(role: .agent, text: text)
    turn.understood = Turn.Understood(
      reading: reading, reaction: "", encoder: readingEncoder == encoder ? nil : readingEncoder)
    turn.facts = reading.told.filter(\.isRight).map(\.fact)
    turn.hints = state.hints
    state.hints = 0
    let index = turns.count
    add(turn)
    let place = isUnderstood ? react(to: reading) : reactToTheUnclear()
    turns[index].understood?.reaction = place
  }

  /// The customer's last words ask something; "Pardon?" and "Still there?" ask nothing new.
  private var hasAsked: Bool {
    let asking = turns.indices.last { index in
      turns[index].role == .customer && turns[index].waited == nil
        && (index == 0 || turns[index - 1].understood?.reaction != "confused")
    }
    return asking.flatMap { turns[$0].text }?.contains("?") ?? false
  }

  /// Every move's effect once, in text order; a good effect not twice running.
  private mutating func feel(_ reading: Reading) {
    var felt: Set<String> = []
    for found in reading.moves where felt.insert(found.move).inserted {
      guard let change = moves[found.move]?.mood else { continue }
      let again = state.lastMoves.contains(found.move)
      state.mood = state.mood.moved(
        by: again ? change.withoutGains : change, temperament: scenario.persona.temperament)
    }
    state.lastMoves = felt
  }

  /// What was done just now may answer for words that nobody understands.
  private mutating func reactToTheUnclear() -> String {
    guard let choice = choose(among: answersADeed) else {
      misunderstand()
      return "confused"
    }
    state.misunderstandings = 0
    take(choice, after: [])
    return choice.place
  }

  /// Takes one reaction and returns its place or the name of the built-in one.
  private mutating func react(to reading: Reading) -> String {
    let answers = answer(reading)
    let fitting = choose(among: { !$0.when.isEmpty })
    state.farewells = reading.isFarewell ? state.farewells + 1 : 0
    if fitting == nil, state.farewells > 1 {
      takeLeave()
      return "goodbye"
    }
    guard let choice = fitting ?? (answers.isEmpty ? otherwise : nil) else {
      guard answers.isEmpty else { return say(answers, as: "asked") }
      return isBadlyTreated(by: reading) ? takeHarm(reading) : stay(reading)
    }
    // The same answer to the same kind of reply again gets nobody anywhere.
    if choice.place == state.lastPlace, choice.reaction.next == nil { state.patience -= 1 }
    state.lastPlace = choice.place
    take(choice, after: answers)
    return choice.place
  }

  /// A harmful move that makes the customer less calm, or a good deal colder, was heard.
  private func isBadlyTreated(by reading: Reading) -> Bool {
    reading.moves.contains { found in
      guard let move = moves[found.move], move.isHarmful else { return false }
      return move.mood.calm < 0 || move.mood.warmth < -1
    }
  }

  /// Whatever the words were, a deed speaks for itself: a reaction that waits for one that was done just now, and for
  /// no words.
  private func answersADeed(_ reaction: Reaction) -> Bool {
    var isDone = false
    var waitsForWords = false
    for condition in reaction.when {
      condition.visit { leaf in
        switch leaf {
        case .done(let action), .justDone(let action):
          isDone = isDone || state.ledger.holds(.justDone(action), inReply: true)
        case .said, .everSaid, .told, .asked, .silent: waitsForWords = true
        default: break
        }
      }
    }
    return isDone && !waitsForWords
  }

  /// What happens when a reply was understood and nothing else fits at this node.
  private var otherwise: Choice? {
    state.node.reactions.firstIndex { $0.when.isEmpty }
      .map { Choice(reaction: state.node.reactions[$0], place: "\(state.node.name)/\($0 + 1)") }
  }

  /// The node's reactions before the scenario's before the persona's; within a level most leaves, then a harmful
  /// move, then file order.
  func choose(among isCandidate: (Reaction) -> Bool) -> Choice? {
    let levels = [
      (state.node.name, state.node.reactions), ("anywhere", scenario.anywhere),
      ("persona", scenario.persona.reactions),
    ]
    for (level, reactions) in levels {
      var best: (index: Int, leaves: Int, isHarmful: Bool)?
      for (index, reaction) in reactions.enumerated() where isCandidate(reaction) {
        guard state.ledger.holds(all: reaction.when, inReply: true) else { continue }
        let rival = (index, reaction.leaves, isHarmful(reaction))
        if let held = best, (rival.1, rival.2 ? 1 : 0) <= (held.leaves, held.isHarmful ? 1 : 0) { continue }
        best = rival
      }
      if let best {
        return Choice(reaction: reactions[best.index], place: "\(level)/\(best.index + 1)")
      }
    }
    return nil
  }

  private func isHarmful(_ reaction: Reaction) -> Bool {
    reaction.when.flatMap(\.wanted).contains { leaf in
      if case .said(let move) = leaf { moves[move]?.isHarmful == true } else { false }
    }
  }

  /// The customer says what the reaction says and goes where it goes.
  mutating func take(_ choice: Choice, after parts: [Line]) {
    let reaction = choice.reaction
    state.mood = state.mood.moved(by: reaction.mood, temperament: scenario.persona.temperament)
    var parts = parts
    let others = reaction.next == nil && parts.isEmpty ? insisting : []
    if let line = state.choose(reaction.says, else: others) { parts.append(Line(line, tells: reaction.tells)) }
    if let next = reaction.next.flatMap(scenario.node) {
      if reaction.says.isEmpty, !reaction.tells.isEmpty { parts.append(Line("", tells: reaction.tells)) }
      arrive(at: next, after: parts)
    } else {
      speak(parts)
    }
  }
}

extension Reading {
  /// Only a goodbye, with thanks or a greeting at most.
  fileprivate var isFarewell: Bool {
    told.isEmpty && asked.isEmpty && claims.isEmpty && makes("closes")
      && moves.allSatisfy { ["closes", "thanks", "thanks-for-loyalty", "greets"].contains($0.move) }
  }
}

extension MoodChange {
  /// Only what it makes worse.
  fileprivate var withoutGains: MoodChange {
    MoodChange(calm: min(0, calm), trust: min(0, trust), warmth: min(0, warmth))
  }
}
