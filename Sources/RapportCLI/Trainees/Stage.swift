import ArgumentParser
import AuthoredFiles
import Bytes
import LineEditing
import Practice
import RapportModel
import Records
import Reports
import Scoring
import Simulation
import TranscriptFiles
import Understanding

/// Sets a scenario up at the keyboard or at the end of a pipe, and sees it through to the scorecard.
@MainActor struct Stage {
  let command: PracticeCommand
  let grading: Grading
  var library: Library { command.shared.library }
  let isInteractive: Bool
  /// The fine encoder, where it helps to understand.
  private let fine: FineReading?
  let look: Look
  let mode: Mode
  /// The user's own seed, or one for this run.
  private let seed: UInt64
  /// The whole of standard input when it is no terminal: later episodes read on where the earlier stopped.
  private let plainLines: PlainLines?
  /// Where `--transcript` goes.
  private let file: TranscriptFile?
  /// What the trainee chose, for the journal.
  var origin: String?

  /// - Throws: exit code 74 when the file of `--transcript` cannot be written.
  init(command: PracticeCommand, grading: Grading) throws {
    self.command = command
    self.grading = grading
    fine = command.encoder.reading(command.shared, steers: true)
    file = try orExit(.unwritable) { () throws(FileError) in
      guard let path = command.transcript else { return nil }
      return try TranscriptFile(path: path)
    }
    isInteractive = TerminalWindow.isInteractive
    look = isInteractive ? command.shared.look : .plain
    plainLines = isInteractive ? nil : .ofInput
    mode = command.mode ?? (isInteractive ? .coached : .free)
    seed = RapportCLI.seed(command.seed, isDrawn: isInteractive || mode == .assessed)
  }

  /// Plays one scenario to its end.
  ///
  /// - Throws: the exit code that belongs to how it ended, when that is not 0.
  func play(_ scenario: Scenario) throws {
    let scenario = try applied(scenario)
    let (end, session) = try perform(scenario, channel: try channel(of: scenario), carried: nil, after: [])
    try finish([session])
    try leave(end, [session])
  }

  /// Plays the episodes of a journey, until one is left.
  ///
  /// - Parameter resumption: the episode to begin with; the first one without.
  func play(_ journey: Journey, from resumption: Resumption? = nil) throws {
    try Output.write(look.isColoured ? "\u{1B}[1m\(journey.title)\u{1B}[0m\n\n" : "\(journey.title)\n\n")
    var carried = resumption?.session.carried
    let start = (carried?.episode ?? 1) - 1
    var sessions: [Session] = []
    for (index, episode) in journey.episodes.enumerated().dropFirst(start) {
      if index > start {
        try Output.write("\n— \(Self.later(episode.daysSince)), by \(episode.channel.rawValue). —\n\n")
      }
      let (end, session) = try perform(
        episode.scenario, channel: episode.channel, carried: carried, after: sessions.map(\.transcript),
        resuming: index == start ? resumption : nil)
      sessions.append(session)
      if end.exitCode != 0 {
        try finish(sessions)
        try leave(end, sessions)
      }
      guard case .finished = end else { break }
      let days = index + 1 < journey.episodes.count ? journey.episodes[index + 1].daysSince : 0
      carried = session.carriedOn(days: days, settling: journey.settles)
    }
    try finish(sessions)
    try leave(.left, sessions)
  }

  /// - Throws: the exit code of how it ended; in an assessed session 1 when it is not passed.
  func leave(_ end: PracticeShell.End, _ sessions: [Session]) throws {
    if end.exitCode != 0 { throw ExitCode(end.exitCode) }
    guard mode == .assessed else { return }
    let havePassed = sessions.allSatisfy { session in
      grading.scorer.scorecard(for: session.transcript, scenario: session.scenario).passed == true
    }
    if !havePassed { throw ExitCode.notPassed }
  }

  /// The files that were asked for, once all is over.
  func finish(_ sessions: [Session]) throws {
    try orExit(.unwritable) { () throws(FileError) in
      try file?.finish(sessions.map(\.transcript))
      if let path = command.scorecard {
        let lines = sessions.map { session in
          let card = grading.scorer.scorecard(for: session.transcript, scenario: session.scenario)
          return ScorecardJSON.line(.scorecard(card)) + "\n"
        }
        try TranscriptFile(path: path).finish(text: lines.joined())
      }
    }
  }

