import ArgumentParser
import Glibc
import RapportModel

/// The program: a subcommand, or on a terminal the choice of a scenario to practise.
package struct RapportCommand: ParsableCommand {
  package static let version = "0.1.0"

  package static let configuration = CommandConfiguration(
    commandName: "rapport",
    abstract: "Practise hard customer conversations in your own words, and be graded with reasons.",
    discussion: """
      Start with 'rapport learn' (two minutes of reading) and 'rapport practice tutorial'. On a terminal, 'rapport' \
      alone lets you choose a scenario.
      """,
    version: "rapport \(version)",
    subcommands: [
      PracticeCommand.self, WatchCommand.self, DrillCommand.self, ResumeCommand.self, SessionsCommand.self,
      ProgressCommand.self, ExportCommand.self, ListCommand.self, ShowCommand.self, LearnCommand.self,
      GradeCommand.self, SampleCommand.self, CoachCommand.self, ValidateCommand.self, NewCommand.self,
      LintCommand.self, TestCommand.self, RecordCommand.self, ExploreCommand.self, GraphCommand.self,
      ExplainCommand.self, MineCommand.self, TeachCommand.self, SheetCommand.self, SelftestCommand.self,
      CalibrateCommand.self, ReviewCommand.self, DoctorCommand.self,
    ])

  @OptionGroup var shared: SharedOptions

  package init() {}

  /// Runs the program and never returns.
  @MainActor
  package static func start() -> Never {
    do {
      try refuseUnknownCommand()
      var command = try namedCommand() ?? parseAsRoot()
      try command.run()
      Self.exit()
    } catch {
      let code = exitCode(for: error)
      // Help and the version are data; a mistake quotes what was typed, which may have been pasted.
      if code.isSuccess { Self.exit(withError: error) }
      let message = fullMessage(for: error)
      if !message.isEmpty { Output.say(message) }
      Glibc.exit(code.rawValue)
    }
  }

  /// The command that the first word names, read without the root, whose options it repeats: half the work.
  ///
  /// Nil for whatever is not plain: help and mistakes are about the whole program.
  private static func namedCommand() -> (any ParsableCommand)? {
    let words = CommandLine.arguments.dropFirst()
    guard let command = configuration.subcommands.first(where: { $0.configuration.commandName == words.first }),
      let read = try? command.parseAsRoot(Array(words.dropFirst())), type(of: read) == command
    else { return nil }
    return read
  }

  /// A first word that is no command is a slip, or a file whose command was forgotten.
  private static func refuseUnknownCommand() throws {
    guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-"), !word.isEmpty else { return }
    let names = configuration.subcommands.compactMap { $0.configuration.commandName }
    guard word != "help", !names.contains(word) else { return }
    let cure =
      names.nearest(to: word).map { "did you mean '\($0)'?" }
      ?? (access(word, R_OK) == 0 ? "to grade a file: rapport grade \(word)" : "'rapport --help' lists them")
    throw ValidationError("there is no command '\(word)'; \(cure)")
  }

  package func run() throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      try Output.write(Self.helpMessage() + "\n")
      return
    }
    var practice = try PracticeCommand.parse([])
    practice.shared = shared
    try practice.run()
  }
}
