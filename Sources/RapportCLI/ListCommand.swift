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
    let scenarios = shared.library.playable { diagnostics in
      shared.remark("\(diagnostics[0].file): has mistakes and is left out; 'rapport lint' explains them")
    }
    try Output.write(
      json ? ScenarioText.json(scenarios) : ScenarioText.list(scenarios, width: terminalWidth, style: shared.style))
  }
}
