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
      at once, at the end of the list where it belongs; comments and layout stay. Then it is tried, as 'rapport test' \
      does: whether it takes its branch by now, and what is missing.
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
    let path = file.contains("/") ? file : "./\(file)"
    let sampled = try shared.library.sampledScenario(path).valueOrExit(shared)
    var hasBadInput = false
    let replies = try MinedSessions(shared: shared).replies(in: sessions, &hasBadInput)
      .filter { $0.scenario == sampled.scenario.id }
    let isAsking = TerminalWindow.isInteractive
    let words = TeachForm.words(for: sampled.scenario)
    let lines: any LineSource =
      isAsking
      ? LineEditor(history: nil, clean: \.safeForTerminal) { TeachForm.completions(of: $0, among: words) }
      : PlainLines.ofInput
    let width = terminalWidth
    var form = TeachForm(
      file: file, scenario: sampled.scenario, samples: sampled.samples, width: width,
      questions: Questions(lines: lines) { remark in
        Output.say(isAsking ? remark.wrapped(to: width).joined(separator: "\n") : remark)
      },
      trial: TeachTrial(file: path, library: shared.library, grading: try Grading(shared: shared)))
    let signal = try form.run(MinedGroup.groups(of: replies))
    (lines as? LineEditor)?.close()
    shared.remark(form.written == 0 ? "nothing written" : "\(form.written) written to \(file)")
    if form.written > 0 { shared.remark("go on with: rapport test \(file)") }
    if let signal { throw ExitCode(128 + signal) }
    if hasBadInput { throw ExitCode.badInput }
  }
}
