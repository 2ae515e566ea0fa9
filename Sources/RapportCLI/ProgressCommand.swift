import ArgumentParser
import LineEditing
import RapportModel
import Records
import Reports

/// How far the trainee has come.
struct ProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: "Show how your scores develop, what you can count on, and what to practise next.",
    discussion: """
      Counts sessions that came to their end, without hints and without replies to choose from; those are counted \
      apart. Nothing of it leaves this machine.
      """)

  @Flag(help: "As JSON.")
  var json = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    var gradebook = try Gradebook(try Logbook.ofUser(shared), shared: shared)
    let attempts = gradebook.attempts()
    let progress = Progress(attempts)
    let suggestion = NextScenario(shared, attempts: attempts).forWeakestSkill
    guard !json else { return try Output.write(ProgressText.json(progress, suggestion: suggestion)) }
    try Output.write(
      ProgressText.text(
        progress, suggestion: suggestion, width: terminalWidth, style: shared.style,
        hasFigures: TextLocale.isUTF8 && !shared.plain))
  }
}
