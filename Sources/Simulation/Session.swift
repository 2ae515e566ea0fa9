import RapportModel

/// One run of a scenario: a value that takes inputs and yields events.
///
/// It reads no clock, no file and no encoder: the same scenario, seed and inputs give the same events. Undo and
/// what-if are copies. Its random draws are one a customer's line with two or more wordings (but for those of the turn
/// before), in the order said.
package struct Session: Sendable {
  /// Everything that an undo takes back.
  struct State: Sendable {
    var ledger: Ledger
    var node: Node
    var mood: Mood
    var patience: Int
    var misunderstandings = 0
    /// Replies running that were understood and changed nothing.
    var standstills = 0
    /// Replies running that only say goodbye.
    var farewells = 0
    /// Where the reaction to the reply before stands.
    var lastPlace = ""
    /// Wordings of the customer's turn before and of this one: nobody says the same twice running.
    private var lastLines: Set<String> = []
    private var lines: Set<String> = []
    /// All wordings that the customer has used.
    private var said: Set<String> = []
    var random: SplitMix64
    /// Moves of the reply before: their good effects don't repeat.
    var lastMoves: Set<String> = []
    /// Facts that the customer has said in this conversation.
    var customerSaid: Set<String> = []
    var hasWarned = false
    /// The customer speaks because nobody has answered.
    var isWaiting = false
    var hasAskedAboutPromise = false
    var hints = 0
    var clock: Double?
    var outcome: Outcome?

    init(ledger: Ledger, node: Node, patience: Int, random: SplitMix64) {
      self.ledger = ledger
      self.node = node
      mood = ledger.mood
      self.patience = patience
      self.random = random
    }

    /// One of the wordings; nil when there is none. Nobody says the same again while there is something else to say:
    /// another wording, else one of what may stand in for it.
    ///
    /// - Parameter others: lists that may stand in, the best first.
    mutating func choose(_ wordings: [String], else others: [[String]] = []) -> String? {
      if wordings.isEmpty { return nil }
      let fresh = ([wordings] + others).map { $0.filter { !said.contains($0) } }.first { !$0.isEmpty }
      let notJustNow = wordings.filter { !lastLines.contains($0) }
      let line = random.choose(fresh ?? (notJustNow.isEmpty ? wordings : notJustNow))
      if let line {
        lines.insert(line)
        said.insert(line)
      }
      return line
    }

    mutating func endTurn() {
      lastLines = lines
      lines = []
    }
  }

  // Lent, because they are much to copy.
  package var scenario: Scenario { _read { yield state.ledger.scenario } }
  package var ledger: Ledger { _read { yield state.ledger } }
  package var node: Node { _read { yield state.node } }
  package let channel: Channel
  package let seed: UInt64
  package let id: String
  package let mode: Mode
  /// What replies were read with when the session began.
  package let encoder: Transcript.Encoder
  /// What replies are read with now: a session may be resumed where its encoder is not installed.
  package var readingEncoder: Transcript.Encoder
  package let carried: Carried?
  /// Which of the assessed attempts at this scenario and variant it is, from 1; nil where it is not assessed.
  package let attempt: Int?
  /// The moves that ship: their moods and harm count beside the scenario's own.
  let moves: [String: Move]
  /// Further fields of the transcript: name and JSON text.
  package var extra: [Transcript.Field] = []
  var state: State
  /// Only ever added to, and taken back.
  package internal(set) var turns: [Turn] = []
  private var disputes: [Transcript.Dispute] = []
  private var notes: [Transcript.Note] = []
  /// What the agent thinks of their own work; asked for after the end.
  package var selfAssessment: SelfAssessment?
  /// The state before each input, and how many turns there were.
  private var past: [(state: State, turns: Int)] = []

  /// - Parameters:
  ///   - scenario: with its variant applied.
  ///   - standard: the moves that ship with Rapport.
  ///   - carried: what the episode before handed over.
  package init(
    scenario: Scenario, standard: [Move], channel: Channel? = nil, seed: UInt64, carried: Carried? = nil,
    id: String, mode: Mode = .free, attempt: Int? = nil, encoder: Transcript.Encoder
  ) {
    self.channel = channel ?? scenario.channels[0]
    self.seed = seed
    self.id = id
    self.mode = mode
    self.encoder = encoder
    readingEncoder = encoder
    self.carried = carried
    self.attempt = attempt
    moves = Dictionary((standard + scenario.moves).map { ($0.name, $0) }, uniquingKeysWith: { _, own in own })
    let ledger = Ledger(scenario: scenario, carried: carried)
    state = State(
      ledger: ledger, node: scenario.nodes[0], patience: scenario.persona.patience, random: SplitMix64(seed: seed))
  }

  package var mood: Mood { state.mood }
  package var outcome: Outcome? { state.outcome }
  package var patience: Int { state.patience }
  /// Seconds that the customer has waited since the agent's latest reply, as far as they have said so.
  package var silence: Int { state.ledger.silence }
  package var agentKnows: Set<String> { state.ledger.agentKnows }
  package var told: Set<String> { Set(state.ledger.told.keys) }

  /// The customer's opening, when they open.
  package mutating func begin() -> [Event] {
    guard turns.isEmpty, scenario.opens == .customer else { return [] }
    return settle { $0.arrive(at: $0.state.node, after: []) }
  }

  /// The same scenario from the start, with another seed.
  ///
  /// - Parameter other: where it takes place; nil for the same channel.
  package func begunAnew(seed: UInt64, channel other: Channel? = nil) -> Session {
    var session = Session(
      scenario: scenario, standard: Array(moves.values), channel: other ?? channel, seed: seed, carried: carried,
      id: id,
      mode: mode, encoder: readingEncoder)
    _ = session.begin()
    return session
  }

  /// Takes an input; once the conversation has ended only what is done at the desk, as after a call.
  ///
  /// A silence is nothing that the agent does: an undo takes it back together with what they did before it.
  ///
  /// - Parameter seconds: since the turn before, at least 0; nil where there is no clock.
  package mutating func advance(_ input: Input, after seconds: Double? = nil) -> [Event] {
    guard state.outcome == nil || input.isAction else { return [] }
    if !input.isSilence { past.append((state, turns.count)) }
    // In tenths, so that sums of tenths read as tenths.
    if let seconds { state.clock = (((state.clock ?? 0) + max(0, seconds)) * 10).rounded() / 10 }
    return settle { session in
      switch input {
      case .reply(let text, let reading): session.takeReply(text, reading)
      case .action(let name, let arguments, let reason): session.takeAction(name, arguments, reason: reason)
      case .silence(let seconds): session.takeSilence(seconds)
      case .leave: session.takeLeave()
      }
    }
  }

  /// Takes back what the agent did last, with its consequences; its turns stay in the transcript as undone.
  ///
  /// - Returns: false when there is nothing to take back.
  package mutating func undo() -> Bool {
    guard let (earlier, count) = past.popLast() else { return false }
    state = earlier
    for index in turns.indices.dropFirst(count) { turns[index].isUndone = true }
    // The ledger counts turns as the transcript does, undone ones included.
    for turn in turns.dropFirst(count) { state.ledger.note(turn) }
    return true
  }

  /// Remembers that a hint was taken before the next reply.
  package mutating func noteHint() {
    state.hints += 1
  }

  /// Remembers that the agent thinks the latest reply was misunderstood or misjudged; at any time, also after the end.
  package mutating func noteDispute(_ text: String) {
    let turn = turns.lastIndex(where: \.isReply)
    let reading = turn.flatMap { turns[$0].understood?.reading }
    disputes.append(
      Transcript.Dispute(
        text: text, turn: turn, understood: (reading?.moves.map(\.move) ?? []) + (reading?.told.map(\.fact) ?? [])))
  }

  /// Keeps what the agent writes down for themselves.
  package mutating func note(_ text: String) {
    notes.append(Transcript.Note(text: text, before: turns.count))
  }

  /// Takes over what the agent wrote and looked at in a stored session.
  mutating func adopt(remarksOf stored: Transcript) {
    disputes = stored.disputes
    notes = stored.notes
    selfAssessment = stored.selfAssessment
    extra = stored.extra
    state.hints = stored.hints
  }

  /// Ends a session that stops in the middle.
  package mutating func abandon() -> [Event] {
    guard state.outcome == nil else { return [] }
    state.outcome = .abandoned
    return [.ended(.abandoned)]
  }

  /// The events of what `change` adds.
  private mutating func settle(_ change: (inout Session) -> Void) -> [Event] {
    let before = turns.count
    let wasOpen = state.outcome == nil
    change(&self)
    var events = turns.dropFirst(before).map(Event.turn)
    if wasOpen, let outcome = state.outcome { events.append(.ended(outcome)) }
    return events
  }

  /// Adds a turn to the transcript and to the ledger.
  mutating func add(_ turn: Turn) {
    var turn = turn
    turn.node = turn.node ?? state.node.name
    turn.mood = state.mood
    turn.at = state.clock
    if turn.text != nil { turn.visibility = visibility }
    turns.append(turn)
    state.ledger.note(turn)
  }

  /// What happened so far; complete at any time.
  package var transcript: Transcript {
    var transcript = Transcript(id: id, turns: turns)
    transcript.scenario = scenario.id
    transcript.scenarioSHA256 = scenario.sha256
    transcript.variant = scenario.variant
    transcript.seed = seed
    transcript.mode = mode.rawValue
    transcript.attempt = attempt
    transcript.channel = channel
    transcript.language = "en"
    transcript.encoder = encoder
    transcript.customer =
      [Transcript.Field("name", scenario.persona.name)]
      + scenario.facts.filter(\.agentKnows).map { Transcript.Field($0.name, $0.value) }
    transcript.ended = state.outcome
    transcript.hints = state.hints
    transcript.carried = carried
    transcript.disputes = disputes
    transcript.notes = notes
    transcript.selfAssessment = selfAssessment
    transcript.extra = extra
    return transcript
  }
}
