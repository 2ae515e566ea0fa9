import ArgumentParser
import AuthoredFiles
import RapportModel
import Reports

/// What there is to practise.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the scenarios and journeys that there are to practise.")

  @Flag(help: "As JSON.")
  var json = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let scenarios = shared.library.playableEasiestFirst { diagnostics in
      shared.remark("\(diagnostics[0].file): has mistakes and is left out; 'rapport lint' explains them")
    }
    let journeys = shared.library.playableJourneys()
    guard !json else { return try Output.write(ScenarioText.json(scenarios, journeys: journeys)) }
    let width = terminalWidth
    try Output.write(ScenarioText.list(scenarios, width: width, style: shared.style))
    try Output.write(JourneyText.list(journeys, width: width, style: shared.style))
  }
}
