import ArgumentParser
import AuthoredFiles
import RapportModel
import Reports

/// What a trainee may know about a scenario before playing it.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show what a scenario or journey is about: its brief, customer, desk and variants.")

  @Argument(
    help: ArgumentHelp("A scenario or journey, by id or path.", valueName: "scenario"),
    completion: .scenarioOrJourney)
  var scenario: String

  @OptionGroup var shared: SharedOptions

  func run() throws {
    if shared.library.isJourney(scenario) {
      let found = try shared.library.journey(scenario).valueOrExit(shared)
      let entry = Listed(found, from: shared.library.place(of: scenario))
      return try Output.write(JourneyText.show(entry, width: terminalWidth, style: shared.style))
    }
    let found = try shared.library.scenario(scenario).valueOrExit(shared)
    let entry = Listed(found, from: shared.library.place(of: scenario))
    try Output.write(ScenarioText.show(entry, width: terminalWidth, style: shared.style))
  }
}
