import ArgumentParser
import AuthoredFiles
import RapportModel
import Reports

/// What a trainee may know about a scenario before playing it.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what a scenario is about: its brief, customer, desk and variants.")

  @Argument(help: ArgumentHelp("A scenario, by id or path.", valueName: "scenario"))
  var scenario: String

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let found = try shared.library.scenario(scenario).valueOrExit(shared)
    let entry = ScenarioText.Entry(found, from: shared.library.place(of: scenario))
    try Output.write(ScenarioText.show(entry, width: terminalWidth, style: shared.style))
  }
}
