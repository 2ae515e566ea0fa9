import ArgumentParser
import Authoring
import RapportModel
import Reports

/// What trainees said and scenarios did not understand.
struct MineCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "mine",
    abstract: "Group what trainees said and scenarios did not understand.",
    discussion: """
      From all sessions of this user, or from files that 'rapport export' wrote: replies in which nothing was \
      understood (unmatched), that no branch answers (unanswered), or whose reading the trainee disputes. Those that \
      are alike stand together, the largest group of a scenario first: what to write examples and branches for.
      """)

  @Argument(help: ArgumentHelp("Files of sessions; yours unless given.", valueName: "file"), completion: .file())
  var files: [String] = []

  @Option(help: ArgumentHelp("Only of this scenario.", valueName: "id"), completion: .scenario)
  var scenario: String?

  @Option(help: ArgumentHelp("Only groups of so many replies at least.", valueName: "n"))
  var least = 1

  @Option(help: "text or json (one array).")
  var format = Format.text

  @OptionGroup var shared: SharedOptions

  func run() throws {
    var hasBadInput = false
    let transcripts = try MinedSessions(shared: shared).transcripts(in: files, &hasBadInput)
    let replies = transcripts.flatMap(MinedReply.all).filter { scenario == nil || $0.scenario == scenario }
    let groups = MinedGroup.groups(of: replies).filter { $0.replies.count >= least }
    switch format {
    case .text: try Output.write(MinedText.text(groups, width: terminalWidth, style: shared.style))
    case .json: try Output.write(MinedText.json(groups))
    }
    shared.remark(MinedText.summary(groups, sessions: transcripts.count))
    if hasBadInput { throw ExitCode.badInput }
  }
}
