import RapportModel

extension Session {
  /// The same inputs brought about something else than what is stored: another scenario, or another engine.
  package struct Divergence: Error, Sendable, Hashable {
    /// The first turn that differs: its index.
    package var turn: Int
  }

  /// Goes on with a stored session, in the state in which it was left.
  ///
  /// Its inputs are played again as they were understood then. What was taken back stays so, and a session that was
  /// abandoned is open again. An answer that was not stored any more is given now.
  ///
  /// - Parameters:
  ///   - scenario: with the variant of the transcript applied.
  ///   - standard: the moves that ship with Rapport.
  /// - Throws: `Divergence`, when the scenario gives other answers now.
  package init(resuming transcript: Transcript, scenario: Scenario, standard: [Move]) throws(Divergence) {
    self.init(
      scenario: scenario, standard: standard, channel: transcript.channel, seed: transcript.seed ?? 1,
      carried: transcript.carried, id: transcript.id, mode: transcript.mode.flatMap(Mode.init) ?? .free,
      attempt: transcript.attempt, encoder: transcript.encoder ?? Transcript.Encoder(name: "", sha256: ""))
    try replay(transcript.turns)
    adopt(remarksOf: transcript)
  }

  private mutating func replay(_ stored: [Turn]) throws(Divergence) {
    var checked = 0
    _ = begin()
    try compare(stored, from: &checked)
    while turns.count < stored.count {
      let next = stored[turns.count]
      if next.isUndone {
        turns.append(next)
        state.ledger.note(next)
        checked = turns.count
        continue
      }
      while state.hints < next.hints { noteHint() }
      _ = advance(Input(of: next, waited: state.ledger.silence), after: next.at.map { $0 - (state.clock ?? 0) })
      try compare(stored, from: &checked)
    }
  }

  /// Holds the turns that are new against those stored, and takes these: they may say more than the engine does.
  private mutating func compare(_ stored: [Turn], from checked: inout Int) throws(Divergence) {
    // An input without a consequence was never stored.
    guard turns.count > checked || checked == 0 else { throw Divergence(turn: checked) }
    for index in checked..<min(turns.count, stored.count) {
      guard turns[index].happened(as: stored[index]) else { throw Divergence(turn: index) }
      turns[index] = stored[index]
    }
    checked = turns.count
  }
}

extension Input {
  /// The input that a stored turn begins with; a refused action is refused again whatever its reason was.
  ///
  /// - Parameter before: seconds that the customer had waited already, which those of the turn include.
  init(of turn: Turn, waited before: Int) {
    if let action = turn.action {
      self = .action(name: action, arguments: turn.arguments, reason: turn.result == .refused ? nil : turn.why)
    } else if turn.role == .agent {
      self = .reply(turn.text ?? "", turn.understood?.reading ?? Reading())
    } else if let waited = turn.waited {
      self = .silence(seconds: waited - before)
    } else {
      self = .leave
    }
  }
}

extension Turn {
  fileprivate func happened(as stored: Turn) -> Bool {
    role == stored.role && text == stored.text && action == stored.action && result == stored.result
      && node == stored.node && mood == stored.mood && facts == stored.facts && !stored.isUndone
  }
}
