import ArgumentParser
import AuthoredFiles
import LineEditing
import Practice
import RapportModel
import Records
import Reports
import Scoring
import TranscriptFiles

/// Ten openers, one reply each.
struct DrillCommand: MainActorCommand {
  static let configuration = CommandConfiguration(
    commandName: "drill",
    abstract: "Train one skill: ten customers, one reply to each, about two minutes.",
    discussion: """
      Without a skill it lists them. Each reply is read at once: whether it made it, which words show it, and a better \
      sentence. 'rapport progress' shows how you come on. When standard input is not a terminal, it is read as one \
      line a reply.
      """)

  @Argument(help: ArgumentHelp("A skill, or the path of a drill file.", valueName: "skill"), completion: .drill)
  var skill: String?

  @Option(help: "Chooses the order of the openers; drawn on a terminal, otherwise 1.")
  var seed: UInt64?

  @OptionGroup var shared: SharedOptions

  @MainActor
  func perform() throws {
    TextLocale.useUTF8()
    guard let skill else { return try list() }
    let drill = try shared.library.drill(skill).valueOrExit(shared)
    let judge = DrillJudge(scorer: try Grading(shared: shared).scorer)
    let isInteractive = TerminalWindow.isInteractive
    let seed = RapportCLI.seed(seed, isDrawn: isInteractive)
    let (log, round) = (DrillLog(path: Logbook.drillPath), LocalTime.now)
    var shell = DrillShell(
      drill: drill, openers: drill.drawn(seed: seed), judge: { judge.judge($0, to: $1, in: drill) },
      keep: { opener, reply, verdict in
        try log.append(
          DrillAnswer(drill: drill.id, round: round, opener: opener.says, reply: reply, verdict: verdict))
      },
      look: isInteractive ? shared.look : .plain,
      streams: Streams(write: { try Output.write($0) }, remark: { Output.say($0) }))
    let signal: Int32?
    if isInteractive {
      let editor = LineEditor(history: nil, clean: \.safeForTerminal) { place in
        ["/skip", "/quit"].filter { place.before.isEmpty && $0.hasPrefix(place.start) }
      }
      defer { editor.close() }
      signal = try shell.run(editor)
    } else {
      signal = try shell.run(PlainLines())
    }
    if let signal { throw ExitCode(128 + signal) }
  }

  private func list() throws {
    for entry in shared.library.drills() {
      let drill = try shared.library.drill(entry.id).valueOrExit(shared)
      try Output.write(DrillText.line(drill, width: terminalWidth, style: shared.style))
    }
  }
}
