import ArgumentParser
import AuthoredFiles
import Authoring
import LineEditing
import RapportModel
import TranscriptFiles

/// Puts what trainees said into a scenario, as an author says where it belongs.
struct TeachCommand: MainActorCommand {
  static let configuration = CommandConfiguration(
    commandName: "teach",
    abstract: "Write what trainees said into a scenario, as samples and examples.",
    discussion: """
      Goes through the replies that 'rapport mine' finds for a scenario file, the likeliest first, and asks of each \
      which branch it should take, how good it is there, and which move it makes. Each answer is written into the file \
      at once, at the end of the list where it belongs; comments and layout stay. Run 'rapport test' afterwards.
      """)

  @Argument(help: ArgumentHelp("The scenario's file.", valueName: "file"), completion: .file(extensions: ["yaml"]))
  var file: String

  @Option(
    help: ArgumentHelp("Files of sessions, from 'rapport export'; yours unless given.", valueName: "file"),
    completion: .file())
  var sessions: [String] = []

  @OptionGroup var shared: SharedOptions

  @MainActor
  func perform() throws {
    TextLocale.useUTF8()
    let sampled = try shared.library.sampledScenario(file.contains("/") ? file : "./\(file)").valueOrExit(shared)
    var hasBadInput = false
    let replies = try MinedSessions(shared: shared).replies(in: sessions, &hasBadInput)
      .filter { $0.scenario == sampled.scenario.id }
    let lines: any LineSource =
      TerminalWindow.isInteractive
      ? LineEditor(history: nil, clean: \.safeForTerminal) { _ in [] } : PlainLines.ofInput
    var form = TeachForm(
      file: file, scenario: sampled.scenario, samples: sampled.samples, width: terminalWidth,
      questions: Questions(lines: lines, remark: { Output.say($0) }))
    let signal = try form.run(MinedGroup.groups(of: replies))
    (lines as? LineEditor)?.close()
    shared.remark(form.written == 0 ? "nothing written" : "\(form.written) written to \(file)")
    if form.written > 0 { shared.remark("go on with: rapport test \(file)") }
    if let signal { throw ExitCode(128 + signal) }
    if hasBadInput { throw ExitCode.badInput }
  }
}
