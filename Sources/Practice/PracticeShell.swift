import LineEditing
import RapportModel
import Simulation

/// One conversation at the keyboard, or from a pipe: lines become inputs of a session, and its events text.
package struct PracticeShell {
  package private(set) var session: Session
  /// What a reply does.
  let understand: (String) -> Reading
  let look: Look
  let streams: Streams
  let views: Views
  let keeping: Keeping
  /// What help in guided and coached sessions rests on.
  let coaching: Coaching
  /// Whether somebody sits at a terminal: prompts, remarks and a clock.
  let isInteractive: Bool
  /// The node and how many hints were given there.
  var hints = (node: "", given: 0)
  /// The rule of the remark after the latest reply.
  var lastRemark: String?
  /// The answer that a retry took back, until the new one stands beside it.
  var retried: Branch?
  /// What there is to choose from, and what was chosen; guided sessions only.
  var candidates: Candidates?
  var choice: Choice?
  private var end: End?
  private(set) var hasLeft = false
  /// The conversation is over, and its grade has not been shown.
  var isWrappingUp = false
  /// Whether the disk holds all there is.
  private(set) var isKept = true
  private var wasToldAboutQuit = false
  var wasToldAboutLetters = false
  package let time: CustomerTime
  /// Heard beside what is shown; silent at the next line.
  let voice: Voice
  /// Lets the trainee change a text elsewhere.
  let edit: (String) throws -> String
  var waiting: Waiting
  var messages = Messages()
  /// What has been written of a message of several lines.
  var letter = Letter()
  /// What the next line begins with.
  private var draft = ""
  /// When the last turn was noted, in the customer's seconds.
  private var lastTurn = 0.0

  /// - Parameters:
  ///   - session: new; its scenario has its variant applied.
  ///   - understand: what a reply does: `Reader.read`.
  ///   - coaching: what hints and remarks rest on.
  ///   - isInteractive: whether somebody sits at a terminal.
  package init(
    session: Session, understand: @escaping (String) -> Reading, look: Look, streams: Streams, views: Views,
    keeping: Keeping, coaching: Coaching, time: CustomerTime = CustomerTime(), voice: Voice = .silent,
    isInteractive: Bool,
    edit: @escaping (String) throws -> String = { try ExternalEditor.edit($0) }
  ) {
    self.edit = edit
    self.voice = voice
    self.session = session
    self.time = time
    waiting = Waiting(patience: session.scenario.persona.patience, in: session.channel)
    self.understand = understand
    self.look = look
    self.isInteractive = isInteractive
    self.streams = streams
    self.views = views
    self.keeping = keeping
    self.coaching = coaching
  }

  var scenario: Scenario { session.scenario }
  var company: Company { scenario.company }
  var customer: String { scenario.persona.name }
  var mode: Mode { session.mode }
  package var transcript: Transcript { session.transcript }

  /// Plays the session to its end with lines from anywhere; throws what the streams throw.
  @MainActor
  package mutating func run(_ lines: any LineSource) throws -> End {
    defer { voice.stop() }
    do {
      try begin()
      repeat {
        var wasCancelled = false
        while end == nil {
          let event = lines.next(prompt: prompt, within: untilTheySpeak)
          draft = ""
          guard event != .waited else {
            try lines.aside { try speakUnasked() }
            continue
          }
          voice.stop()
          try showAllMessages()
          try take(event, afterCancelling: wasCancelled)
          if case .cancelled = event { wasCancelled = true } else { wasCancelled = false }
        }
        lines.drop()
        if isInteractive, case .finished = end {
          if let signal = try wrapUp(lines) { end = .terminated(signal) }
          if session.outcome == nil, !hasLeft {
            end = nil
            continue
          }
        }
        try close()
      } while try end == nil || goesBack(lines)
    } catch {
      _ = session.abandon()
      try? keeping.keep(session.transcript)
      // A terminal that is gone cannot be written to either.
      guard let signal = lines.takeEnding() else { throw error }
      return .terminated(signal)
    }
    return end ?? .left
  }

  private var prompt: Prompt {
    let isPaused = time.runs && !time.stopwatch.isRunning
    let place = session.channel == .social ? session.isPublic ? ", in public" : ", in private" : ""
    let text = isWriting ? "   > " : "\(isPaused ? "(paused) " : "")you\(place)> "
    return look.prompt(text, draft: draft)
  }

  /// After the end a person at a terminal may look back, dispute what was judged, and take their last message back.
  ///
  /// A script says all it has to say before: what follows belongs to the next episode.
  ///
  /// - Returns: whether the conversation is open again.
  @MainActor
  private mutating func goesBack(_ lines: any LineSource) throws -> Bool {
    guard isInteractive, case .finished = end else { return false }
    let undo = allows("undo") ? "/undo takes your last message back, " : ""
    try remark("Enter closes. /why CRITERION, e-7 or a turn gives reasons, \(undo)/dispute notes a misjudgement.")
    while !hasLeft {
      switch lines.next(prompt: prompt) {
      case .line(let line) where !["", "quit", "exit"].contains(line.trimmed.lowercased()):
        try take(line)
        if session.outcome == nil {
          end = nil
          return true
        }
      case .terminated(let signal):
        end = .terminated(signal)
        return false
      case .line, .cancelled, .end, .waited: return false
      }
    }
    return false
  }

  private mutating func take(_ event: LineEvent, afterCancelling wasCancelled: Bool) throws {
    switch event {
    case .line(let line): try take(line)
    case .cancelled(let wasEmpty):
      if wasEmpty, wasCancelled {
        leave()
      } else {
        try remark(wasEmpty ? "Ctrl-C once more leaves; the session is kept." : "")
      }
    case .end where isWriting: try sendLetter()
    case .end: leave()
    case .waited: break
    case .terminated(let signal): end = .terminated(signal)
    }
  }

  /// A line of the agent: a command, or a reply to the customer.
  mutating func take(_ line: String) throws {
    let whole = line.safeForTerminal
    let line = whole.trimmed
    goOn()
    guard !line.isEmpty || isWriting else { return try showCandidates() }
    if !isWriting, try choose(line) { return }
    if line.hasPrefix("/") {
      try obey(line.dropFirst())
    } else if isWriting {
      try goOnWriting(whole)
    } else if isInteractive, !wasToldAboutQuit, ["quit", "exit"].contains(line.lowercased()) {
      wasToldAboutQuit = true
      try remark("To leave, write /quit. To say '\(line)' to \(customer), write it once more.")
    } else if isInteractive, session.channel == .email, session.outcome == nil {
      try goOnWriting(whole)
    } else {
      try reply(line)
    }
  }

  /// Sends a message to the customer, if there is room for it; what is too long is given back to be changed.
  mutating func reply(_ text: String) throws {
    guard !session.isPublic || text.count <= Channel.longestPost else {
      draft = isInteractive ? text : ""
      let count = "That has \(text.count) characters, and a public message has room for \(Channel.longestPost)."
      return try remark(count + " It was not sent.")
    }
    try advance(.reply(text, understand(text)))
  }

  private mutating func obey(_ text: Substring) throws {
    let name = text.prefix { !$0.isWhitespace }
    let argument = String(text.dropFirst(name.count)).trimmed
    if let command = Command.named(name.lowercased()), !command.givesWay(at: scenario) {
      guard allows(command.name) else { return try refuse(command) }
      try command.run(&self, argument)
    } else if let action = scenario.action(name.lowercased()) {
      try act(action, argument)
    } else {
      let names = commands.map(\.name) + scenario.actions.map(\.name)
      let cure = names.nearest(to: String(name)).map { "Did you mean '/\($0)'?" } ?? "/help lists what there is."
      try remark("There is no '/\(name)'. \(cure)")
    }
  }

  /// Gives the session an input and shows what comes of it, after it is kept.
  mutating func advance(_ input: Input) throws {
    guard session.outcome == nil || isWrappingUp && input.isAction else {
      let undo = allows("undo") ? "; /undo takes your last message back" : ""
      return try remark("The conversation is over\(undo).")
    }
    let events = session.advance(input, after: elapsed())
    try keep()
    if !input.isSilence { beginWaiting() }
    for event in events { try show(event) }
    guard case .reply = input else { return }
    try compareBranches()
    try coach()
    try explainChoice()
    try offer()
  }

  private mutating func begin() throws {
    lastTurn = time.seconds
    try session.turns.isEmpty ? showOpening() : showWhereItStopped()
    let events = session.begin()
    try keep()
    beginWaiting()
    for event in events { try show(event) }
    if isInteractive, scenario.opens == .agent { try remark("You write first.") }
    try offer()
  }

  private mutating func show(_ event: Event) throws {
    switch event {
    case .turn(let turn): try show(turn)
    case .ended(let outcome):
      try showAllMessages()
      end = end ?? .finished(outcome)
      let words = look.paragraph("— The conversation is over: \(outcome.rawValue). —").trimmed
      try write("\n" + look.faint(words) + "\n")
    }
  }

  /// Leaves in the middle; what there is stays and can be graded.
  mutating func leave() {
    end = end ?? .left
    hasLeft = true
  }

  mutating func takeBack() -> Bool {
    defer { beginWaiting() }
    return session.undo()
  }

  mutating func goBack(toBefore reply: Int) -> Bool {
    defer { beginWaiting() }
    return session.goBack(toBefore: reply)
  }

  mutating func noteHint() { session.noteHint() }

  mutating func noteDispute(_ text: String) { session.noteDispute(text) }

  mutating func keepNote(_ text: String) { session.note(text) }

  mutating func keepJudgement(_ own: SelfAssessment) { session.selfAssessment = own }

  /// Ends what is still open, keeps it, and shows the debrief where somebody may be there to read it.
  private mutating func close() throws {
    _ = session.abandon()
    try keep()
    if case .terminated = end { return }
    if isInteractive, hasLeft, !session.turns.contains(where: { $0.role == .agent }) {
      try remark("You have not said or done anything yet, so nothing is graded.")
    } else {
      try write("\n" + views.debrief(session.transcript))
    }
    if let path = keeping.path, isKept, isInteractive { try remark("Kept in", path: path) }
    if !isKept { try remark("Not everything was saved; what is missing is lost now.") }
  }

  /// Writes down what is new. That it cannot be written is said once, and again when it can.
  mutating func keep() throws {
    do {
      try keeping.keep(session.transcript)
      if !isKept { try remark("The session can be saved again; nothing is missing.") }
      isKept = true
    } catch {
      guard isKept else { return }
      isKept = false
      let what = session.turns.count == 0 ? "The session" : "This turn and what follows"
      let cause = "\(error)".capitalisedFirst
      try remark("\(cause). \(what) is not saved; you can go on, and /save FILE keeps a copy.")
    }
  }

  func write(_ text: String) throws { try streams.write(text) }

  /// Something to read, which may be longer than the window.
  func page(_ text: String) throws {
    if !streams.page(text) { try write(text) }
  }

  /// Something for the trainee that is no part of the conversation.
  func remark(_ text: String) throws {
    if !text.isEmpty { try streams.remark(look.paragraph(text)) }
  }

  /// A remark that ends in a path, which is never broken, so that it can be copied.
  private func remark(_ text: String, path: String) throws {
    try streams.remark("\(text) \(path.safeForTerminalLine)\n")
  }

  /// Seconds since the turn before, in tenths; nil without a clock.
  private mutating func elapsed() -> Double? {
    guard isInteractive else { return nil }
    let before = lastTurn
    lastTurn = time.seconds
    return ((lastTurn - before) * 10).rounded() / 10
  }
}
