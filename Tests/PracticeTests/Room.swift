import LineEditing
import Practice
import RapportModel
import Simulation

/// A practice session with lines written beforehand, and everything that came of it.
@MainActor final class Room: LineSource {
  struct Trouble: Error, CustomStringConvertible {
    var description: String
  }

  private var events: [LineEvent]
  var isInteractive = false
  var mode = Mode.free
  var width: Int?
  var isColoured = false
  var pace = Pace.off
  /// Seconds of the stopwatch; each `.waited` moves it on by what was given.
  private var clock = 0.0
  /// What the editor makes of a text.
  var edited: (String) throws -> String = { $0 }
  private(set) var prompts: [Prompt] = []
  /// What was given each time that somebody could wait.
  private(set) var given: [Double?] = []
  var isPlain = false
  /// Journal writes that fail: from this one on, up to that one.
  var failing: Range<Int> = 0..<0
  private(set) var written = ""
  private(set) var remarked = ""
  var hasPager = false
  private(set) var paged: [String] = []
  /// Answered one after the other when a single key is asked for; then nothing is answered.
  var judgements: [LineEvent] = []
  /// What had been written when a key was asked for each time.
  private(set) var writtenAtQuestions: [String] = []
  private(set) var kept: [Transcript] = []
  private(set) var saved: [String] = []
  private(set) var transcript = Transcript(id: "none")
  /// What had been written when the transcript was kept each time.
  private(set) var shownBeforeKeeping: [String] = []
  private var attempts = 0
  private var scenario = Fixture.scenario

  init(_ events: [LineEvent]) {
    self.events = events
  }

  convenience init(_ lines: String...) {
    self.init(lines.map(LineEvent.line))
  }

  func with(_ change: (inout Scenario) -> Void) -> Room {
    change(&scenario)
    return self
  }

  func next(prompt: Prompt) -> LineEvent {
    prompts.append(prompt)
    if prompt.text.contains("1-4") {
      writtenAtQuestions.append(written)
      return judgements.isEmpty ? .cancelled(wasEmpty: true) : judgements.removeFirst()
    }
    return events.isEmpty ? .end : events.removeFirst()
  }

  func next(prompt: Prompt, within seconds: Double?) -> LineEvent {
    given.append(seconds)
    let event = next(prompt: prompt)
    if event == .waited { clock += seconds ?? 0 }
    return event
  }

  func takeEnding() -> Int32? { nil }

  @discardableResult func play() throws -> PracticeShell.End {
    let session = Session(
      scenario: scenario, standard: [], seed: 1, id: "s", mode: mode,
      encoder: Transcript.Encoder(name: "none", sha256: ""))
    let width = width
    var look = Look(isColoured: isColoured) { width }
    look.isPlain = isPlain
    var shell = PracticeShell(
      session: session, understand: Fixture.understand,
      look: look,
      streams: Streams(
        write: { self.written += $0 }, remark: { self.remarked += $0 },
        page: {
          self.paged.append($0)
          return self.hasPager
        }),
      views: Views(
        scoreSoFar: { "score after \($0.turns.count)\n" }, debrief: { "debrief \($0.turns.count)\n" },
        why: { $1 == "empathy" ? "because \($0.turns.count)\n" : nil }),
      keeping: keeping,
      coaching: Coaching(scorecard: { self.grade($0) }, read: Fixture.understand, standard: []),
      time: CustomerTime(stopwatch: Stopwatch { self.clock }, pace: pace),
      isInteractive: isInteractive, edit: { try self.edited($0) })
    defer { transcript = shell.transcript }
    return try shell.run(self)
  }

  /// What the grader says of what happened so far.
  var grade: (Transcript) -> Scorecard = { transcript in
    Scorecard(
      id: transcript.id, basis: .scenario, rubric: .init(name: "none", version: "1", sha256: ""),
      encoder: Transcript.Encoder(name: "none", sha256: ""), engine: "test")
  }

  private var keeping: Keeping {
    Keeping(
      path: "/kept/here",
      keep: { transcript in
        self.attempts += 1
        self.shownBeforeKeeping.append(self.written)
        if self.failing.contains(self.attempts) {
          throw Trouble(description: "cannot write '/kept/here': no space left on device")
        }
        self.kept.append(transcript)
      },
      save: { _, path in
        if path.hasPrefix("/no") { throw Trouble(description: "cannot write '\(path)': no such file") }
        self.saved.append(path)
      })
  }

  /// The agent's replies that the customer got.
  var replies: [String] { transcript.turns.filter { $0.role == .agent }.compactMap(\.text) }
  var actions: [Turn] { transcript.turns.filter { $0.action != nil } }
}