  func perform(
    _ scenario: Scenario, channel: Channel, carried: Carried?, after earlier: [Transcript],
    resuming resumption: Resumption? = nil
  ) throws -> (PracticeShell.End, Session) {
    let reader = Reader(standard: grading.standard, scenario: scenario, fine: fine)
    var session =
      resumption?.session ?? begun(scenario, channel: channel, carried: carried, encoder: reader.encoder)
    read(&session, with: reader.encoder)
    let keeping = SessionKeeping(
      session: session, file: file, earlier: earlier, origin: origin, journal: resumption?.journal)
    if isInteractive, command.seed == nil { command.shared.remark("seed \(seed)") }
    // Without the fine encoder, the customer hears what the scorer reads.
    let live = LiveGrading(grading, scenario, reader: fine == nil ? reader : nil)
    let views = SessionViews(
      grading: grading, scenario: scenario, live: live, style: command.shared.style,
      isInteractive: isInteractive)
    let isPaged = isInteractive && !command.shared.plain
    var shell = PracticeShell(
      session: session, understand: fine == nil ? live.read : { reader.read($0) }, look: look,
      streams: Streams(
        write: { try Output.write($0) }, remark: { Output.say($0) }, page: { isPaged && Pager.show($0) }),
      views: views.views, keeping: keeping.keeping,
      coaching: live.coaching,
      time: time(for: session),
      voice: isInteractive ? command.voice.voice(for: scenario, by: channel, command.shared) : .silent,
      isInteractive: isInteractive)
    let end = try run(&shell, of: scenario)
    return (end, shell.session)
  }

  /// Says so where replies of the session were read with another encoder so far.
  private func read(_ session: inout Session, with encoder: Transcript.Encoder) {
    session.readingEncoder = encoder
    let name = session.encoder.name
    guard name != encoder.name, !name.isEmpty else { return }
    command.shared.remark(
      "when this session began, replies were read with \(name.safeForTerminalLine); from here on, with \(encoder.name)"
    )
  }

  private func begun(
    _ scenario: Scenario, channel: Channel, carried: Carried?, encoder: Transcript.Encoder
  ) -> Session {
    var session = Session(
      scenario: scenario, standard: grading.standard, channel: channel, seed: seed, carried: carried,
      id: identity(of: scenario, episode: carried?.episode), mode: mode,
      attempt: mode == .assessed ? Logbook.ifReadable.nextAttempt(at: scenario) : nil, encoder: encoder)
    session.extra = given
    return session
  }

  /// Nobody waits at the end of a pipe.
  private func time(for session: Session) -> CustomerTime {
    let pace = command.pace ?? .usual(in: session.channel, mode: session.mode)
    return CustomerTime(pace: isInteractive ? pace : .off)
  }

  private func run(_ shell: inout PracticeShell, of scenario: Scenario) throws -> PracticeShell.End {
    if let plainLines { return try shell.run(plainLines) }
    let completer = Completer(scenario: scenario, mode: mode)
    let editor = LineEditor(
      history: .ofUser(), clean: \.safeForTerminal, stopwatch: shell.time.stopwatch,
      completion: completer.completions)
    defer { editor.close() }
    return try shell.run(editor)
  }
}

extension Stage {
  private func applied(_ scenario: Scenario) throws -> Scenario {
    if command.variant == nil, mode == .assessed { return drawn(scenario) }
    return try scenario.applying(variantIfAny: command.variant)
  }

  /// The scenario as written or in one of its variants, by the seed.
  private func drawn(_ scenario: Scenario) -> Scenario {
    var random = SplitMix64(seed: seed)
    let place = random.index(below: scenario.variants.count + 1)
    return place == 0 ? scenario : scenario.applying(variant: scenario.variants[place - 1].name) ?? scenario
  }

  /// What an assessed session was not left to chance with.
  private var given: [Transcript.Field] {
    let names = [command.seed.map { _ in "seed" }, command.variant.map { _ in "variant" }].compactMap(\.self)
    guard mode == .assessed, !names.isEmpty else { return [] }
    return [Transcript.Field("given", JSON.array(names.map { .string($0) }).text)]
  }

  private func channel(of scenario: Scenario) throws -> Channel {
    guard let name = command.channel else { return scenario.channels[0] }
    let names = scenario.channels.map(\.rawValue).joined(separator: ", ")
    guard let channel = Channel(rawValue: name), scenario.channels.contains(channel) else {
      throw ValidationError("scenario '\(scenario.id)' is played by \(names), not '\(name)'")
    }
    return channel
  }

  /// The same run has the same id wherever and whenever it is played.
  private func identity(of scenario: Scenario, episode: Int?) -> String {
    let variant = scenario.variant.map { "+\($0)" } ?? ""
    let part = episode.map { ".\($0)" } ?? ""
    return "\(scenario.id)\(variant)\(part)-\(seed)"
  }

  private static func later(_ days: Int) -> String {
    switch days {
    case 0: "The same day"
    case 1: "A day later"
    default: "\(days) days later"
    }
  }
}
